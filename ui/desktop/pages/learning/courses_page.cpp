// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/courses_page.h"

#include "ui/desktop/pages/learning/item_facts.h"
#include "ui/desktop/pages/learning/learning_detail.h"
#include "ui/desktop/pages/learning/learning_entries.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

db::Bookmark remembered(const db::Course& course) {
    std::string detail = course.provider;
    if (!course.instructor.empty())
        detail += detail.empty() ? course.instructor : " · " + course.instructor;
    return {course.key, course.title, detail, course.url, {}};
}

} // namespace

CoursesPage::CoursesPage(const Desk& desk, QWidget* parent)
    : EntryPage(desk,
                {PageId::Courses,
                 u"courses"_s,
                 tr("Courses"),
                 tr("This catalog holds no courses."),
                 tr("No course matches."),
                 {{EntryOrder::Title, u"title"_s, tr("By title")},
                  {EntryOrder::Group, u"provider"_s, tr("By provider")}},
                 {}},
                parent) {}

db::Result<EntryList> CoursesPage::readEntries() const {
    return courseEntries(desk().catalog);
}

db::Bookmark CoursesPage::bookmarkOf(const QString& key) const {
    const db::Result<db::Course> course = desk().catalog.course(db::CourseKey::trusted(key.toStdString()));
    return course ? remembered(*course) : db::Bookmark{};
}

QWidget* CoursesPage::makeDetail(const QString& key, QWidget* parent) {
    const db::Result<db::Course> found = desk().catalog.course(db::CourseKey::trusted(key.toStdString()));
    if (!found)
        return makeSentence(tr("This catalog holds no course under %1.").arg(key), parent);
    const db::Course& course = *found;
    auto* detail = new ItemDetail(desk(), parent);
    detail->addHead(tr("Course"), courseSubtitle(course), remembered(course));
    describeCourse(*detail, desk().catalog, course);
    detail->column()->addStretch(1);
    connect(detail, &ItemDetail::linkChosen, this, [this](const QString& id) { linkChosen(id); });
    return scrolled(detail, parent);
}

std::unique_ptr<Page> makeCoursesPage(const Desk& desk) {
    return std::make_unique<CoursesPage>(desk);
}

} // namespace waymark::ui
