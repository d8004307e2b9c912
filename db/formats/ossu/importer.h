// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Importer of curricula of OSSU, Markdown tables. Internal to db/formats.
#pragma once

#include "db/formats/frame/importer.h"

namespace waymark::db {

Importer ossuCurricula();

} // namespace waymark::db
