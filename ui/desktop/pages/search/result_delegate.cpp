// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/result_delegate.h"

#include "ui/desktop/pages/search/result_model.h"
#include "ui/desktop/theme/controls.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/widgets/facts_in_room.h"
#include "ui/desktop/widgets/paint_star.h"
#include "ui/theme/type_scale.h"

#include <QGuiApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int margin = 20;
constexpr int iconSide = 16;
constexpr int titleLeft = 48;
constexpr int asideRight = 47;
constexpr int fewWords = 140;   ///< with less room a summary says nothing
constexpr int fewLetters = 190; ///< with less room beside a figure titles that begin alike look alike
constexpr int headingTop = 20; ///< the heading's middle below the group's line

struct RowType {
    explicit RowType(const QFont& base)
        : title(scaledFont(base, TypeSize::Base, QFont::Medium))
        , heading(scaledFont(base, TypeSize::Base, QFont::DemiBold))
        , small(scaledFont(base, TypeSize::Small)) {}
    QFont title;
    QFont heading;
    QFont small;
    int titleHeight() const { return QFontMetrics(title).height(); }
    int smallHeight() const { return QFontMetrics(small).height(); }
};

int widthOf(const QFont& font, const QString& text) {
    return QFontMetrics(font).horizontalAdvance(text);
}

const ResultItem* itemOf(const QModelIndex& index) {
    return index.data(ResultItemRole).value<const ResultItem*>();
}
const ResultGroup* groupOf(const QModelIndex& index) {
    return index.data(ResultGroupRole).value<const ResultGroup*>();
}

bool isHeading(const QModelIndex& index) {
    return index.data(ResultIsHeadingRole).toBool();
}

bool showsLess(const ResultGroup& group) {
    return !group.partial && !group.alone && group.total > static_cast<std::int64_t>(group.items.size());
}

QString showAllText(const ResultGroup& group) {
    return ResultDelegate::tr("Show all %1").arg(QLocale().toString(static_cast<qlonglong>(group.total)));
}

/// A figure and what it is: below each other at the end of the row, or both in its second line where a title would not have
/// enough letters beside them.
struct Aside {
    QString first, second;
    int besideTitle, besideDetail;
};

Aside asideOf(const ResultItem& item, const QFont& small, int room) {
    constexpr int gap = 16;
    const int wide = std::max(widthOf(small, item.aside), widthOf(small, item.asideNote));
    if (wide == 0)
        return {{}, {}, 0, 0};
    if (room - wide - gap >= fewLetters * QFontMetrics(small).height() / 14)
        return {item.aside, item.asideNote, wide + gap, wide + gap};
    const QString both = item.asideNote.isEmpty() ? item.aside : item.aside + QStringLiteral(" \u00B7 ") + item.asideNote;
    const QString& second = widthOf(small, both) <= room ? both : item.aside; // the tip says what it is
    return {{}, second, 0, widthOf(small, second) + gap};
}

/// Tints the ground behind matched letters; the letters are drawn over it with the rest of the title.
void paintTitle(QPainter* painter, const QRect& box, const QFont& font, const ResultItem& item, Tone tone) {
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(item.title, Qt::ElideRight, box.width());
    // An ellipsis replaces letters: what lies behind it has no place to be tinted.
    const auto visible = static_cast<int>(shown == item.title ? shown.size() : shown.size() - 1);
    const int begin = painter->layoutDirection() == Qt::RightToLeft
                          ? box.right() + 1 - metrics.horizontalAdvance(shown)
                          : box.left();
    for (const auto& [start, length] : item.hits) {
        const int end = std::min(start + length, visible);
        if (start >= end)
            continue;
        const int left = begin + metrics.horizontalAdvance(shown, start);
        const int right = begin + metrics.horizontalAdvance(shown, end);
        painter->fillRect(QRect(left, box.top(), right - left, box.height()), colour(Role::Hit, tone));
    }
    painter->setPen(colour(Role::Text, tone));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter->setPen(colour(Role::HitText, tone));
    for (const auto& [start, length] : item.hits) {
        const int end = std::min(start + length, visible);
        if (start >= end)
            continue;
        const int left = begin + metrics.horizontalAdvance(shown, start);
        const int right = begin + metrics.horizontalAdvance(shown, end);
        painter->save();
        painter->setClipRect(QRect(left, box.top(), right - left, box.height()));
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        painter->restore();
    }
}

/// The second line: what the row says beside its name, then the summary. Words that are like those asked for are
/// bolder; what has no room ends in an ellipsis.
class SecondLine {
public:
    SecondLine(QPainter* painter, const QRect& box, const QFont& font, Role ink, Tone tone)
        : m_painter(painter)
        , m_box(box)
        , m_font(font)
        , m_bold(font)
        , m_ink(ink)
        , m_tone(tone)
        , m_left(box.left()) {
        m_bold.setWeight(QFont::DemiBold);
    }

    void add(const QString& words, const std::vector<Stretch>& hits) {
        int at = 0;
        for (const auto& [start, length] : hits) {
            paint(words.mid(at, start - at), false);
            paint(words.mid(start, length), true);
            at = start + length;
        }
        paint(words.mid(at), false);
    }

    int room() const { return m_box.right() + 1 - m_left; }

private:
    void paint(const QString& part, bool strong) {
        if (part.isEmpty() || m_left > m_box.right())
            return;
        const QFontMetrics metrics(strong ? m_bold : m_font);
        m_painter->setFont(strong ? m_bold : m_font);
        m_painter->setPen(colour(strong ? Role::Text : m_ink, m_tone));
        const QRect room(m_left, m_box.top(), m_box.right() + 1 - m_left, m_box.height());
        const QString shown = metrics.elidedText(part, Qt::ElideRight, room.width());
        m_painter->drawText(QStyle::visualRect(m_painter->layoutDirection(), m_box, room),
                            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        // What was cut leaves no room for the rest.
        m_left = shown == part ? m_left + metrics.horizontalAdvance(part) : m_box.right() + 1;
    }

    QPainter* m_painter;
    QRect m_box;
    QFont m_font;
    QFont m_bold;
    Role m_ink;
    Tone m_tone;
    int m_left;
};

} // namespace

QRect ResultDelegate::starArea(const QRect& row) {
    return QStyle::visualRect(QGuiApplication::layoutDirection(), row,
                              {row.right() + 1 - margin - iconSide + 1, row.top() + 7, iconSide, iconSide});
}

QRect ResultDelegate::showAllArea(const QRect& row, const QFont& font, const QModelIndex& index) {
    const auto* group = groupOf(index);
    if (!isHeading(index) || !group || !showsLess(*group))
        return {};
    const int width = widthOf(RowType(font).small, showAllText(*group));
    return QStyle::visualRect(QGuiApplication::layoutDirection(), row,
                              {row.right() + 1 - margin - width, row.top(), width, row.height()});
}

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    // A painter's own is "auto", which is neither side.
    painter->setLayoutDirection(option.direction);
    if (isHeading(index))
        paintHeading(painter, option, index);
    else
        paintItem(painter, option, index);
    painter->restore();
}

void ResultDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const Tone tone = toneOf(option.palette);
    const RowType type(option.font);
    const auto* group = groupOf(index);
    if (index.row() > 0)
        painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1,
                          colour(Role::Line, tone));
    const QRect line(option.rect.left() + margin, option.rect.top(), option.rect.width() - 2 * margin,
                     2 * headingTop);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->setFont(type.heading);
    painter->setPen(colour(Role::Text, tone));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter->setFont(type.small);
    if (!group->partial) {
        painter->setPen(colour(Role::Text3, tone));
        const QString counts = tr("%1 of %2")
                                   .arg(QLocale().toString(static_cast<qlonglong>(group->items.size())),
                                        QLocale().toString(static_cast<qlonglong>(group->total)));
        painter->drawText(QStyle::visualRect(option.direction, line, line.adjusted(widthOf(type.heading, name) + 8, 1, 0, 0)),
                          Qt::AlignLeft | Qt::AlignVCenter, counts);
    }
    if (showsLess(*group)) {
        painter->setPen(colour(Role::Accent, tone));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, showAllText(*group));
    }
}

void ResultDelegate::paintItem(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const Tone tone = toneOf(option.palette);
    const RowType type(option.font);
    const auto* item = itemOf(index);
    const QRect row = option.rect;
    // Measured from the left, shown from the side where reading begins.
    const auto at = [&](const QRect& box) { return QStyle::visualRect(option.direction, row, box); };
    const bool selected = option.state & QStyle::State_Selected;
    paintRowGround(*painter, option, tone);
    const int top = row.top() + (row.height() - type.titleHeight() - type.smallHeight() - 1) / 2;
    const int second = top + type.titleHeight() + 1;
    const int left = row.left() + (m_ofOneKind ? margin - 4 : titleLeft);
    if (!m_ofOneKind)
        icon(kindIconName(item->kind), tone)
            .paint(painter,
                   at({row.left() + margin, top + (type.titleHeight() - iconSide) / 2, iconSide, iconSide}));

    painter->setFont(type.small);
    painter->setPen(colour(Role::Text2, tone));
    const int right = row.right() + 1 - asideRight;
    const Aside aside = asideOf(*item, type.small, right - left);
    const QRect words(left, top, right - aside.besideTitle - left, type.titleHeight());
    const QRect below(left, second, right - aside.besideDetail - left, type.smallHeight());
    painter->drawText(at({right - aside.besideTitle, top, aside.besideTitle, type.titleHeight()}),
                      Qt::AlignRight | Qt::AlignVCenter, aside.first);
    painter->drawText(at({right - aside.besideDetail, second, aside.besideDetail, type.smallHeight()}),
                      Qt::AlignRight | Qt::AlignVCenter, aside.second);

    SecondLine line(painter, at(below), type.small, selected ? Role::Text2 : Role::Text3, tone);
    const QString facts =
        item->detailHits.empty() ? factsInRoom(item->detail, QFontMetrics(type.small), below.width()) : item->detail;
    line.add(facts, item->detailHits);
    if (!item->summary.isEmpty() && facts == item->detail && line.room() >= fewWords) {
        if (!item->detail.isEmpty())
            line.add(QStringLiteral(" \u00B7 "), {});
        line.add(item->summary, item->summaryHits);
    }
    paintTitle(painter, at(words), type.title, *item, tone);
    paintStar(*painter, QRectF(starArea(row)), index.data(ResultKeptRole).toBool(), tone);
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const RowType type(option.font);
    if (isHeading(index))
        return {240, std::max(35, headingTop + type.titleHeight())};
    return {240, std::max(46, type.titleHeight() + type.smallHeight() + 15)};
}

bool ResultDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) {
    // The right button asks for the menu of the row, wherever it is pressed.
    if (event->type() != QEvent::MouseButtonRelease || static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const QPoint at = static_cast<QMouseEvent*>(event)->pos();
    if (isHeading(index)) {
        if (showAllArea(option.rect, option.font, index).contains(at))
            Q_EMIT showAllRequested(groupOf(index)->kind);
        return true;
    }
    if (starArea(option.rect).adjusted(-6, -6, 6, 6).contains(at)) {
        Q_EMIT starToggled(index);
        return true;
    }
    Q_EMIT openRequested(index);
    return true;
}

} // namespace waymark::ui
