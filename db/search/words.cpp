// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/words.h"

#include "db/search/letters.h"

#include <algorithm>

namespace waymark::db::search_parts {

void Words::read(std::string_view text) {
    m_letters.clear();
    m_places.clear();
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [point, bytes] = decodedAt(text, at);
        if (isLetter(point)) {
            if (!inside)
                m_places.push_back(
                    {static_cast<std::uint32_t>(m_letters.size()), 0, static_cast<std::uint32_t>(at), 0});
            inside = true;
            appendUtf8(m_letters, foldedLetter(point));
        } else if (!isMark(point)) {
            inside = false;
        }
        at += bytes;
        if (inside) {
            m_places.back().length = static_cast<std::uint32_t>(m_letters.size()) - m_places.back().at;
            m_places.back().ends = static_cast<std::uint32_t>(at);
        }
    }
}

std::vector<std::string> Words::list() const {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < size(); ++i)
        words.emplace_back((*this)[i]);
    return words;
}

std::size_t headBytes(std::string_view text, std::size_t length) {
    std::string plain;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto [point, bytes] = decodedAt(text, at);
        if (plain.size() >= length && !isMark(point))
            break;
        if (isLetter(point))
            appendUtf8(plain, foldedLetter(point));
        at += bytes;
    }
    return at;
}

std::size_t letterCount(std::string_view word) {
    return static_cast<std::size_t>(std::count_if(
        word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

} // namespace waymark::db::search_parts
