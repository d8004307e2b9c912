// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/compare_cell.h"

#include "ui/desktop/widgets/bar.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"
#include "ui/words/match_words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTableWidgetItem>

#include <algorithm>

namespace waymark::ui {

namespace {

enum CellRole {
    ShareRole = Qt::UserRole + 1, ///< double, 0 to 1; invalid: no bar
    EdgeRole,                     ///< bool: lowest or highest of a row that differs most
};

constexpr int barWidth = 110;

bool hasBar(app::CompareField field) {
    return field != app::CompareField::Zone && field != app::CompareField::Schooling &&
           field != app::CompareField::AtHome;
}

bool isEdge(const app::ComparisonRow& row, double value) {
    return row.differsMost && std::all_of(row.values.begin(), row.values.end(),
                                          [value](const auto& other) { return !other || *other <= value; });
}

bool isLowEdge(const app::ComparisonRow& row, double value) {
    return row.differsMost && std::all_of(row.values.begin(), row.values.end(),
                                          [value](const auto& other) { return !other || *other >= value; });
}

} // namespace

QTableWidgetItem* compareItem(const app::ComparisonRow& row, std::size_t career) {
    const auto& value = row.values.at(career);
    auto* item = new QTableWidgetItem;
    if (!value) {
        item->setText(QCoreApplication::translate("waymark::ui::CompareCell", "not known"));
        return item;
    }
    item->setText(compareValue(row.field, *value));
    if (hasBar(row.field))
        item->setData(ShareRole, (*value - row.from) / (row.to - row.from));
    item->setData(EdgeRole, isEdge(row, *value) || isLowEdge(row, *value));
    return item;
}

void CompareCell::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    painter->save();
    const Tone tone = toneOf(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(Role::AccentTint, tone));
    QRect words = option.rect.adjusted(6, 0, -6, 0);
    const QVariant share = index.data(ShareRole);
    const bool roomy = words.width() > 2 * barWidth;
    if (share.isValid() && roomy)
        paintBar(*painter, QRectF(words.left(), words.top(), barWidth, words.height()), share.toDouble(),
                 BarInk::Accent, tone);
    if (roomy)
        words.setLeft(words.left() + (share.isValid() ? barWidth + 10 : 0));
    const bool known = index.data(EdgeRole).isValid();
    painter->setFont(scaledFont(option.font, TypeSize::Base,
                                index.data(EdgeRole).toBool() ? QFont::DemiBold : QFont::Normal));
    painter->setPen(colour(known ? Role::Text : Role::Text2, tone));
    painter->drawText(
        words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setPen(colour(Role::Line, tone));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace waymark::ui
