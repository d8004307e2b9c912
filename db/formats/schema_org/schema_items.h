// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One schema.org object as a record. Throw std::invalid_argument with the reason where a value cannot be.
// Keys are set only where the object brings one of ours. Internal to db/formats; pure.
#pragma once

#include "db/formats/frame/feed_sink.h"
#include "db/formats/frame/json_value.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

/// A topic as an item names it.
struct NamedTopic {
    TopicKey key;
    std::string name;
};

/// What an item of others says that cannot be: it comes in without that value.
using LeftOutValues = std::vector<std::string_view>;

/// Names by their @id, of the other objects of a document: an item may name its provider by its id alone.
using NamesById = std::map<std::string, std::string, std::less<>>;
/// Whether an item of others names somebody by an id alone that is not in `names`.
bool hasOpenReference(const json::Element& item, const NamesById& names);

/// Throws std::invalid_argument for an item without a name, and for a value of one of ours that cannot be.
Course courseOf(const json::Element& item, LeftOutValues& leftOut, const NamesById& names);
Book bookOf(const json::Element& item, LeftOutValues& leftOut, const NamesById& names);
/// The topics an item is about: those with our keys, or named ones by their slugs; each once.
std::vector<NamedTopic> topicsOf(const json::Element& item);
/// A Dataset with one of our source ids, a DefinedTerm with one of our topic keys.
Source sourceOf(const json::Element& item);
Topic topicOf(const json::Element& item);

/// What stands behind "source:" in an @id; empty for other ids.
std::string sourceIdIn(std::string_view id);

} // namespace waymark::db
