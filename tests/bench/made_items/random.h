// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers that look random and are the same on every machine for ever (SplitMix64; the standard library's
// distributions may differ between versions). One generator a thread.
#pragma once

#include <cstdint>

namespace waymark::bench {

class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed) {}

    std::uint64_t next() {
        std::uint64_t bits = (m_state += 0x9e3779b97f4a7c15U);
        bits = (bits ^ (bits >> 30U)) * 0xbf58476d1ce4e5b9U;
        bits = (bits ^ (bits >> 27U)) * 0x94d049bb133111ebU;
        return bits ^ (bits >> 31U);
    }
    /// 0 to limit - 1.
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }
    /// True in so many of a thousand cases.
    bool chance(std::uint64_t perMille) { return below(1000) < perMille; }

private:
    std::uint64_t m_state;
};

} // namespace waymark::bench
