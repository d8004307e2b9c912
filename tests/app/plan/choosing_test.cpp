// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/choosing.h"
#include "app/plan/week_hours.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::app {

namespace {

using testing::ElementsAre;

PlanOffer offer(const std::string& key, std::map<std::string, double> teaches, std::optional<double> hours = 20) {
    PlanOffer offer;
    offer.key = "course:test/" + key;
    offer.title = key;
    offer.teaches = std::move(teaches);
    offer.hours = hours;
    offer.free = true;
    return offer;
}

PlanWishes wishes() {
    PlanWishes wishes;
    wishes.start = "2026-09-07";
    wishes.hours = evenHours(10);
    return wishes;
}

std::vector<std::string> titles(const PlanChoice& choice) {
    std::vector<std::string> titles;
    for (const auto& step : choice.plan.steps)
        titles.push_back(step.title);
    return titles;
}

const std::vector<PlanNeedAsked> needs{{"a", "A", 5}, {"b", "B", 3}, {"c", "C", 1}};

} // namespace

TEST(Choosing, whatATakenItemTeachesBesideIsNotCalledUncovered) {
    auto one = offer("A", {{"a", 1}});
    one.touches = {"b"};
    const auto choice = choose(needs, {one}, wishes());
    ASSERT_EQ(choice.uncovered.size(), 1U);
    EXPECT_EQ(choice.uncovered[0].key, "c");
}

TEST(Choosing, theLimitsAreNamedWhereTheyLeaveSomethingOut) {
    auto dear = offer("B", {{"b", 1}});
    dear.free = false;
    dear.price = db::Money{500, {"USD"}};
    auto asked = wishes();
    EXPECT_TRUE(choose(needs, {offer("A", {{"a", 1}}), dear}, asked).limited.empty()) << "without limits";
    asked.maxCost = db::Money{100, {"USD"}};
    EXPECT_THAT(choose(needs, {offer("A", {{"a", 1}}), dear}, asked).limited, ElementsAre("B"));
}

TEST(Choosing, whatTheLearnerDroppedIsNotCalledLeftOut) {
    auto asked = wishes();
    const std::vector<PlanOffer> offers{offer("A", {{"a", 1}})};
    EXPECT_THAT(taughtAmong({{"a", "A"}, {"b", "B"}}, offers, asked), ElementsAre("A"));
    asked.dropped = {offers.front().key};
    EXPECT_TRUE(taughtAmong({{"a", "A"}}, offers, asked).empty());
}

TEST(Choosing, whatIsOfAnEveningIsNoCourseOfWeeks) {
    auto fema = offer("Introduction to the Incident Command System, ICS 100", {{"a", 1}}, std::nullopt);
    fema.key = "course:fema/introduction-to-the-incident-command-system-ics-100";
    auto leaflet = offer("Line C: Tools and Equipment: Competency C-4: Describe Ladders and Work Platforms", {{"b", 1}}, std::nullopt);
    leaflet.isBook = true;
    const auto choice = choose(needs, {fema, leaflet}, wishes());
    ASSERT_EQ(choice.plan.steps.size(), 2U);
    for (const auto& step : choice.plan.steps) {
        EXPECT_EQ(step.hours, 5);
        EXPECT_TRUE(step.hoursEstimated);
    }
}

TEST(Choosing, whatIsLongerByItsKindIsNotOneCourse) {
    auto several = offer("Writing (Specialization)", {{"a", 1}}, std::nullopt);
    auto lectures = offer("Statics", {{"b", 1}}, std::nullopt);
    lectures.key = "course:nptel.ac.in/1";
    const auto choice = choose(needs, {several, lectures, offer("C", {{"c", 1}}, std::nullopt)}, wishes());
    ASSERT_EQ(choice.plan.steps.size(), 3U);
    EXPECT_EQ(choice.plan.steps[0].hours, 80);
    EXPECT_EQ(choice.plan.steps[1].hours, 60);
    EXPECT_LT(*choice.plan.steps[2].hours, 60);
    EXPECT_TRUE(choice.plan.steps[0].hoursEstimated);
}

TEST(Choosing, takesTheFewestThatCoverEverything) {
    const auto choice = choose(
        needs, {offer("A alone", {{"a", 1}}), offer("B alone", {{"b", 1}}), offer("A and B", {{"a", .9}, {"b", .9}}),
                offer("C", {{"c", 1}})},
        wishes());
    EXPECT_THAT(titles(choice), ElementsAre("A and B", "C"));
    EXPECT_TRUE(choice.proved);
    EXPECT_TRUE(choice.uncovered.empty());
}

TEST(Choosing, whatTeachesMuchLessSurelyThanTheBestDoesNotCount) {
    const auto choice = choose(needs, {offer("A", {{"a", 1}}), offer("Everything, barely", {{"a", .5}, {"b", .5}}),
                                       offer("B", {{"b", 1}})},
                               wishes());
    EXPECT_THAT(titles(choice), ElementsAre("A", "B"));
    ASSERT_EQ(choice.uncovered.size(), 1U);
    EXPECT_EQ(choice.uncovered[0].name, "C");
}

TEST(Choosing, whatIsKnownIsNotLearntAgain) {
    auto asked = wishes();
    asked.known = {"a"};
    EXPECT_THAT(titles(choose(needs, {offer("A", {{"a", 1}}), offer("B", {{"b", 1}})}, asked)), ElementsAre("B"));
}

TEST(Choosing, prerequisitesComeAlongAndFirst) {
    auto second = offer("second", {{"a", 1}});
    second.after = {{"course:test/first", "course:test/other"}};
    auto asked = wishes();
    asked.dropped = {"course:test/other"};
    const auto choice = choose(needs, {second, offer("first", {}), offer("other", {})}, asked);
    EXPECT_THAT(titles(choice), ElementsAre("first", "second"));
}

TEST(Choosing, aBudgetLeavesOutWhatMattersLeast) {
    auto dear = offer("A", {{"a", 1}});
    dear.free = false;
    dear.price = db::Money{30, {"USD"}};
    auto dearToo = offer("B", {{"b", 1}});
    dearToo.free = false;
    dearToo.price = db::Money{30, {"USD"}};
    auto unstated = offer("C", {{"c", 1}});
    unstated.free.reset();
    auto asked = wishes();
    asked.maxCost = db::Money{40, {"USD"}};
    const auto choice = choose(needs, {dear, dearToo, unstated}, asked);
    EXPECT_THAT(titles(choice), ElementsAre("A")); // a price that is not stated may be any
    EXPECT_EQ(choice.uncovered.size(), 2U);
}

TEST(Choosing, aPriceInAnotherCurrencyIsNotWithinABudget) {
    auto there = offer("A", {{"a", 1}});
    there.free = false;
    there.price = db::Money{30, {"EUR"}};
    auto asked = wishes();
    EXPECT_THAT(titles(choose(needs, {there}, asked)), ElementsAre("A"));
    asked.maxCost = db::Money{40, {"USD"}};
    EXPECT_TRUE(choose(needs, {there}, asked).plan.steps.empty()) << "nobody knows how many dollars it is";
    asked.maxCost = db::Money{40, {"EUR"}};
    EXPECT_THAT(titles(choose(needs, {there}, asked)), ElementsAre("A"));
}

TEST(Choosing, whatTheLearnerDroppedIsNotTakenAgain) {
    auto asked = wishes();
    asked.dropped = {"course:test/A"};
    const auto choice = choose(needs, {offer("A", {{"a", 1}}), offer("B", {{"b", 1}})}, asked);
    EXPECT_THAT(titles(choice), ElementsAre("B"));
    EXPECT_EQ(choice.uncovered.size(), 2U);
}

TEST(Choosing, hoursThatNobodyStatesAreEstimatedAndMarked) {
    const auto choice = choose(needs, {offer("1", {{"a", .8}}, 10), offer("2", {{"a", .8}}, 30),
                                       offer("3", {{"a", .8}}, 40), offer("unstated", {{"a", 1}, {"b", 1}}, {})},
                               wishes());
    ASSERT_THAT(titles(choice), ElementsAre("unstated"));
    EXPECT_EQ(choice.plan.steps[0].hours, 30);
    EXPECT_TRUE(choice.plan.steps[0].hoursEstimated);
    EXPECT_TRUE(choice.alternatives.at("course:test/unstated").empty());
}

TEST(Choosing, alternativesCoverTheSame) {
    const auto choice = choose(needs, {offer("A", {{"a", 1}}), offer("other A", {{"a", .9}})}, wishes());
    EXPECT_THAT(titles(choice), ElementsAre("A"));
    EXPECT_THAT(choice.alternatives.at("course:test/A"), ElementsAre("course:test/other A"));
}

TEST(Choosing, aPriceNobodyStatesIsNotNothing) {
    db::Plan plan;
    plan.steps.resize(3);
    plan.steps[0].price = db::Money{49, {"USD"}};
    plan.steps[1].free = true;
    plan.steps[2].key = "course:test/unstated"; // own words need no price
    const auto cost = costOf(plan);
    EXPECT_EQ(cost.sums.at("USD"), 49);
    EXPECT_EQ(cost.free, 1);
    EXPECT_EQ(cost.unknown, 1);
}

} // namespace waymark::app
