// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names in a field of BibTeX, "Roe, Ann and {World Bank}": braces keep what is in them whole. Pure, any thread.
#pragma once

#include "app/library/names.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

/// Cuts outside of braces at any of the marks.
std::vector<std::string> cutOutsideBraces(std::string_view field, std::string_view marks);
/// Without "others". A name in braces, and one with its "and" in braces, is a body's.
std::vector<PersonName> bibtexNames(const std::string& field);

} // namespace waymark::app
