// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line under a shelf's name: how many items, how far along, how many hours of how many, and whether
// anything costs money. GUI thread (asks the library).
#pragma once

#include "db/library/items.h"

#include <QString>

namespace waymark::ui {

/// `rows` is how many the query finds.
QString keptSummary(db::Library& library, const db::ItemQuery& query, int rows);

/// What a saved search asks for, as it stands in the search box.
QString savedSearchText(const db::KeptItem& item);

} // namespace waymark::ui
