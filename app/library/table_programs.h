// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The programs whose tables are known by their columns, and what is special about each: which column means
// something else than its title says elsewhere, how authors and tags are divided, what a rating is out of. What
// is not special is table_columns.h. Facts of the programs' own exports. Pure, any thread.
#pragma once

#include "app/library/table_columns.h"
#include "db/keys.h"

#include <span>
#include <string>
#include <string_view>

namespace waymark::app {

enum class AuthorForm {
    Guess,       ///< "Ann Roe, Bo Lee", "Roe, Ann; Lee, Bo", "Ann Roe & Bo Lee"
    GuessSpoken, ///< the same in a table whose single names stand in the order of speaking
    One,         ///< one name, "Rhys, Ed" too
    OneThenCommas, ///< one name, and further ones in another column divided by commas
    Commas,      ///< in the order of speaking, divided by commas
    Ampersands,  ///< in the order of speaking, divided by " & "
    FamilyFirst, ///< "Roe, Ann|Lee, Bo"
};

enum class ListForm {
    Own,    ///< "Outer / Inner; Other", as our tables write them
    Commas, ///< several, none in another
    Path,   ///< one, "Outer/Inner"
    One,    ///< one name
};

struct TableProgram {
    std::string_view name;
    db::ItemKind kind; ///< of its rows
    std::string_view marks;    ///< plain column titles that tell it, between bars; all must be there
    std::string_view meanings; ///< "field=column|...": what is meant otherwise; no column: not read; "field==text": always
    AuthorForm authors = AuthorForm::Guess;
    std::string_view tagDivider = {}; ///< empty: whichever of ; | , stands in the cell
    ListForm lists = ListForm::Own;
    double bestRating = 5; ///< of MyRating; 10 where some of its tables count halves and others do not
    std::string_view noLists = {}; ///< names among its lists that are none, in small letters, between bars
    bool keepsLinks = false;       ///< a program of bookmarks, in which "javascript:" is one as well
    std::string_view lineEnd = {}; ///< how its notes write the end of a line, where not as one
};

std::span<const TableProgram> tablePrograms();
/// Nobody's: null.
const TableProgram* programOf(std::span<const std::string> titles);
/// "edX": whose the courses of its table are where no column says it; empty where many are.
std::string_view providerOf(const TableProgram& program);
/// A bookmark of a program of links that leads to no page: "javascript:", "place:", "about:".
bool isRefusedBookmark(const TableProgram& program, std::string_view address);
/// What its columns mean. In a table of nobody that says what its owner did with the rows a plain "Rating" is the owner's.
TableColumns columnsOf(const TableProgram* program, std::span<const std::string> titles);
/// By its title in plain form: "rating", "score 5", "bewertung", which do not say whose; not "average rating".
bool isPlainRating(std::string_view plain);

} // namespace waymark::app
