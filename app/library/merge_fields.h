// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins one item from elsewhere to ours, field by field, and notes in the row what was filled in and what
// differs. Pure, any thread.
#pragma once

#include "app/library/merge.h"

namespace waymark::app {

/// True when `mine` was changed.
bool fillIn(db::KeptItem& mine, const db::KeptItem& theirs, bool takeTheirs, MergeRow& row);

} // namespace waymark::app
