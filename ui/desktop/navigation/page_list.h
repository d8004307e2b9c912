// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the window, one line each, in the order of the navigation. A new page is a line here and its own source
// file pages/NAME/NAME_page.cpp with `std::unique_ptr<Page> make<Id>Page(const Services&)`: routes, navigation, the Go menu,
// the list of keys and what is remembered read this list. See page_table.h for what the columns mean. Included where
// PAGE is defined, once for each use, and so without a guard: lupdate finds the titles in plain text only.

// clang-format off
//   id        word         title                                  words in the Go menu                     icon       key       stands
PAGE(Explore,  "explore",   QT_TRANSLATE_NOOP("Page", "Explore"),  QT_TRANSLATE_NOOP("Page", "&Explore"),   "explore", "Ctrl+1", Catalog)
PAGE(Careers,  "careers",   QT_TRANSLATE_NOOP("Page", "Careers"),  QT_TRANSLATE_NOOP("Page", "&Careers"),   "careers", "Ctrl+2", Catalog)
PAGE(Skills,   "skills",    QT_TRANSLATE_NOOP("Page", "Skills"),   QT_TRANSLATE_NOOP("Page", "&Skills"),    "skills",  "Ctrl+3", Catalog)
PAGE(Courses,  "courses",   QT_TRANSLATE_NOOP("Page", "Courses"),  QT_TRANSLATE_NOOP("Page", "C&ourses"),   "courses", "Ctrl+4", Catalog)
PAGE(Books,    "books",     QT_TRANSLATE_NOOP("Page", "Books"),    QT_TRANSLATE_NOOP("Page", "Boo&ks"),     "books",   "Ctrl+5", Catalog)
PAGE(Pay,      "pay",       QT_TRANSLATE_NOOP("Page", "Pay"),      QT_TRANSLATE_NOOP("Page", "&Pay"),       "pay",     "Ctrl+6", Catalog)
PAGE(Match,    "match",     QT_TRANSLATE_NOOP("Page", "My match"), QT_TRANSLATE_NOOP("Page", "My &match"),  "match",   "Ctrl+8", Own)
PAGE(Library,  "library",   QT_TRANSLATE_NOOP("Page", "My library"), QT_TRANSLATE_NOOP("Page", "My &Library"), "library", "Ctrl+7", Own)
PAGE(Plan,     "plan",      QT_TRANSLATE_NOOP("Page", "My plan"),  QT_TRANSLATE_NOOP("Page", "My Pla&n"),   "flag",    "Ctrl+9", Own)
PAGE(Compare,  "compare",   QT_TRANSLATE_NOOP("Page", "Compare"),  "",                                      "table",   "",       Nowhere)
PAGE(Search,   "search",    QT_TRANSLATE_NOOP("Page", "Search"),   "",                                      "search",  "",       Nowhere)
// clang-format on
#undef PAGE
