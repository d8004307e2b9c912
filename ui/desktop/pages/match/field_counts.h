// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many of some careers each field has and each time to prepare, and what a field is called. Plain values, any thread.
#pragma once

#include "ui/queries/match_reading.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace waymark::ui {

/// Count and code of each field, most first; `careers` are places in the table.
std::vector<std::pair<std::size_t, std::string>> fieldsOf(const MatchTable& table,
                                                          std::span<const std::size_t> careers);
/// The job zone a career is counted in: the first two both take up to a year; nothing where it is not known.
std::optional<int> zoneShown(const db::CareerTraits& career);
/// Count of each zone that has any, the shortest first.
std::vector<std::pair<std::size_t, int>> zonesOf(const MatchTable& table, std::span<const std::size_t> careers);
QString fieldName(const MatchTable& table, const std::string& code);

} // namespace waymark::ui
