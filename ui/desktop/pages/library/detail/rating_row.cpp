// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/detail/rating_row.h"

#include "ui/desktop/theme/controls.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/desktop/widgets/paint_star.h"
#include "ui/theme/colours.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int stars = 5;
constexpr double starSize = 15;
} // namespace

RatingRow::RatingRow(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRating(0);
}

void RatingRow::setRating(int rating) {
    m_rating = std::clamp(rating, 0, stars);
    setAccessibleName(m_rating == 0 ? tr("My rating: none") : tr("My rating: %1 of 5").arg(m_rating));
    setToolTip(tr("My rating: keys 1 to 5, Backspace for none"));
    update();
}

int RatingRow::starAt(const QPointF& where) const {
    const double along = isRightToLeft() ? width() - where.x() : where.x();
    return std::clamp(static_cast<int>(along) / step + 1, 1, stars);
}

void RatingRow::choose(int rating) {
    const int wanted = std::clamp(rating, 0, stars);
    if (wanted == m_rating)
        return;
    setRating(wanted);
    Q_EMIT ratingChosen(wanted);
}

void RatingRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int filled = m_pointed > 0 ? m_pointed : m_rating;
    for (int star = 0; star < stars; ++star)
        paintStar(painter, mirrored(*this, QRectF(star * step + 1, (height() - starSize) / 2, starSize, starSize)),
                  star < filled, toneOf(palette()));
    paintFocusRing(painter, *this, QRectF(rect()));
}

void RatingRow::mousePressEvent(QMouseEvent* event) {
    const int star = starAt(event->position());
    choose(star == m_rating ? 0 : star);
}

void RatingRow::mouseMoveEvent(QMouseEvent* event) {
    m_pointed = starAt(event->position());
    update();
}

void RatingRow::leaveEvent(QEvent*) {
    m_pointed = 0;
    update();
}

void RatingRow::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_5)
        choose(key - Qt::Key_0);
    else if (key == Qt::Key_Backspace || key == Qt::Key_Delete)
        choose(0);
    else if (key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right))
        choose(m_rating + 1);
    else if (key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left))
        choose(m_rating - 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace waymark::ui
