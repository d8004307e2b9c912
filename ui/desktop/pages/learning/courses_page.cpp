// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/courses_page.h"

#include "ui/desktop/library/remembered_item.h"
#include "ui/desktop/pages/items/item_facts.h"
#include "ui/desktop/pages/items/learning_detail.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

CoursesPage::CoursesPage(const Services& services, QWidget* parent)
    : BrowsePage(services, PageId::Courses,
                 {db::ItemKind::Course,
                  u"courses"_s,
                  tr("Courses"),
                  tr("This catalog holds no courses."),
                  tr("No course matches."),
                  {db::SortOrder::Relevance, db::SortOrder::Title, db::SortOrder::BestRated,
                   db::SortOrder::FewestHours}},
                 parent) {}

QWidget* CoursesPage::makeDetail(const QString& key, QWidget* parent) {
    const db::Result<db::Course> found = services().catalog.course(db::CourseKey::trusted(key.toStdString()));
    if (!found)
        return makeSentence(tr("This catalog holds no course under %1.").arg(key), parent);
    const db::Course& course = *found;
    auto* detail = new ItemDetail(services(), parent);
    detail->addHead(tr("Course"), courseSubtitle(course),
                    rememberedItem(services().catalog, key).value_or(db::Bookmark{}));
    describeCourse(*detail, services().catalog, course);
    detail->column()->addStretch(1);
    connect(detail, &ItemDetail::linkChosen, this, [this](const QString& id) { linkChosen(id); });
    connect(detail, &ItemDetail::routeAsked, this, &Page::routeRequested);
    return scrolled(detail, parent);
}

std::unique_ptr<Page> makeCoursesPage(const Services& services) {
    return std::make_unique<CoursesPage>(services);
}

} // namespace waymark::ui
