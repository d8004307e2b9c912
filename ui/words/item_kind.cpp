// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/item_kind.h"

#include <QCoreApplication>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ItemKinds)
};

struct KindWords {
    QString title, plural, icon;
};

KindWords wordsOf(db::ItemKind kind) {
    switch (kind) {
    case db::ItemKind::Career:
        return {Words::tr("Career"), Words::tr("Careers"), u"careers"_s};
    case db::ItemKind::Skill:
        return {Words::tr("Skill"), Words::tr("Skills"), u"skills"_s};
    case db::ItemKind::Place:
        return {Words::tr("Place"), Words::tr("Places"), u"pin"_s};
    case db::ItemKind::Course:
        return {Words::tr("Course"), Words::tr("Courses"), u"courses"_s};
    case db::ItemKind::Book:
        return {Words::tr("Book"), Words::tr("Books"), u"books"_s};
    case db::ItemKind::Topic:
        return {Words::tr("Topic"), Words::tr("Topics"), u"tag"_s};
    case db::ItemKind::Chart:
        return {Words::tr("Chart"), Words::tr("Charts"), u"bars"_s};
    case db::ItemKind::Search:
        return {Words::tr("Search"), Words::tr("Searches"), u"search"_s};
    case db::ItemKind::Plan:
        return {Words::tr("Plan"), Words::tr("Plans"), u"list"_s};
    case db::ItemKind::Offer:
        return {Words::tr("Offer"), Words::tr("Offers"), u"pay"_s};
    }
    return {};
}

} // namespace

QString itemKindTitle(db::ItemKind kind) {
    return wordsOf(kind).title;
}

QString itemKindPlural(db::ItemKind kind) {
    return wordsOf(kind).plural;
}

QString itemKindIcon(db::ItemKind kind) {
    return wordsOf(kind).icon;
}

} // namespace waymark::ui
