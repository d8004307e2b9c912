// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small text work that the library's formats share. Pure, any thread. Texts are UTF-8.
#pragma once

#include "db/keys.h"
#include "db/text/isbn.h"
#include "db/text/pieces.h"
#include "db/text/take_line.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

using db::isbn13;
using db::isRoundedIsbn;
using db::joined;
using db::lines;
using db::lowered;
using db::replaced;
using db::split;
using db::takeLine;
using db::trimmed;

/// An address for comparison: http and https are the same, so are www and none, a final slash and none;
/// without tracking parameters and marks of highlighted text.
std::string comparableUrl(std::string_view url);

/// 16 hexadecimal digits that only depend on the text (FNV-1a, 64 bits).
std::string nameFor(std::string_view text);

/// At most that many bytes, never the half of a letter.
std::string cutAt(std::string text, std::size_t bytes);
/// Valid UTF-8: every byte that is none becomes U+FFFD.
std::string cleanUtf8(std::string_view text);

} // namespace waymark::app
