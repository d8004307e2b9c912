// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with a Markdown list of links before anything of it is read: bytes that are no such text, and
// lists that were cut off or torn. What real lists have is no fault: nothing in a file, a byte order mark, a
// last line without end, an item without an address. Throws sqlite::Failure InvalidInput with file, line and
// reason. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

/// `text` is the whole file.
void refuseDamagedList(const std::string& path, std::string_view text);

} // namespace waymark::db
