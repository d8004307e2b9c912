// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Catalogs to measure search on: the shipped one with so many made-up courses and books added through the
// builder, as an importer adds them. Throws std::runtime_error.
#pragma once

#include <cstdint>
#include <filesystem>

namespace waymark::bench {

/// A third courses, two thirds books. Leaves a file that is there already.
void makeCatalog(const std::filesystem::path& sources, const std::filesystem::path& file,
                 std::uint64_t items);

} // namespace waymark::bench
