// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/nav_row.h"

#include "ui/desktop/theme/controls.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/theme/names_in_room.h"
#include "ui/theme/type_scale.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace {

// Measured from the row's own left edge, which lies 8 inside the pane.
constexpr int iconLeft = 10;
constexpr int iconSide = 16;
constexpr int labelLeft = 36;
constexpr int rightMargin = 10;
constexpr int barWidth = 3;
constexpr int barHeight = 20;

} // namespace

NavRow::NavRow(const QString& iconName, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName) {
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavRow::setCount(std::optional<int> count) {
    m_count = count;
    if (!count)
        setAccessibleDescription({});
    else
        setAccessibleDescription(tr("%Ln item(s)", nullptr, *count));
    update();
}

QSize NavRow::sizeHint() const {
    const QFontMetrics metrics(scaledFont(font(), TypeSize::Base, QFont::DemiBold));
    return {labelLeft + metrics.horizontalAdvance(text()) + 4 * rightMargin,
            std::max(32, metrics.height() + 12)};
}

/// Measured from the left; a count takes the end.
QRect NavRow::textArea() const {
    int right = width() - rightMargin;
    if (m_count)
        right -= QFontMetrics(scaledFont(font(), TypeSize::Small)).horizontalAdvance(QLocale().toString(*m_count)) + 8;
    return {labelLeft, 0, right - labelLeft, height()};
}

bool NavRow::event(QEvent* event) {
    const auto cut = [this] {
        const QFontMetrics metrics(scaledFont(font(), TypeSize::Base, isChecked() ? QFont::DemiBold : QFont::Normal));
        return metrics.horizontalAdvance(text()) > textArea().width();
    };
    return tellWhole(*event, *this, text(), cut) || QAbstractButton::event(event);
}

void NavRow::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    // A painter's own is "auto", which is neither side.
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Measured from the left, shown from the side where reading begins.
    const auto at = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (isChecked() || underMouse()) {
        painter.setBrush(colour(isChecked() ? Role::AccentTint : Role::Hover, tone));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (isChecked())
        painter.fillRect(at({0, (height() - barHeight) / 2, barWidth, barHeight}),
                         colour(Role::Accent, tone));
    paintFocusRing(painter, *this, QRectF(rect()));

    const QRect iconBox(iconLeft, (height() - iconSide) / 2, iconSide, iconSide);
    ui::icon(m_iconName, tone, isChecked() ? Role::Accent : Role::Text2).paint(&painter, at(iconBox));

    if (m_count) {
        painter.setFont(scaledFont(font(), TypeSize::Small));
        painter.setPen(colour(Role::Text3, tone));
        painter.drawText(at(rect().adjusted(0, 0, -rightMargin, 0)), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(*m_count));
    }
    painter.setFont(scaledFont(font(), TypeSize::Base, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(colour(isChecked() ? Role::Text : Role::Text2, tone));
    const QRect textBox = textArea();
    painter.drawText(at(textBox), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, textBox.width()));
}

} // namespace waymark::ui
