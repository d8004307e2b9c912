// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A question about the kept items: which, and in which order. Several values of one condition mean any of
// them, several conditions mean all. Plain values, any thread.
#pragma once

#include "db/records/kept.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

enum class ItemOrder {
    Added, ///< newest first when not `ascending`
    Title,
    Kind,
    Detail,
    Status,
    Rating,   ///< the learner's own
    Price,    ///< own price, else the remembered one; by amount
    Hours,    ///< remembered length
    Logged,   ///< hours logged
    Started,
    Finished,
    InList, ///< the order of the list asked for, which must be one
};

struct ItemQuery {
    std::string text; ///< every word in title, detail, tags or note; case and accents do not matter
    std::vector<ItemKind> kinds;
    std::vector<KeptStatus> statuses;
    std::vector<std::string> tags; ///< every one of them
    std::string list;              ///< name of a list; with those that lie in it
    int ratingAtLeast = 0;
    std::optional<bool> gone; ///< left the catalog
    std::optional<bool> own;
    bool inTrash = false; ///< only what is in the trash; otherwise only what is not
    ItemOrder order = ItemOrder::Added;
    bool ascending = false;
    int limit = -1; ///< of rows answered; negative: all
};

struct ItemFacets {
    struct Count {
        std::string value; ///< "course", "doing", "systems"
        int items = 0;
    };
    std::vector<Count> kinds;
    std::vector<Count> statuses; ///< "" for those without one
    std::vector<Count> tags;     ///< most used first
};

} // namespace waymark::db
