// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/keys.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::db {

namespace {

constexpr std::array<std::pair<std::string_view, ItemKind>, 15> prefixes{{
    {"career", ItemKind::Career},
    {"skill", ItemKind::Skill},
    {"metro", ItemKind::Place},
    {"nonmetro", ItemKind::Place},
    {"state", ItemKind::Place},
    {"region", ItemKind::Place},
    {"country", ItemKind::Place},
    {"city", ItemKind::Place},
    {"course", ItemKind::Course},
    {"book", ItemKind::Book},
    {"topic", ItemKind::Topic},
    {"chart", ItemKind::Chart},
    {"search", ItemKind::Search},
    {"plan", ItemKind::Plan},
    {"offer", ItemKind::Offer},
}};

constexpr std::array<std::pair<std::string_view, ItemKind>, 10> names{{
    {"career", ItemKind::Career},
    {"skill", ItemKind::Skill},
    {"place", ItemKind::Place},
    {"course", ItemKind::Course},
    {"book", ItemKind::Book},
    {"topic", ItemKind::Topic},
    {"chart", ItemKind::Chart},
    {"search", ItemKind::Search},
    {"plan", ItemKind::Plan},
    {"offer", ItemKind::Offer},
}};

constexpr std::size_t longestName = 200;

bool allowed(char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80)
        return true;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("._/+#~-").find(c) != std::string_view::npos;
}

} // namespace

std::string_view itemKindName(ItemKind kind) {
    return std::find_if(names.begin(), names.end(), [kind](const auto& n) { return n.second == kind; })->first;
}

std::optional<ItemKind> itemKindFromName(std::string_view name) {
    const auto found = std::find_if(names.begin(), names.end(), [name](const auto& n) { return n.first == name; });
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ItemKind> kindOfKey(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto name = text.substr(colon + 1);
    if (name.empty() || name.size() > longestName || !std::all_of(name.begin(), name.end(), allowed))
        return std::nullopt;
    const auto prefix = text.substr(0, colon);
    const auto found =
        std::find_if(prefixes.begin(), prefixes.end(), [prefix](const auto& p) { return p.first == prefix; });
    return found == prefixes.end() ? std::nullopt : std::optional(found->second);
}

Result<ItemKey> ItemKey::parse(std::string_view text) {
    const auto kind = kindOfKey(text);
    if (!kind)
        return Error{ErrorKind::InvalidInput,
                     "'" + std::string(text) +
                         "' is not a key; keys look like career:15-1252.00, course:PROVIDER/SLUG or city:toronto"};
    ItemKey key;
    key.m_text = std::string(text);
    key.m_kind = *kind;
    return key;
}

} // namespace waymark::db
