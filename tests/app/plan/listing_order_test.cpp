// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/listing_order.h"

#include "app/plan/week_hours.h"

#include <gmock/gmock.h>

namespace waymark::app {

namespace {

using Kind = db::PlanStepKind;

db::PlanStep way(const char* id, Kind kind, const char* after, std::optional<int> months = {}) {
    db::PlanStep step;
    step.id = step.title = id;
    step.kind = kind;
    step.after = {{after}};
    step.months = months;
    step.openEnded = !months;
    return step;
}

std::vector<std::string> listed(db::Plan plan) {
    std::vector<std::string> ids;
    for (const auto& step : listedByDay(std::move(plan)).steps)
        ids.push_back(step.id);
    return ids;
}

} // namespace

TEST(ListingOrder, WhatHasNoDayStandsBehindWhatItWaitsForAndNotBehindTheCourses) {
    db::Plan plan;
    plan.start = "2027-01-04";
    plan.hours = evenHours(7);
    auto trying = way("try", Kind::Try, "");
    trying.after.clear();
    trying.openEnded = false;
    trying.hours = 2;
    auto course = way("course", Kind::Learn, "");
    course.after.clear();
    course.openEnded = false;
    course.hours = 40;
    plan.steps = {trying, way("apply", Kind::Apply, "try"), way("test", Kind::Exam, "apply"), way("academy", Kind::Internship, "test"),
                  way("years", Kind::Experience, "academy", 12), way("post", Kind::FirstJob, "years"), course};
    EXPECT_THAT(listed(plan), testing::ElementsAre("try", "course", "apply", "test", "academy", "years", "post"))
        << "the course begins in the week of the try";
    plan.steps.back().after = {{"try"}};
    plan.steps.back().hours = 80;
    auto second = plan.steps.back();
    second.id = second.title = "second";
    plan.steps.push_back(second);
    EXPECT_THAT(listed(plan), testing::ElementsAre("try", "apply", "test", "course", "second", "academy", "years", "post"));
}

TEST(ListingOrder, AClassForALicenseStandsBehindTheDiplomaAndNotBehindTheBooks) {
    db::Plan plan;
    plan.start = "2027-01-04";
    plan.hours = evenHours(7);
    auto book = way("book", Kind::Learn, "");
    book.after.clear();
    book.openEnded = false;
    book.hours = 40;
    auto first = book;
    first.id = first.title = "first";
    first.hours = 7;
    plan.steps = {way("diploma", Kind::School, "none"), way("way-state-course", Kind::Internship, "diploma"), way("exam", Kind::Exam, "way-state-course"), first, book};
    EXPECT_THAT(listed(plan), testing::ElementsAre("diploma", "way-state-course", "exam", "first", "book"));
    plan.steps[0] = way("diploma", Kind::Apply, "none"); // who hires gives it
    EXPECT_THAT(listed(plan), testing::ElementsAre("diploma", "first", "book", "way-state-course", "exam"));
}

TEST(ListingOrder, WhatComesBehindWorkOfUnknownYearsComesLast) {
    db::Plan plan;
    plan.start = "2027-01-04";
    plan.hours = evenHours(7);
    auto course = way("course", Kind::Learn, "job");
    course.after.clear();
    course.openEnded = false;
    course.hours = 40;
    plan.steps = {way("job", Kind::Apply, "none"), way("work", Kind::Experience, "job"), way("apply", Kind::Apply, "work"), course};
    EXPECT_EQ(listed(plan).back(), "apply");
}

} // namespace waymark::app
