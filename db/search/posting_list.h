// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ascending numbers written small: gaps of one to five bytes (seven bits each, the lowest first), or one bit
// for each possible number when more than one in sixteen is there. The first byte says which. Reading any
// bytes is safe: what is too large or cut off is left out. Pure, any thread.
#pragma once

#include "db/search/bits.h"

#include <cstdint>
#include <span>
#include <vector>

namespace waymark::db::search_parts {

using Bytes = std::span<const std::uint8_t>;

/// `numbers` ascend and are below `size`.
void appendPostings(std::span<const std::uint32_t> numbers, std::size_t size, std::vector<std::uint8_t>& out);

/// Calls visit(number) in ascending order; nothing for an empty list.
template <class Visit>
void visitPostings(Bytes list, std::size_t size, Visit visit) {
    if (list.empty())
        return;
    const auto* at = list.data() + 1;
    const auto* end = list.data() + list.size();
    if (list.front() == 1) {
        for (std::size_t number = 0; at != end; ++at, number += 8)
            for (unsigned rest = *at; rest != 0; rest &= rest - 1)
                if (const auto each = number + static_cast<std::size_t>(std::countr_zero(rest)); each < size)
                    visit(static_cast<std::uint32_t>(each));
        return;
    }
    std::uint64_t number = 0;
    while (at != end) {
        std::uint64_t gap = 0;
        unsigned shift = 0;
        while (*at >= 0x80 && at + 1 != end && shift < 28) {
            gap |= std::uint64_t{*at++ & 0x7fU} << shift;
            shift += 7;
        }
        gap |= std::uint64_t{*at++ & 0x7fU} << shift;
        number += gap;
        if (number >= size)
            return;
        visit(static_cast<std::uint32_t>(number));
        ++number;
    }
}

void addPostings(Bytes list, Bits& bits);

} // namespace waymark::db::search_parts
