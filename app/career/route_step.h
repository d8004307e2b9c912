// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A step of the route into a career and the years that it takes. Plain values, any thread.
#pragma once

#include <cstddef>
#include <optional>

namespace waymark::app {

struct Years {
    double least = 0;
    std::optional<double> most;
    bool operator==(const Years&) const = default;
};

enum class StepKind { HighSchool, Schooling, Apprenticeship, Licence, Experience, Training, FirstJob, GraduateSchool };

struct RouteStep {
    StepKind kind = StepKind::FirstJob;
    std::optional<Years> years; ///< nothing: its time is not stated
    bool optional = false;      ///< another road, or one that only some take
    std::optional<std::size_t> door{}; ///< of the career's own, whose words it has
};

} // namespace waymark::app
