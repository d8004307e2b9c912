// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far one is along a saved path. A step of the catalog is done when its item is done in the library; a
// step in own words when it is ticked. Pure, any thread.
#pragma once

#include "db/records/kept.h"
#include "db/records/kept_content.h"

#include <functional>
#include <optional>

namespace waymark::app {

struct PathProgress {
    int steps = 0;
    int done = 0;
    int doing = 0;
    double hours = 0;                ///< of all steps whose hours are known
    double hoursDone = 0;            ///< of those that are done
    std::optional<std::size_t> next; ///< the first step that is neither done nor dropped
};

/// `kept` is the item of a step, or null when it is not kept.
bool isDone(const db::Plan::Step& step, const db::KeptItem* kept);

/// `keptItem` answers the kept item of a key, or null.
PathProgress progressOf(const db::Plan& plan,
                        const std::function<const db::KeptItem*(const std::string&)>& keptItem);

} // namespace waymark::app
