// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other forms of a word that mean the same: singular and plural, British and American spelling, and what
// short forms of work stand for ("swe", "rn"). Small plain letters. Whether the catalog has a form is for the
// caller to see. Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

/// "nurses" gives "nurse", "company" gives "companies".
std::vector<std::string> otherNumbers(std::string_view word);

/// "colour" gives "color", "organize" gives "organise"; also of the beginning of a word.
std::vector<std::string> otherSpellings(std::string_view word);

/// "swe" gives {"software", "engineer"}; several meanings are possible.
std::vector<std::vector<std::string>> longForms(std::string_view shortForm);

} // namespace waymark::db::search_parts
