// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kind_list_delegate.h"

#include "ui/desktop/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int outside = 8; // between the pane's edge and the tint
constexpr int inside = 8;
constexpr int iconSize = 16;
} // namespace

void KindListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(outside, 0, -outside, 0);
    painter->setPen(Qt::NoPen);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setBrush(colour(selected ? Role::AccentTint : Role::Hover, tone));
        painter->drawRoundedRect(row, 4, 4);
    }
    icon(index.data(KindIconRole).toString(), tone, selected ? Role::Accent : Role::Text2)
        .paint(painter, row.left() + inside, row.top() + (row.height() - iconSize) / 2, iconSize, iconSize);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(colour(Role::Accent, tone), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

    const QFont small = scaledFont(option.font, TypeSize::Small);
    const QString count = QLocale().toString(index.data(KindCountRole).toInt());
    QRect words = row.adjusted(inside + iconSize + inside, 0, -inside, 0);
    painter->setFont(small);
    painter->setPen(colour(selected ? Role::Text2 : Role::Text3, tone));
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, count);
    words.setRight(words.right() - QFontMetrics(small).horizontalAdvance(count) - inside);
    const QFont name = scaledFont(option.font, TypeSize::Base, selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(name);
    painter->setPen(colour(selected ? Role::Text : Role::Text2, tone));
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(name).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize KindListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, std::max(28, option.fontMetrics.height() + 10)};
}

} // namespace waymark::ui
