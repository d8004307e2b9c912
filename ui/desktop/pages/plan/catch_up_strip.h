// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The weeks that are left in one way to catch up, on an axis that all ways share: a line to its end, thicker where more
// hours are asked for, and the end as it was as a dashed line. Only drawn: the words beside it say the same. GUI thread.
#pragma once

#include "app/plan/catching_up.h"

#include <QWidget>

namespace waymark::ui {

struct StripAxis {
    app::Day from;
    app::Day to;
    std::optional<app::Day> oldEnd;
};

class CatchUpStrip final : public QWidget {
    Q_OBJECT
public:
    CatchUpStrip(const app::CatchUp& way, const StripAxis& axis, QWidget* parent);
    QSize sizeHint() const override { return {200, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<app::Day> m_end, m_moreUntil;
    StripAxis m_axis;
};

} // namespace waymark::ui
