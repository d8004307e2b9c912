// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows an import has written already: a set of 64-bit marks made from a table's number and the parts of
// the row's key. Two keys share a mark with a chance of one in thirty million at a million rows; an import
// would then be refused for a duplicate that is none. Eight to sixteen bytes a row. One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace waymark::db {

class GivenKeys {
public:
    /// False when the key was given before.
    template <class... Parts>
    bool give(int table, const Parts&... parts) {
        std::uint64_t mark = mixed(static_cast<std::uint64_t>(table));
        ((mark = mixed(mark ^ number(parts))), ...);
        return insert(mark == 0 ? 1 : mark);
    }

private:
    static std::uint64_t number(std::int64_t id) { return static_cast<std::uint64_t>(id); }
    static std::uint64_t number(std::string_view text) { return std::hash<std::string_view>{}(text); }

    /// The finaliser of splitmix64 (Steele, Lea and Flood 2014): every bit of the input reaches every bit.
    static std::uint64_t mixed(std::uint64_t x) {
        x += 0x9e3779b97f4a7c15U;
        x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
        x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
        return x ^ (x >> 31U);
    }

    bool insert(std::uint64_t mark) {
        if ((m_count + 1) * 4 > m_marks.size() * 3)
            grow();
        std::uint64_t& slot = place(mark);
        if (slot == mark)
            return false;
        slot = mark;
        ++m_count;
        return true;
    }

    std::uint64_t& place(std::uint64_t mark) {
        const std::size_t last = m_marks.size() - 1;
        std::size_t at = static_cast<std::size_t>(mark) & last;
        while (m_marks[at] != 0 && m_marks[at] != mark)
            at = (at + 1) & last;
        return m_marks[at];
    }

    void grow() {
        std::vector<std::uint64_t> old(m_marks.empty() ? 1024 : m_marks.size() * 2, 0);
        old.swap(m_marks);
        for (const std::uint64_t mark : old)
            if (mark != 0)
                place(mark) = mark;
    }

    std::vector<std::uint64_t> m_marks; ///< a power of two of slots; 0 is free
    std::size_t m_count = 0;
};

} // namespace waymark::db
