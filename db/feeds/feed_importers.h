// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The importers of feeds of courses and books, one function each; db/import/importers.cpp lists them.
// Internal to db/.
#pragma once

#include "db/import/importer.h"

namespace waymark::db {

Importer schemaOrgFeed();
Importer csvFeed();
Importer programmingLists();
Importer ossuCurricula();
Importer openLibraryEditions();

} // namespace waymark::db
