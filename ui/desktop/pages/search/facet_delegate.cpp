// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/facet_delegate.h"

#include "ui/desktop/pages/search/facet_model.h"
#include "ui/desktop/theme/controls.h"
#include "ui/theme/type_scale.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int margin = 16;
constexpr int labelLeft = 22; // behind the left edge of the box
constexpr int perDepth = 14;
constexpr int aboveHeading = 12;
constexpr int aboveFirst = 13;
constexpr int countGap = 8;

FacetModel::RowType typeOf(const QModelIndex& index) {
    return static_cast<FacetModel::RowType>(index.data(FacetModel::TypeRole).toInt());
}

/// Where the words of a value stand.
QRect labelArea(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QFontMetrics small(scaledFont(option.font, TypeSize::Small));
    const int count = small.horizontalAdvance(index.data(FacetModel::CountRole).toString());
    const int left = margin + labelLeft + perDepth * index.data(FacetModel::DepthRole).toInt();
    return QStyle::visualRect(option.direction, option.rect,
                              option.rect.adjusted(left, 0, -margin - count - countGap, 0));
}

} // namespace

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Tone tone = toneOf(option.palette);
    const bool usable = index.flags() & Qt::ItemIsEnabled;
    const bool reached = (option.state & QStyle::State_HasFocus) != 0;
    if (usable && (reached || (option.state & QStyle::State_MouseOver)) &&
        typeOf(index) != FacetModel::RowType::Heading)
        painter->fillRect(option.rect, colour(reached ? Role::AccentTint : Role::Hover, tone));
    switch (typeOf(index)) {
    case FacetModel::RowType::Heading:
        paintHeading(painter, option, index);
        break;
    case FacetModel::RowType::Value:
        paintValue(painter, option, index);
        break;
    case FacetModel::RowType::More:
        painter->setFont(scaledFont(option.font, TypeSize::Small));
        painter->setPen(colour(Role::Accent, tone));
        painter->drawText(QStyle::visualRect(option.direction, option.rect,
                                             option.rect.adjusted(margin + labelLeft, 0, -margin, 0)),
                          Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        break;
    }
    painter->restore();
}

void FacetDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Tone tone = toneOf(option.palette);
    const QRect line = option.rect.adjusted(margin, index.row() > 0 ? aboveHeading : aboveFirst, -margin, -2);
    painter->setFont(scaledFont(option.font, TypeSize::Base, QFont::DemiBold));
    painter->setPen(colour(Role::Text, tone));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    if (!index.data(FacetModel::ClearableRole).toBool())
        return;
    QFont small = scaledFont(option.font, TypeSize::Small);
    small.setUnderline(option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver));
    painter->setFont(small);
    painter->setPen(colour(Role::Accent, tone));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, FacetModel::tr("Clear"));
}

void FacetDelegate::paintValue(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const Tone tone = toneOf(option.palette);
    const bool usable = index.flags() & Qt::ItemIsEnabled;
    const int left = option.rect.left() + margin + perDepth * index.data(FacetModel::DepthRole).toInt();
    const QRect box(left, option.rect.top() + (option.rect.height() - tickSide) / 2, tickSide, tickSide);
    const QPointF corner = QStyle::visualRect(option.direction, option.rect, box).topLeft() + QPointF(0.5, 0.5);
    const TickState state{index.data(Qt::CheckStateRole).toInt() == Qt::Checked, usable,
                          (option.state & QStyle::State_HasFocus) != 0};
    painter->setRenderHint(QPainter::Antialiasing);
    paintTick(*painter, corner, state, tone);

    painter->setFont(scaledFont(option.font, TypeSize::Small));
    painter->setPen(colour(Role::Text3, tone));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -margin, 0)),
                      Qt::AlignRight | Qt::AlignVCenter,
                      index.data(FacetModel::CountRole).toString());
    painter->setFont(option.font);
    painter->setPen(colour(usable ? Role::Text : Role::Text3, tone));
    const QRect words = labelArea(option, index);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int text = option.fontMetrics.height();
    if (typeOf(index) == FacetModel::RowType::Heading)
        return {120, text + 8 + (index.row() > 0 ? aboveHeading : aboveFirst)};
    return {120, std::max(22, text + 4)};
}

bool FacetDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString words = index.data().toString();
    const bool cut = typeOf(index) == FacetModel::RowType::Value &&
                     option.fontMetrics.horizontalAdvance(words) > labelArea(option, index).width();
    QStringList said{cut ? words : QString(), index.data(Qt::ToolTipRole).toString()};
    said.removeAll(QString());
    QToolTip::showText(event->globalPos(), said.join(u'\n'), view);
    return true;
}

} // namespace waymark::ui
