// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importer of the learner's own pay figures, a CSV table. Errors as every importer's. Any thread.
#pragma once

#include "db/formats/frame/importer.h"

#include <string>

namespace waymark::db {

Importer payOwn();

/// The table that the kind "own" reads, as CSV with one example row.
std::string ownPayTemplate();

} // namespace waymark::db
