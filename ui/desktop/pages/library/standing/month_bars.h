// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was done and how many hours were spent, month by month: one bar for the hours, the count of finished
// items above it. Months with nothing stay empty and are not remarked upon. GUI thread.
#pragma once

#include "db/library/hours_log.h"

#include <QWidget>

namespace waymark::ui {

class MonthBars final : public QWidget {
    Q_OBJECT
public:
    explicit MonthBars(QWidget* parent);

    /// The twelve months that end with `lastMonth`, "2026-08".
    void setMonths(const std::vector<db::MonthCount>& months, const QString& lastMonth);
    QSize sizeHint() const override { return {520, 150}; }
    QSize minimumSizeHint() const override { return {300, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF slotOf(int month) const;
    QString words(const db::MonthCount& month) const;

    std::vector<db::MonthCount> m_months; ///< all twelve
};

} // namespace waymark::ui
