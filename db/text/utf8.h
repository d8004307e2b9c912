// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether bytes are UTF-8 as the Unicode standard defines it (table 3-7: no overlong forms, no surrogates,
// nothing above U+10FFFF). Pure, any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace waymark::db {

/// Where the first sequence that is not UTF-8 begins; npos when all is well.
std::size_t firstInvalidUtf8(std::string_view bytes);

} // namespace waymark::db
