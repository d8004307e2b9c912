// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the window, one line each, in the order of the navigation. A new page is a line here, its own
// source file with `std::unique_ptr<Page> make<Id>Page(const Desk&)`, and that file's name in its folder's
// CMakeLists.txt: routes, navigation, the Go menu, the list of keys and what is remembered read this list.
// See page_table.h for what the columns mean.
#pragma once

// clang-format off
//       id        word         title         words in the Go menu  icon       key       stands
#define WAYMARK_PAGES(PAGE)                                                                     \
    PAGE(Explore,  "explore",   "Explore",    "&Explore",     "explore",  "Ctrl+1", Catalog)    \
    PAGE(Careers,  "careers",   "Careers",    "&Careers",     "careers",  "Ctrl+2", Catalog)    \
    PAGE(Skills,   "skills",    "Skills",     "&Skills",      "skills",   "Ctrl+3", Catalog)    \
    PAGE(Courses,  "courses",   "Courses",    "C&ourses",     "courses",  "Ctrl+4", Catalog)    \
    PAGE(Books,    "books",     "Books",      "Boo&ks",       "books",    "Ctrl+5", Catalog)    \
    PAGE(Pay,      "pay",       "Pay",        "&Pay",         "pay",      "Ctrl+6", Catalog)    \
    PAGE(Match,    "match",     "My match",   "My &match",    "match",    "Ctrl+8", Own)        \
    PAGE(Library,  "library",   "My library", "My &Library",  "library",  "Ctrl+7", Own)        \
    PAGE(Plan,     "plan",      "My plan",    "My Pla&n",     "flag",     "Ctrl+9", Own)        \
    PAGE(Compare,  "compare",   "Compare",    "",             "table",    ""      , Nowhere)    \
    PAGE(Search,   "search",    "Search",     "",             "search",   "",       Nowhere)
// clang-format on
