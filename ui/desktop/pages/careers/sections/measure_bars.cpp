// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/measure_bars.h"

#include "app/career/education.h"
#include "app/career/facts_in_words.h"
#include "app/career/interests.h"
#include "app/career/work_styles.h"
#include "ui/desktop/theme/names_in_room.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/theme/type_scale.h"
#include "ui/words/app_words.h"
#include "ui/words/local_number.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 160;
constexpr int gap = 12;
constexpr int smallestName = 120;

} // namespace

MeasureBars::MeasureBars(const QString& name, std::vector<Measure> measures, QWidget* parent)
    : QWidget(parent)
    , m_measures(std::move(measures)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(name);
    QStringList lines;
    for (const auto& measure : m_measures)
        lines << measure.name + u": "_s + measure.value;
    setAccessibleDescription(lines.join(u"; "_s));
}

int MeasureBars::pitch() const {
    return std::max(24, fontMetrics().height() + 6);
}

QSize MeasureBars::sizeHint() const {
    return {smallestName * 2 + barWidth + gap * 2, pitch() * static_cast<int>(m_measures.size())};
}

QSize MeasureBars::minimumSizeHint() const {
    return {smallestName + 120, sizeHint().height()};
}

/// The remark may be left out beside the name, and the name may end in dots: the tip has both.
bool MeasureBars::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const int row = static_cast<QHelpEvent*>(event)->pos().y() / pitch();
    if (row < 0 || row >= static_cast<int>(m_measures.size()))
        return QWidget::event(event);
    const Measure& measure = m_measures[static_cast<std::size_t>(row)];
    return tellWhole(*event, *this, measure.remark.isEmpty() ? measure.name : QString(measure.name + u" \u00B7 "_s + measure.remark), [] { return true; });
}

void MeasureBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    // Measured from the left, shown from the side where reading begins.
    const auto at = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const Tone tone = toneOf(palette());
    const QFont small = scaledFont(font(), TypeSize::Small);
    const QFontMetrics smallMetrics(small);
    int names = smallestName;
    int bare = 0; // names without their remarks
    int values = 0;
    for (const auto& measure : m_measures) {
        const int remark =
            measure.remark.isEmpty() ? 0 : gap + smallMetrics.horizontalAdvance(measure.remark);
        names = std::max(names, fontMetrics().horizontalAdvance(measure.name) + remark + 2);
        bare = std::max(bare, fontMetrics().horizontalAdvance(measure.name) + 2);
        values = std::max(values, fontMetrics().horizontalAdvance(measure.value));
    }
    // A bar gets shorter before a name is cut.
    constexpr int shortestBar = 48;
    const int bar = std::max(shortestBar, std::min({barWidth, width() / 3, width() - bare - values - 3 * gap}));
    names = std::min(names, width() - bar - values - 3 * gap);
    int top = 0;
    for (const auto& measure : m_measures) {
        const QRect row(0, top, width(), pitch());
        painter.setFont(font());
        painter.setPen(colour(Role::Text, tone));
        const QString name = fontMetrics().elidedText(measure.name, Qt::ElideRight, names);
        painter.drawText(row, Qt::AlignVCenter, name);
        const int after = fontMetrics().horizontalAdvance(name) + gap;
        if (smallMetrics.horizontalAdvance(measure.remark) <= names - after) { // whole, or not at all
            painter.setFont(small);
            painter.setPen(colour(Role::Text3, tone));
            painter.drawText(at(row.adjusted(after, 0, 0, 0)), Qt::AlignVCenter, measure.remark);
        }
        paintBar(painter, at({names + 2 * gap, top, bar, pitch()}), measure.share, BarInk::Accent, tone);
        painter.setFont(font());
        painter.setPen(colour(Role::Text, tone));
        painter.drawText(at({names + 2 * gap + bar + gap, top, values, pitch()}),
                         Qt::AlignVCenter | Qt::AlignRight, measure.value);
        top += pitch();
    }
}

std::vector<Measure> educationMeasures(const db::CareerFacts& facts) {
    std::vector<Measure> measures;
    for (const auto& share : facts.education) {
        // Shares under half a percent are noise of a survey of a few dozen workers.
        if (share.share < 0.5)
            continue;
        measures.push_back({appWords(app::educationLevelName(share.level)),
                            {},
                            share.share / 100,
                            localNumber(app::withThousands(share.share)) + u" %"_s});
    }
    const app::EducationAnswer answer = app::educationAnswer(facts.education);
    if (answer.withheld >= 0.5)
        measures.push_back({tr("Withheld: too uncertain"),
                            {},
                            0,
                            tr("about %1 %").arg(localNumber(app::withThousands(answer.withheld)))});
    return measures;
}

std::vector<Measure> workStyleMeasures(const std::vector<db::CareerWorkStyle>& styles) {
    constexpr std::size_t most = 8;
    std::vector<Measure> measures;
    for (const app::WorkStyleLine& line : app::workStyleLines(styles))
        if (measures.size() < most)
            measures.push_back({fromUtf8(line.name), {}, line.share, fromUtf8(line.value)});
    return measures;
}

std::vector<Measure> interestMeasures(const db::CareerInterests& interests) {
    static constexpr std::array letters{'R', 'I', 'A', 'S', 'E', 'C'};
    const std::array meanings{
        tr("making, mending, working with things"), tr("asking, testing, finding out"),
        tr("inventing, shaping, expressing"),       tr("teaching, caring, helping"),
        tr("leading, selling, deciding"),           tr("ordering, recording, following rules")};
    std::vector<Measure> measures;
    for (std::size_t type = 0; type < letters.size(); ++type) {
        const double rating = interests.ratings[type];
        measures.push_back({appWords(app::interestName(letters[type])), meanings[type], (rating - 1) / 6,
                            QLocale().toString(rating, 'f', 1)});
    }
    return measures;
}

} // namespace waymark::ui
