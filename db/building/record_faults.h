// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with a record on its own, in one clause ("p75 is below the median"), or nothing. Whether the
// things it names exist is the builder's question. Pure, any thread.
#pragma once

#include "db/records/career.h"
#include "db/records/day.h"
#include "db/records/field_of_study.h"
#include "db/records/learning.h"
#include "db/records/place.h"
#include "db/records/salary.h"
#include "db/records/source.h"

#include <optional>
#include <string>

namespace waymark::db {

using Fault = std::optional<std::string>;

Fault faultOf(const Source& source);
Fault faultOf(const CareerGroup& group);
Fault faultOf(const Career& career);
Fault faultOf(const Skill& skill);
Fault faultOf(const CareerSkill& need);
Fault faultOf(const CareerInterests& interests);
Fault faultOf(const EducationShare& share);
Fault faultOf(const CareerRelation& relation);
Fault faultOf(const Place& place);
Fault faultOf(const Salary& salary);
Fault faultOf(const PaidOccupation& occupation);
Fault faultOf(const FieldOfStudy& field);
Fault faultOf(const ExchangeRate& rate);
Fault faultOf(const PriceLevel& level);
Fault faultOf(const Topic& topic);
Fault faultOf(const Course& course);
Fault faultOf(const Book& book);

} // namespace waymark::db
