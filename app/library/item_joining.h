// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same item twice in one file of another program: two rows with one ISBN, a bookmark in two folders. Pure.
#pragma once

#include "app/library/reading_report.h"
#include "db/records/kept.h"

namespace waymark::app {

/// Joins `again`, which stands in `line`, to the first: tags are united, the note is added, what was empty is filled.
/// What differs stays as it is; that the item came twice and what it said otherwise is told.
void joinRepeated(db::KeptItem& first, db::KeptItem again, std::size_t line, ReadingFaults& faults);

} // namespace waymark::app
