// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the search index of a finished catalog: reads its tables, writes search_index. Entries are numbered
// by kind, within a kind by the number of words in the title (the fewer, the better it can score), then by
// renown, the best known first. Other names of careers are numbered behind all entries in the same way.
// Needs about a hundred bytes of memory for each item. Throws SQLite::Exception. One thread.
//
// Runs written: words, word_lengths, word_entries; rows (row id by entry), renown (rank among its kind);
// names and name_lengths (words of each title and other name); name_careers and name_places (whose other
// name, and which of the career's titles in their order, with a mark on a part of a title); kinds (first
// entry of each); for titles, heads (names that begin with
// it), others and contents the postings and their bytes by word; and the facets.
#pragma once

#include <SQLiteCpp/Database.h>

#include <atomic>

namespace waymark::db::search_parts {

/// Throws sqlite::Failure Cancelled soon after the flag, which may be null, is set.
void buildIndex(SQLite::Database& database, const std::atomic<bool>* cancelled = nullptr);

} // namespace waymark::db::search_parts
