// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/this_week.h"

#include "app/plan/layout.h"
#include "ui/desktop/library/library_session.h"
#include "ui/queries/kept_plans.h"
#include "ui/words/counts.h"
#include "ui/words/plan_figures.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ThisWeek)
};

} // namespace

std::vector<WeekLine> thisWeek(const LibrarySession& session) {
    const auto today = app::dayFrom(session.now().substr(0, 10));
    db::ItemQuery query;
    query.kinds = {db::ItemKind::Plan};
    const db::Items items(session.library());
    std::vector<WeekLine> lines;
    for (const auto& item : items.read(items.find(query).valueOr({})).valueOr({})) {
        const auto kept = keptPlan(session.library(), item.content);
        if (!kept || !today || !kept->plan.pausedOn.empty())
            continue;
        const auto layout = app::layoutOf(kept->plan);
        const auto titles = stepsOfWeek(kept->plan, layout, *today);
        const auto now = stepsOfDay(kept->plan, layout, *today);
        const Route route{PageId::Plan, fromUtf8(item.key.text()), {}};
        if (!now.isEmpty())
            lines.push_back({Words::tr("Today: %1").arg(now.join(u"; "_s)), route});
        if (!titles.isEmpty())
            lines.push_back({Words::tr("This week: %1").arg(listWords(titles)), route});
    }
    return lines;
}

} // namespace waymark::ui
