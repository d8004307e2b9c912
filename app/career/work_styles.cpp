// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/work_styles.h"

#include "app/words/numbers.h"

#include <algorithm>
#include <cmath>

namespace waymark::app {

namespace {

/// "+2.3", "−0.5", "0.0": the sign says in which direction it weighs.
std::string signedText(double value) {
    const double rounded = std::round(value * 10) / 10;
    const std::string digits = withDecimals(std::abs(rounded), 1);
    return rounded > 0 ? "+" + digits : rounded < 0 ? "−" + digits : digits;
}

} // namespace

std::vector<WorkStyleLine> workStyleLines(const std::vector<db::CareerWorkStyle>& styles) {
    std::vector<WorkStyleLine> lines;
    for (const db::CareerWorkStyle& style : styles)
        if (style.impact)
            lines.push_back({style.name, std::clamp(*style.impact / 3, 0.0, 1.0), signedText(*style.impact)});
        else if (style.importance)
            lines.push_back({style.name, std::clamp((*style.importance - 1) / 4, 0.0, 1.0),
                             withDecimals(*style.importance, 1)});
    return lines;
}

std::string workStyleScale(const std::vector<db::CareerWorkStyle>& styles) {
    const bool impact = std::any_of(styles.begin(), styles.end(), [](const db::CareerWorkStyle& style) {
        return style.impact.has_value();
    });
    return impact ? "Impact on the work, from −3, hinders, to 3, helps greatly" : "Importance, 1 to 5";
}

} // namespace waymark::app
