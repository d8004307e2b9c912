// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan as the command line says it: JSON, lines of text, files by their ending. Session functions report.
#pragma once

#include "app/plan/layout.h"
#include "db/records/plan.h"
#include "ui/cli/session.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace waymark::ui {

nlohmann::ordered_json dayJson(const std::optional<app::Day>& day);
nlohmann::ordered_json planJson(const db::Plan& plan);
void printSteps(const db::Plan& plan);
/// A plan as its file is asked for: .ics, .md, .html, .csv, .json. False when it was refused, which is said.
bool writePlan(Session& session, const std::string& file, const std::string& name, const std::string& title,
               const db::Plan& plan);

/// A subcommand of "plan".
void addPlanMake(CLI::App& plan, Session& session);

} // namespace waymark::ui
