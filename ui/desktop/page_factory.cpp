// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/page_factory.h"

#include "ui/desktop/pages/careers/careers_page.h"
#include "ui/desktop/pages/explore/explore_page.h"
#include "ui/desktop/pages/learning/books_page.h"
#include "ui/desktop/pages/learning/courses_page.h"
#include "ui/desktop/pages/learning/skills_page.h"
#include "ui/desktop/pages/library/library_page.h"
#include "ui/desktop/pages/pay/pay_page.h"
#include "ui/desktop/pages/search/search_page.h"

namespace waymark::ui {

std::unique_ptr<Page> makePage(PageId id, const Desk& desk) {
    switch (id) {
    case PageId::Explore:
        return std::make_unique<ExplorePage>(desk);
    case PageId::Careers:
        return std::make_unique<CareersPage>(desk);
    case PageId::Skills:
        return std::make_unique<SkillsPage>(desk);
    case PageId::Courses:
        return std::make_unique<CoursesPage>(desk);
    case PageId::Books:
        return std::make_unique<BooksPage>(desk);
    case PageId::Pay:
        return std::make_unique<PayPage>(desk);
    case PageId::Library:
        return std::make_unique<LibraryPage>(desk);
    case PageId::Search:
        return std::make_unique<SearchPage>(desk);
    }
    return nullptr;
}

} // namespace waymark::ui
