// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A vocabulary written down in the test.
#pragma once

#include "db/search/correction.h"
#include "db/search/words.h"

#include <initializer_list>
#include <map>
#include <string>
#include <utility>

namespace waymark::db::search_parts {

class WordList final : public Vocabulary {
public:
    WordList(std::initializer_list<std::pair<const std::string, std::int64_t>> words)
        : m_words(words) {}

    std::int64_t entriesWith(std::string_view word) const override {
        const auto found = m_words.find(std::string(word));
        return found == m_words.end() ? 0 : found->second;
    }
    bool hasWordBeginning(std::string_view head) const override {
        const auto found = m_words.lower_bound(std::string(head));
        return found != m_words.end() && found->first.starts_with(head);
    }
    void visit(std::size_t fewestLetters, std::size_t mostLetters, std::string_view first,
               const Visitor& visitor) const override {
        for (const auto& [word, entries] : m_words)
            if (letterCount(word) >= fewestLetters && letterCount(word) <= mostLetters &&
                word.starts_with(first))
                visitor(word, entries);
    }

private:
    std::map<std::string, std::int64_t> m_words;
};

} // namespace waymark::db::search_parts
