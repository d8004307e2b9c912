// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A vocabulary written down in the test.
#pragma once

#include "db/search/correction.h"

#include <algorithm>
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
    void visit(std::string_view first, const Visitor& visitor) const override {
        std::string_view before;
        std::size_t unwanted = std::string_view::npos;
        for (auto at = m_words.lower_bound(std::string(first)); at != m_words.end(); ++at) {
            const std::string_view word = at->first;
            if (!word.starts_with(first))
                break;
            const auto shared = static_cast<std::size_t>(
                std::mismatch(word.begin(), word.end(), before.begin(), before.end()).first - word.begin());
            // Of a word left out nothing is known: what the next has in common is with the last visited.
            if (shared >= unwanted)
                continue;
            unwanted = visitor(word, at->second, shared);
            before = word;
        }
    }

private:
    std::map<std::string, std::int64_t> m_words;
};

} // namespace waymark::db::search_parts
