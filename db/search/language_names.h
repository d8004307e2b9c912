// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// English names of languages by their BCP 47 code, for "lang:portuguese" and for labels. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db::search_parts {

/// "Portuguese (BR)" for "pt-BR"; the code itself when it is not known.
std::string languageName(std::string_view code);

} // namespace waymark::db::search_parts
