// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A title as the matcher reads it: stems in their order, with what tells how much a word weighs there. Words such
// as "introduction", "course" or "3rd" name no subject; what stands behind a colon or a bracket is a later part;
// what follows "of", "for", "in" or "with" says more about the word before it than about the title. Made to be
// used again for many titles. One thread.
#pragma once

#include "db/text/words.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

class TitleWords {
public:
    struct Word {
        std::string stem;
        std::size_t part = 0;   ///< 0 is the head of the title
        bool subject = false;   ///< not one of the words that name no subject
        bool preposition = false;
    };

    void read(std::string_view title);

    const std::vector<Word>& list() const { return m_list; }
    /// One or two words that name a subject, and nothing behind a colon.
    bool isShort() const;
    std::size_t size() const { return m_list.size(); }
    const Word& operator[](std::size_t index) const { return m_list[index]; }
    /// The piece of the title from one word to the one before `last`.
    std::string_view text(std::size_t first, std::size_t last) const {
        const std::size_t begin = m_words.begins(first);
        return m_title.substr(begin, m_words.ends(last - 1) - begin);
    }

private:
    void leaveSeries();

    search_parts::Words m_words;
    std::string_view m_title; ///< lives as long as the caller's
    std::vector<Word> m_list;
};

} // namespace waymark::db
