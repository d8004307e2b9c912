// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/standing/standing_row.h"

#include "ui/desktop/theme/controls.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/theme/type_scale.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int glyphSize = 16;
constexpr int nameLeft = 26;
constexpr int barWidth = 96;
constexpr int barHeight = 4;
constexpr int figureWidth = 84;
} // namespace

StandingRow::StandingRow(const QString& iconName, const QString& name, const QString& figure, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_figure(figure) {
    setText(name);
    setAccessibleName(figure.isEmpty() ? name : tr("%1, %2").arg(name, figure));
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StandingRow::setShare(std::optional<double> share, bool done) {
    m_share = share;
    m_done = done;
    update();
}

QSize StandingRow::sizeHint() const {
    return {320, std::max(30, fontMetrics().height() + 12)};
}

void StandingRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StandingRow::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), colour(Role::Hover, tone));
    painter.fillRect(0, height() - 1, width(), 1, colour(Role::Line, tone));
    ui::icon(m_iconName, tone).paint(&painter, mirrored(*this, QRect(2, (height() - glyphSize) / 2, glyphSize, glyphSize)));
    int right = width() - 4;
    const QFont small = scaledFont(font(), TypeSize::Small);
    painter.setFont(small);
    painter.setPen(colour(Role::Text2, tone));
    const int figure = std::max(figureWidth, QFontMetrics(small).horizontalAdvance(m_figure));
    painter.drawText(mirrored(*this, QRect(right - figure, 0, figure, height() - 1)), Qt::AlignRight | Qt::AlignVCenter,
                     m_figure);
    right -= figure + 12;
    if (m_share) {
        const QRectF track(right - barWidth, (height() - 1 - barHeight) / 2.0, barWidth, barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Track, tone));
        painter.drawRoundedRect(mirrored(*this, track), 1, 1);
        if (*m_share > 0) {
            painter.setBrush(colour(m_done ? Role::GradeA : Role::Accent, tone));
            painter.drawRoundedRect(
                mirrored(*this, QRectF(track.topLeft(), QSizeF(std::max(2.0, barWidth * *m_share), barHeight))), 1, 1);
        }
        right -= barWidth + 12;
    }
    painter.setFont(font());
    painter.setPen(colour(Role::Text, tone));
    painter.drawText(mirrored(*this, QRect(nameLeft, 0, right - nameLeft, height() - 1)), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, right - nameLeft));
    paintFocusRing(painter, *this, QRectF(rect()));
}

} // namespace waymark::ui
