// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/items/learning_detail.h"

#include "db/catalog/studies.h"
#include "ui/desktop/pages/items/fact_words.h"
#include "ui/desktop/pages/items/item_facts.h"
#include "ui/desktop/widgets/link_label.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::LearningDetail)
};

constexpr std::size_t mostLessons = 6;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

void addTaught(ItemDetail& detail, const db::Catalog& catalog, const db::ItemKey& item) {
    std::vector<ItemLink> links;
    const auto taught = db::taughtSkills(catalog, item);
    if (!taught)
        return;
    for (const auto& [skill, words] : *taught)
        links.push_back({text(skill.name), text(skill.key.text()),
                         Words::tr("Because it says \u201C%1\u201D").arg(text(words))});
    detail.addLinks(Words::tr("Teaches"), links);
}

void addBefore(ItemDetail& detail, const db::Catalog& catalog, const std::vector<db::CourseKey>& courses) {
    std::vector<ItemLink> links;
    for (const auto& earlier : courses)
        if (const auto title = catalog.titleOf(earlier))
            links.push_back({text(*title), text(earlier.text()), {}});
    detail.addLinks(Words::tr("Take before"), links);
}

/// As many courses as books where both are there, so that neither hides the other; short titles first,
/// because they are about the skill itself rather than about its use for something.
std::vector<ItemLink> someOf(std::vector<db::SkillLesson> lessons) {
    std::ranges::stable_sort(lessons, {}, [](const auto& lesson) { return lesson.title.size(); });
    std::vector<ItemLink> courses, books;
    for (const auto& lesson : lessons) {
        auto& part = lesson.item.kind() == db::ItemKind::Course ? courses : books;
        part.push_back({text(lesson.title), text(lesson.item.text()),
                        Words::tr("Because it says \u201C%1\u201D").arg(text(lesson.words))});
    }
    const std::size_t left = mostLessons - std::min(courses.size(), mostLessons);
    books.resize(std::min(books.size(), std::max(mostLessons / 2, left)));
    courses.resize(std::min(courses.size(), mostLessons - books.size()));
    courses.insert(courses.end(), books.begin(), books.end());
    return courses;
}

} // namespace

void describeCourse(ItemDetail& detail, const db::Catalog& catalog, const db::Course& course) {
    detail.addFacts(courseFacts(course));
    detail.addLinks(Words::tr("Topics"), topicLinks(catalog, course.topics));
    addTaught(detail, catalog, course.key);
    addBefore(detail, catalog, course.prerequisites);
    detail.addSource(course.sourceId);
}

void describeBook(ItemDetail& detail, const db::Catalog& catalog, const db::Book& book) {
    detail.addFacts(bookFacts(book));
    detail.addLinks(Words::tr("Topics"), topicLinks(catalog, book.topics));
    addTaught(detail, catalog, book.key);
    detail.addSource(book.sourceId);
}

void addLessons(ItemDetail& detail, const db::Catalog& catalog, const db::Skill& skill,
                const std::function<void(const Route&)>& go) {
    const auto lessons = db::lessonsFor(catalog, skill.key);
    if (!lessons || lessons->empty())
        return;
    const std::size_t count = lessons->size();
    detail.addLinks(count == 1 ? Words::tr("Taught by 1 course or book")
                               : Words::tr("Taught by %1 courses and books")
                                     .arg(QLocale().toString(static_cast<qlonglong>(count))),
                    someOf(*lessons));
    if (count <= mostLessons)
        return;
    auto* all = new LinkLabel(Words::tr("Find them all"), LinkLabel::Form::Link, &detail);
    all->setObjectName(u"all-lessons"_s);
    const QString facet = skill.kind == db::SkillKind::Technology ? u"technology="_s : u"skill="_s;
    const Route route{PageId::Search, {}, u"kind=course|book&"_s + facet + text(skill.key.text())};
    QObject::connect(all, &LinkLabel::clicked, &detail, [go, route] { go(route); });
    detail.column()->addSpacing(8);
    detail.column()->addWidget(all, 0, Qt::AlignLeft);
}

} // namespace waymark::ui
