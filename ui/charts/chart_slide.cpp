// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_slide.h"

#include "ui/charts/chart_text.h"
#include "ui/words/tr.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

constexpr double slideWidth = 1600;
constexpr double side = 64;
constexpr double top = 56;
constexpr double bottom = 38;
constexpr double widest = 2.6;   // times the row's own pitch
constexpr double smallest = 0.6; // of the row size: eleven pixels of text on a slide of 1600 x 900

/// The first places with all their rows, and a sentence that says so.
app::ChartSpec shortened(app::ChartSpec spec, std::size_t rows) {
    const auto places = [&spec](std::size_t until) {
        return std::count_if(spec.rows.begin(), spec.rows.begin() + static_cast<std::ptrdiff_t>(until),
                             [](const app::ChartRow& row) { return row.startsPlace; });
    };
    while (rows > 1 && !spec.rows[rows].startsPlace)
        --rows;
    const auto shown = places(rows);
    const auto all = places(spec.rows.size());
    spec.rows.resize(rows);
    spec.rankedRows = std::min(spec.rankedRows, static_cast<int>(rows));
    std::erase_if(spec.brackets, [rows](const app::ChartBracket& bracket) {
        return bracket.secondRow >= static_cast<int>(rows);
    });
    spec.sources.insert(spec.sources.begin(), tr("Shown: the first %1 of %2 places. The table has them all.")
                                                  .arg(shown)
                                                  .arg(all)
                                                  .toStdString());
    return spec;
}

} // namespace

ChartSlide::ChartSlide(const app::ChartSpec& spec, QSize size, Tone tone)
    : m_size(size)
    , m_tone(tone) {
    fit(spec, size.height() * slideWidth / size.width());
}

void ChartSlide::fit(app::ChartSpec spec, double height) {
    const double room = height - top - bottom;
    const double width = slideWidth - 2 * side;
    const auto rows = static_cast<int>(spec.rows.size());
    const auto styled = [&](double shrink) {
        return chartStyle(QGuiApplication::font(), Density::Slide, m_tone, rows, shrink);
    };
    // What does not shrink with the rows depends a little on their size: two steps come close enough.
    double shrink = 1;
    double fixed = 0;
    for (int step = 0; step < 2; ++step) {
        const ChartLayout layout = layOut(spec, styled(shrink), width);
        const double slotsHeight = layout.slotCount * layout.pitch;
        fixed = layout.height - slotsHeight;
        if (slotsHeight > 0)
            shrink = std::min(1.0, (room - fixed) / (slotsHeight / shrink));
        if (shrink < smallest)
            shrink = smallest;
    }
    // Then in small steps, so that no row is left out for want of a pixel.
    for (const double closer = 0.985; shrink > smallest && layOut(spec, styled(shrink), width).height > room;)
        shrink = std::max(smallest, shrink * closer);
    const ChartStyle style = styled(shrink);
    const double fitting = std::floor((room - fixed) / style.pitch);
    if (fitting < static_cast<double>(spec.rows.size())) {
        // The line "not ranked" and the sentence that says how many are shown take a slot each.
        const double lines = spec.rankedRows < static_cast<int>(spec.rows.size()) ? 2 : 1;
        spec = shortened(std::move(spec), static_cast<std::size_t>(std::max(1.0, fitting - lines)));
    }
    m_chart.setSpec(spec);
    m_chart.setStyle(style);
    ChartLayout layout = m_chart.measure(width);
    // Few rows on a tall picture stand further apart.
    if (layout.slotCount > 0 && layout.height < room)
        layout.setPitch(std::floor(
            std::min(widest * layout.pitch, layout.pitch + (room - layout.height) / layout.slotCount)));
    layout.growTo(room);
    m_chart.arrange(layout);
}

void ChartSlide::paint(QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing);
    const double factor = m_size.width() / slideWidth;
    painter.scale(factor, factor);
    painter.fillRect(QRectF(0, 0, slideWidth, m_size.height() / factor), colour(Role::Surface, m_tone));
    const QRectF source = m_chart.sceneRect();
    m_chart.render(&painter, QRectF(QPointF(side, top), source.size()), source);
    painter.restore();
}

} // namespace waymark::ui
