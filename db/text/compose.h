// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters and the marks that follow them as one code point where Unicode has one (normalization form C, by
// utf8proc). Bytes that are not UTF-8 stay as they are. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

std::string composed(std::string_view text);

} // namespace waymark::db
