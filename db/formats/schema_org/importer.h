// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importer of feeds of courses and books as schema.org JSON-LD. Internal to db/formats.
#pragma once

#include "db/formats/frame/importer.h"

namespace waymark::db {

Importer schemaOrgFeed();

} // namespace waymark::db
