// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/timeline.h"

#include "app/plan/week_hours.h"
#include "ui/desktop/pages/plan/plan_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"
#include "ui/words/plan_figures.h"
#include "ui/words/within_sentence.h"

#include <QDate>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

constexpr double barHeight = 14;

void widen(std::optional<app::Day>& first, std::optional<app::Day>& last, std::optional<app::Day> day) {
    if (!day)
        return;
    first = std::min(first.value_or(*day), *day);
    last = std::max(last.value_or(*day), *day);
}

QDate dateOf(app::Day day) {
    return QDate::fromString(QString::fromStdString(app::dayText(day)), Qt::ISODate);
}

} // namespace

TimeScale TimeScale::of(const PlanModel& model, const QRectF& area) {
    std::optional<app::Day> first, last;
    widen(first, last, app::dayFrom(model.plan().start));
    // Years of schooling run out of the picture, so that the weeks of learning can be seen.
    const auto horizon = model.layout().learnt ? *model.layout().learnt + days(91) : app::Day::max();
    for (const auto& placed : model.layout().steps)
        if (placed.from && *placed.from <= horizon) {
            widen(first, last, placed.from);
            widen(first, last, std::min(*placed.to, horizon));
        }
    if (const auto* preview = model.previewed())
        widen(first, last, preview->learnt);
    for (const auto& step : model.plan().steps)
        widen(first, last, app::dayFrom(step.pastFrom));
    if (!first)
        return {app::Day(), 1, area};
    const auto monday = app::mondayOf(*first);
    return {monday, static_cast<int>((*last - monday).count() / 7 + 2), area};
}

TimelineDelegate::TimelineDelegate(const PlanModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model) {}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    if (m_words)
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(Role::AccentTint, tone));
    const TimeScale scale = TimeScale::of(m_model, QRectF(option.rect));
    paintGround(painter, scale);
    paintBar(painter, scale, static_cast<std::size_t>(index.row()));
    if (const double x = scale.x(m_today); x > option.rect.left() && x < option.rect.right()) {
        painter->setPen(QPen(colour(Role::Text2, tone), 1, Qt::DashLine));
        painter->drawLine(QPointF(x, option.rect.top()), QPointF(x, option.rect.bottom()));
    }
    painter->setPen(colour(Role::Line, tone));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void TimelineDelegate::paintGround(QPainter* painter, const TimeScale& scale) const {
    const Tone tone = toneOf(static_cast<QWidget*>(parent())->palette());
    const app::WeekHours hours(m_model.plan());
    for (const auto& rest : m_model.plan().breaks)
        if (const auto from = app::dayFrom(rest.from), to = app::dayFrom(rest.to); from && to && *to >= *from)
            painter->fillRect(QRectF(scale.x(*from), scale.area.top(), scale.x(*to + days(1)) - scale.x(*from),
                                     scale.area.height()),
                              colour(Role::Hover, tone));
    for (int week = 0; week < scale.weeks; ++week) {
        const app::Day monday = scale.first + days(7 * week);
        const QRectF cell(scale.x(monday), scale.area.top(), scale.x(monday + days(7)) - scale.x(monday),
                          scale.area.height());
        if (hours.isBuffer(monday))
            painter->fillRect(cell, QBrush(colour(Role::Line, tone), Qt::BDiagPattern));
        const std::chrono::year_month_day date(monday + days(6));
        if (static_cast<unsigned>(date.day()) <= 7) { // a month begins in this week
            painter->setPen(colour(Role::Grid, tone));
            painter->drawLine(cell.topLeft(), cell.bottomLeft());
        }
    }
}

void TimelineDelegate::paintBar(QPainter* painter, const TimeScale& scale, std::size_t step) const {
    const Tone tone = toneOf(static_cast<QWidget*>(parent())->palette());
    const auto bar = [&](app::Day from, app::Day to) {
        const double left = scale.x(from);
        return QRectF(left, scale.area.center().y() - barHeight / 2,
                      std::max(4.0, scale.x(to + days(1)) - left), barHeight);
    };
    const auto& each = m_model.plan().steps[step];
    const auto& placed = m_model.layout().steps[step];
    if (const auto from = app::dayFrom(each.pastFrom), to = app::dayFrom(each.pastTo); from && to) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Role::Accent, tone));
        painter->drawRoundedRect(bar(*from, *to), 2, 2);
    }
    if (placed.from) {
        const QRectF whole = bar(*placed.from, *placed.to);
        painter->setPen(colour(Role::AccentLine, tone));
        painter->setBrush(colour(Role::AccentTint, tone));
        painter->drawRoundedRect(whole, 2, 2);
        const int all = std::max(1, app::minutesOf(each));
        if (const int done = app::minutesDone(each); done > 0 || each.done) {
            QRectF part = whole;
            part.setWidth(each.done ? whole.width() : whole.width() * done / all);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour(Role::Accent, tone));
            painter->drawRoundedRect(part, 2, 2);
        }
    }
    const auto* preview = m_model.previewed();
    if (preview && preview->steps[step].from && preview->steps[step] != placed) {
        painter->setPen(QPen(colour(Role::Accent, tone), 1, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(bar(*preview->steps[step].from, *preview->steps[step].to), 2, 2);
    }
}

TimelineHeader::TimelineHeader(const PlanModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_plan(model) {
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize TimelineHeader::sizeHint() const {
    return {100, 2 * QFontMetrics(scaledFont(font(), TypeSize::Small)).height() + 8};
}

void TimelineHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    const Tone tone = toneOf(palette());
    painter->save();
    painter->fillRect(rect, palette().base());
    painter->setFont(scaledFont(font(), TypeSize::Small));
    painter->setPen(colour(Role::Line, tone));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (logicalIndex != PlanModel::Days) {
        painter->restore();
        return;
    }
    painter->setClipRect(rect);
    if (m_words) {
        painter->setPen(colour(Role::Text2, tone));
        painter->drawText(rect.adjusted(4, 0, 0, -4), static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), tr("Days"));
        painter->restore();
        return;
    }
    const TimeScale scale = TimeScale::of(m_plan, QRectF(rect));
    paintMonths(painter, scale);
    paintNames(painter, scale);
    painter->restore();
}

void TimelineHeader::paintMonths(QPainter* painter, const TimeScale& scale) const {
    const QFontMetricsF metrics(painter->font());
    painter->setPen(colour(Role::Text2, toneOf(palette())));
    double free = scale.area.left();
    for (int week = 0; week < scale.weeks; ++week) {
        const app::Day monday = scale.first + days(7 * week);
        const std::chrono::year_month_day date(monday + days(6));
        if (week > 0 && static_cast<unsigned>(date.day()) > 7)
            continue;
        const double x = scale.x(monday);
        const bool withYear = week == 0 || date.month() == std::chrono::January;
        const QString words = QLocale().toString(dateOf(monday + days(6)), withYear ? u"MMM yyyy"_s : u"MMM"_s);
        const double width = metrics.horizontalAdvance(words);
        if (x < free || x + 4 + width > scale.area.right())
            continue; // months of a long plan: those that have room
        painter->drawText(QPointF(x + 4, scale.area.top() + metrics.ascent() + 2), words);
        free = x + width + 12;
    }
}

void TimelineHeader::paintNames(QPainter* painter, const TimeScale& scale) const {
    const QFont plain = painter->font();
    const double y = scale.area.bottom() - QFontMetricsF(plain).descent() - 2;
    std::vector<std::pair<double, double>> taken;
    const auto name = [&](double middle, const QString& words) {
        const double half = QFontMetricsF(painter->font()).horizontalAdvance(words) / 2;
        const double left = std::clamp(middle - half, scale.area.left() + 2, std::max(scale.area.left() + 2, scale.area.right() - 2 * half));
        const double right = left + 2 * half;
        for (const auto& [from, to] : taken)
            if (left < to + 8 && right > from - 8)
                return;
        taken.emplace_back(left, right);
        painter->drawText(QPointF(left, y), words);
    };
    const Tone tone = toneOf(palette());
    if (const double x = scale.x(m_today); x > scale.area.left() && x < scale.area.right()) {
        painter->setFont(scaledFont(font(), TypeSize::Small, QFont::DemiBold));
        painter->setPen(colour(Role::Text, tone));
        name(x, tr("today"));
        painter->setFont(plain);
    }
    painter->setPen(colour(Role::Text3, tone));
    for (const auto& rest : m_plan.plan().breaks)
        if (const auto from = app::dayFrom(rest.from), to = app::dayFrom(rest.to); from && to)
            name((scale.x(*from) + scale.x(*to + days(1))) / 2, withinSentence(breakKindWords(rest.kind)));
    const app::WeekHours hours(m_plan.plan());
    for (int week = 0; week < scale.weeks; ++week) // the first of them says what hatching means
        if (const app::Day monday = scale.first + days(7 * week); hours.isBuffer(monday))
            return name(scale.x(monday + days(3)), tr("free week"));
}

} // namespace waymark::ui
