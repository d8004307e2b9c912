// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/posting_list.h"

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t onesInBits = 16;
constexpr std::uint8_t asGaps = 0;
constexpr std::uint8_t asBits = 1;

} // namespace

void appendPostings(std::span<const std::uint32_t> numbers, std::size_t size,
                    std::vector<std::uint8_t>& out) {
    if (numbers.empty())
        return;
    if (numbers.size() > size / onesInBits) {
        out.push_back(asBits);
        const auto begin = out.size();
        out.resize(begin + numbers.back() / 8 + 1);
        for (const auto number : numbers)
            out[begin + number / 8] = static_cast<std::uint8_t>(out[begin + number / 8] | 1U << (number % 8));
        return;
    }
    out.push_back(asGaps);
    std::uint32_t next = 0;
    for (const auto number : numbers) {
        auto gap = number - next;
        for (; gap >= 0x80; gap >>= 7)
            out.push_back(static_cast<std::uint8_t>(gap | 0x80U));
        out.push_back(static_cast<std::uint8_t>(gap));
        next = number + 1;
    }
}

void addPostings(Bytes list, Bits& bits) {
    if (!list.empty() && list.front() == asBits)
        bits.addBytes(list.data() + 1, list.size() - 1);
    else
        visitPostings(list, bits.size(), [&](std::uint32_t number) { bits.add(number); });
}

} // namespace waymark::db::search_parts
