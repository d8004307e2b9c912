// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys for items that bring none: the host and the title's slug, with a mark made from the address where
// another item of the feed has that key already. An item with the title and address of one before it is the
// same thing listed twice and gets no key. Keeps 16 bytes an item. One feed, one thread.
#pragma once

#include "db/building/given_keys.h"
#include "db/keys.h"
#include "db/records/learning.h"

#include <optional>
#include <string>

namespace waymark::db {

class FeedKeys {
public:
    /// By url and title; by provider where there is no url.
    std::optional<CourseKey> keyFor(const Course& course);
    /// The ISBN where there is one.
    std::optional<BookKey> keyFor(const Book& book);
    /// Remembers a key that a feed gave itself.
    void taken(const std::string& key) { m_given.give(0, std::string_view(key)); }

private:
    std::optional<std::string> free(const std::string& stem, const std::string& url, const std::string& title,
                                    const std::string& language);
    GivenKeys m_given;
};

/// The topic that a name means: "topic:" and its slug; nothing when the name has no letter.
std::optional<TopicKey> topicNamed(const std::string& name);

} // namespace waymark::db
