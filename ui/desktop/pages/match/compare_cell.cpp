// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/compare_cell.h"

#include "ui/desktop/widgets/bar.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"
#include "ui/words/tr.h"

#include <QApplication>
#include <QPainter>
#include <QTableWidgetItem>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

enum class Form { Group, Name, Value, Prose };

enum CellRole {
    FormRole = Qt::UserRole + 1,
    ShareRole, ///< double, 0 to 1; invalid: no bar
    ZeroRole,  ///< double: where the axis has its zero; invalid: at its start
    LowRole,   ///< the spread around it, on the same axis
    HighRole,
    EdgeRole,    ///< bool: lowest or highest of a row that differs most
    DiffersRole, ///< bool: of a name
    NoteRole,    ///< of a group
};

constexpr int barWidth = 130;
constexpr int proseLines = 14;

bool hasBar(app::CompareField field) {
    return field != app::CompareField::Zone && field != app::CompareField::Schooling &&
           field != app::CompareField::AtHome && field != app::CompareField::MedianAge;
}

bool isEdge(const app::ComparisonRow& row, double value) {
    const auto beside = [&](auto&& keeps) {
        return std::all_of(row.values.begin(), row.values.end(),
                           [&](const auto& other) { return !other || keeps(*other); });
    };
    return row.differsMost && (beside([value](double other) { return other <= value; }) ||
                               beside([value](double other) { return other >= value; }));
}

Form formOf(const QModelIndex& index) {
    return static_cast<Form>(index.data(FormRole).toInt());
}

/// Where a share of an axis lies, which begins where reading begins.
double alongAxis(const QPainter& painter, const QRectF& box, double share) {
    const double way = std::clamp(share, 0.0, 1.0) * box.width();
    return painter.layoutDirection() == Qt::RightToLeft ? box.right() - way : box.left() + way;
}

/// p10 to p90 as a line with ends, the median as a disc.
void paintSpread(QPainter& painter, const QRectF& box, double low, double high, double middle, Tone tone) {
    const auto x = [&](double share) { return alongAxis(painter, box, share); };
    const double y = box.center().y();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Grid, tone), 1));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    QColor ink = colour(Role::Accent, tone);
    ink.setAlphaF(0.45F);
    painter.setPen(QPen(ink, 2));
    painter.drawLine(QPointF(x(low), y), QPointF(x(high), y));
    painter.setPen(QPen(ink, 1.5));
    for (const double end : {low, high})
        painter.drawLine(QPointF(x(end), y - 4), QPointF(x(end), y + 4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Accent, tone));
    painter.drawEllipse(QPointF(x(middle), y), 5, 5);
}

/// From the zero of the axis to the value: a loss goes back, in the second ink.
void paintFromZero(QPainter& painter, const QRectF& box, double zero, double share, Tone tone) {
    const double y = std::floor(box.center().y() - 2.5);
    const auto x = [&](double at) { return alongAxis(painter, box, at); };
    painter.fillRect(QRectF(box.left(), y, box.width(), 6), colour(Role::Track, tone));
    painter.fillRect(QRectF(std::min(x(zero), x(share)), y, std::abs(x(share) - x(zero)), 6),
                     colour(share < zero ? Role::Level : Role::Accent, tone));
    painter.fillRect(QRectF(x(zero), y - 4, 1, 14), colour(Role::Axis, tone));
}

int tagHeight(const QFontMetrics& metrics) {
    return std::max(18, metrics.height() + 4);
}

QRect textBox(const QRect& cell) {
    return cell.adjusted(0, 0, -12, 0);
}

} // namespace

int compareLabelWidth(const QFontMetrics& metrics) {
    return 13 * metrics.height();
}

int compareNameWidth(const QTableWidgetItem* name, const QFont& font) {
    const bool differs = name && name->data(DiffersRole).toBool();
    return name ? QFontMetrics(scaledFont(font, TypeSize::Base, differs ? QFont::Medium : QFont::Normal)).horizontalAdvance(name->text()) + 14
                : 0;
}

QTableWidgetItem* compareName(const CompareSheet::Row& row) {
    auto* item = new QTableWidgetItem(row.name);
    const bool head = row.cells.isEmpty();
    item->setData(FormRole, static_cast<int>(head ? Form::Group : Form::Name));
    item->setData(NoteRole, row.note);
    item->setData(DiffersRole, row.differs());
    if (row.differs())
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, differs most").arg(row.name));
    else if (head)
        item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(row.name, row.note));
    return item;
}

QTableWidgetItem* compareItem(const CompareSheet::Row& row, std::size_t career) {
    const auto place = static_cast<qsizetype>(career);
    auto* item = new QTableWidgetItem(row.cells.value(place));
    item->setData(FormRole, static_cast<int>(row.isProse ? Form::Prose : Form::Value));
    if (const QString hint = row.hints.value(place); !hint.isEmpty()) {
        item->setToolTip(hint);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(item->text(), hint));
    } else if (row.isProse) {
        item->setToolTip(item->text());
    }
    if (!row.measured && career < row.shares.size() && row.shares[career])
        item->setData(ShareRole, *row.shares[career]);
    if (!row.measured || !row.measured->values.at(career))
        return item;
    const app::ComparisonRow& measured = *row.measured;
    const auto share = [&measured](double value) { return (value - measured.from) / (measured.to - measured.from); };
    const double value = *measured.values[career];
    if (hasBar(measured.field))
        item->setData(ShareRole, share(value));
    if (measured.from < 0)
        item->setData(ZeroRole, share(0));
    if (career < measured.spreads.size() && measured.spreads[career]) {
        item->setData(LowRole, share(measured.spreads[career]->low));
        item->setData(HighRole, share(measured.spreads[career]->high));
    }
    item->setData(EdgeRole, isEdge(measured, value));
    return item;
}

void CompareCell::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Tone tone = toneOf(option.palette);
    const Form form = formOf(index);
    // Measured from the left, shown from the side where reading begins.
    const auto at = [&option](const QRect& box) { return QStyle::visualRect(option.direction, option.rect, box); };
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(Role::AccentTint, tone));
    const QFont base = scaledFont(option.font, TypeSize::Base);
    const QFont small = scaledFont(option.font, TypeSize::Small);
    const auto write = [&](const QFont& font, Role ink, const QRect& box, const QString& text) {
        painter->setFont(font);
        painter->setPen(colour(ink, tone));
        painter->drawText(at(box), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    };
    QRect words = textBox(option.rect);
    const QString text = index.data().toString();
    if (form == Form::Group) {
        const QFont strong = scaledFont(option.font, TypeSize::Small, QFont::DemiBold);
        write(strong, Role::Text, words, text);
        // Over the careers where there is room, nearer to the head before it is cut.
        const QString note = index.data(NoteRole).toString();
        const int over = std::min(words.left() + compareLabelWidth(QFontMetrics(base)),
                                  words.right() - QFontMetrics(small).horizontalAdvance(note) - 1);
        words.setLeft(std::max(over, words.left() + QFontMetrics(strong).horizontalAdvance(text) + 16));
        write(small, Role::Text3, words, note);
    } else if (form == Form::Name) {
        const bool differs = index.data(DiffersRole).toBool();
        if (differs) {
            const QString tag = tr("differs most");
            const int width = QFontMetrics(small).horizontalAdvance(tag) + 16;
            const QFontMetrics strong(scaledFont(option.font, TypeSize::Base, QFont::Medium));
            if (words.width() >= strong.horizontalAdvance(text) + 6 + width) { // the name is what nobody can guess
                const int high = tagHeight(QFontMetrics(small));
                const QRect box(words.right() - width, words.center().y() - high / 2, width, high);
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(colour(Role::AccentTint, tone));
                painter->drawRoundedRect(at(box), 3, 3);
                write(small, Role::Text, box.adjusted(8, 0, -4, 0), tag);
                words.setRight(box.left() - 6);
            }
        }
        write(differs ? scaledFont(option.font, TypeSize::Base, QFont::Medium) : base,
              differs ? Role::Text : Role::Text2, words, text);
    } else if (form == Form::Prose) {
        painter->setFont(small);
        painter->setPen(colour(Role::Text2, tone));
        const QRect box = at(words.adjusted(0, 4, 0, -4));
        painter->setClipRect(box);
        painter->drawText(box, static_cast<int>(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), text);
        painter->setClipping(false);
    } else {
        const QVariant share = index.data(ShareRole);
        const bool roomy = words.width() > barWidth + 70;
        if (share.isValid() && roomy) {
            const QRectF box = at({words.left(), words.top(), barWidth, words.height()});
            if (index.data(LowRole).isValid())
                paintSpread(*painter, box, index.data(LowRole).toDouble(), index.data(HighRole).toDouble(),
                            share.toDouble(), tone);
            else if (const QVariant zero = index.data(ZeroRole); zero.isValid())
                paintFromZero(*painter, box, zero.toDouble(), share.toDouble(), tone);
            else
                paintBar(*painter, box, share.toDouble(), BarInk::Accent, tone);
            words.setLeft(words.left() + barWidth + 12);
        }
        const bool known = index.data(EdgeRole).isValid() || !index.data(ShareRole).isNull();
        write(scaledFont(option.font, TypeSize::Base, index.data(EdgeRole).toBool() ? QFont::DemiBold : QFont::Normal),
              known ? Role::Text : Role::Text2, words, text);
    }
    painter->setPen(colour(Role::Line, tone));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize CompareCell::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Form form = formOf(index);
    if (form != Form::Prose)
        return {120, QFontMetrics(scaledFont(option.font, TypeSize::Base)).height() + (form == Form::Group ? 10 : 12)};
    const QFontMetrics metrics(scaledFont(option.font, TypeSize::Small));
    const int width = std::max(120, option.rect.width() - 12);
    const QRect needed = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, index.data().toString());
    return {120, std::min(needed.height(), proseLines * metrics.lineSpacing()) + 12};
}

} // namespace waymark::ui
