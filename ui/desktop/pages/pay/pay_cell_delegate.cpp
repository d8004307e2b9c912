// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_cell_delegate.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"
#include "ui/desktop/pages/pay/pay_table_model.h"
#include "ui/desktop/theme/controls.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace waymark::ui {

namespace {

constexpr int sidePadding = 4;
constexpr int barWidth = 3;

double unitOf(const QFont& font) {
    return QFontInfo(font).pixelSize() / 13.0;
}

bool isFirstShown(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    return view && view->horizontalHeader()->sectionPosition(index.column()) == 0;
}

/// Thought of from left to right, shown from the side where reading begins.
QRect at(const QStyleOptionViewItem& option, const QRect& box) {
    return QStyle::visualRect(option.direction, option.rect, box);
}

Role inkOf(const QModelIndex& index, bool first) {
    if (index.data(PayTableModel::SecondRole).toBool())
        return Role::Text2;
    return first ? Role::Text3 : Role::Text;
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, Tone tone) {
    const QRect& cell = option.rect;
    paintRowGround(*painter, option, tone, isFirstShown(option, index));
    painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, colour(Role::Line, tone));
}

} // namespace

void PayCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    const Tone tone = toneOf(option.palette);
    const double unit = unitOf(option.font);
    paintGround(painter, option, index, tone);
    QRect area = option.rect.adjusted(sidePadding, 0, -sidePadding, -1);
    if (isFirstShown(option, index))
        area.setLeft(option.rect.left() + barWidth + sidePadding + 1);
    const QVariant grade = index.data(PayTableModel::GradeRole);
    if (grade.isValid()) {
        const int side = qRound(18 * unit);
        const QRect chip(option.rect.right() - side + 1, area.center().y() - side / 2 + 1, side, side);
        paintGradeChip(*painter, at(option, chip), static_cast<app::Grade>(grade.toInt()), tone,
                       scaledFont(option.font, TypeSize::Small, QFont::DemiBold));
        painter->restore();
        return;
    }
    const bool place = index.column() == 1;
    const bool flagged = place && index.data(PayTableModel::FlaggedRole).toBool();
    const int flagRoom = flagged ? qRound(20 * unit) : 0;
    QFont font = option.font;
    if (index.data(PayTableModel::OfficialRole).toBool() ||
        (place && option.state.testFlag(QStyle::State_Selected)))
        font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const QString text =
        place ? placeInRoom(index.data().toString(), font, area.width() - flagRoom)
              : index.data().toString();
    painter->setFont(font);
    painter->setPen(colour(inkOf(index, index.column() == 0), tone));
    painter->setLayoutDirection(option.direction);
    painter->drawText(at(option, area), index.data(Qt::TextAlignmentRole).toInt(), text);
    if (flagged) {
        const QRect flag(area.left() + metrics.horizontalAdvance(text) + qRound(13 * unit), area.center().y() + 1, 1, 1);
        paintFlag(*painter, QPointF(at(option, flag).topLeft()), tone, 0.75 * unit);
    }
    painter->restore();
}

int PayCellDelegate::widthOf(const QString& text, const QFont& font, int column) const {
    QFont heavy = font;
    heavy.setWeight(QFont::DemiBold);
    const int lead = column == 0 ? barWidth + 1 : 0;
    return QFontMetrics(heavy).horizontalAdvance(text) + 2 * sidePadding + lead;
}

QSize PayCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const double unit = unitOf(option.font);
    int width = widthOf(index.data().toString(), option.font, index.column());
    if (index.column() == 1 && index.data(PayTableModel::FlaggedRole).toBool())
        width += qRound(20 * unit);
    return {width, qRound(28 * unit)};
}

} // namespace waymark::ui
