// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pay comparison as JSON, for `salaries --json` and for export. Keys are stable: they may grow, never
// change meaning; unknown figures are null; what is estimated is named in "estimated". Values only, any
// thread.
#pragma once

#include "app/salary/compare.h"

#include <nlohmann/json_fwd.hpp>

namespace waymark::ui {

nlohmann::ordered_json comparisonJson(const app::PayComparison& comparison);

/// Title of a source, or its id where it is not known.
std::string sourceTitle(const app::PayComparison& comparison, const std::string& id);

} // namespace waymark::ui
