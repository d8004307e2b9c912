// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What slugs need to know of Unicode 14 beyond ASCII, made from its character database: which code points are
// letters, marks or digits (general categories L, M, N), and the small letters of capitals. Constants; any
// thread.
#pragma once

#include <cstdint>
#include <span>

namespace waymark::db {

struct LetterRange {
    char32_t first, last;
};
/// Rising, without overlap.
std::span<const LetterRange> letterRanges();

/// first, first + step, ... last become small by adding shift.
struct CapitalRun {
    char32_t first, last;
    std::uint32_t step;
    std::int32_t shift;
};
std::span<const CapitalRun> capitalRuns();

} // namespace waymark::db
