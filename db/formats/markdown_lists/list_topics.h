// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tree of topics made from the headings of lists: enter() follows the headings of one file, current() is
// where its items belong. Topics settled by hand (list_words.h) win over headings. One thread.
#pragma once

#include "db/formats/markdown_lists/list_words.h"
#include "db/records/learning.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

class ListTopics {
public:
    explicit ListTopics(const ListWords& words);

    /// A new file; items before its first heading belong to the root of this list ("langs", "subjects").
    void begin(const std::string& list);
    /// Whether the line was a heading.
    bool enter(std::string_view line);
    TopicKey current();
    /// Those that something was filed under, and what they hang under.
    std::vector<Topic> used() const;

private:
    struct Level {
        std::size_t depth;
        std::string key;
    };
    std::string keyOf(const std::string& name, const std::vector<std::string>& anchors);
    void settle(const std::string& key);

    const ListWords& m_words;
    std::map<std::string, std::string> m_names, m_parents; ///< by slug
    std::set<std::string> m_used;
    std::string m_root;
    std::vector<Level> m_levels;
};

} // namespace waymark::db
