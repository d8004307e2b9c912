// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is kept of an item beyond what bookmarks and references have fields for: under names of ours, in a place where
// such a format lets programs put things of their own. Other programs pass over them; reading the file again gives them
// back. Days and times as the library has them, numbers with a point. Pure, any thread.
#pragma once

#include "app/library/exchange.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::app {

/// "status" and "doing", "my_rating" and "4": named as the columns of our tables.
using CarriedFields = std::vector<std::pair<std::string, std::string>>;

/// `lists` is the cell of listCells(); empty where the format has folders. Only with `notes` what is personal.
CarriedFields carriedFields(const db::KeptItem& item, const std::string& lists, bool notes);

/// Gives the item back one such field; names and values that nobody knows say nothing.
void takeCarried(db::KeptItem& item, std::string_view name, const std::string& value);

/// The lists of each item by its key, "Outer / Inner; Other", marks within a title behind a backslash.
std::map<std::string, std::string> listCells(const db::LibraryContents& contents);

} // namespace waymark::app
