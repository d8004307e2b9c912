// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person beside a career, row by row: her bar in accent over the work's in level ink, on one axis. For the
// six types of interests and for skills. Read aloud row by row, with the figures. GUI thread.
#pragma once

#include "app/match/interest_profile.h"

#include <QWidget>

#include <vector>

namespace waymark::ui {

struct PairRow {
    QString name;
    double you = 0; ///< share of the axis, 0 to 1
    double work = 0;
    QString figures; ///< "you 35 of 40, the work 6.7 of 7"
};

std::vector<PairRow> interestRows(const app::InterestProfile& scores, const app::InterestProfile& ratings);

class PairBars final : public QWidget {
    Q_OBJECT
public:
    PairBars(std::vector<PairRow> rows, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int legendHeight() const;
    int rowHeight() const;

    std::vector<PairRow> m_rows;
};

} // namespace waymark::ui
