// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/items/skill_lessons.h"

#include "app/path/same_title.h"
#include "db/catalog/learning_supply.h"
#include "db/catalog/studies.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::SkillLessons)
};

constexpr std::size_t mostLessons = 6;
constexpr int mostLearners = 8;
constexpr double surely = 0.6; // less is taught beside something else

struct Lesson {
    db::ItemKey key;
    std::string title;
    std::string detail;
    std::string words; ///< that say so
};

/// What is surely about the skill, the surest first; found by its own name when it is no topic of ours.
std::vector<Lesson> lessonsOnSkill(const db::Catalog& catalog, const db::Skill& skill,
                                   const std::vector<std::string>& languages) {
    std::vector<Lesson> found;
    const auto topic = db::topicNamed(catalog, skill.name);
    if (topic && !topic->empty()) {
        db::SupplyQuestion question;
        question.languages = languages;
        const auto lessons = db::lessonsOn(catalog, *topic, question);
        if (lessons)
            for (const auto& lesson : *lessons)
                if (lesson.strength >= surely)
                    found.push_back({lesson.item.key, lesson.item.title, lesson.item.detail, lesson.words});
    }
    if (!found.empty())
        return found;
    auto lessons = db::lessonsFor(catalog, skill.key);
    if (!lessons)
        return found;
    // Short titles are about the skill itself rather than about its use for something.
    std::ranges::stable_sort(*lessons, {}, [](const auto& lesson) { return lesson.title.size(); });
    for (auto& lesson : *lessons)
        found.push_back({lesson.item, lesson.title, {}, lesson.words});
    return found;
}

/// As many courses as books where both are there, so that neither hides the other; each title once.
std::vector<Lesson> someOf(const std::vector<Lesson>& lessons) {
    std::vector<Lesson> courses, books;
    std::set<std::string> titles;
    for (const auto& lesson : lessons)
        if (titles.insert(std::string(db::itemKindName(lesson.key.kind())) + app::sameTitleKey(lesson.title))
                .second)
            (lesson.key.kind() == db::ItemKind::Course ? courses : books).push_back(lesson);
    const std::size_t left = mostLessons - std::min(courses.size(), mostLessons);
    books.resize(std::min(books.size(), std::max(mostLessons / 2, left)));
    courses.resize(std::min(courses.size(), mostLessons - books.size()));
    courses.insert(courses.end(), books.begin(), books.end());
    return courses;
}

void addRow(ItemDetail& detail, const Lesson& lesson) {
    auto* title = new LinkLabel(fromUtf8(lesson.title), LinkLabel::Form::Row, &detail);
    title->setObjectName(u"link-"_s + fromUtf8(lesson.key.text()));
    QObject::connect(title, &LinkLabel::clicked, &detail,
                     [&detail, id = fromUtf8(lesson.key.text())] { Q_EMIT detail.linkChosen(id); });
    QStringList second{lesson.key.kind() == db::ItemKind::Course ? Words::tr("Course") : Words::tr("Book")};
    if (!lesson.detail.empty())
        second << fromUtf8(lesson.detail);
    second << Words::tr("because it says \u201C%1\u201D").arg(fromUtf8(lesson.words));
    auto* why = new TextLabel(second.join(u" \u00B7 "_s), TypeSize::Small, Role::Text3, &detail);
    why->setWordWrap(true);
    standFor(*title, fromUtf8(lesson.key.text()));
    title->setAccessibleDescription(why->text());
    detail.column()->addWidget(title, 0, Qt::AlignLeft);
    detail.column()->addWidget(why);
    detail.column()->addSpacing(6);
}

} // namespace

void addLessons(ItemDetail& detail, const db::Catalog& catalog, const db::Skill& skill,
                const std::vector<std::string>& languages, const std::function<void(const Route&)>& go) {
    const auto lessons = lessonsOnSkill(catalog, skill, languages);
    const auto shown = someOf(lessons);
    if (shown.empty())
        return;
    detail.addHeading(shown.size() == 1 ? Words::tr("Taught by") : Words::tr("Taught best by"));
    for (const Lesson& lesson : shown)
        addRow(detail, lesson);
    const auto all = db::lessonsFor(catalog, skill.key);
    if (!all || all->size() <= shown.size())
        return;
    auto* link = new LinkLabel(
        Words::tr("Find all %1 that name it").arg(QLocale().toString(static_cast<qlonglong>(all->size()))),
        LinkLabel::Form::Link, &detail);
    link->setObjectName(u"all-lessons"_s);
    const QString facet = skill.kind == db::SkillKind::Technology ? u"technology="_s : u"skill="_s;
    const Route route{PageId::Search, {}, u"kind=course|book&"_s + facet + fromUtf8(skill.key.text())};
    QObject::connect(link, &LinkLabel::clicked, &detail, [go, route] { go(route); });
    detail.column()->addWidget(link, 0, Qt::AlignLeft);
}

void addLearners(ItemDetail& detail, const db::Catalog& catalog, const db::Skill& skill) {
    const auto topic = db::topicNamed(catalog, skill.name);
    if (!topic || topic->empty())
        return;
    const auto uses = db::careersNeeding(catalog, *topic, mostLearners);
    if (!uses)
        return;
    std::vector<ItemLink> links;
    for (const auto& use : *uses)
        links.push_back({careerName(use.title), fromUtf8(use.career.text()),
                         Words::tr("Weighs %1 of 5 among what the career has to learn").arg(use.weight)});
    detail.addLinks(Words::tr("Learned first of all for"), links);
}

} // namespace waymark::ui
