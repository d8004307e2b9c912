// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list that grows in pieces which never move: a growing array needs three times its size while it is
// copied, and leaves holes of its former sizes in memory. Elements are plain values. One thread.
#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>
#include <vector>

namespace waymark::db::search_parts {

template <class Value>
class PiecedList {
    static_assert(std::is_trivially_copyable_v<Value>);

public:
    std::size_t size() const { return m_size; }
    Value& operator[](std::size_t at) { return m_pieces[at / pieceSize][at % pieceSize]; }
    const Value& operator[](std::size_t at) const { return m_pieces[at / pieceSize][at % pieceSize]; }
    void push_back(Value value) {
        if (m_size % pieceSize == 0)
            m_pieces.push_back(std::make_unique<Value[]>(pieceSize));
        (*this)[m_size++] = value;
    }

private:
    static constexpr std::size_t pieceSize = 1U << 16U;

    std::vector<std::unique_ptr<Value[]>> m_pieces;
    std::size_t m_size = 0;
};

} // namespace waymark::db::search_parts
