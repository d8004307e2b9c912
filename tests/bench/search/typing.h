// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Types queries letter by letter and prints what each letter cost, beside FTS5; and how many of the ten best
// results judging everything would give are among the ten that search gives. Throws std::runtime_error.
#pragma once

#include <cstddef>
#include <filesystem>

namespace waymark::bench {

/// FTS5 is asked every `fullTextEvery`th query, letter by letter; 0: never.
void measureTyping(const std::filesystem::path& catalog, std::size_t queries, std::size_t fullTextEvery);
/// 100,000 random byte strings and 10,000 queries made of what breaks parsers.
void measureNasty(const std::filesystem::path& catalog);
void measureAgreement(const std::filesystem::path& catalog, std::size_t queries);

} // namespace waymark::bench
