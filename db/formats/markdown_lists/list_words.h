// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words that lists of links use for organisations, levels, formats and topics, and what the catalog calls
// them: the same two tables that the shipped catalog is made with (resources/catalog/derive), embedded while
// configuring. Immutable; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace waymark::db {

class ListWords {
public:
    ListWords();

    /// Who offers what lies on a host; empty when nobody is known.
    std::string offeredAt(const std::string& host) const { return meaning("host\t" + host); }
    /// The one spelling of an organisation, or the name as it is.
    std::string organisation(const std::string& name) const;
    std::string level(const std::string& word) const { return meaning("level\t" + word); }
    std::string format(const std::string& word) const { return meaning("format\t" + word); }

    struct Topic {
        std::string name, parent;
    };
    /// A topic that was settled by hand.
    const Topic* topic(const std::string& slug) const;
    /// The slug that is meant by another spelling, or the slug itself.
    std::string topicMeant(const std::string& slug) const;

private:
    std::string meaning(const std::string& word) const;

    std::unordered_map<std::string, std::string> m_meanings, m_aliases;
    std::unordered_map<std::string, Topic> m_topics;
};

/// The text of the two tables.
extern const char* const providerWords;
extern const char* const topicWords;

} // namespace waymark::db
