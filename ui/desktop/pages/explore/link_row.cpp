// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/link_row.h"

#include "ui/desktop/theme/controls.h"
#include "ui/desktop/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int glyphSize = 16;
constexpr int afterIcon = 12;
constexpr int beforeSide = 16;
} // namespace

LinkRow::LinkRow(const QString& iconName, const QString& words, const QString& side, int height,
                 QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_side(side)
    , m_height(height) {
    setText(words);
    setAccessibleName(side.isEmpty() ? words : words + u", "_s + side);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LinkRow::wordsRoom(int width) const {
    const int icon = m_iconName.isEmpty() ? 0 : glyphSize + afterIcon;
    const int side = m_side.isEmpty() ? 0 : beforeSide + QFontMetrics(scaledFont(font(), TypeSize::Small)).horizontalAdvance(m_side);
    return std::max(40, width - icon - side);
}

int LinkRow::heightForWidth(int width) const {
    const QRect words = fontMetrics().boundingRect(QRect(0, 0, wordsRoom(width), 10'000), Qt::TextWordWrap, text());
    return std::max(m_height, words.height() + 12);
}

QSize LinkRow::sizeHint() const {
    const QFontMetrics base(font());
    const QFontMetrics small(scaledFont(font(), TypeSize::Small));
    const int icon = m_iconName.isEmpty() ? 0 : glyphSize + afterIcon;
    const int side = m_side.isEmpty() ? 0 : beforeSide + small.horizontalAdvance(m_side);
    return {icon + base.horizontalAdvance(text()) + side, std::max(m_height, base.height() + 12)};
}

QSize LinkRow::minimumSizeHint() const {
    return {glyphSize + afterIcon + 80, sizeHint().height()};
}

void LinkRow::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect().adjusted(0, 0, 0, -1), colour(Role::Hover, tone));
    painter.fillRect(0, height() - 1, width(), 1, colour(Role::Line, tone));

    QRect words = rect().adjusted(0, 0, 0, -1);
    if (!m_iconName.isEmpty()) {
        const QRect box(0, (words.height() - glyphSize) / 2, glyphSize, glyphSize);
        ui::icon(m_iconName, tone).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), box));
        words.setLeft(glyphSize + afterIcon);
    }
    if (!m_side.isEmpty()) {
        const QFont small = scaledFont(font(), TypeSize::Small);
        painter.setFont(small);
        painter.setPen(colour(Role::Text3, tone));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), // numbers end in one line
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
                         m_side);
        words.setRight(words.right() - QFontMetrics(small).horizontalAdvance(m_side) - beforeSide);
    }
    painter.setFont(font());
    painter.setPen(colour(underMouse() || (hasFocus() && m_reachedByKey) ? Role::Accent : Role::Text, tone));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextWordWrap, text());
    if (hasFocus() && m_reachedByKey)
        paintFocusRing(painter, QRectF(rect().adjusted(0, 0, 0, -1)), tone);
}

void LinkRow::keyPressEvent(QKeyEvent* event) {
    // A row is a link to the eye, so Enter follows it as well as the space bar does.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkRow::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason reason = event->reason();
    m_reachedByKey =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

} // namespace waymark::ui
