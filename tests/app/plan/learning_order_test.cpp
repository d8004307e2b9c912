// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/learning_order.h"

#include <gmock/gmock.h>

namespace waymark::app {

namespace {

using testing::ElementsAre;

db::PlanStep step(const std::string& title, const std::string& need = {}) {
    db::PlanStep step;
    step.title = title;
    if (!need.empty())
        step.covers = {need};
    return step;
}

std::vector<std::string> ordered(std::vector<db::PlanStep> steps, const std::vector<db::PlanNeed>& needs = {}) {
    std::vector<std::string> titles;
    for (const auto& each : foundationsFirst(std::move(steps), needs))
        titles.push_back(each.title);
    return titles;
}

} // namespace

TEST(LearningOrder, ProgrammingComesBeforeWhatIsProgrammed) {
    EXPECT_THAT(ordered({step("Bioinformatics 1"), step("Algorithms"), step("Linux Essentials"), step("Python for Beginners")}),
                ElementsAre("Linux Essentials", "Python for Beginners", "Bioinformatics 1", "Algorithms"));
}

TEST(LearningOrder, MachinesLearnBehindTheDataAndSystemsBehindVersions) {
    EXPECT_THAT(ordered({step("Machine Learning"), step("Introduction to SQL"), step("Intro to Data Analysis"), step("Python for Beginners")}),
                ElementsAre("Introduction to SQL", "Python for Beginners", "Intro to Data Analysis", "Machine Learning"));
    EXPECT_THAT(ordered({step("Distributed Systems"), step("Introduction to version control with Git")}),
                ElementsAre("Introduction to version control with Git", "Distributed Systems"));
}

TEST(LearningOrder, WhatAnOfficeWorksWithComesFirstTheBroadBeforeTheNarrow) {
    EXPECT_THAT(ordered({step("Introduction to Business"), step("Getting Started with Google Sheets"), step("Workplace Software and Skills")}),
                ElementsAre("Workplace Software and Skills", "Getting Started with Google Sheets", "Introduction to Business"));
    EXPECT_THAT(ordered({step("Accounting"), step("Financial Modeling in Microsoft Excel")}), ElementsAre("Accounting", "Financial Modeling in Microsoft Excel"))
        << "what is built with it is another subject";
    EXPECT_THAT(ordered({step("Applied Multivariate Methods"), step("SPSS: Logistic Regression"), step("R Programming")}),
                ElementsAre("R Programming", "Applied Multivariate Methods", "SPSS: Logistic Regression"));
}

TEST(LearningOrder, WhatIsReadOrReckonedWithComesBeforeWhatReadsOrReckonsWithIt) {
    EXPECT_THAT(ordered({step("Reverse Engineering For Everyone!"), step("Principles of Secure Coding"), step("Python"), step("C Programming"), step("Assembly Language")}),
                ElementsAre("Python", "C Programming", "Assembly Language", "Reverse Engineering For Everyone!", "Principles of Secure Coding"));
    EXPECT_THAT(ordered({step("AC Circuits"), step("Basic HVAC")}), ElementsAre("Basic HVAC", "AC Circuits"));
    EXPECT_THAT(ordered({step("AC Circuits"), step("DC Circuits")}), ElementsAre("DC Circuits", "AC Circuits"));
    EXPECT_THAT(ordered({step("Fundamentals of Numerical Computation"), step("Convex Optimization"), step("Introduction to Probability"), step("R Programming")}),
                ElementsAre("Introduction to Probability", "R Programming", "Fundamentals of Numerical Computation", "Convex Optimization"));
    EXPECT_THAT(ordered({step("Introduction to Modern Algebra"), step("Calculus")}), ElementsAre("Calculus", "Introduction to Modern Algebra"));
}

TEST(LearningOrder, BiologyComesBeforeItsBranches) {
    EXPECT_THAT(ordered({step("Veterinary Histology"), step("Microbiology"), step("Cell Biology")}),
                ElementsAre("Cell Biology", "Microbiology", "Veterinary Histology"));
}

TEST(LearningOrder, WhatDataAreKeptInComesBeforeWhatIsBuiltOfThem) {
    EXPECT_THAT(ordered({step("Data Engineering"), step("Python for Beginners"), step("Relational Databases")}),
                ElementsAre("Python for Beginners", "Relational Databases", "Data Engineering"));
    EXPECT_THAT(ordered({step("Introduction to Developmental Biology"), step("Introduction to Genetics"), step("Cell Biology")}),
                ElementsAre("Cell Biology", "Introduction to Genetics", "Introduction to Developmental Biology"));
    EXPECT_THAT(ordered({step("Fundamentals of Credit Analysis"), step("Principles of Accounting")}),
                ElementsAre("Principles of Accounting", "Fundamentals of Credit Analysis"));
}

TEST(LearningOrder, OfOneSubjectTheIntroductionComesFirstAndPartsInTheirOrder) {
    EXPECT_THAT(ordered({step("Advanced Welding", "welding"), step("Welding", "welding"), step("Introduction to Welding", "welding")}),
                ElementsAre("Introduction to Welding", "Welding", "Advanced Welding"));
    EXPECT_THAT(ordered({step("Hair Colour: Level 2"), step("Hair Colour: Level 1")}),
                ElementsAre("Hair Colour: Level 1", "Hair Colour: Level 2"));
    EXPECT_THAT(ordered({step("Knitting"), step("Accounting")}), ElementsAre("Knitting", "Accounting")) << "no rule: as it was";
}

TEST(LearningOrder, TheNeedTellsWhereTheTitleDoesNot) {
    const std::vector<db::PlanNeed> needs{{"ml", "Machine learning"}, {"py", "Python"}};
    EXPECT_THAT(ordered({step("A Course for Hackers", "ml"), step("Think Like a Snake", "py")}, needs),
                ElementsAre("Think Like a Snake", "A Course for Hackers"));
}

TEST(LearningOrder, AToolComesBeforeWhatIsDoneWithIt) {
    EXPECT_THAT(ordered({step("Simulation of Business Systems"), step("Python for Beginners")}),
                ElementsAre("Python for Beginners", "Simulation of Business Systems"));
    EXPECT_THAT(ordered({step("Robot Operating System"), step("Linux Basics")}), ElementsAre("Linux Basics", "Robot Operating System"));
}

TEST(LearningOrder, LanguagesThenVersionControlThenFrameworksAndQueryLanguages) {
    EXPECT_THAT(ordered({step("Learning GraphQL"), step("Getting started with Svelte"), step("Introduction to SQL and relational databases"),
                         step("Introduction to version control with Git"), step("Essential Javascript"), step("Python for Beginners")}),
                ElementsAre("Introduction to SQL and relational databases", "Essential Javascript", "Python for Beginners",
                            "Introduction to version control with Git", "Learning GraphQL", "Getting started with Svelte"));
}

TEST(LearningOrder, WhatOthersRestOnComesFirst) {
    EXPECT_THAT(ordered({step("Fracture and Fatigue"), step("Mechanical Vibrations"), step("Strength of Materials")}).front(), "Strength of Materials");
    EXPECT_THAT(ordered({step("Jet Aircraft Propulsion"), step("Introduction to Aircraft Design"), step("Introduction to Aerodynamics"),
                         step("Thermodynamics")}),
                ElementsAre("Introduction to Aerodynamics", "Introduction to Aircraft Design", "Thermodynamics", "Jet Aircraft Propulsion"));
    EXPECT_THAT(ordered({step("Essential Node.js"), step("Essential CSS"), step("Learn Web Programming")}).back(), "Essential Node.js");
    EXPECT_THAT(ordered({step("Object Oriented Programming"), step("Python for Beginners")}).front(), "Python for Beginners");
}

TEST(LearningOrder, ALanguageAndVersionsComeBeforeAFramework) {
    EXPECT_THAT(ordered({step("Complete Django Tutorial"), step("RESTful Web Services"), step("GIT for beginners"), step("Essential Java")}),
                ElementsAre("Essential Java", "GIT for beginners", "Complete Django Tutorial", "RESTful Web Services"));
}

TEST(LearningOrder, ABeginnersBookComesBeforeWhatRestsOnIt) {
    EXPECT_THAT(ordered({step("Introduction to Aerodynamics"), step("Pilot’s Handbook of Aeronautical Knowledge")}).front(),
                "Pilot’s Handbook of Aeronautical Knowledge");
    EXPECT_THAT(ordered({step("Aerodynamics"), step("Pilot’s Handbook of Aeronautical Knowledge", "pilot")}, {{"pilot", "Piloting and flight training"}}).back(),
                "Aerodynamics") << "whatever its need is called";
    EXPECT_THAT(ordered({step("Abnormal Psychology"), step("Psychiatric-Mental Health Nursing"), step("Nursing Assistant")}).front(), "Nursing Assistant");
    EXPECT_THAT(ordered({step("Introduction to Electronics"), step("AC Circuits")}).front(), "AC Circuits");
    EXPECT_THAT(ordered({step("Learn SQL"), step("Learn HTML and CSS")}).front(), "Learn HTML and CSS");
}

TEST(LearningOrder, WhatIsAdvancedComesBehindAllOthers) {
    auto late = step("Quantum Optics"), plain = step("Waves");
    late.key = "course:late";
    const auto steps = foundationsFirst({late, plain}, {}, {"course:late"});
    EXPECT_EQ(steps.front().title, "Waves");
}

TEST(LearningOrder, tablesComeFirstForWhoWorksInAnOffice) {
    db::PlanStep biology, tables;
    biology.title = "Concepts of Biology";
    tables.title = "Getting Started with Google Sheets";
    EXPECT_EQ(foundationsFirst({biology, tables}, {}).front().title, tables.title);
    EXPECT_EQ(foundationsFirst({biology, tables}, {}, {}, false).front().title, biology.title) << "at a bench they are an aid";
}

TEST(LearningOrder, theCommandOfAnIncidentComesBeforeItsManagement) {
    db::PlanStep management, command;
    management.title = "Fundamentals of Emergency Management";
    command.title = "Introduction to the Incident Command System, ICS 100";
    EXPECT_EQ(foundationsFirst({management, command}, {}).front().title, command.title);
}

} // namespace waymark::app
