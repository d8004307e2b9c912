// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the learner has said of herself for My match, as it is kept. Conditions are kept by the words of their
// kinds, so that a newer program's survive an older one. Plain values, any thread.
#pragma once

#include "db/keys.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace waymark::db {

using KeptAnswers = std::array<std::optional<int>, 60>; ///< each 0 to 4

struct KeptCondition {
    std::string kind; ///< "pay-at-least"
    double bound = 0;
    std::string what; ///< a field's code or a career's key
    bool must = true;
    std::string reason;
    bool operator==(const KeptCondition&) const = default;
};

struct MatchProfile {
    std::string name;  ///< made when it is created, never changes
    std::string title; ///< "Me, October 2026"
    std::string createdAt;
    KeptAnswers answers{};
    std::vector<KeptCondition> conditions;
    std::vector<std::pair<SkillKey, double>> levels; ///< 0 to 7
    std::vector<CareerKey> pastCareers;
};

struct MatchMoment {
    std::string takenAt;
    KeptAnswers answers{};
};

} // namespace waymark::db
