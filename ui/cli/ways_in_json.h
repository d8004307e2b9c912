// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways into a career and the people in it as JSON, for `show`. Keys are stable: they may grow, never
// change meaning. What is not stated is null. Values only.
#pragma once

#include "app/share/career_document.h"

#include <nlohmann/json_fwd.hpp>

namespace waymark::ui {

/// Adds entry, steps, licences, programmes, apprenticeship, separations, work_context, people, industries,
/// remote, ai, written and measured_for.
void addWaysIn(nlohmann::ordered_json& json, const app::CareerPage& page);

} // namespace waymark::ui
