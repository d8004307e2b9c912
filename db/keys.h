// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stable public keys. A key is the name under which a thing is known for ever, in the command line,
// in exports and in the learner's library; row numbers never leave the catalog. Each kind of thing has
// its own type, so that a course key cannot be handed to a function that wants a career.
// Forms: career:15-1252.00, career:backend-software-engineer, skill:2.B.3.e, skill:tech/python,
// metro:35620, nonmetro:100001, state:FL, region:CA-3530, country:CA, city:new-york,
// course:PROVIDER/SLUG, book:ISBN13 or book:SLUG, topic:SLUG. What a learner makes is named likewise, with a
// name nobody else makes: course:own/NAME, book:own/NAME, chart:NAME, search:NAME, plan:NAME, offer:NAME.
#pragma once

#include "db/result.h"

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::db {

enum class ItemKind { Career, Skill, Place, Course, Book, Topic, Chart, Search, Plan, Offer };

/// "career", "skill", "place", "course", "book", "topic", "chart", "search", "plan", "offer".
std::string_view itemKindName(ItemKind kind);
std::optional<ItemKind> itemKindFromName(std::string_view name);

/// The kind that a key's prefix names; nothing when the text is not a well-formed key: a known prefix,
/// a colon and 1 to 200 characters of [A-Za-z0-9._/+#~-] or UTF-8 beyond ASCII.
std::optional<ItemKind> kindOfKey(std::string_view text);

template <ItemKind K>
class Key {
public:
    Key() = default;

    /// InvalidInput, naming the text and the form expected, when the text is not a key of this kind.
    static Result<Key> parse(std::string_view text) {
        if (kindOfKey(text) == K)
            return Key(std::string(text));
        return Error{ErrorKind::InvalidInput, "'" + std::string(text) + "' is not a " +
                                                  std::string(itemKindName(K)) + " key"};
    }
    /// For text that is known to be right: the catalog's own columns and literals.
    static Key trusted(std::string text) { return Key(std::move(text)); }

    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }
    auto operator<=>(const Key&) const = default;

private:
    explicit Key(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

using CareerKey = Key<ItemKind::Career>;
using SkillKey = Key<ItemKind::Skill>;
using PlaceKey = Key<ItemKind::Place>;
using CourseKey = Key<ItemKind::Course>;
using BookKey = Key<ItemKind::Book>;
using TopicKey = Key<ItemKind::Topic>;

/// A key of any kind, for what may hold them all: bookmarks, search results, routes.
class ItemKey {
public:
    ItemKey() = default;
    template <ItemKind K>
    ItemKey(const Key<K>& key) : m_text(key.text()), m_kind(K) {}

    static Result<ItemKey> parse(std::string_view text);

    const std::string& text() const { return m_text; }
    ItemKind kind() const { return m_kind; }
    bool empty() const { return m_text.empty(); }
    /// The key as its own type; nothing when it is of another kind.
    template <ItemKind K>
    std::optional<Key<K>> as() const {
        if (m_kind != K || m_text.empty())
            return std::nullopt;
        return Key<K>::trusted(m_text);
    }
    bool operator==(const ItemKey&) const = default;
    auto operator<=>(const ItemKey&) const = default;

private:
    std::string m_text;
    ItemKind m_kind = ItemKind::Career;
};

} // namespace waymark::db

template <waymark::db::ItemKind K>
struct std::hash<waymark::db::Key<K>> {
    std::size_t operator()(const waymark::db::Key<K>& key) const noexcept {
        return std::hash<std::string>{}(key.text());
    }
};

template <>
struct std::hash<waymark::db::ItemKey> {
    std::size_t operator()(const waymark::db::ItemKey& key) const noexcept {
        return std::hash<std::string>{}(key.text());
    }
};
