// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/question.h"

#include "ui/desktop/pages/search/search_filter.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::Questions)
};

bool holds(const db::Catalog& catalog, const QString& key) {
    const db::Result<db::ItemKey> parsed = db::ItemKey::parse(key.toStdString());
    return parsed && catalog.titleOf(*parsed).ok();
}

/// Careers that need little preparation, those that grow fastest first.
Route growingWithoutDegree() {
    SearchFilter filter;
    filter.set(db::Facet::JobZone, "1", true);
    filter.set(db::Facet::JobZone, "2", true);
    filter.sort = db::SortOrder::FastestGrowth;
    return {PageId::Careers, {}, filterText(filter)};
}

Route freeWithinHours() {
    SearchFilter filter;
    filter.set(db::Facet::Free, "yes", true);
    filter.set(db::Facet::Hours, "<=40", true);
    return {PageId::Courses, {}, filterText(filter)};
}

/// Items and places that a question hangs on.
QStringList keysOf(const Question& question) {
    QStringList keys = question.route.value(u"at"_s).split(u',', Qt::SkipEmptyParts);
    if (!question.route.key.isEmpty())
        keys << question.route.key;
    if (question.worth)
        keys << question.worth->from << question.worth->to;
    return keys;
}

} // namespace

std::vector<Question> questionsFor(const db::Catalog& catalog) {
    const QString pay = Words::tr("Pay");
    const QString careers = Words::tr("Careers");
    const QString courses = Words::tr("Courses");
    const QString denver = u"metro:19740"_s, miami = u"metro:33100"_s;
    std::vector<Question> questions{
        {u"growing"_s, Words::tr("Which careers grow fastest and need no degree?"), careers, u"careers"_s,
         growingWithoutDegree()},
        {u"worth"_s,
         Words::tr("What would 85,000 USD in Denver be worth in Miami?"),
         pay,
         u"pay"_s,
         {},
         WorthAsked{85'000, denver, miami}},
        {u"free-hours"_s, Words::tr("What can I learn for free in 40 hours?"), courses, u"courses"_s,
         freeWithinHours()},
        {u"cook"_s, Words::tr("I have worked as a cook. What is close to that?"), careers, u"careers"_s,
         sectionRoute(u"career:35-2014.00"_s, u"related"_s)},
        {u"electrician"_s, Words::tr("Where near me can I learn to be an electrician?"), careers,
         u"careers"_s, sectionRoute(u"career:47-2111.00"_s, u"programs"_s)},
        {u"living-costs"_s,
         Words::tr("After living costs, is a nurse paid better in Austin or in Seattle?"),
         pay,
         u"pay"_s,
         {PageId::Pay, u"career:29-1141.00"_s, u"view=city&places=chosen&at=metro:12420,metro:42660"_s}},
    };
    std::erase_if(questions, [&](const Question& question) {
        const QStringList keys = keysOf(question);
        return !std::all_of(keys.begin(), keys.end(),
                            [&](const QString& key) { return holds(catalog, key); });
    });
    return questions;
}

} // namespace waymark::ui
