// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items that are new or replaced are linked to what their titles and topics name: courses first, then books. A `Linking` is
// made from the database, what it knows and the table, and links all behind a row or one. Internal to db/building.
#pragma once

#include "db/building/builder_state.h"

namespace waymark::db {

template <class Linking, class Matcher, class Known>
void linkItems(CatalogBuilder::State& s, Matcher& matcher, const Known& known) {
    // Until its index is made, the topics of an item can only be found by reading all of them.
    s.database.exec("CREATE INDEX IF NOT EXISTS course_topic_by_course ON course_topic(course);"
                    "CREATE INDEX IF NOT EXISTS book_topic_by_book ON book_topic(book)");
    Linking courses(s.database, matcher, known, "course");
    courses.linkAfter(s.coursesKnown);
    for (const std::int64_t course : s.coursesReplaced.ids())
        courses.linkOne(course);
    Linking books(s.database, matcher, known, "book");
    books.linkAfter(s.booksKnown);
    for (const std::int64_t book : s.booksReplaced.ids())
        books.linkOne(book);
}

} // namespace waymark::db
