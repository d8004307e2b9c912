// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/filter_chip.h"

#include "ui/desktop/theme/controls.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/desktop/theme/names_in_room.h"
#include "ui/theme/colours.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace waymark::ui {

namespace {
constexpr int padding = 9;
constexpr int markWidth = 16;
constexpr double markRadius = 3.5;

void paintMark(QPainter& painter, const QPointF& middle, FilterChip::Form form, const QColor& ink) {
    painter.setPen(QPen(ink, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double r = markRadius;
    if (form == FilterChip::Form::Set) {
        painter.drawLine(middle + QPointF(-r, -r), middle + QPointF(r, r));
        painter.drawLine(middle + QPointF(-r, r), middle + QPointF(r, -r));
    } else {
        painter.drawPolyline(
            QPolygonF{middle + QPointF(-r, -r / 2), middle + QPointF(0, r / 2), middle + QPointF(r, -r / 2)});
    }
}

} // namespace

FilterChip::FilterChip(const QString& text, Form form, QWidget* parent)
    : QAbstractButton(parent)
    , m_form(form) {
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(text);
    setForm(form);
}

void FilterChip::setForm(Form form) {
    m_form = form;
    setToolTip(form == Form::Set ? tr("Click to change, the cross or Delete to remove") : QString());
    setAccessibleDescription(form == Form::Set ? tr("Filter. Delete removes it.") : tr("Adds a filter."));
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const {
    const int width = fontMetrics().horizontalAdvance(text()) + 2 + 2 * padding + markWidth;
    return {width, qMax(24, fontMetrics().height() + 8)};
}

QSize FilterChip::minimumSizeHint() const {
    return {2 * padding + 3 * markWidth, sizeHint().height()};
}

QRect FilterChip::crossArea() const {
    const int width = markWidth + padding;
    return m_form == Form::Set ? mirrored(*this, QRect(rect().right() - width + 1, 0, width, height())) : QRect();
}

/// Where the name stands, without the mark behind it.
QRect FilterChip::labelArea() const {
    return mirrored(*this, rect().adjusted(padding, 0, -padding - markWidth, 0));
}

bool FilterChip::event(QEvent* event) {
    const auto cut = [this] { return fontMetrics().horizontalAdvance(text()) > labelArea().width(); };
    return tellWhole(*event, *this, text(), cut) || QAbstractButton::event(event);
}

void FilterChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = box.height() / 2;
    if (m_form == Form::Set) {
        painter.setPen(colour(Role::AccentLine, tone));
        painter.setBrush(colour(Role::AccentTint, tone));
    } else {
        painter.setPen(QPen(colour(Role::LineStrong, tone), 1, Qt::DashLine));
        painter.setBrush(underMouse() ? QBrush(colour(Role::Hover, tone)) : QBrush(Qt::NoBrush));
    }
    painter.drawRoundedRect(box, radius, radius);
    const QRect label = labelArea();
    painter.setPen(colour(m_form == Form::Set ? Role::Text : Role::Text2, tone));
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
    const QRectF mark(box.right() - padding - 2 * markRadius, box.center().y(), 2 * markRadius, 0);
    paintMark(painter, mirrored(*this, mark).center(), m_form, colour(Role::Text2, tone));
    paintFocusRing(painter, *this, QRectF(rect()), radius);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && isDown() && crossArea().contains(event->pos())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (m_form == Form::Set && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace waymark::ui
