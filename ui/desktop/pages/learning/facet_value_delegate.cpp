// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/facet_value_delegate.h"

#include "ui/desktop/theme/controls.h"
#include "ui/desktop/theme/names_in_room.h"
#include "ui/theme/type_scale.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int padding = 8;
constexpr int indent = 16;

QString shownCount(const QModelIndex& index) {
    return QLocale().toString(index.data(FacetCountRole).toInt());
}

/// Where the name stands, measured from the left: between the box and the count.
QRect nameArea(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QFontMetrics small(scaledFont(option.font, TypeSize::Small));
    return option.rect.adjusted(2 * padding + index.data(FacetDepthRole).toInt() * indent + tickSide, 0,
                                -2 * padding - small.horizontalAdvance(shownCount(index)), 0);
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
    painter->setRenderHint(QPainter::Antialiasing);
    const auto at = [&option](const QRect& box) { return QStyle::visualRect(option.direction, option.rect, box); };
    painter->setLayoutDirection(option.direction);
    const QRect tick = at({row.left(), row.top() + (row.height() - tickSide) / 2, tickSide, tickSide});
    paintTick(*painter, {tick.left() + 0.5, tick.top() + 0.5},
              {on, true, false}, tone);

    const QFont small = scaledFont(option.font, TypeSize::Small);
    painter->setFont(small);
    painter->setPen(colour(Role::Text3, tone));
    painter->drawText(at(row), Qt::AlignRight | Qt::AlignVCenter, shownCount(index));
    row = nameArea(option, index);

    painter->setFont(option.font);
    painter->setPen(colour(Role::Text, tone));
    painter->drawText(
        at(row), Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, row.width()));
    painter->restore();
}

bool FacetValueDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) {
    const QString name = index.data(Qt::DisplayRole).toString();
    const auto cut = [&] { return index.isValid() && option.fontMetrics.horizontalAdvance(name) > nameArea(option, index).width(); };
    return tellWhole(*event, *view->viewport(), name, cut) || QStyledItemDelegate::helpEvent(event, view, option, index);
}

QSize FacetValueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, std::max(24, option.fontMetrics.height() + 8)};
}

} // namespace waymark::ui
