// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importer of Open Library's dump of editions. Internal to db/formats.
#pragma once

#include "db/formats/frame/importer.h"

namespace waymark::db {

Importer openLibraryEditions();

} // namespace waymark::db
