// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/two_line_delegate.h"

#include "ui/desktop/theme/controls.h"
#include "ui/desktop/widgets/facts_in_room.h"
#include "ui/desktop/widgets/paint_star.h"
#include "ui/theme/type_scale.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace waymark::ui {

namespace {
constexpr int margin = 16;
constexpr int starRoom = 28;
constexpr int lineGap = 1;

struct RowType {
    explicit RowType(const QFont& base)
        : title(scaledFont(base, TypeSize::Base, QFont::Medium))
        , second(scaledFont(base, TypeSize::Small)) {}
    QFont title;
    QFont second;
    int titleHeight() const { return QFontMetrics(title).height(); }
    int secondHeight() const { return QFontMetrics(second).height(); }
};

QRect wordsArea(const QRect& row, bool hasStar) {
    return row.adjusted(margin, 0, hasStar ? -margin - starRoom + 8 : -margin, 0);
}

} // namespace

TwoLineDelegate::TwoLineDelegate(QObject* parent)
    : QStyledItemDelegate(parent) {}

QRect TwoLineDelegate::starArea(const QRect& row) {
    const int side = 16;
    return QStyle::visualRect(QGuiApplication::layoutDirection(), row,
                              {row.right() - margin - side + 4, row.top() + 8, side, side});
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    // A painter's own is "auto", which is neither side.
    painter->setLayoutDirection(option.direction);
    const Tone tone = toneOf(option.palette);
    const QRect row = option.rect;
    // Measured from the left, shown from the side where reading begins.
    const auto at = [&](const QRect& box) { return QStyle::visualRect(option.direction, row, box); };
    const bool selected = option.state & QStyle::State_Selected;
    paintRowGround(*painter, option, tone);
    const QVariant kept = index.data(KeptRole);
    const bool hasStar = kept.isValid();
    const RowType type(option.font);
    const QRect words = wordsArea(row, hasStar);
    int top = row.top() + (row.height() - type.titleHeight() - lineGap - type.secondHeight()) / 2;
    painter->setFont(type.title);
    painter->setPen(colour(index.data(DimRole).toBool() ? Role::Text2 : Role::Text, tone));
    painter->drawText(at({words.left(), top, words.width(), type.titleHeight()}), Qt::AlignVCenter,
                      QFontMetrics(type.title)
                          .elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    top += type.titleHeight() + lineGap;
    // The star is no taller than the title: figures in the second line keep the whole width.
    QRect wide = wordsArea(row, false);
    painter->setFont(type.second);
    const QString right = index.data(RightTextRole).toString();
    if (!right.isEmpty()) {
        painter->setPen(colour(Role::Text2, tone));
        painter->drawText(at({wide.left(), top, wide.width(), type.secondHeight()}),
                          Qt::AlignRight | Qt::AlignVCenter, right);
        wide.setRight(wide.right() - QFontMetrics(type.second).horizontalAdvance(right) - margin / 2);
    }
    painter->setPen(colour(selected ? Role::Text2 : Role::Text3, tone));
    painter->drawText(at({wide.left(), top, wide.width(), type.secondHeight()}), Qt::AlignVCenter,
                      factsInRoom(index.data(SecondLineRole).toString(), QFontMetrics(type.second), wide.width()));
    if (hasStar)
        paintStar(*painter, QRectF(starArea(row)), kept.toBool(), tone);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(colour(Role::Accent, tone), 1));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const RowType type(option.font);
    return {120, qMax(48, type.titleHeight() + type.secondHeight() + lineGap + 14)};
}

bool TwoLineDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool canKeep = index.data(KeptRole).isValid();
    if (canKeep && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        Q_EMIT starToggled(index);
        return true;
    }
    if (canKeep && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton &&
            starArea(option.rect).adjusted(-6, -6, 6, 6).contains(mouse->pos())) {
            Q_EMIT starToggled(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool TwoLineDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const RowType type(option.font);
    const QString title = index.data(Qt::DisplayRole).toString();
    const int room = wordsArea(option.rect, index.data(KeptRole).isValid()).width();
    const bool cut = QFontMetrics(type.title).horizontalAdvance(title) > room;
    QToolTip::showText(event->globalPos(), cut ? title : QString(), view);
    return true;
}

} // namespace waymark::ui
