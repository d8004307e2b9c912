// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/facts_in_words.h"
#include "app/career/summary.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace waymark::app {
namespace {

db::CareerSkill need(const std::string& name, db::SkillKind kind, double importance) {
    db::CareerSkill made;
    made.skill.name = name;
    made.skill.kind = kind;
    made.importance = importance;
    return made;
}

/// A sentence a person could have written: no gaps, no traces of missing values.
void expectClean(const std::string& text) {
    for (const char* trace : {"nan", "inf", "  ", "()", "( ", " ,", " .", ",,", "..", " ;", "-0"})
        EXPECT_EQ(text.find(trace), std::string::npos) << trace << " in: " << text;
    if (!text.empty()) {
        EXPECT_NE(text.front(), ' ') << text;
        EXPECT_NE(text.back(), ' ') << text;
    }
}

TEST(SummaryOf, SaysFirstWhatTheProjectionsAsk) {
    db::CareerFacts facts;
    facts.career.jobZone = 4;
    facts.education = {{3, 60, ""}, {6, 20, ""}};
    EXPECT_EQ(summaryOf(facts).mostNamed->level, 3);
    EXPECT_FALSE(summaryOf(facts).jobZone);
    facts.entry = db::OccupationEntry{};
    facts.entry->education = db::EntryEducation::Bachelor;
    const CareerSummary summary = summaryOf(facts);
    EXPECT_EQ(summary.entry->education, db::EntryEducation::Bachelor);
    EXPECT_FALSE(summary.mostNamed);
}

TEST(SummaryOf, NoLevelIsNamedWhereALargerOneMayBeWithheld) {
    db::CareerFacts facts;
    facts.career.jobZone = 9;
    facts.education = {{3, 23, ""}, {6, 20, ""}};
    EXPECT_FALSE(summaryOf(facts).mostNamed);
    EXPECT_FALSE(summaryOf(facts).jobZone);
    facts.parent = db::Career{};
    facts.career.jobZone.reset();
    facts.parent->jobZone = 2;
    EXPECT_EQ(summaryOf(facts).jobZone, 2);
}

TEST(SummaryOf, WhatWasAskedOfAWiderOccupationNamesIt) {
    db::CareerFacts facts;
    facts.parent = db::Career{};
    facts.parent->title = "Registered Nurses";
    facts.skills = {need("Speaking", db::SkillKind::Skill, 4.5)};
    facts.career.jobZone = 4;
    EXPECT_EQ(summaryOf(facts).surveyedFor, "");
    facts.factsAreParents = true;
    EXPECT_EQ(summaryOf(facts).surveyedFor, "Registered Nurses");
    facts.skills.clear();
    EXPECT_EQ(summaryOf(facts).surveyedFor, "") << "its own zone";
    facts.career.jobZone.reset();
    facts.parent->jobZone = 3;
    EXPECT_EQ(summaryOf(facts).surveyedFor, "Registered Nurses");
}

TEST(SummaryOf, WithheldAndUnimportantSkillsAreNotNamed) {
    db::CareerFacts facts;
    facts.skills = {need("Programming", db::SkillKind::Skill, 4.5), need("Speaking", db::SkillKind::Skill, 2.9),
                    need("Psychology", db::SkillKind::Knowledge, 4.2)};
    facts.skills[0].importanceWithheld = true;
    EXPECT_EQ(summaryOf(facts).skills, std::vector<std::string>{});
    EXPECT_EQ(summaryOf(facts).knowledge, std::vector<std::string>{"Psychology"});
}

TEST(SummaryOf, CountsWithTheirYear) {
    db::CareerFacts facts;
    facts.outlook = db::CareerOutlook{27700, 27000, 2200, 2024, 2034, "", "Legislators"};
    const CareerSummary summary = summaryOf(facts);
    EXPECT_EQ(summary.outlook->jobs, 27700);
    EXPECT_EQ(summary.outlook->measuredFor, "Legislators");
    EXPECT_NEAR(*summary.outlook->changePercent, -2.5, 0.05);
    EXPECT_EQ(summary.outlook->openings, 2200);
    facts.outlook->projectedJobs = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(summaryOf(facts).outlook->changePercent);
    facts.outlook->baseYear = 0;
    EXPECT_FALSE(summaryOf(facts).outlook);
}

class RandomFacts {
public:
    explicit RandomFacts(unsigned seed)
        : m_random(seed) {}

    db::CareerFacts make() {
        db::CareerFacts facts;
        if (chance())
            facts.career.jobZone = static_cast<int>(number(0, 7));
        for (int level = 0; level < 14; ++level)
            if (chance())
                facts.education.push_back({level, oddNumber(0, 100), ""});
        const char* names[] = {"Speaking", "Education and Training", "English Language", "", "Mathematics"};
        for (const char* name : names)
            if (chance()) {
                facts.skills.push_back(
                    need(name, chance() ? db::SkillKind::Skill : db::SkillKind::Knowledge, oddNumber(1, 5)));
                facts.skills.back().importanceWithheld = chance();
            }
        if (chance())
            facts.outlook = db::CareerOutlook{oddNumber(0, 4e6),   oddNumber(0, 4e6),   oddNumber(0, 2e5),
                                              chance() ? 2024 : 0, chance() ? 2034 : 0, "", ""};
        if (chance())
            facts.interests = db::CareerInterests{{}, chance() ? "SIX" : "", ""};
        return facts;
    }

    std::optional<db::Salary> pay() {
        if (chance())
            return std::nullopt;
        db::Salary salary;
        salary.currency = {"USD"};
        if (chance())
            salary.figures.median = oddNumber(0, 3e5);
        if (chance())
            salary.figures.p25 = oddNumber(0, 3e5);
        if (chance())
            salary.figures.p75 = oddNumber(0, 3e5);
        if (chance())
            salary.figures.mean = oddNumber(0, 3e5);
        if (chance())
            salary.topCode = 239200;
        return salary;
    }

private:
    bool chance() { return number(0, 1) < 0.5; }
    double number(double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(m_random);
    }
    /// Now and then zero or not a number at all.
    double oddNumber(double low, double high) {
        const double kind = number(0, 1);
        return kind < 0.1 ? 0 : kind < 0.15 ? std::numeric_limits<double>::quiet_NaN() : number(low, high);
    }

    std::mt19937 m_random;
};

TEST(FactsInWords, StayCleanForRandomRecords) {
    RandomFacts random(17);
    for (int round = 0; round < 3000; ++round) {
        const db::CareerFacts facts = random.make();
        for (const QuickFact& fact : quickFacts(facts, random.pay())) {
            expectClean(fact.label);
            expectClean(fact.value);
            expectClean(fact.detail);
            EXPECT_NE(fact.value.empty(), fact.missing.empty()) << fact.label;
        }
    }
}

} // namespace
} // namespace waymark::app
