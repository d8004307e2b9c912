// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a program does once at its start, before any file is opened. Main thread.
#pragma once

#include "db/result.h"

namespace waymark::db::sqlite {

/// Whatever this program creates from here on, its owner alone may read: library, backups, settings, exports.
/// Then assertOneSqlite().
Result<void> prepareProgram();

/// Corrupt when the SQLite loaded is older than the one the program was built for, or when there are two, which would
/// break each other's locks.
Result<void> assertOneSqlite();

} // namespace waymark::db::sqlite
