// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that publishers file under a career and that are another calling's: who applies under one of them breaks a law or
// means other work ("Medication Aide" among personal care aides, "Personal Trainer" among athletic trainers).
#pragma once

#include "db/catalog/catalog.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waymark::db {

/// Takes out of `names` of the career the title of another occupation's career; the license or credential that is filed under
/// other occupations only and does not hold the career's title; what workers of another occupation reported, where it has no
/// word but its last with the career's title in common; whom the work serves; and of what is left of a group ("All Other") the
/// names that another such group has as well, unless the career's page speaks of them: those come first.
void leaveNamesOfOthers(const Catalog::Connection& connection, std::int64_t career, std::vector<std::string>& names);

} // namespace waymark::db
