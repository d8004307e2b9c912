// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importer of the wage levels of the Office of Foreign Labor Certification (OFLC). Internal to db/formats.
#pragma once

#include "db/formats/frame/importer.h"

namespace waymark::db {

Importer wagesOflc();

} // namespace waymark::db
