// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/shelves/shelf_delegate.h"

#include "ui/desktop/pages/library/shelves/shelf_model.h"
#include "ui/desktop/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int outside = 8; // between the pane's edge and the tint
constexpr int inside = 8;
constexpr int iconSize = 16;
constexpr int indent = 16;

ShelfKind kindOf(const QModelIndex& index) {
    return static_cast<ShelfKind>(index.data(ShelfKindRole).toInt());
}

int iconLeft(const QRect& row, const QModelIndex& index) {
    return row.left() + inside + indent * index.data(ShelfDepthRole).toInt();
}

void paintTriangle(QPainter* painter, const QRect& row, int depth, bool open, Tone tone) {
    const double x = row.left() + depth * indent - 0.5;
    const double y = row.center().y() + 0.5;
    painter->save();
    if (painter->layoutDirection() == Qt::RightToLeft) {
        painter->translate(row.left() + row.right() + 1, 0);
        painter->scale(-1, 1);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(Role::Text3, tone));
    if (open)
        painter->drawPolygon(
            QPolygonF({QPointF(x - 1, y - 2), QPointF(x + 6, y - 2), QPointF(x + 2.5, y + 2)}));
    else
        painter->drawPolygon(QPolygonF({QPointF(x, y - 3.5), QPointF(x, y + 3.5), QPointF(x + 4, y)}));
    painter->restore();
}

} // namespace

int ShelfDelegate::triangleRight(int depth) {
    return outside + inside + indent * depth;
}

void ShelfDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // A painter's own is "auto", which is neither side.
    painter->setLayoutDirection(option.direction);
    const Tone tone = toneOf(option.palette);
    const QRect row = option.rect.adjusted(outside, 0, -outside, 0);
    const QFont small = scaledFont(option.font, TypeSize::Small);
    // Measured from the left, shown from the side where reading begins.
    const auto at = [&](const QRect& box) { return QStyle::visualRect(option.direction, row, box); };
    if (kindOf(index) == ShelfKind::Line) {
        painter->fillRect(row.left() + inside, row.center().y(), row.width() - 2 * inside, 1,
                          colour(Role::Line, tone));
        return painter->restore();
    }
    if (kindOf(index) == ShelfKind::Heading) {
        painter->setFont(scaledFont(option.font, TypeSize::Small, QFont::DemiBold));
        painter->setPen(colour(Role::Text2, tone));
        painter->drawText(at(row.adjusted(inside, 0, 0, -5)), Qt::AlignLeft | Qt::AlignBottom,
                          index.data(Qt::DisplayRole).toString());
        return painter->restore();
    }
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(Qt::NoPen);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setBrush(colour(selected ? Role::AccentTint : Role::Hover, tone));
        painter->drawRoundedRect(row, 4, 4);
    }
    if (index.model()->hasChildren(index))
        paintTriangle(painter, row, index.data(ShelfDepthRole).toInt(), option.state & QStyle::State_Open,
                      tone);
    const int left = iconLeft(row, index);
    icon(index.data(ShelfIconRole).toString(), tone, selected ? Role::Accent : Role::Text2)
        .paint(painter, at({left, row.top() + (row.height() - iconSize) / 2, iconSize, iconSize}));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(colour(Role::Accent, tone), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

    QRect words = row;
    words.setLeft(left + iconSize + inside);
    words.setRight(row.right() - inside);
    if (const int number = index.data(ShelfCountRole).toInt(); number >= 0) {
        const QString count = QLocale().toString(number);
        painter->setFont(small);
        painter->setPen(colour(selected ? Role::Text2 : Role::Text3, tone));
        painter->drawText(at(words), Qt::AlignRight | Qt::AlignVCenter, count);
        words.setRight(words.right() - QFontMetrics(small).horizontalAdvance(count) - inside);
    }
    const QFont name = scaledFont(option.font, TypeSize::Base, selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(name);
    painter->setPen(colour(selected ? Role::Text : Role::Text2, tone));
    painter->drawText(
        at(words), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(name).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    switch (kindOf(index)) {
    case ShelfKind::Line:
        return {120, 17};
    case ShelfKind::Heading:
        return {120, std::max(32, line + 16)};
    default:
        return {120, std::max(28, line + 10)};
    }
}

void ShelfDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const {
    const QRect row = option.rect.adjusted(outside, 0, -outside, 0);
    const int left = iconLeft(row, index) + iconSize + 4;
    editor->setGeometry(
        QStyle::visualRect(option.direction, row, {left, row.top(), row.right() - left, row.height()}));
}

} // namespace waymark::ui
