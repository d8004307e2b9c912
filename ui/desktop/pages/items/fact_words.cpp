// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/items/fact_words.h"

#include "ui/words/names.h"
#include "ui/words/tr.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::FactWords)
};

} // namespace

QString levelText(const std::string& level) {
    if (level == "introductory")
        return Words::tr("introductory");
    if (level == "intermediate")
        return Words::tr("intermediate");
    if (level == "advanced")
        return Words::tr("advanced");
    return QString::fromStdString(level);
}

QString priceText(const std::optional<bool>& free, const std::optional<db::Money>& price) {
    if (free.value_or(false) || (price && price->amount <= 0))
        return Words::tr("free");
    if (!price)
        return {};
    const bool whole = price->amount == static_cast<double>(static_cast<long long>(price->amount));
    return QLocale().toString(price->amount, 'f', whole ? 0 : 2) + u' ' +
           QString::fromStdString(price->currency.code);
}

QString skillKindName(db::SkillKind kind) {
    switch (kind) {
    case db::SkillKind::Knowledge:
        return Words::tr("Knowledge area");
    case db::SkillKind::Skill:
        return Words::tr("Skill");
    case db::SkillKind::Ability:
        return Words::tr("Ability");
    case db::SkillKind::Technology:
        return Words::tr("Technology");
    }
    return {};
}

QString skillUseText(const db::SkillRow& row) {
    return row.skill.kind == db::SkillKind::Technology
               ? Words::tr("tool of %Ln career(s)", nullptr, plural(row.careers))
               : Words::tr("needed by %Ln career(s)", nullptr, plural(row.careers));
}

QString dateText(const std::string& isoDate) {
    const QString text = QString::fromStdString(isoDate);
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : text;
}

std::vector<ItemLink> topicLinks(const db::Catalog& catalog, const std::vector<db::TopicKey>& topics) {
    std::vector<ItemLink> links;
    for (const db::TopicKey& topic : topics) {
        if (const db::Result<std::string> name = catalog.titleOf(topic))
            links.push_back({topicName(*name), QString::fromStdString(topic.text())});
    }
    std::sort(links.begin(), links.end(), [](const ItemLink& a, const ItemLink& b) {
        return QString::localeAwareCompare(a.words, b.words) < 0;
    });
    return links;
}

} // namespace waymark::ui
