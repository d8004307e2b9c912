// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text cut into words in plain small letters, each with its place in the text: "L'électricien" is "l",
// "electricien". Made to be used again for many texts without allocating. Views are valid until the next
// read(); offsets are bytes. Not shared between threads.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

class Words {
public:
    Words() = default;
    explicit Words(std::string_view text) { read(text); }

    void read(std::string_view text);

    std::size_t size() const { return m_places.size(); }
    bool empty() const { return m_places.empty(); }
    std::string_view operator[](std::size_t index) const {
        const auto& place = m_places[index];
        return std::string_view(m_letters).substr(place.at, place.length);
    }
    /// Where the word begins and ends in the text read.
    std::size_t begins(std::size_t index) const { return m_places[index].begins; }
    std::size_t ends(std::size_t index) const { return m_places[index].ends; }

    std::vector<std::string> list() const;

private:
    struct Place {
        std::uint32_t at = 0; ///< in m_letters
        std::uint32_t length = 0;
        std::uint32_t begins = 0; ///< in the text
        std::uint32_t ends = 0;
    };
    std::string m_letters;
    std::vector<Place> m_places;
};

/// How many bytes of `text`, which begins with a word, its first `length` plain bytes take, with the accents
/// that belong to them: the head "ele" of "électricien" takes four bytes.
std::size_t headBytes(std::string_view text, std::size_t length);

/// Code points in a word.
std::size_t letterCount(std::string_view word);

} // namespace waymark::db::search_parts
