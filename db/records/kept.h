// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a learner keeps, as plain values: items with what the catalog said of them when they were kept and
// what the learner made of them. Times are UTC "2026-08-03T14:32:00Z", days "2026-08-03"; empty: never.
// Notes, pros and cons are Markdown. A list or a log entry is known by a name that no other library makes.
// Any thread.
#pragma once

#include "db/keys.h"
#include "db/records/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

enum class KeptStatus { None, Want, Doing, Done, Dropped };

/// "", "want", "doing", "done", "dropped".
std::string_view keptStatusName(KeptStatus status);
std::optional<KeptStatus> keptStatusFromName(std::string_view name);

/// What a catalog says of an item, as far as a library remembers it.
struct ItemFacts {
    std::string title;
    std::string detail; ///< provider, authors: one line
    std::string url;
    std::optional<Money> price;
    std::optional<double> rating; ///< 0 to 5
    std::optional<double> hours;
    bool operator==(const ItemFacts&) const = default;
};

struct KeptItem {
    std::int64_t row = 0; ///< of this library file only; 0: not in one
    ItemKey key;
    ItemFacts facts; ///< as remembered when it was kept; of an own item its own
    std::string addedAt;
    /// JSON of what only its kind has: a chart's view, a search's query, a plan's steps, an own course's
    /// level (kept_content.h); empty for items of a catalog.
    std::string content;

    KeptStatus status = KeptStatus::None;
    std::string statusAt;
    std::string startedOn;
    std::string finishedOn;
    int rating = 0; ///< 1 to 5; 0: none
    std::string note;
    std::string pros;
    std::string cons;
    std::optional<Money> ownPrice;
    std::string ownUrl;
    std::vector<std::string> tags; ///< in order
    double hoursLogged = 0;
    std::string removedAt; ///< in the trash since
    std::string goneSince; ///< the catalog has not held it since
};

/// "2026-08-03": a day there is.
bool isDay(std::string_view text);

/// The learner's own course, book, chart, search, plan or offer: not of a catalog.
bool isOwn(const ItemKey& key);

/// A list of items: lists may lie in lists.
struct KeptList {
    std::string name;   ///< stable, made by the library
    std::string parent; ///< name of the list it lies in; empty: at the top
    std::string title;
    std::string note;
    std::string removedAt;
    int items = 0; ///< in it directly
};

struct HoursEntry {
    std::string name;
    ItemKey item;
    std::string day;
    double hours = 0;
    std::string note;
    bool operator==(const HoursEntry&) const = default;
};

/// A named set of places to compare pay in.
struct PlacePreset {
    std::string name;
    std::string title;
    std::vector<PlaceKey> places;
    bool operator==(const PlacePreset&) const = default;
};

/// Everything in a library, for export, import and comparison. Lists come parents first, in their order.
struct LibraryContents {
    struct Entry {
        std::string list;
        ItemKey item;
        bool operator==(const Entry&) const = default;
    };
    std::vector<KeptItem> items;
    std::vector<KeptList> lists;
    std::vector<Entry> entries; ///< in the order of each list
    std::vector<HoursEntry> hours;
    std::vector<PlacePreset> presets;
};

} // namespace waymark::db
