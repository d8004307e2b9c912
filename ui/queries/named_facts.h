// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts the facts that written pages name in braces into their sentences, from the tables, so that prose stays
// current and each fact leads to its source. A fact that is not known leaves "what the employer names". Pure, any
// thread.
#pragma once

#include "app/career/named_fact.h"
#include "db/records/career.h"
#include "db/records/salary.h"
#include "db/records/ways_in.h"

#include <optional>
#include <vector>

namespace waymark::ui {

/// Fills the sections of `facts`; the facts that they may name.
std::vector<app::NamedFact> fillNamedFacts(db::CareerFacts& facts,
                                           const std::optional<db::OccupationEntry>& entry,
                                           const std::optional<db::Salary>& nationalPay);

} // namespace waymark::ui
