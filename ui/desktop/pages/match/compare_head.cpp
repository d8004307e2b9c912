// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/compare_head.h"

#include "ui/desktop/theme/names_in_room.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace waymark::ui {

namespace {

constexpr int crossRoom = 24;

} // namespace

CompareHead::CompareHead(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
}

void CompareHead::setFirstCareer(int section) {
    m_firstCareer = section;
    setFirstSectionMovable(section == 0);
}

/// The section whose cross is there, or -1.
int CompareHead::crossAt(const QPoint& position) const {
    const int section = logicalIndexAt(position);
    if (section < m_firstCareer)
        return -1;
    const int high = titleHeight() + 4;
    const QRect head(sectionViewportPosition(section), 0, sectionSize(section), high);
    const QRect cross(head.right() - 11 - crossRoom, 0, 12 + crossRoom, high);
    return QStyle::visualRect(layoutDirection(), head, cross).contains(position) ? section : -1;
}

void CompareHead::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? crossAt(event->pos()) : -1;
    if (m_pressed < 0)
        QHeaderView::mousePressEvent(event);
}

void CompareHead::mouseReleaseEvent(QMouseEvent* event) {
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0)
        return QHeaderView::mouseReleaseEvent(event);
    if (crossAt(event->pos()) == pressed)
        Q_EMIT crossClicked(pressed);
}

/// In as many lines as the longest takes: careers that begin alike look alike in one short line.
int CompareHead::titleHeight() const {
    const QFontMetrics letters(scaledFont(font(), TypeSize::Base, QFont::DemiBold));
    int height = letters.height();
    for (int section = m_firstCareer; section < count(); ++section) {
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        const int room = sectionSize(section) - 12 - crossRoom;
        height = std::max(height, letters.boundingRect(QRect(0, 0, room, 1000), wrapping(letters, room, title), title).height());
    }
    return height + 5;
}

/// Of two lines where the careers stand close.
int CompareHead::verdictHeight() const {
    constexpr int close = 200;
    const int line = QFontMetrics(scaledFont(font(), TypeSize::Small)).height();
    return (count() > 1 && width() / count() < close ? 2 * line : line) + 3;
}

QSize CompareHead::sizeHint() const {
    return {QHeaderView::sizeHint().width(), 2 + titleHeight() + verdictHeight() + 4};
}

void CompareHead::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->setLayoutDirection(layoutDirection());
    const Tone tone = toneOf(palette());
    painter->fillRect(rect, colour(Role::Surface, tone));
    // Measured from the left, shown from the side where reading begins.
    const auto at = [&](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect, box); };
    const auto value = [&](int role) { return model()->headerData(section, Qt::Horizontal, role); };
    const QString title = value(Qt::DisplayRole).toString();
    const QRect first(rect.left(), rect.top() + 2, rect.width() - 12, titleHeight());
    const QRect second(rect.left(), first.bottom() + 1, rect.width() - 12, verdictHeight());
    if (section < m_firstCareer) {
        // In two lines where one is too short for it.
        const QFont small = scaledFont(font(), TypeSize::Small);
        painter->setFont(small);
        painter->setPen(colour(Role::Text3, tone));
        painter->drawText(at(first.united(second)), static_cast<int>(Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap), title);
    } else {
        const QRect room = first.adjusted(0, 2, -crossRoom, -3);
        painter->setFont(scaledFont(font(), TypeSize::Base, QFont::DemiBold));
        painter->setPen(colour(Role::Text, tone));
        painter->drawText(at(room), static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | wrapping(painter->fontMetrics(), room.width(), title), title);
        painter->setFont(scaledFont(font(), TypeSize::Small));
        painter->setPen(colour(value(BreaksRole).toBool() ? Role::Warn : Role::Text2, tone));
        painter->drawText(at(second), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap), value(VerdictRole).toString());
        const QPointF middle = QRectF(at({first.right() - 12, first.top(), 13, first.height()})).center();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour(Role::Text2, tone), 1.5));
        painter->drawLine(middle + QPointF(-3.5, -3.5), middle + QPointF(3.5, 3.5));
        painter->drawLine(middle + QPointF(-3.5, 3.5), middle + QPointF(3.5, -3.5));
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(colour(Role::LineStrong, tone));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

} // namespace waymark::ui
