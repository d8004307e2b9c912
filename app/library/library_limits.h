// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a library does not store (db/records/reasonable.h): longer lines, more money, zero bytes. A file is not
// refused for one item that has them; the item comes in without, and the report says so. Pure, any thread.
#pragma once

#include "app/library/reading_report.h"
#include "db/records/kept.h"

namespace waymark::app {

/// Cuts texts, empties addresses and amounts. False for an item that is nothing without them: an offer of work.
bool keepWithinLimits(db::KeptItem& item, std::size_t line, ReadingFaults& faults);

} // namespace waymark::app
