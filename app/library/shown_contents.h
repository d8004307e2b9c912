// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a library is not in the trash, as exports walk through it: items by key, lists below lists, keys in lists. Points
// into the contents, which outlive it.
#pragma once

#include "db/records/kept.h"

#include <map>
#include <string>
#include <vector>

namespace waymark::app {

struct ShownContents {
    explicit ShownContents(const db::LibraryContents& contents) {
        for (const auto& item : contents.items)
            if (item.removedAt.empty())
                items.emplace(item.key.text(), &item);
        for (const auto& list : contents.lists)
            if (list.removedAt.empty())
                below[list.parent].push_back(&list);
        for (const auto& entry : contents.entries)
            entries[entry.list].push_back(entry.item.text());
    }

    std::map<std::string, const db::KeptItem*> items;
    std::map<std::string, std::vector<const db::KeptList*>> below; ///< by the name of the list above
    std::map<std::string, std::vector<std::string>> entries;       ///< by the name of the list
};

} // namespace waymark::app
