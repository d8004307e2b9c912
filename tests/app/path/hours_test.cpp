// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/hours.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

TEST(EstimatedHours, AreTheMiddleOfThreeThatTeachTheSame) {
    EXPECT_EQ(estimatedHours({40, 4, 12}, false), 12);
    EXPECT_EQ(estimatedHours({3.4, 3.6, 900}, false), 4) << "whole hours";
}

TEST(EstimatedHours, TwoAreTooFew) {
    EXPECT_EQ(estimatedHours({1, 2}, false), estimatedHours({}, false));
    EXPECT_GT(estimatedHours({}, false), 0);
}

TEST(EstimatedHours, StayWithinReason) {
    EXPECT_EQ(estimatedHours({0.1, 0.1, 0.2}, false), 2);
    EXPECT_EQ(estimatedHours({999, 999, 999}, false), 120);
}

TEST(EstimatedHours, WhatIsShortByItsHouseOrTitleIsNoCourseOfWeeks) {
    const std::string ladders = "Line C: Tools and Equipment: Competency C-4: Describe Ladders and Work Platforms";
    EXPECT_EQ(hoursOfShort("course:fema/ics-100", "ICS 100"), 5);
    EXPECT_EQ(hoursOfShort("course:fema/radiological-emergency-management", "Radiological Emergency Management"), 5);
    EXPECT_EQ(hoursOfShort("book:otl-line-c", ladders), 5);
    EXPECT_EQ(hoursOfShort("book:otl-line-d", "Line D: Organizational Skills: Competency D-1: Solve Trades Mathematical Problems"), 10);
    EXPECT_EQ(hoursOfShort("course:coursera.org/emt-foundations", "EMT Foundations"), std::nullopt);
    EXPECT_EQ(hoursOfShort("book:otl-a", "Core Competencies of a Nurse"), std::nullopt);
    EXPECT_EQ(hoursOfShort("course:internal-revenue-service/understanding-taxes", "Understanding Taxes"), std::nullopt) << "a whole course";
}

TEST(EstimatedHours, ATermsTextbookIsReadForATerm) {
    for (const char* title : {"Calculus by Gilbert Strang", "Anatomy and Physiology 2e", "Convex Optimization", "Fundamentals of Linear Algebra",
                              "Introduction to Modern Algebra", "Calculus Volume 1", "An Introduction to Probability and Statistics", "University Physics I: Mechanics"})
        EXPECT_EQ(hoursOfTextbook("book:a", title), hoursOfTerm) << title;
    for (const char* title : {"Calculus Made Easy", "Statistics for Nurses", "Basic HVAC", "Anatomy and Physiology 2 Lab Manual", "Physics of Music", "Statistics in Practice"})
        EXPECT_EQ(hoursOfTextbook("book:a", title), std::nullopt) << title;
    EXPECT_EQ(hoursOfTextbook("course:a", "Calculus"), std::nullopt) << "a course is no book";
}

TEST(EstimatedHours, OfABookDoNotComeFromCourses) {
    EXPECT_EQ(estimatedHours({4, 4, 4}, true), estimatedHours({}, true));
}

} // namespace
} // namespace waymark::app
