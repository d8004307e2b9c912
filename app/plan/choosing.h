// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what a career needs and what the catalog offers to a plan. An offer counts for a need when it teaches
// it almost as surely as the best one does (four fifths of the best, and the floor below which nothing is
// shown). Of all sets that cover as much the smallest is taken (cover/solve.h); among those the one whose
// items teach most surely, last between 10 and 40 hours a need, and are free:
//   tie = 100 (1 - mean strength) + 25 max(0, |log2(hours / (20 needs))| - 1) + 5 where the price is not
//   stated, 10 where it costs;  ours, from no study.
// Hours that nobody states are 80 of several courses sold as one, 60 of a university's lectures and of a textbook
// of a term, 5 of what is of an evening or two, else the median of those stated for the same needs, else 20 for a course and 30 for a book, and
// marked. The order: prerequisites first, then as the needs stand. Pure, any thread; choose() can take its whole time
// limit: on a worker.
#pragma once

#include "app/plan/cover/problem.h"
#include "app/plan/days.h"
#include "db/records/plan.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waymark::app {

struct PlanNeedAsked {
    std::string key;
    std::string name;
    double weight = 1; ///< 1 to 5
    bool credential = false;
};

struct PlanOffer {
    std::string key;
    std::string title;
    std::string url;
    std::string by{}; ///< provider and instructor, or authors
    std::map<std::string, double> teaches; ///< by key of the need: how surely, 0 to 1
    std::set<std::string> touches{}; ///< needs it teaches, but not surely enough to be taken for them
    std::optional<double> hours;
    std::optional<db::Money> price;
    std::optional<bool> free;
    bool isBook = false;
    std::vector<std::vector<std::string>> after; ///< keys of offers
    bool advanced = false; ///< by its level or title: behind all others
};

struct PlanWishes {
    std::string start; ///< a day
    std::array<double, 7> hours{};
    int bufferEvery = 5;
    std::vector<db::PlanBreak> breaks;
    std::optional<db::Money> maxCost; ///< what states no price in its currency and is not free is left out
    std::optional<double> maxHours;
    bool freeOnly = false;
    std::set<std::string> known;   ///< needs and items that are learnt
    std::set<std::string> locked;  ///< offers that must be in
    std::set<std::string> dropped; ///< offers that must not
    double floor = 0.3;            ///< weaker offers count for nothing
    cover::Limits limits{};
    bool officeFirst = true; ///< an office's tools stand before all else (learning_order.h)
};

struct PlanChoice {
    db::Plan plan;
    std::vector<db::PlanNeed> uncovered; ///< nothing suitable teaches them, or the limits left them out
    std::vector<std::string> limited{};  ///< names of those that something teaches which money, hours or freeOnly keep out
    std::vector<std::string> elsewhere{}; ///< names of those that something in another language teaches
    std::map<std::string, std::vector<std::string>> alternatives; ///< by key: offers that cover the same, best first
    bool possible = true;                ///< no: what is locked does not fit the limits
    bool proved = false;                 ///< no set that covers as much is smaller
    int fewest = 0;                      ///< none has fewer items than this
};

/// Needs in the order to learn them.
PlanChoice choose(const std::vector<PlanNeedAsked>& needs, const std::vector<PlanOffer>& offers,
                  const PlanWishes& wishes);

/// What the steps of a plan cost, where they say so, by currency; and how many say nothing.
struct PlanCost {
    std::map<std::string, double> sums;
    int priced = 0; ///< steps in `sums`
    int free = 0;
    int unknown = 0;
};
PlanCost costOf(const db::Plan& plan);

/// Needs that no step covers and that were not known before, and their names.
std::vector<db::PlanNeed> uncoveredNeeds(const db::Plan& plan);
std::vector<std::string> uncoveredIn(const db::Plan& plan);

/// Names of the uncovered needs that one of these offers teaches at the wishes' floor or above; what the learner dropped
/// does not count.
std::vector<std::string> taughtAmong(const std::vector<db::PlanNeed>& uncovered, const std::vector<PlanOffer>& offers,
                                     const PlanWishes& wishes);

/// Steps so that prerequisites come first and otherwise their order stays.
std::vector<db::PlanStep> inOrder(std::vector<db::PlanStep> steps);

} // namespace waymark::app
