// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/following.h"

namespace waymark::ui {

Following followingOf(const MatchTable& table, const db::MatchProfile& profile,
                      const std::vector<app::Condition>& conditions, bool rankable) {
    Following now;
    now.screening = app::screen(conditions, table.careers);
    if (const auto scores = app::scoresOf(profile.answers); scores && rankable)
        for (const auto& career : table.ranking.ranked(*scores))
            (now.screening.removed[career.career] ? now.removed : now.ranked).push_back(career);
    const auto levels = levelsOf(table, profile);
    now.skillsSaid = levels.has_value();
    now.levels = levels.value_or(app::SkillLevels(table.needs.skills.size()));
    return now;
}

} // namespace waymark::ui
