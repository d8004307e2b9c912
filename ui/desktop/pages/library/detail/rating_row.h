// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The learner's own rating as five stars to press; arrow keys and digits set it, Backspace takes it away,
// pressing the star that is the rating does so too. GUI thread.
#pragma once

#include <QWidget>

namespace waymark::ui {

class RatingRow final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int rating READ rating WRITE choose)
public:
    explicit RatingRow(QWidget* parent = nullptr);

    void setRating(int rating);
    int rating() const { return m_rating; }
    QSize sizeHint() const override { return {5 * step, 24}; }

Q_SIGNALS:
    /// 1 to 5; 0: none any more.
    void ratingChosen(int rating);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr int step = 20;
    int starAt(const QPointF& where) const;
    void choose(int rating);

    int m_rating = 0;
    int m_pointed = 0;
};

} // namespace waymark::ui
