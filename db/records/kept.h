// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a learner keeps, as plain values: items (kept_item.h), lists, logged hours, sets of places. Times are UTC
// "2026-08-03T14:32:00Z", days "2026-08-03"; empty: never. Notes are Markdown. A list or a log entry is known by a
// name that no other library makes. Any thread.
#pragma once

#include "db/records/kept_item.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

/// "", "want", "doing", "done", "dropped".
std::string_view keptStatusName(KeptStatus status);
std::optional<KeptStatus> keptStatusFromName(std::string_view name);

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
