// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kept items that seem to be the same thing: the same address, the same ISBN, or the same title and people.
// Suggestions only; what to do with them is the learner's. Pure, any thread.
#pragma once

#include "db/records/kept.h"

#include <atomic>
#include <string>
#include <vector>

namespace waymark::app {

struct DuplicateGroup {
    enum class Reason { Address, Isbn, Title };
    Reason reason = Reason::Address;
    std::vector<db::ItemKey> keys; ///< oldest first, two or more
};

/// Groups in the order of their oldest item; an item is in one group only. Items in the trash do not count. Once `cancelled`
/// is true what is answered is of no use, and comes soon.
std::vector<DuplicateGroup> duplicates(const std::vector<db::KeptItem>& items, const std::atomic<bool>* cancelled = nullptr);

} // namespace waymark::app
