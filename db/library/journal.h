// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The write-ahead log beside a library, looked at before SQLite does: SQLite passes over everything behind the first
// frame whose check sum is wrong, without a word. Layout: sqlite.org/fileformat2.html, section 4. Reads only; the log
// has no locks of its own, so it may be read by any means. Any thread.
#pragma once

#include <filesystem>
#include <string>

namespace waymark::db {

/// There is a log with something in it.
bool hasJournal(const std::filesystem::path& library);

/// Nobody has the library open, and its log holds a finished change behind a broken frame, or cannot be read at all.
/// (A change that was being written when the power went has no end: it was never said to be kept.)
bool losesChanges(const std::filesystem::path& library);

/// Copies the log to NAME-damaged-DATE.db-wal under a free name; empty when it cannot be copied.
std::filesystem::path keepJournal(const std::filesystem::path& library, const std::string& dateText);

} // namespace waymark::db
