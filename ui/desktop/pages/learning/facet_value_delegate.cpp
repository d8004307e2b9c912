// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/facet_value_delegate.h"

#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int padding = 8;
constexpr int boxSize = 14;
constexpr int indent = 16;

void paintBox(QPainter* painter, const QRectF& box, bool on, Tone tone) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(on ? Role::Accent : Role::Axis, tone), 1));
    painter->setBrush(colour(on ? Role::Accent : Role::Raised, tone));
    painter->drawRoundedRect(box, 3, 3);
    if (!on)
        return;
    painter->setPen(QPen(colour(Role::OnAccent, tone), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(3.5, 7.25), box.topLeft() + QPointF(6, 9.75),
                                    box.topLeft() + QPointF(10.5, 4.75)});
}

} // namespace

void FacetValueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    painter->save();
    const Tone tone = toneOf(option.palette);
    const bool current = option.state & (QStyle::State_HasFocus | QStyle::State_Selected);
    if (current || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, colour(current ? Role::AccentTint : Role::Hover, tone));

    QRect row = option.rect.adjusted(padding + index.data(FacetDepthRole).toInt() * indent, 0, -padding, 0);
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QRectF box(row.left() + 0.5, row.top() + (row.height() - boxSize) / 2 + 0.5, boxSize - 1,
                     boxSize - 1);
    paintBox(painter, box, on, tone);
    row.setLeft(row.left() + boxSize + padding);

    const QString count = QLocale().toString(index.data(FacetCountRole).toInt());
    const QFont small = scaledFont(option.font, TypeSize::Small);
    painter->setFont(small);
    painter->setPen(colour(Role::Text3, tone));
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, count);
    row.setRight(row.right() - QFontMetrics(small).horizontalAdvance(count) - padding);

    painter->setFont(option.font);
    painter->setPen(colour(Role::Text, tone));
    painter->drawText(
        row, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, row.width()));
    painter->restore();
}

QSize FacetValueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, std::max(24, option.fontMetrics.height() + 8)};
}

} // namespace waymark::ui
