// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people would type into a catalog, made from its own names with a fixed seed: whole titles, their first
// words, some of their words, other names of careers, a tenth with a misspelling. Throws SQLite::Exception.
#pragma once

#include <cstdint>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace waymark::bench {

std::vector<std::string> typedQueries(const std::filesystem::path& catalog, std::size_t count,
                                      std::uint32_t seed);

/// The text after every letter typed.
std::vector<std::string> keystrokes(const std::string& query);

/// One letter put in, left out, changed or swapped with the next; never the first.
std::string misspelt(std::string text, std::mt19937& random);

} // namespace waymark::bench
