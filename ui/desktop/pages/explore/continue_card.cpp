// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/continue_card.h"

#include "ui/desktop/theme/control_painting.h"
#include "ui/desktop/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int left = 44; // of the words; the icon stands before them
constexpr int right = 14;
constexpr int widestNeeded = 280;
constexpr int top = 12;
constexpr int between = 5;
} // namespace

ContinueCard::ContinueCard(const QString& iconName, const QString& title, const QString& first,
                           const QString& second, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_first(first)
    , m_second(second) {
    setText(title);
    setToolTip(title);
    setAccessibleName(title);
    setAccessibleDescription(second.isEmpty() ? first : first + u". "_s + second);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ContinueCard::sizeHint() const {
    const QFontMetrics title(scaledFont(font(), TypeSize::Base, QFont::DemiBold));
    const QFontMetrics small(scaledFont(font(), TypeSize::Small));
    return {320, 2 * top + title.height() + 2 * (between + small.height())};
}

/// What stands below the title is whole; the title, which the tip has too, may end in dots.
QSize ContinueCard::minimumSizeHint() const {
    const QFontMetrics small(scaledFont(font(), TypeSize::Small));
    const int words = std::max(small.horizontalAdvance(m_first), small.horizontalAdvance(m_second));
    return {std::min(left + words + right, widestNeeded), sizeHint().height()};
}

void ContinueCard::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    fillRound(painter, QRectF(rect()), colour(underMouse() || isDown() ? Role::Hover : Role::Sunken, tone),
              colour(hasFocus() ? Role::Accent : Role::Line, tone), boxCorner);
    ui::icon(m_iconName, tone, Role::Accent)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(15, top + 1, 16, 16)));

    int y = top;
    const auto line = [&](const QString& words, const QFont& font, Role role) {
        const QFontMetrics metrics(font);
        const QRect box(left, y, width() - left - right, metrics.height());
        painter.setFont(font);
        painter.setPen(colour(role, tone));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), box),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         metrics.elidedText(words, Qt::ElideRight, box.width()));
        y += metrics.height() + between;
    };
    line(text(), scaledFont(font(), TypeSize::Base, QFont::DemiBold), Role::Text);
    line(m_first, scaledFont(font(), TypeSize::Small), Role::Text2);
    line(m_second, scaledFont(font(), TypeSize::Small), Role::Text3);
}

void ContinueCard::enterEvent(QEnterEvent*) {
    update();
}

void ContinueCard::leaveEvent(QEvent*) {
    update();
}

void ContinueCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace waymark::ui
