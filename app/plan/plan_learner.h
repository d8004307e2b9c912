// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For whom courses and books are looked for, as far as it says which do not fit. Plain values, any thread.
#pragma once

#include "db/records/career_entry.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

struct PlanLearner {
    std::optional<db::EntryEducation> level{}; ///< of schooling that opens the career; nothing: not stated
    bool abroad = false;                       ///< outside of the United States: of which country a title speaks is not looked at
    std::string code{};                        ///< O*NET-SOC of the career; empty: not known
    std::vector<std::string> titles{};         ///< that the career goes by; none: not known
    std::optional<db::EntryEducation> has{};   ///< what the learner has finished; nothing: not said
};

} // namespace waymark::app
