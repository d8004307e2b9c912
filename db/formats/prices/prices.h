// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importers of price levels: purchasing power parities of the World Bank, regional price parities of the
// Bureau of Economic Analysis. Internal to db/formats.
#pragma once

#include "db/formats/frame/importer.h"

namespace waymark::db {

Importer pricesWorldBank();
Importer pricesBea();

} // namespace waymark::db
