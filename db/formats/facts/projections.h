// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Employment Projections of the Bureau of Labor Statistics, every two years: table 1.2 (jobs, openings, what the door
// usually asks for) and table 1.10 (who leaves work and who changes occupation), as sheets of occupation.xlsx or as
// single tables. Internal to db/formats.
#pragma once

#include "db/formats/frame/importer.h"

namespace waymark::db {

Importer employmentProjections();

} // namespace waymark::db
