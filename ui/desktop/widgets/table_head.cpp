// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/table_head.h"

#include "ui/desktop/theme/names_in_room.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int arrowGap = 6;
constexpr double arrowHalf = 3.5;
} // namespace

TableHead::TableHead(int firstIndent, int indent, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_firstIndent(firstIndent)
    , m_indent(indent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(60);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize TableHead::sizeHint() const {
    return {QHeaderView::sizeHint().width(), std::max(25, QFontMetrics(font()).height() + 8)};
}

QRect TableHead::wordsArea(const QRect& section, int column) const {
    return section.adjusted(column == 0 ? m_firstIndent : m_indent, 0, -m_indent, -1);
}

/// What the model says of a column; else the whole of its name, where that ends in dots.
bool TableHead::viewportEvent(QEvent* event) {
    const int column = event->type() == QEvent::ToolTip ? logicalIndexAt(static_cast<QHelpEvent*>(event)->pos()) : -1;
    if (column < 0 || model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).isValid())
        return QHeaderView::viewportEvent(event);
    const QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto cut = [&] {
        const int room = wordsArea(QRect(0, 0, sectionSize(column), height()), column).width();
        return QFontMetrics(scaledFont(font(), TypeSize::Small)).horizontalAdvance(name) > room;
    };
    return tellWhole(*event, *viewport(), name, cut) || QHeaderView::viewportEvent(event);
}

void TableHead::paintSection(QPainter* painter, const QRect& rect, int column) const {
    painter->save();
    const Tone tone = toneOf(palette());
    painter->fillRect(rect, colour(Role::Sunken, tone));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour(Role::Line, tone));
    const QFont small = scaledFont(font(), TypeSize::Small);
    const QFontMetrics metrics(small);
    // Measured from the left, shown from the side where reading begins, as the cells below.
    const auto side = [&](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect, box); };
    const QRect area = wordsArea(rect, column);
    const QString words =
        metrics.elidedText(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                           Qt::ElideRight, area.width());
    painter->setFont(small);
    painter->setPen(colour(Role::Text3, tone));
    const QVariant asked = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = asked.isValid() && (asked.toInt() & Qt::AlignRight);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), right ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(side(area), int(alignment | Qt::AlignAbsolute) | Qt::AlignVCenter, words);
    if (isSortIndicatorShown() && sortIndicatorSection() == column) {
        const int wordsWidth = metrics.horizontalAdvance(words);
        const double way = right ? area.right() - wordsWidth - arrowGap - arrowHalf
                                 : area.left() + wordsWidth + arrowGap + arrowHalf;
        const double x = layoutDirection() == Qt::RightToLeft ? rect.left() + rect.right() - way : way;
        const double y = area.center().y() + 0.5;
        const double tip = sortIndicatorOrder() == Qt::AscendingOrder ? -2 : 2;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Role::Text2, tone));
        painter->drawPolygon(QPolygonF(
            {QPointF(x - arrowHalf, y - tip), QPointF(x + arrowHalf, y - tip), QPointF(x, y + tip)}));
    }
    painter->restore();
}

} // namespace waymark::ui
