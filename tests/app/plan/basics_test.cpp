// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/basics.h"

#include <gmock/gmock.h>

namespace waymark::app {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

PlanOffer offer(const std::string& key, const std::string& title) {
    PlanOffer offer;
    offer.key = key;
    offer.title = title;
    offer.hours = 20;
    offer.free = true;
    return offer;
}

} // namespace

TEST(Basics, aFrameworkTakesItsLanguageForGranted) {
    EXPECT_THAT(basicsOf(offer("book:a", "Essential Node.js")), ElementsAre("learning:javascript"));
    EXPECT_THAT(basicsOf(offer("book:a", "Ember.js - Getting started")), ElementsAre("learning:javascript"));
    EXPECT_THAT(basicsOf(offer("book:a", "JavaScript and Angular")), IsEmpty()) << "it teaches both";
    EXPECT_THAT(basicsOf(offer("book:a", "Complete Django Tutorial")), ElementsAre("learning:python"));
    EXPECT_THAT(basicsOf(offer("book:a", "Theory of Rectangular Plates")), IsEmpty());
    EXPECT_THAT(basicsOf(offer("book:a", "Revue and Tornado")), IsEmpty());
}

TEST(Basics, whoseExercisesAreInPythonTakesItForGranted) {
    EXPECT_THAT(basicsOf(offer("course:kaggle.com/data-visualization", "Data Visualization")), ElementsAre("learning:python"));
    EXPECT_THAT(basicsOf(offer("course:kaggle.com/learn-python-tutorial", "Learn Python Tutorial")), IsEmpty());
    EXPECT_THAT(basicsOf(offer("course:a", "Applied Machine Learning in Python")), ElementsAre("learning:python"));
    EXPECT_THAT(basicsOf(offer("course:a", "Python for Data Science")), IsEmpty()) << "it begins with it";
    EXPECT_FALSE(isBeginningOf("learning:python", offer("course:a", "Applied Machine Learning in Python")));
    EXPECT_TRUE(isBeginningOf("learning:python", offer("course:a", "Python for Everybody")));
}

TEST(Basics, lecturesOfHeatAndForcesTakeCalculusForGranted) {
    EXPECT_THAT(basicsOf(offer("course:nptel.ac.in/1", "Thermodynamics")), ElementsAre("learning:calculus"));
    EXPECT_THAT(basicsOf(offer("book:a", "Thermodynamics for Everybody")), IsEmpty()) << "no university's lecture";
    EXPECT_THAT(basicsOf(offer("course:nptel.ac.in/1", "Operations Research")), IsEmpty());
}

TEST(Basics, aBeginningIsNoLaterPartAndStandsOnNothing) {
    EXPECT_TRUE(isBeginningOf("learning:calculus", offer("book:a", "Calculus Volume 1")));
    EXPECT_FALSE(isBeginningOf("learning:calculus", offer("book:a", "Calculus Volume 2")));
    EXPECT_FALSE(isBeginningOf("learning:calculus", offer("book:a", "Multivariable Calculus")));
    EXPECT_FALSE(isBeginningOf("learning:calculus", offer("book:a", "Advanced Calculus")));
    EXPECT_FALSE(isBeginningOf("learning:calculus", offer("book:a", "Physics")));
}

TEST(Basics, theyComeAlongAndFirst) {
    auto lecture = offer("course:nptel.ac.in/1", "Thermodynamics");
    lecture.teaches = {{"learning:thermodynamics", 1}};
    auto calculus = offer("book:calculus", "Calculus");
    calculus.teaches = {{"learning:calculus", 1}};
    std::vector<PlanOffer> offers{lecture, offer("book:misfit", "Calculus for Cats"), calculus};
    waitForBasics(offers, {});
    PlanWishes wishes;
    wishes.start = "2026-09-07";
    wishes.hours.fill(1);
    const auto plan = choose({{"learning:thermodynamics", "Thermodynamics", 5}}, offers, wishes).plan;
    ASSERT_EQ(plan.steps.size(), 2U);
    EXPECT_EQ(plan.steps.front().title, "Calculus") << "and not what was found unfit to teach it";
    offers = {lecture, calculus};
    waitForBasics(offers, {"learning:calculus"});
    EXPECT_TRUE(offers.front().after.empty()) << "it is known";
}

} // namespace waymark::app
