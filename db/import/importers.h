// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The importers of publishers' tables, one function each; importers.cpp lists them. Internal to db/.
#pragma once

#include "db/import/importer.h"

namespace waymark::db {

Importer occupationsOnet();
Importer wagesOews();
Importer wagesOflc();
Importer ratesMonthly();
Importer payOwn();
Importer pricesWorldBank();
Importer pricesBea();

} // namespace waymark::db
