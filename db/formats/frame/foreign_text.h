// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text of a table that people saved with whatever program they had: any encoding (db/text/charset.h), any line
// ends, with or without the last one, with a line "sep=;" before the head. The whole of it is in memory, so only
// files up to a bound are read so; larger ones are streams that must be UTF-8. What Moodle's web services answer, courses
// as JSON, are rows as well. One thread.
#pragma once

#include "db/formats/frame/release.h"
#include "db/formats/frame/rows.h"

#include <memory>
#include <string>
#include <string_view>

namespace waymark::db {

/// Rows of any length of a table that is not a publisher's: divided by comma, TAB, semicolon or |, or of a sheet.
std::unique_ptr<Rows> openForeignRows(Release& release, std::size_t file);
/// A publisher's table that a program saved again in UTF-16 or Windows-1252, by its first bytes; nothing for any other.
std::unique_ptr<Rows> openInOtherLetters(Release& release, std::size_t file);
/// The rows of its first bytes, for finding out what it is.
std::unique_ptr<Rows> foreignHeadRows(Release& release, std::size_t file);

/// Whether the first bytes are of JSON, which is never read as a table of divided lines; whether of Moodle's courses.
bool looksLikeJson(std::string_view head);
bool looksLikeMoodleJson(std::string_view head);
/// What is said of JSON that nobody here knows.
inline constexpr std::string_view unknownJson =
    "it is JSON, but neither JSON-LD of schema.org (objects with \"@type\") nor a list of courses as Moodle gives it (objects with "
    "\"fullname\" and \"shortname\")";

} // namespace waymark::db
