// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_arrows.h"

#include "ui/desktop/pages/plan/plan_model.h"
#include "ui/desktop/pages/plan/timeline.h"
#include "ui/theme/colours.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr double halfBar = 7, lead = 4;

struct Elbow {
    QPointF from; ///< the end of the bar before
    QPointF to;   ///< where the next one begins, at its upper or lower edge
};

void paintElbow(QPainter& painter, const Elbow& elbow) {
    const double turn = std::max(elbow.from.x() + lead, elbow.to.x() + lead);
    const double down = elbow.to.y() > elbow.from.y() ? 1 : -1;
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{elbow.from, QPointF(turn, elbow.from.y()), QPointF(turn, elbow.to.y() - down)});
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF{QPointF(turn, elbow.to.y()), QPointF(turn - 2.5, elbow.to.y() - 5 * down),
                                  QPointF(turn + 2.5, elbow.to.y() - 5 * down)});
}

} // namespace

void paintArrows(QPainter& painter, const QTableView& table, const PlanModel& model, const app::PlanGraph& graph) {
    const int left = table.columnViewportPosition(PlanModel::Days);
    const QRectF area(left, 0, table.columnWidth(PlanModel::Days), table.viewport()->height());
    const TimeScale scale = TimeScale::of(model, area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area);
    painter.setPen(QPen(colour(Role::Axis, toneOf(table.palette())), 1));
    const auto middleOf = [&](std::size_t step) {
        const auto row = static_cast<int>(step);
        return table.rowViewportPosition(row) + table.rowHeight(row) / 2.0;
    };
    for (const auto& link : graph.links) {
        const auto& before = model.layout().steps[link.from];
        const auto& after = model.layout().steps[link.to];
        if (!before.to || !after.from || *before.to > *after.from)
            continue;
        const double from = middleOf(link.from), to = middleOf(link.to);
        if (std::max(from, to) < 0 || std::min(from, to) > area.height())
            continue;
        const double edge = to > from ? to - halfBar : to + halfBar;
        paintElbow(painter, {{scale.x(*before.to + std::chrono::days(1)), from}, {scale.x(*after.from), edge}});
    }
}

} // namespace waymark::ui
