// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the catalog holds, as numbers with words: only what was counted, nothing that is zero. GUI thread
// (reads the catalog).
#pragma once

#include "db/catalog/catalog.h"

#include <QString>

#include <vector>

namespace waymark::ui {

struct InventoryLine {
    QString id;     ///< "careers"
    QString number; ///< "1,016"
    QString words;  ///< "careers, found by 54,666 other job titles"
};

std::vector<InventoryLine> inventoryOf(const db::Catalog& catalog);

} // namespace waymark::ui
