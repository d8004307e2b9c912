// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/facet_delegate.h"

#include "ui/desktop/pages/search/facet_model.h"
#include "ui/desktop/theme/controls.h"
#include "ui/desktop/theme/names_in_room.h"
#include "ui/theme/type_scale.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

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
    const QString name = index.data().toString();
    painter->drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | wrapping(option.fontMetrics, words.width(), name), name);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int text = option.fontMetrics.height();
    if (typeOf(index) == FacetModel::RowType::Heading)
        return {120, text + 8 + (index.row() > 0 ? aboveHeading : aboveFirst)};
    const auto* panel = qobject_cast<const QAbstractScrollArea*>(option.widget);
    if (typeOf(index) == FacetModel::RowType::More || !panel)
        return {120, std::max(22, text + 4)};
    // A name that is longer than its line takes further ones. The bar is reckoned with, there or not.
    QStyleOptionViewItem row = option;
    row.rect = QRect(0, 0, panel->width() - panel->verticalScrollBar()->sizeHint().width(), text);
    const int lines = heightInLines(option.fontMetrics, labelArea(row, index).width(), index.data().toString()).value_or(text);
    return {120, std::max(22, lines + 4)};
}

} // namespace waymark::ui
