// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IPEDS of the National Center for Education Statistics: the directory of institutions (HD2024.csv) and completions
// by programme (C2024_A.csv), in one folder or one after the other. Public institutions only. Internal to db/formats.
#pragma once

#include "db/formats/frame/importer.h"

namespace waymark::db {

Importer collegesIpeds();

} // namespace waymark::db
