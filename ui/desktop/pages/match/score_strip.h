// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The six scores in one row, each its name, its number and a thin bar; two rows of three where there is less
// room. Read aloud as one sentence. GUI thread.
#pragma once

#include "app/match/answers.h"

#include <QWidget>

#include <optional>

namespace waymark::ui {

class ScoreStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ScoreStrip(QWidget* parent = nullptr);

    void setScores(const std::optional<app::InterestProfile>& scores);
    QSize sizeHint() const override { return {600, heightForWidth(600)}; }
    QSize minimumSizeHint() const override { return {240, heightForWidth(width())}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int perRow(int width) const;
    int rowHeight() const;

    std::optional<app::InterestProfile> m_scores;
};

} // namespace waymark::ui
