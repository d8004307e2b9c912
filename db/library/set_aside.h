// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts a damaged library out of the way without losing a byte of it: library.db and its -wal and -shm become
// library-damaged-DATE.db and so on, under a name nobody has (a number is added until that is so). Close
// the library first. NotFound when there is neither file nor side file, InvalidInput for a date with other than letters,
// digits and hyphens, ReadOnly or Io when renaming fails.
#pragma once

#include "db/result.h"

#include <filesystem>
#include <string>

namespace waymark::db {

/// The new name; `dateText` is "2026-08-03".
Result<std::filesystem::path> setAside(const std::filesystem::path& file, const std::string& dateText);

} // namespace waymark::db
