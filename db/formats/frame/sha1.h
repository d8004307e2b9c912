// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SHA-1 (FIPS 180-4) of a text, only to tell two items of the same name apart in their keys: the shipped keys
// carry its first digits. Nothing rests on it being hard to forge. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

/// 40 hexadecimal digits.
std::string sha1(std::string_view text);

} // namespace waymark::db
