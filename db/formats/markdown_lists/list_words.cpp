// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/markdown_lists/list_words.h"

#include "db/text/fold.h"
#include "db/text/markdown_text.h"
#include "db/text/slug.h"

#include <algorithm>

namespace waymark::db {

namespace {

std::string_view takeField(std::string_view& line, char divider) {
    const std::size_t end = std::min(line.find(divider), line.size());
    const std::string_view field = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return field;
}

} // namespace

ListWords::ListWords() {
    for (std::string_view line : markdown::linesOf(providerWords)) {
        if (line.starts_with('#') || line.empty())
            continue;
        const std::size_t last = line.rfind('\t');
        m_meanings.emplace(line.substr(0, last), line.substr(last + 1));
    }
    for (std::string_view line : markdown::linesOf(topicWords)) {
        if (line.starts_with('#') || line.empty())
            continue;
        const std::string key(takeField(line, '\t'));
        const std::string parent(takeField(line, '\t'));
        const std::string name(takeField(line, '\t'));
        m_topics.emplace(key, Topic{name, parent});
        m_aliases[slug(name)] = key;
        while (!line.empty())
            if (const std::string other = slug(takeField(line, '|')); !other.empty())
                m_aliases[other] = key;
    }
}

std::string ListWords::meaning(const std::string& word) const {
    const auto found = m_meanings.find(word);
    return found == m_meanings.end() ? std::string() : found->second;
}

std::string ListWords::organisation(const std::string& name) const {
    const std::string known = meaning("name\t" + fold(name, Strength::Case));
    return known.empty() ? name : known;
}

const ListWords::Topic* ListWords::topic(const std::string& slug) const {
    const auto found = m_topics.find(slug);
    return found == m_topics.end() ? nullptr : &found->second;
}

std::string ListWords::topicMeant(const std::string& slug) const {
    const auto found = m_aliases.find(slug);
    return found == m_aliases.end() ? slug : found->second;
}

} // namespace waymark::db
