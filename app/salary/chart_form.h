// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forms of a chart and what is said of each in one place: axis, layout, captions, routes and the command line ask
// this table, ui/charts draws by it. Constants, any thread.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark::app {

/// Dots with whiskers (the drawings' form) or bars from zero.
enum class ChartForm { Dots, Bars };

struct ChartFormTraits {
    ChartForm form;
    std::string_view word; ///< in routes and on the command line: never changes
    bool fromZero;         ///< lengths are compared: the axis begins at zero and has even steps
    bool spread;           ///< shows what lies around a figure: whiskers, means, a line to read against
};

inline constexpr std::array chartForms{ChartFormTraits{ChartForm::Dots, "dots", false, true},
                                       ChartFormTraits{ChartForm::Bars, "bars", true, false}};

constexpr const ChartFormTraits& traitsOf(ChartForm form) {
    return *std::find_if(chartForms.begin(), chartForms.end(), [form](const auto& each) { return each.form == form; });
}

/// Dots for a word that no form has.
constexpr ChartForm chartFormFromWord(std::string_view word) {
    const auto found = std::find_if(chartForms.begin(), chartForms.end(), [word](const auto& each) { return each.word == word; });
    return found == chartForms.end() ? ChartForm::Dots : found->form;
}

} // namespace waymark::app
