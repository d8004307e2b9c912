// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_delegate.h"

#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int iconLeft = 20;
constexpr int iconSize = 16;
} // namespace

int KeptDelegate::rowHeight(const QFont& font, bool leftCatalog) {
    const int line = QFontMetrics(font).height();
    if (!leftCatalog)
        return std::max(36, line + 16);
    return std::max(44, line + QFontMetrics(scaledFont(font, TypeSize::Small)).height() + 12);
}

void KeptDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    const Tone tone = toneOf(option.palette);
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool first = index.column() == KeptModel::Title;
    if (selected)
        painter->fillRect(row, colour(Role::AccentTint, tone));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, colour(Role::Hover, tone));
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, colour(Role::Line, tone));

    QRect words = row.adjusted(first ? titleLeft : padding, 0, -padding, -1);
    painter->setFont(option.font);
    painter->setPen(colour(first ? Role::Text : Role::Text2, tone));
    if (first) {
        if (selected)
            painter->fillRect(row.left(), row.top(), 3, row.height(), colour(Role::Accent, tone));
        icon(index.data(IconNameRole).toString(), tone)
            .paint(painter, row.left() + iconLeft, row.top() + (row.height() - iconSize) / 2, iconSize,
                   iconSize);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (first && index.data(LeftCatalogRole).toBool()) {
        const QFont small = scaledFont(option.font, TypeSize::Small);
        const QFontMetrics smallMetrics(small);
        const int both = option.fontMetrics.height() + smallMetrics.height();
        words.setTop(row.top() + (row.height() - 1 - both) / 2);
        words.setHeight(option.fontMetrics.height());
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
        words.moveTop(words.bottom() + 1);
        words.setHeight(smallMetrics.height());
        painter->setFont(small);
        painter->setPen(colour(Role::Warn, tone));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tr("Left the catalog, kept here"));
    } else {
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    }
    painter->restore();
}

} // namespace waymark::ui
