// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a degree of the career's own field has taught, so that a plan does not ask for it once more: a finished physicist
// has no use for the mechanics of a second year. An associate's degree has taught the foundations (biology, chemistry and
// physics where a third of the fields stand on them), what only a beginner's course would be taken for and belongs to the
// topics that weigh most, and in fields that stand on the sciences these sciences as a whole; a bachelor's degree also
// the subjects of its science or branch of engineering, by the code of its field (CIP), where half of the career's fields
// are of that family or a fifth have that very code, and the parts of what a fifth are called after. And what a fifth of
// these fields are called after, any degree of them: pastoral care after "Pastoral Studies"; or one field alone where the
// career is called so, too. Where the career asks for no degree, one of its field has taught the topics that weigh most,
// and so has a certificate, but no science.
// Fields that are studied only after college (medicine, law) a bachelor's degree has not taught at all; law school has
// taught the branches of the law.
// Of a specialty of a wider occupation what weighs most is its own and none of that degree, unless its fields are called after it.
// A degree before a profession's own school has taught the sciences that this one stands on, and nothing of it.
// Never tools and what leads to an exam. Which code has taught what is a rule of ours. Pure.
#pragma once

#include "app/career/ways_in.h"
#include "db/records/learning_need.h"
#include "db/records/plan.h"

#include <set>
#include <string>
#include <vector>

namespace waymark::app {

struct DegreeHeld {
    db::EntryEducation level = db::EntryEducation::Bachelor;
    std::vector<std::string> fields{}; ///< CIP codes of the career's fields of study, "40.0801"
    std::vector<std::string> names{};  ///< of these fields, in their order
    std::string career{};              ///< its title
    bool beyondAsked = false;          ///< the career asks for none, or for the two years of its trade
    bool beforeProfession = false;     ///< its level is below that of the career's own school (dental, pharmacy): it taught sciences only
    bool ofWiderGroup = false;         ///< its fields are those of a wider occupation, of which the career is a specialty
};

/// Where the career asks for a degree at all: the level from which one of its field counts, which is a bachelor's at most.
std::optional<db::EntryEducation> degreeAsked(const WaysIn& ways);
/// The career has a school of its own (a door that is a school or a program) above this level.
bool isBeforeProfession(const WaysIn& ways, db::EntryEducation level);
/// The least schooling of this very field that has taught some of it: a certificate where the career asks for no degree.
db::EntryEducation schoolingThatTeaches(const WaysIn& ways);

/// Keys of needs. `plan`: with all of them, whose beginners' courses and books are looked at.
std::set<std::string> taughtByDegree(const db::LearningSupply& supply, const db::Plan& plan, const DegreeHeld& held);

} // namespace waymark::app
