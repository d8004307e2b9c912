// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart laid out on a slide of a given size, ready to be painted on any device. The slide is drawn in its
// own coordinates, 1600 wide, and scaled as a whole; rows shrink to three fifths before any is left out.
// Private to ui/charts; GUI thread.
#pragma once

#include "ui/charts/pay_chart.h"

class QPainter;

namespace waymark::ui {

class ChartSlide final {
public:
    ChartSlide(const app::ChartSpec& spec, QSize size, Tone tone);

    /// Paints from (0, 0) to the size in logical pixels.
    void paint(QPainter& painter);
    const PayChart& chart() const { return m_chart; }

private:
    void fit(app::ChartSpec spec, double height);

    QSize m_size;
    Tone m_tone;
    PayChart m_chart;
};

} // namespace waymark::ui
