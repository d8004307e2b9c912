// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facts that written pages name in braces ("{entry_education}") instead of repeating them, put in from the tables,
// so that prose stays current. A fact that is not known leaves "what the employer names". Pure, any thread.
#pragma once

#include "db/records/career.h"
#include "db/records/salary.h"
#include "db/records/ways_in.h"

namespace waymark::ui {

void fillNamedFacts(db::CareerFacts& facts, const std::optional<db::OccupationEntry>& entry,
                    const std::optional<db::Salary>& nationalPay);

} // namespace waymark::ui
