// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/question.h"

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

/// The key that a question hangs on: the route's own, or the topic that its filter names.
QString keyOf(const Route& route) {
    if (!route.key.isEmpty())
        return route.key;
    return route.value(u"topic"_s);
}

} // namespace

std::vector<Question> questionsFor(const db::Catalog& catalog) {
    const QString pay = Words::tr("Pay");
    const QString careers = Words::tr("Careers");
    const QString skills = Words::tr("Skills");
    const QString courses = Words::tr("Courses");
    const QString books = Words::tr("Books");
    const QString backend = u"career:backend-software-engineer"_s;
    std::vector<Question> questions{
        {u"backend-pay"_s,
         Words::tr("Where is a backend software engineer paid best?"),
         pay,
         u"pay"_s,
         {PageId::Pay, backend, {}}},
        {u"developer-pay"_s,
         Words::tr("What do software developers earn from country to country?"),
         pay,
         u"pay"_s,
         {PageId::Pay, u"career:15-1252.00"_s, {}}},
        {u"backend-day"_s, Words::tr("What does a backend software engineer do all day?"), careers,
         u"careers"_s, sectionRoute(backend, u"day-to-day"_s)},
        {u"python"_s,
         Words::tr("Which careers use Python?"),
         skills,
         u"skills"_s,
         {PageId::Skills, u"skill:tech/python"_s, {}}},
        {u"mathematics"_s,
         Words::tr("Where does mathematics matter most?"),
         skills,
         u"skills"_s,
         {PageId::Skills, u"skill:2.C.4.a"_s, {}}},
        {u"databases"_s,
         Words::tr("What can I learn about databases for free?"),
         courses,
         u"courses"_s,
         {PageId::Courses, {}, u"topic=topic:database&price=free"_s}},
        {u"open-books"_s,
         Words::tr("Which books on programming may I read for free?"),
         books,
         u"books"_s,
         {PageId::Books, {}, u"topic=topic:programming"_s}},
    };
    std::erase_if(questions,
                  [&](const Question& question) { return !holds(catalog, keyOf(question.route)); });
    return questions;
}

} // namespace waymark::ui
