// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From which age one may do a work, where no schooling comes before it and no license says so. Pure, any thread.
#pragma once

#include "db/records/career_door.h"

#include <string_view>

namespace waymark::app {

/// Its own note names the age of the work: "Mostly from 18.", "Age (18 or 21, by the agency)". Who waits on tables may begin
/// before the age for serving alcohol.
bool namesAge(const db::CareerDoor& condition);

/// On farms the federal rules of age end at 16 (29 U.S.C. 213(c)), and much of the work may be done before.
bool isOfFarms(const db::CareerDoor& condition);

/// Whose main work is on the list of hazardous occupations of the U.S. Department of Labor (29 CFR 570, subpart E): meat
/// plants, machines of bakeries and sawmills, felling trees, mines, roofs, forklifts, cranes, explosives.
bool isHazardousByLaw(std::string_view code);

/// Work that pupils do beside school: in the Current Population Survey of 2025 a quarter of its people and more are under 25,
/// as hosts, cashiers and counter workers are, or young people are asked for by law's own words, as at pools (29 CFR 570.34)
/// and for youth games.
bool isOftenBegunAtSchool(std::string_view code);

} // namespace waymark::app
