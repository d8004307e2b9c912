// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/result_columns.h"
#include "ui/desktop/pages/match/result_list.h"
#include "ui/desktop/theme/controls.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int barRoom = 62;

class Lines {
public:
    Lines(QPainter& painter, const QStyleOptionViewItem& row, Tone tone, bool chosen)
        : m_painter(painter)
        , m_row(row)
        , m_title(scaledFont(row.font, TypeSize::Base, chosen ? QFont::DemiBold : QFont::Medium))
        , m_base(scaledFont(row.font, TypeSize::Base))
        , m_small(scaledFont(row.font, TypeSize::Small))
        , m_tone(tone) {}

    static int height(const QFont& base, int smallLines) {
        return QFontMetrics(scaledFont(base, TypeSize::Base)).height() +
               smallLines * (QFontMetrics(scaledFont(base, TypeSize::Small)).height() + 2) +
               2 * ResultColumns::padding;
    }
    QRect line(const QRect& box, int number) const {
        const int first = QFontMetrics(m_title).height();
        const int other = QFontMetrics(m_small).height();
        return {box.left(), box.top() + (number > 0 ? first + 2 + (number - 1) * (other + 2) : 0),
                box.width(), number > 0 ? other : first};
    }
    void title(const QRect& box, const QString& text) { write(m_title, Role::Text, line(box, 0), text); }
    void figure(const QRect& box, const QString& text, Qt::Alignment way = Qt::AlignLeft) {
        write(m_base, Role::Text, line(box, 0), text, way);
    }
    void absent(const QRect& box, const QString& text) { write(m_base, Role::Text2, line(box, 0), text); }
    void second(const QRect& box, const QString& text) { write(m_small, Role::Text2, line(box, 1), text); }
    void reason(const QRect& box, const QString& text) { write(m_small, Role::Text, line(box, 2), text); }
    void measures(const QRect& box, const QString& text) { write(m_small, Role::Text2, line(box, 3), text); }
    void measure(const QRect& box, double share, const QString& text, BarInk ink) {
        const QRect first = line(box, 0);
        paintBar(m_painter, at(QRect(first.left(), first.top(), barRoom, first.height())), share, ink, m_tone);
        figure(box, text, Qt::AlignRight);
    }

    /// Thought of from left to right, shown from the side where reading begins.
    QRect at(const QRect& box) const { return QStyle::visualRect(m_row.direction, m_row.rect, box); }

private:
    void write(const QFont& font, Role ink, const QRect& box, const QString& text,
               Qt::Alignment way = Qt::AlignLeft) {
        m_painter.setFont(font);
        m_painter.setPen(colour(ink, m_tone));
        m_painter.drawText(at(box), static_cast<int>(way | Qt::AlignVCenter),
                           QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    }
    QPainter& m_painter;
    const QStyleOptionViewItem& m_row;
    QFont m_title, m_base, m_small;
    Tone m_tone;
};

} // namespace

void MatchedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Tone tone = toneOf(option.palette);
    Lines lines(*painter, option, tone, option.state & QStyle::State_Selected);
    paintRowGround(*painter, option, tone);
    const ResultColumns columns = ResultColumns::of(option.rect, option.fontMetrics);
    lines.second(
        columns.career.translated(-ResultColumns::numberRoom, -2).adjusted(0, -QFontMetrics(option.font).height(), 0, 0),
        QLocale().toString(index.row() + 1));
    lines.title(columns.career, index.data(Qt::DisplayRole).toString());
    lines.second(columns.career, index.data(MatchedModel::FieldRole).toString());
    const QRect across(columns.career.left(), columns.career.top(),
                       option.rect.right() - columns.side - columns.career.left(), columns.career.height());
    lines.reason(across, index.data(MatchedModel::ReasonRole).toString());
    const double fit = index.data(MatchedModel::FitRole).toDouble();
    lines.measure(columns.fit, std::max(0.0, fit), QLocale().toString(fit, 'f', 2), BarInk::Accent);
    lines.second(columns.fit, index.data(MatchedModel::SteadyRole).toString());
    if (!columns.skills.isEmpty()) {
        const QVariant ready = index.data(MatchedModel::ReadinessRole);
        const QString words = index.data(MatchedModel::ReadyWordsRole).toString();
        if (ready.isValid())
            lines.measure(columns.skills, ready.toDouble(), words, BarInk::Level);
        else
            lines.absent(columns.skills, words);
        lines.second(columns.skills, index.data(MatchedModel::GapRole).toString());
        lines.figure(columns.wayIn, index.data(MatchedModel::WayInRole).toString());
        lines.second(columns.wayIn, index.data(MatchedModel::PayRole).toString());
    } else {
        lines.measures(across, index.data(MatchedModel::MeasuresRole).toString());
    }
    painter->setPen(colour(Role::Line, tone));
    painter->drawLine(option.rect.left() + columns.side, option.rect.bottom(), option.rect.right() - columns.side,
                      option.rect.bottom());
    painter->restore();
}

QSize MatchedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool narrow = list && list->viewport()->width() < ResultColumns::narrow(option.fontMetrics);
    return {200, Lines::height(option.font, narrow ? 3 : 2)};
}

} // namespace waymark::ui
