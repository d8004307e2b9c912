// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_bars.h"

#include "ui/charts/career_marks.h"
#include "ui/charts/chart_painting.h"
#include "ui/charts/marks.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <QPen>

namespace waymark::ui {

namespace {

void dress(QBarSet& set, app::Grade grade, const ChartStyle& style) {
    const BarDress look = barDress(grade, style.tone, style.mark);
    QPen pen(look.edge, look.edgeWidth);
    pen.setJoinStyle(Qt::MiterJoin);
    set.setPen(pen);
    set.setBrush(look.fill);
}

void dressCareer(QBarSet& set, std::size_t career, const ChartStyle& style) {
    const QColor ink = careerInk(career, style.tone);
    set.setPen(QPen(ink, style.mark));
    set.setBrush(ink);
}

} // namespace

ChartBars::ChartBars(QChart* chart, QValueAxis* money, QValueAxis* rows)
    : m_series(new QHorizontalStackedBarSeries(chart)) {
    for (QBarSet*& set : m_sets) {
        set = new QBarSet(QString(), m_series);
        m_series->append(set);
    }
    chart->addSeries(m_series);
    m_series->attachAxis(money);
    m_series->attachAxis(rows);
}

void ChartBars::show(const app::ChartSpec& spec, const ChartLayout& layout, const ChartStyle& style) {
    m_series->setBarWidth(2 * barHalf(style) / style.pitch);
    const bool careers = spec.careers.size() > 1;
    std::array<QList<qreal>, app::mostCareers> values;
    for (auto& list : values)
        list.fill(0, layout.slotCount);
    for (int row = 0; row < layout.rowCount(); ++row) {
        const app::ChartRow& data = spec.rows[static_cast<std::size_t>(row)];
        const auto& mark = data.mark;
        if (mark)
            values[careers ? data.career % values.size() : static_cast<std::size_t>(mark->grade)]
                  [layout.slotCount - 1 - layout.slotOfRow(row)] = mark->value;
    }
    for (std::size_t at = 0; at < m_sets.size(); ++at) {
        QBarSet& set = *m_sets[at];
        if (careers)
            dressCareer(set, at, style);
        else if (at <= static_cast<std::size_t>(app::Grade::D))
            dress(set, static_cast<app::Grade>(at), style);
        if (set.count() > 0)
            set.remove(0, set.count());
        set.append(values[at]);
    }
    m_series->setVisible(true);
}

void ChartBars::clear() {
    for (QBarSet* set : m_sets)
        if (set->count() > 0)
            set->remove(0, set->count());
    m_series->setVisible(false);
}

} // namespace waymark::ui
