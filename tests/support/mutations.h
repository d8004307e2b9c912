// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Damage to a file as transfers, editors and half-written programs do it, by a seed: the same seed is the same damage on
// every machine. Pieces that mean something to a format are given with it, so that damage gets past the first look. Pure.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::test {

class Mutations {
public:
    Mutations(std::uint32_t seed, std::vector<std::string> pieces)
        : m_state(seed * 2654435761U + 12345U)
        , m_pieces(std::move(pieces)) {}

    /// One to four damages, one upon the other.
    std::string operator()(std::string text) {
        for (auto count = 1 + below(4); count > 0; --count)
            damage(text);
        return text;
    }

private:
    /// From 0 up to `end`, without it.
    std::size_t below(std::size_t end) {
        m_state = m_state * 1664525U + 1013904223U; // Numerical Recipes, chapter 7
        return end == 0 ? 0 : (m_state >> 8U) % end;
    }

    void damage(std::string& text) {
        const auto at = below(text.size() + 1);
        const auto size = std::min(text.size() - at, 1 + below(below(4) == 0 ? 400 : 12));
        switch (below(8)) {
        case 0:
            return void(text.erase(at, size));
        case 1:
            return void(text.insert(at, text.substr(at, size)));
        case 2:
            return void(text.insert(below(text.size() + 1), text.substr(at, size)));
        case 3:
            return void(text.resize(at));
        case 4:
            return void(text.insert(at, std::string(1 + below(3), static_cast<char>(below(256)))));
        case 5:
            if (at < text.size())
                text[at] = static_cast<char>(below(256));
            return;
        default:
            return void(text.replace(at, below(2) == 0 ? 0 : size, m_pieces[below(m_pieces.size())]));
        }
    }

    std::uint32_t m_state;
    std::vector<std::string> m_pieces;
};

} // namespace waymark::test
