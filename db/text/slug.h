// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names as parts of keys, made by the rule that the shipped catalog's keys are made by, so that an imported
// item meets its shipped twin: small letters, marks and digits of every script, + and # and inner dots; all
// else is one hyphen. Input is UTF-8. Pure, any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace waymark::db {

/// "C++ & Templates" gives "c++-and-templates".
std::string slug(std::string_view name);
/// The slug cut at a word to at most `most` bytes.
std::string shortSlug(std::string_view name, std::size_t most = 90);

} // namespace waymark::db
