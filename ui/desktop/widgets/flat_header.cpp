// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/flat_header.h"

#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

namespace waymark::ui {

namespace {

constexpr int sidePadding = 4;
constexpr int barWidth = 3; // of the selected row below

double unitOf(const QFont& font) {
    return QFontInfo(font).pixelSize() / 13.0;
}

} // namespace

FlatHeader::FlatHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setMinimumSectionSize(24);
}

QSize FlatHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), qRound(26 * unitOf(font()))};
}

QSize FlatHeader::sectionSizeFromContents(int logicalIndex) const {
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const QFont small = scaledFont(font(), TypeSize::Small);
    const int lead = visualIndex(logicalIndex) == 0 ? barWidth + 1 : 0;
    return {QFontMetrics(small).horizontalAdvance(text) + 2 * sidePadding + lead, sizeHint().height()};
}

void FlatHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    painter->save();
    const Tone tone = toneOf(palette());
    const double unit = unitOf(font());
    painter->fillRect(rect, colour(Role::Surface, tone));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(Role::LineStrong, tone));
    QRect area = rect.adjusted(sidePadding, 0, -sidePadding, -1);
    if (visualIndex(logicalIndex) == 0)
        area.setLeft(rect.left() + barWidth + sidePadding + 1);
    if (visualIndex(logicalIndex) == count() - 1)
        area.setRight(rect.right());
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const auto align = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    painter->setFont(scaledFont(font(), TypeSize::Small));
    painter->setPen(colour(Role::Text3, tone));
    painter->drawText(area, align, text);
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
        const double x = align & Qt::AlignRight ? area.right() : area.left() + 4 * unit;
        const double y = rect.top() + 4 * unit;
        const double tip = sortIndicatorOrder() == Qt::AscendingOrder ? -2 * unit : 2 * unit;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Role::Text2, tone));
        painter->drawPolygon(
            QPolygonF({QPointF(x - 4 * unit, y - tip), QPointF(x + 4 * unit, y - tip), QPointF(x, y + tip)}));
    }
    painter->restore();
}
} // namespace waymark::ui
