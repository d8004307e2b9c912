// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_delegate.h"

#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/theme/controls.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/widgets/kept_status.h"
#include "ui/theme/type_scale.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconLeft = 20;
constexpr int iconSize = 16;
constexpr int markWidth = 16;
constexpr int barWidth = 42;
constexpr int barHeight = 4;
constexpr int tagPadding = 6;
constexpr int tagGap = 4;

struct Cell {
    QPainter& painter;
    QRect words;
    QFont font;
    Tone tone;
    bool selected;
    QRect whole; ///< of the cell
    Qt::LayoutDirection direction;

    /// Thought of from left to right, shown from the side where reading begins.
    QRect at(const QRect& box) const { return QStyle::visualRect(direction, whole, box); }
    void write(const QRect& box, const QString& text, const QFont& letters, Role ink,
               Qt::Alignment alignment = Qt::AlignLeft) const {
        painter.setFont(letters);
        painter.setPen(colour(ink, tone));
        painter.drawText(at(box), static_cast<int>(alignment) | Qt::AlignVCenter,
                         QFontMetrics(letters).elidedText(text, Qt::ElideRight, box.width()));
    }
};

void paintTitle(const Cell& cell, const QRect& row, const QModelIndex& index) {
    icon(index.data(IconNameRole).toString(), cell.tone)
        .paint(&cell.painter, cell.at({row.left() + iconLeft, row.top() + (row.height() - iconSize) / 2, iconSize,
                                       iconSize}));
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(WarningRole).toString();
    if (second.isEmpty())
        return cell.write(cell.words, text, cell.font, Role::Text);
    const QFont small = scaledFont(cell.font, TypeSize::Small);
    const int line = QFontMetrics(cell.font).height();
    const int smallLine = QFontMetrics(small).height();
    QRect words = cell.words;
    words.setTop(row.top() + (row.height() - 1 - line - smallLine) / 2);
    words.setHeight(line);
    cell.write(words, text, cell.font, Role::Text);
    words.moveTop(words.bottom() + 1);
    words.setHeight(smallLine);
    cell.write(words, second, small, Role::Warn);
}

void paintStatusCell(const Cell& cell, const QModelIndex& index) {
    const auto status = static_cast<db::KeptStatus>(index.data(StatusRole).toInt());
    paintStatus(cell.painter, QRectF(cell.at({cell.words.left(), cell.words.top(), 10, cell.words.height()})), status,
                cell.tone);
    cell.write(cell.words.adjusted(markWidth, 0, 0, 0), index.data(Qt::DisplayRole).toString(), cell.font,
               Role::Text);
}

void paintTags(const Cell& cell, const QModelIndex& index) {
    const QStringList tags = index.data(TagsRole).toStringList();
    const QFont small = scaledFont(cell.font, TypeSize::Small);
    const QFontMetrics metrics(small);
    const int height = std::max(18, metrics.height() + 4);
    int x = cell.words.left();
    for (qsizetype number = 0; number < tags.size(); ++number) {
        const int room = cell.words.right() - x;
        const bool last = number + 1 == tags.size();
        const int width = metrics.horizontalAdvance(tags[number]) + 2 * tagPadding;
        // What does not fit is counted, unless it is the only one.
        if (number > 0 && width + (last ? 0 : 24) > room)
            return cell.write(QRect(x, cell.words.top(), room, cell.words.height()),
                              u"+%1"_s.arg(tags.size() - number), small, Role::Text3);
        const QRect box(x, cell.words.top() + (cell.words.height() - height) / 2, std::min(width, room),
                        height);
        cell.painter.setPen(Qt::NoPen);
        cell.painter.setBrush(colour(cell.selected ? Role::Surface : Role::Hover, cell.tone));
        cell.painter.drawRoundedRect(cell.at(box), 3, 3);
        cell.write(box.adjusted(tagPadding, 0, -tagPadding + 2, 0), tags[number], small,
                   cell.selected ? Role::Text : Role::Text2);
        x += box.width() + tagGap;
    }
}

void paintProgress(const Cell& cell, const QModelIndex& index) {
    const QVariant share = index.data(ShareRole);
    const QString words = index.data(Qt::DisplayRole).toString();
    if (!share.isValid())
        return cell.write(cell.words, words, cell.font, Role::Text2);
    const QRectF track(
        cell.at({cell.words.left(), cell.words.center().y() - barHeight / 2, barWidth, barHeight}));
    cell.painter.setPen(Qt::NoPen);
    cell.painter.setBrush(colour(Role::Track, cell.tone));
    cell.painter.drawRoundedRect(track, 1, 1);
    if (const double filled = share.toDouble(); filled > 0) {
        cell.painter.setBrush(colour(index.data(DoneRole).toBool() ? Role::GradeA : Role::Accent, cell.tone));
        const double wide = std::max(1.0, barWidth * filled);
        const double left = cell.direction == Qt::RightToLeft ? track.right() - wide : track.left();
        cell.painter.drawRoundedRect(QRectF(left, track.top(), wide, barHeight), 1, 1);
    }
    cell.write(cell.words.adjusted(barWidth + 4, 0, 0, 0), words, scaledFont(cell.font, TypeSize::Small),
               Role::Text2, Qt::AlignRight);
}

} // namespace

int KeptDelegate::rowHeight(const QFont& font, bool secondLine) {
    const int line = QFontMetrics(font).height();
    if (!secondLine)
        return std::max(36, line + 16);
    return std::max(44, line + QFontMetrics(scaledFont(font, TypeSize::Small)).height() + 12);
}

void KeptDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(option.palette);
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool first = index.column() == KeptModel::Title;
    paintRowGround(*painter, option, tone, first);
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, colour(Role::Line, tone));
    painter->setLayoutDirection(option.direction);
    const Cell cell{*painter, row.adjusted(first ? titleLeft : padding, 0, -padding, -1), option.font, tone,
                    selected, row, option.direction};
    switch (index.column()) {
    case KeptModel::Title:
        paintTitle(cell, row, index);
        break;
    case KeptModel::Status:
        paintStatusCell(cell, index);
        break;
    case KeptModel::Tags:
        paintTags(cell, index);
        break;
    case KeptModel::Progress:
        paintProgress(cell, index);
        break;
    default:
        cell.write(cell.words, index.data(Qt::DisplayRole).toString(), option.font, Role::Text2,
                   Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask);
    }
    painter->restore();
}

} // namespace waymark::ui
