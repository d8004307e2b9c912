// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keys take from an address: its host, and a short mark that tells two items of one name apart. Pure,
// any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace waymark::db {

/// The host of an address without "www."; of a page in the web archive the host it was saved from.
std::string hostOf(std::string_view address);

/// Ten hexadecimal digits that stand for a text (the first of its SHA-1, no matter of security).
std::string markOf(std::string_view text, std::size_t digits = 10);

} // namespace waymark::db
