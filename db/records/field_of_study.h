// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of study: programmes of the CIP classification, whose first two digits are the family. Which
// occupations a field prepares for says the CIP to SOC crosswalk. Plain values, any thread.
#pragma once

#include <string>

namespace waymark::db {

struct FieldOfStudy {
    std::string code;   ///< "11.0701"; a family has two digits
    std::string title;
    std::string family; ///< the family's title; empty for a family
    std::string sourceId;
};

} // namespace waymark::db
