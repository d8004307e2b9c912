// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/progress.h"

namespace waymark::app {

bool isDone(const db::Plan::Step& step, const db::KeptItem* kept) {
    return step.done || (kept && kept->removedAt.empty() && kept->status == db::KeptStatus::Done);
}

PathProgress progressOf(const db::Plan& plan,
                        const std::function<const db::KeptItem*(const std::string&)>& keptItem) {
    PathProgress progress;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto& step = plan.steps[i];
        const auto* kept = step.key.empty() ? nullptr : keptItem(step.key);
        const double hours = step.hours.value_or(0);
        ++progress.steps;
        progress.hours += hours;
        if (isDone(step, kept)) {
            ++progress.done;
            progress.hoursDone += hours;
            continue;
        }
        const auto status = kept && kept->removedAt.empty() ? kept->status : db::KeptStatus::None;
        progress.doing += status == db::KeptStatus::Doing ? 1 : 0;
        if (!progress.next && status != db::KeptStatus::Dropped)
            progress.next = i;
    }
    return progress;
}

} // namespace waymark::app
