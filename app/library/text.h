// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small text work that the library's formats share. Pure, any thread. Texts are UTF-8.
#pragma once

#include "db/keys.h"
#include "db/text/pieces.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

using db::joined;
using db::lines;
using db::lowered;
using db::replaced;
using db::split;
using db::trimmed;

/// An address for comparison: http and https are the same, so are www and none, a final slash and none;
/// without fragment and tracking parameters.
std::string comparableUrl(std::string_view url);

/// 16 hexadecimal digits that only depend on the text (FNV-1a, 64 bits).
std::string nameFor(std::string_view text);

/// Thirteen digits when the text holds one valid ISBN of ten or thirteen, else empty.
std::string isbn13(std::string_view text);

/// "Ada Lovelace, Alan Turing and Grace Hopper" as three names, and back.
std::vector<std::string> authorNames(std::string_view authors);
std::string authorLine(const std::vector<std::string>& names);

/// "Ursula K. Le Guin" as family "Le Guin" and given "Ursula K.", and "Le Guin, Ursula K." turned round.
struct PersonName {
    std::string family;
    std::string given;
};
PersonName personName(std::string_view name);
std::string inOrder(const PersonName& name);

/// Valid UTF-8: every byte that is none becomes U+FFFD.
std::string cleanUtf8(std::string_view text);
/// Latin-1 bytes as UTF-8, for old files that are no UTF-8.
std::string fromLatin1(std::string_view bytes);
bool isUtf8(std::string_view text);
void appendCodePoint(std::string& text, unsigned long point);

} // namespace waymark::app
