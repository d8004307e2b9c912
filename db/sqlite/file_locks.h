// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Locks that only their own file descriptor can lose. By POSIX a process drops all its locks on a file as soon as it
// closes any descriptor of that file (sqlite.org/howtocorrupt.html, 2.2): a file dialog that looks into library.db for
// its icon would let the next writer think that it is alone. Linux has locks that belong to an open file instead
// (fcntl(2), F_OFD_SETLK); SQLite is given those through its own table of system calls.
// What SQLite expects of a process holds on: the locks of one file are all taken through one descriptor of it.
// Thread-safe. Elsewhere, and on file systems without them, SQLite's own locks stay.
#pragma once

namespace waymark::db::sqlite {

/// Before the first file is opened; every way of opening calls it, and only the first call does something.
void lockByOpenFile();

} // namespace waymark::db::sqlite
