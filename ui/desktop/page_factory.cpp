// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/page_factory.h"

#if __has_include("ui/desktop/pages/careers/careers_page.h")
#include "ui/desktop/pages/careers/careers_page.h"
#define HAVE_CAREERS
#endif
#if __has_include("ui/desktop/pages/explore/explore_page.h")
#include "ui/desktop/pages/explore/explore_page.h"
#define HAVE_EXPLORE
#endif
#if __has_include("ui/desktop/pages/learning/books_page.h")
#include "ui/desktop/pages/learning/books_page.h"
#define HAVE_BOOKS
#endif
#if __has_include("ui/desktop/pages/learning/courses_page.h")
#include "ui/desktop/pages/learning/courses_page.h"
#define HAVE_COURSES
#endif
#if __has_include("ui/desktop/pages/learning/skills_page.h")
#include "ui/desktop/pages/learning/skills_page.h"
#define HAVE_SKILLS
#endif
#if __has_include("ui/desktop/pages/library/library_page.h")
#include "ui/desktop/pages/library/library_page.h"
#define HAVE_LIBRARY
#endif
#if __has_include("ui/desktop/pages/pay/pay_page.h")
#include "ui/desktop/pages/pay/pay_page.h"
#define HAVE_PAY
#endif
#if __has_include("ui/desktop/pages/search/search_page.h")
#include "ui/desktop/pages/search/search_page.h"
#define HAVE_SEARCH
#endif

namespace waymark::ui {

std::unique_ptr<Page> makePage(PageId id, [[maybe_unused]] const Desk& desk) {
    switch (id) {
    case PageId::Explore:
#ifdef HAVE_EXPLORE
        return std::make_unique<ExplorePage>(desk);
#endif
    case PageId::Careers:
#ifdef HAVE_CAREERS
        return std::make_unique<CareersPage>(desk);
#endif
    case PageId::Skills:
#ifdef HAVE_SKILLS
        return std::make_unique<SkillsPage>(desk);
#endif
    case PageId::Courses:
#ifdef HAVE_COURSES
        return std::make_unique<CoursesPage>(desk);
#endif
    case PageId::Books:
#ifdef HAVE_BOOKS
        return std::make_unique<BooksPage>(desk);
#endif
    case PageId::Pay:
#ifdef HAVE_PAY
        return std::make_unique<PayPage>(desk);
#endif
    case PageId::Library:
#ifdef HAVE_LIBRARY
        return std::make_unique<LibraryPage>(desk);
#endif
    case PageId::Search:
#ifdef HAVE_SEARCH
        return std::make_unique<SearchPage>(desk);
#endif
        break;
    }
    return nullptr;
}

} // namespace waymark::ui
