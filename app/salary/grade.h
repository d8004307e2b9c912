// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far a pay figure can be trusted. A: official, this place, this occupation, at most 36 months before
// the catalog's date. B: official but a wider place or another occupation code, older, or less certain.
// C: estimated by a stated method with a measured error. D: no date or no method. Pure, any thread.
#pragma once

#include "db/records/place.h"
#include "db/records/salary.h"

#include <string>
#include <string_view>

namespace waymark::app {

enum class Grade { A, B, C, D };

char gradeLetter(Grade grade);
/// "official, this place and occupation" and so on: what stands beside the chip and in its tooltip.
std::string_view gradeWords(Grade grade);

/// `place` is the place asked about, `asOf` the catalog's date ("2026-08").
Grade gradeOf(const db::Salary& salary, const db::PlaceKey& place, const std::string& asOf);

/// The same for a place whose parent is known: the metro around a city counts as the city.
Grade gradeOf(const db::Salary& salary, const db::Place& place, const std::string& asOf);

/// Whether a figure of `measured` is a figure of the place asked: the place itself, or a city's own metro.
bool measuredHere(const db::PlaceKey& measured, const db::Place& asked);

} // namespace waymark::app
