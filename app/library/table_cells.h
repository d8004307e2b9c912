// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of a table that hold several things: authors, tags, lists; and text with HTML marks. Pure, any thread.
#pragma once

#include "app/library/names.h"
#include "app/library/table_programs.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

/// No list lies deeper, and no cell names more.
inline constexpr std::size_t deepestFolder = 32;
inline constexpr std::size_t mostPieces = 1000;

/// A dash or "N/A": people and spreadsheets write it where there is nothing.
bool isBlankSign(std::string_view cell);

std::vector<PersonName> authorsIn(std::string_view cell, AuthorForm form);
/// calibre's cell, "Ann Roe & Bo Lee" or, in what it writes for spreadsheets, "Ann Roe, Bo Lee"; how many they are says its
/// `sort`, "Roe, Ann & Lee, Bo", where it is there, else that all have two words or more.
std::vector<PersonName> calibreAuthors(std::string_view cell, std::string_view sort);
/// Whether the cell is one name in the order of speaking, "Ann Roe"; whether it begins with a family name, "Roe, Ann".
bool isSpokenName(std::string_view cell);
bool isFamilyFirst(std::string_view cell);
/// `divider` empty: whichever of ; | , stands in the cell. Sorted, each once.
std::vector<std::string> tagsIn(std::string_view cell, std::string_view divider);
/// Each of the marks, and a backslash, behind a backslash: what ownTagsIn() and listsIn() read back.
std::string withMarksEscaped(std::string_view text, std::string_view marks);
/// Our own, "a; b\\; c", and how it is written.
std::string tagCell(const std::vector<std::string>& tags);
std::vector<std::string> ownTagsIn(std::string_view cell);
/// Paths from the top; those in `noLists` (small letters, between bars) are left out.
std::vector<std::vector<std::string>> listsIn(std::string_view cell, ListForm form, std::string_view noLists);

} // namespace waymark::app
