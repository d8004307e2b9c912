// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plans as an iCalendar file (RFC 5545): every step with a day is an all-day event that lasts and moves with
// its identifier when the plan is exported again. Lines are folded at 75 bytes and end with CR LF. Also:
// days for the steps of a plan from the hours a week one has. Pure, any thread.
#pragma once

#include "app/library/exchange.h"

namespace waymark::app {

/// `options.madeAt` becomes DTSTAMP. Steps that are done (here or as kept items) stay in, marked as done.
std::string asCalendar(const db::LibraryContents& contents, const ExportOptions& options);

} // namespace waymark::app
