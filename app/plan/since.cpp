// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/since.h"

namespace waymark::app {

PlanSeen seenOn(const PlanProgress& progress, const PlanLayout& layout, Day today) {
    return {today, progress.steps, progress.stepsDone, progress.minutesDone, layout.learnt};
}

std::optional<PlanNews> newsSince(const PlanSeen& then, const PlanSeen& now, const PlanLayout& layout) {
    if (then.day >= now.day)
        return std::nullopt;
    PlanNews news{then.day};
    for (const auto& step : layout.steps)
        for (const auto& [day, minutes] : step.days)
            if (day >= then.day && day < now.day)
                news.minutesPlanned += minutes;
    news.minutesDone = now.minutesDone - then.minutesDone;
    news.stepsDone = now.stepsDone - then.stepsDone;
    news.stepsMore = now.steps - then.steps;
    if (then.learnt && now.learnt && *then.learnt != *now.learnt) {
        news.endWas = then.learnt;
        news.endIs = now.learnt;
    }
    const bool any = news.minutesPlanned != 0 || news.minutesDone != 0 || news.stepsDone != 0 || news.stepsMore != 0 ||
                     news.endWas;
    return any ? std::optional(news) : std::nullopt;
}

} // namespace waymark::app
