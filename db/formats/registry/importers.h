// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of importers, the only place that knows every format. Internal to db/formats.
#pragma once

#include "db/formats/frame/importer.h"

namespace waymark::db {

/// In the order in which they are asked.
const std::vector<Importer>& importers();

} // namespace waymark::db
