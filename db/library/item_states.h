// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far each of many kept items is, without the rest of them: for plans, which ask at every change. Items that
// are not kept, or lie in the trash, have no answer. A question to a Library, on its thread; errors are its own.
#pragma once

#include "db/library/library.h"
#include "db/records/kept.h"

#include <map>
#include <span>
#include <string>

namespace waymark::db {

struct ItemState {
    KeptStatus status = KeptStatus::None;
    std::string finishedOn;
    double hoursLogged = 0;
    bool operator==(const ItemState&) const = default;
};

/// By key.
Result<std::map<std::string, ItemState>> statesOf(Library& library, std::span<const ItemKey> keys);

} // namespace waymark::db
