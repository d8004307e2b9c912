// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Six scores as a hexagon: Hands-on, Finding out, Creating, Helping, Leading, Organizing clockwise from the
// upper left, our name over Holland's. Sure scores are drawn in accent and filled; what is too early or too
// alike is dashed and grey. Read aloud as a sentence with the six numbers. GUI thread.
#pragma once

#include "app/match/interest_profile.h"

#include <QWidget>

#include <optional>

namespace waymark::ui {

class Hexagon final : public QWidget {
    Q_OBJECT
public:
    explicit Hexagon(QWidget* parent = nullptr);

    /// Scores 0 to 40; nothing draws the empty rings. `sure`: the scores may be ranked by.
    void setScores(const std::optional<app::InterestProfile>& scores, bool sure);
    QSize sizeHint() const override { return {340, 260}; }
    QSize minimumSizeHint() const override { return {260, 210}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double sideRoom() const;
    double endRoom() const;

    std::optional<app::InterestProfile> m_scores;
    bool m_sure = false;
};

} // namespace waymark::ui
