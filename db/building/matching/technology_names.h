// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people write for a technology whose full name stands in a list: "Structured query language SQL" is
// also "SQL", "Microsoft Excel" also "Excel", "Amazon Web Services AWS software" also "AWS". A kind of
// software ("Data analysis software") has only its whole name, and a maker's name alone means none of its
// products. A phrase that is an everyday word or has less than three letters says so. Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

struct TechnologyPhrase {
    std::string words;
    bool everyday = false;
    bool acronym = false; ///< to be taken only as written: "ARTS" is not art
};

std::vector<TechnologyPhrase> technologyPhrases(std::string_view name);

} // namespace waymark::db
