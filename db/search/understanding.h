// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a query means as a whole, told by the words we know (known_words.h): items that it names; a subject
// with what is asked of it ("electrician course", "nurse salary london"); or conditions that careers shall
// meet ("well paid without a degree"). Reads on the connection's thread; throws SQLite::Exception.
#pragma once

#include "db/search/known_words.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

struct Condition {
    std::string name;       ///< "no-degree"; "subject": one of the careers in `among`
    std::size_t begins = 0; ///< bytes of the query that say so
    std::size_t ends = 0;
};

struct Understanding {
    std::size_t words = 0;        ///< of the query
    std::vector<KnownWord> named; ///< the whole query is a name of these
    std::string subject;          ///< the words left when what is asked and the place are taken off
    std::vector<KnownWord> subjectNamed;
    bool courses = false, books = false, careers = false;
    bool free = false; ///< of the courses and books: those that cost nothing
    std::vector<std::string> places;   ///< keys
    std::vector<Condition> conditions; ///< of careers, in the order asked
    std::vector<std::string> among;    ///< keys of careers that do such work, nearest first; empty: all

    bool isQuestion() const { return !conditions.empty(); }
    bool asksForKind() const { return courses || books || careers; }
    bool asks() const { return !isQuestion() && !subject.empty() && (asksForKind() || !places.empty()); }
};

Understanding understood(const Catalog::Connection& connection, std::string_view query);

/// Keys of the careers that meet the conditions, most wanted first; at most `most`.
std::vector<std::string> careersMeeting(const Catalog::Connection& connection, const Understanding& question,
                                        std::size_t most);

} // namespace waymark::db::search_parts
