// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// You and this work: the six types, beside each name two thin bars, the person's score of 40 and the work's
// rating from 1 to 7. The numbers are in the tooltip and in what is read aloud. GUI thread.
#pragma once

#include "app/match/answers.h"

#include <QWidget>

namespace waymark::ui {

class PairBars final : public QWidget {
    Q_OBJECT
public:
    PairBars(const app::InterestProfile& scores, const app::InterestProfile& ratings, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int legendHeight() const;
    int rowHeight() const;

    app::InterestProfile m_scores;
    app::InterestProfile m_ratings;
};

} // namespace waymark::ui
