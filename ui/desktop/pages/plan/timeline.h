// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How weeks lie on the width of the timeline's column, and what paints them: months over it, in each row the
// bar of a step: done in accent, planned in tint, a preview dashed. Free weeks are hatched, breaks grounded,
// today is a dashed line. Everything fits the width: nothing scrolls sideways. GUI thread.
#pragma once

#include "app/plan/days.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace waymark::ui {

class PlanModel;

struct TimeScale {
    app::Day first; ///< a Monday
    int weeks = 1;
    QRectF area;    ///< of the column
    double x(app::Day day) const {
        return area.left() + area.width() * static_cast<double>((day - first).count()) / (7.0 * weeks);
    }
    static TimeScale of(const PlanModel& model, const QRectF& area);
};

class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    TimelineDelegate(const PlanModel& model, QObject* parent);
    void setToday(app::Day today) { m_today = today; }
    void setWords(bool words) { m_words = words; }
    bool showsWords() const { return m_words; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter* painter, const TimeScale& scale) const;
    void paintBar(QPainter* painter, const TimeScale& scale, std::size_t step) const;

    const PlanModel& m_model;
    app::Day m_today{};
    bool m_words = false; ///< in place of bars
};

class TimelineHeader final : public QHeaderView {
    Q_OBJECT
public:
    TimelineHeader(const PlanModel& model, QWidget* parent);
    void setToday(app::Day today) { m_today = today; }
    void setWords(bool words) { m_words = words; }
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    void paintMonths(QPainter* painter, const TimeScale& scale) const;
    /// Today, breaks and the first free week, where each has room.
    void paintNames(QPainter* painter, const TimeScale& scale) const;

    const PlanModel& m_plan;
    app::Day m_today{};
    bool m_words = false; ///< in place of months
};

} // namespace waymark::ui
