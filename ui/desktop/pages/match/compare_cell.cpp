// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/compare_cell.h"

#include "ui/desktop/theme/names_in_room.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"
#include "ui/words/tr.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>
#include <QTableWidgetItem>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

enum class Form { Group, Name, NameAbove, Value, Prose };

enum CellRole {
    FormRole = Qt::UserRole + 1,
    BarRole, ///< double, 0 to 1; invalid: no bar
    ZeroRole,  ///< double: where the axis has its zero; invalid: at its start
    LowRole,   ///< the spread around it, on the same axis
    HighRole,
    EdgeRole,    ///< bool: lowest or highest of a row that differs most
    DiffersRole, ///< bool: of a name
    NoteRole,    ///< of a group
};

constexpr int barWidth = 130;

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

int tagWidth(const QFontMetrics& metrics, const QString& tag) {
    return metrics.horizontalAdvance(tag) + 16;
}

/// Beside the whole name, which nobody could guess.
bool hasRoomForTag(const QFont& font, int room, const QString& name) {
    const int tag = tagWidth(QFontMetrics(scaledFont(font, TypeSize::Small)), CompareCell::tr("differs most"));
    return room >= QFontMetrics(scaledFont(font, TypeSize::Base, QFont::Medium)).horizontalAdvance(name) + 6 + tag;
}

int tagHeight(const QFontMetrics& metrics) {
    return std::max(18, metrics.height() + 4);
}

QRect textBox(const QRect& cell) {
    return cell.adjusted(0, 0, -12, 0);
}

/// The room of a row that goes over all columns.
int wholeRow(const QStyleOptionViewItem& option) {
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    return table ? table->viewport()->width() : option.rect.width();
}

/// A group's note stands over the careers, or under its head where one line is too short for both.
bool noteStandsBelow(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QFontMetrics strong(scaledFont(option.font, TypeSize::Small, QFont::DemiBold));
    const QFontMetrics small(scaledFont(option.font, TypeSize::Small));
    return strong.horizontalAdvance(index.data().toString()) + 16 + small.horizontalAdvance(index.data(NoteRole).toString()) + 12 > wholeRow(option);
}

bool showsBar(const QModelIndex& index, int room) {
    return index.data(BarRole).isValid() && room > barWidth + 70;
}

int textRoom(const QStyleOptionViewItem& option, const QModelIndex& index) {
    return formOf(index) == Form::NameAbove ? wholeRow(option) - 12 : textBox(option.rect).width();
}

/// What a cell says in letters of the usual size: where the tag has no room, its words follow the name.
QString wordsOf(const QStyleOptionViewItem& option, const QModelIndex& index, int room) {
    const QString words = index.data().toString();
    if (!index.data(DiffersRole).toBool() || hasRoomForTag(option.font, room, words))
        return words;
    return words + u" \u00b7 "_s + CompareCell::tr("differs most");
}

QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool strong = index.data(EdgeRole).toBool(), differs = index.data(DiffersRole).toBool();
    return scaledFont(option.font, TypeSize::Base, strong ? QFont::DemiBold : differs ? QFont::Medium : QFont::Normal);
}

/// One cell: what was painted takes its room from the words that follow.
class CellPaint {
public:
    CellPaint(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        : m_painter(painter)
        , m_option(option)
        , m_index(index)
        , m_tone(toneOf(option.palette))
        , m_base(scaledFont(option.font, TypeSize::Base))
        , m_small(scaledFont(option.font, TypeSize::Small))
        , m_words(textBox(option.rect)) {}

    void paintGroup() {
        const QFont strong = scaledFont(m_option.font, TypeSize::Small, QFont::DemiBold);
        if (noteStandsBelow(m_option, m_index)) {
            const int line = QFontMetrics(m_small).height();
            write(strong, Role::Text, m_words.adjusted(0, 4, 0, 4 + line - m_words.height()), text());
            m_painter.setFont(m_small);
            m_painter.setPen(colour(Role::Text3, m_tone));
            m_painter.drawText(at(m_words.adjusted(0, 4 + line, 0, 0)), static_cast<int>(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), note());
            return;
        }
        write(strong, Role::Text, m_words, text());
        // Over the careers where there is room, nearer to the head before it is cut.
        const QString note = this->note();
        const auto* table = qobject_cast<const QTableView*>(m_option.widget);
        const int over = std::min(table ? table->columnWidth(0) : compareLabelWidth(QFontMetrics(m_base)),
                                  m_words.width() - QFontMetrics(m_small).horizontalAdvance(note) - 1);
        m_words.setLeft(m_words.left() + std::max(over, QFontMetrics(strong).horizontalAdvance(text()) + 16));
        write(m_small, Role::Text3, m_words, note);
    }

    void paintName() {
        if (formOf(m_index) == Form::NameAbove)
            m_words.adjust(0, 6, 0, 0); // near to its cells
        const bool differs = m_index.data(DiffersRole).toBool();
        const QString words = wordsOf(m_option, m_index, m_words.width());
        if (differs && hasRoomForTag(m_option.font, m_words.width(), text()))
            paintTag(CompareCell::tr("differs most"));
        write(fontOf(m_option, m_index), differs ? Role::Text : Role::Text2, m_words, words);
    }

    void paintProse() {
        m_painter.setFont(m_small);
        m_painter.setPen(colour(Role::Text2, m_tone));
        const QRect box = at(m_words.adjusted(0, 4, 0, -4));
        m_painter.setClipRect(box);
        m_painter.drawText(box, static_cast<int>(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), text());
        m_painter.setClipping(false);
    }

    void paintValue() {
        if (showsBar(m_index, m_words.width()))
            paintShare();
        const bool known = m_index.data(EdgeRole).isValid() || !m_index.data(BarRole).isNull();
        write(fontOf(m_option, m_index), known ? Role::Text : Role::Text2, m_words, text());
    }

private:
    QString text() const { return m_index.data().toString(); }
    QString note() const { return m_index.data(NoteRole).toString(); }
    /// Measured from the left, shown from the side where reading begins.
    QRect at(const QRect& box) const { return QStyle::visualRect(m_option.direction, m_option.rect, box); }

    void write(const QFont& font, Role ink, const QRect& box, const QString& words) {
        m_painter.setFont(font);
        m_painter.setPen(colour(ink, m_tone));
        const QFontMetrics metrics(font);
        if (heightInLines(metrics, box.width(), words))
            m_painter.drawText(at(box), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | wrapping(metrics, box.width(), words), words);
        else
            m_painter.drawText(at(box), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                               metrics.elidedText(words, Qt::ElideRight, box.width()));
    }

    /// At the end of the column of names, or behind the name that stands above its cells.
    void paintTag(const QString& tag) {
        const int width = tagWidth(QFontMetrics(m_small), tag);
        const int name = QFontMetrics(fontOf(m_option, m_index)).horizontalAdvance(text());
        const int high = tagHeight(QFontMetrics(m_small));
        const int left = formOf(m_index) == Form::NameAbove ? std::min(m_words.left() + name + 12, m_words.right() - width)
                                                            : m_words.right() - width;
        const QRect box(left, m_words.center().y() - high / 2, width, high);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour(Role::AccentTint, m_tone));
        m_painter.drawRoundedRect(at(box), 3, 3);
        write(m_small, Role::Text, box.adjusted(8, 0, -4, 0), tag);
        m_words.setRight(box.left() - 6);
    }

    void paintShare() {
        const double share = m_index.data(BarRole).toDouble();
        const QRectF box = at({m_words.left(), m_words.top(), barWidth, m_words.height()});
        if (m_index.data(LowRole).isValid())
            paintSpread(m_painter, box, m_index.data(LowRole).toDouble(), m_index.data(HighRole).toDouble(), share, m_tone);
        else if (const QVariant zero = m_index.data(ZeroRole); zero.isValid())
            paintFromZero(m_painter, box, zero.toDouble(), share, m_tone);
        else
            paintBar(m_painter, box, share, BarInk::Accent, m_tone);
        m_words.setLeft(m_words.left() + barWidth + 12);
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const QModelIndex& m_index;
    Tone m_tone;
    QFont m_base, m_small;
    QRect m_words; ///< what is left for text
};

} // namespace

int compareLabelWidth(const QFontMetrics& metrics) {
    return 13 * metrics.height();
}

int compareNameWidth(const CompareSheet::Row& row, const QFont& font) {
    const QFontMetrics letters(scaledFont(font, TypeSize::Base, row.differs() ? QFont::Medium : QFont::Normal));
    const int tag = row.differs() ? tagWidth(QFontMetrics(scaledFont(font, TypeSize::Small)), CompareCell::tr("differs most")) + 6 : 0;
    return letters.horizontalAdvance(row.name) + tag + 14;
}

bool isCompareValue(const QModelIndex& cell) {
    return cell.isValid() && (formOf(cell) == Form::Value || formOf(cell) == Form::Prose);
}

QTableWidgetItem* compareName(const CompareSheet::Row& row, NamesStand stand) {
    auto* item = new QTableWidgetItem(row.name);
    const bool head = row.cells.isEmpty();
    item->setData(FormRole, static_cast<int>(head ? Form::Group : stand == NamesStand::Above ? Form::NameAbove : Form::Name));
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
        item->setToolTip(item->text() + u'\n' + hint); // the cell may have no room for all
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(item->text(), hint));
    } else {
        item->setToolTip(item->text());
    }
    if (!row.measured && career < row.shares.size() && row.shares[career])
        item->setData(BarRole, *row.shares[career]);
    if (!row.measured || !row.measured->values.at(career))
        return item;
    const app::ComparisonRow& measured = *row.measured;
    const auto share = [&measured](double value) { return (value - measured.from) / (measured.to - measured.from); };
    const double value = *measured.values[career];
    if (hasBar(measured.field))
        item->setData(BarRole, share(value));
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
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(Role::AccentTint, tone));
    CellPaint cell(*painter, option, index);
    switch (formOf(index)) {
    case Form::Group:
        cell.paintGroup();
        break;
    case Form::Name:
    case Form::NameAbove:
        cell.paintName();
        break;
    case Form::Prose:
        cell.paintProse();
        break;
    case Form::Value:
        cell.paintValue();
        break;
    }
    if (formOf(index) != Form::NameAbove) { // its cells follow
        painter->setPen(colour(Role::Line, tone));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

QSize CompareCell::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (!index.data().isValid())
        return {0, 0}; // under a name that goes over all columns
    const Form form = formOf(index);
    if (form == Form::Group && noteStandsBelow(option, index)) {
        const QFontMetrics small(scaledFont(option.font, TypeSize::Small));
        const QRect note = small.boundingRect(QRect(0, 0, wholeRow(option) - 12, 10'000), Qt::TextWordWrap, index.data(NoteRole).toString());
        return {120, small.height() + note.height() + 10};
    }
    if (form == Form::Prose) {
        const QFontMetrics small(scaledFont(option.font, TypeSize::Small));
        const QRect needed = small.boundingRect(QRect(0, 0, textBox(option.rect).width(), 10'000), Qt::TextWordWrap, index.data().toString());
        return {120, needed.height() + 12};
    }
    const QFontMetrics letters(fontOf(option, index));
    if (form == Form::Group)
        return {120, letters.height() + 10};
    int room = textRoom(option, index);
    const QString words = wordsOf(option, index, room);
    if (form == Form::Value && showsBar(index, room))
        room -= barWidth + 12;
    return {120, heightInLines(letters, room, words).value_or(letters.height()) + (form == Form::NameAbove ? 8 : 12)};
}

} // namespace waymark::ui
