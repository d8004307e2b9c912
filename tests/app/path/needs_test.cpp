// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/needs.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::app {
namespace {

db::CareerSkill technology(const std::string& name, bool inDemand, bool hot) {
    db::CareerSkill made;
    made.skill.name = name;
    made.skill.kind = db::SkillKind::Technology;
    made.inDemand = inDemand;
    made.hot = hot;
    return made;
}

const LearningNeed* needNamed(const std::vector<LearningNeed>& needs, const std::string& label) {
    const auto found = std::find_if(needs.begin(), needs.end(),
                                    [&label](const LearningNeed& need) { return need.label == label; });
    return found == needs.end() ? nullptr : &*found;
}

TEST(LearningNeeds, TopicsComeApart) {
    const db::CareerFacts facts;
    PathNeeds asked;
    asked.facts = &facts;
    asked.courseTopics = {"**SQL** and relational databases", "Containers: Docker, Kubernetes", "Software"};
    const auto needs = learningNeeds(asked);
    ASSERT_TRUE(needNamed(needs, "SQL") && needNamed(needs, "relational databases"));
    EXPECT_EQ(needNamed(needs, "SQL")->weight, 1);
    EXPECT_LT(needNamed(needs, "Docker")->weight, needNamed(needs, "Containers")->weight);
    EXPECT_LT(needNamed(needs, "Containers")->weight, needNamed(needs, "SQL")->weight);
    EXPECT_EQ(needNamed(needs, "Software"), nullptr) << "a generic word alone is no need";
}

TEST(LearningNeeds, TechnologiesSupportAProfileAndCarryAnotherCareer) {
    db::CareerFacts facts;
    facts.technologies = {technology("Structured query language SQL", true, true),
                          technology("Figma", false, true)};
    PathNeeds asked;
    asked.facts = &facts;
    EXPECT_EQ(needNamed(learningNeeds(asked), "SQL")->weight, 0.8);
    EXPECT_EQ(needNamed(learningNeeds(asked), "Figma")->weight, 0.2);
    asked.courseTopics = {"Operating systems"};
    EXPECT_EQ(needNamed(learningNeeds(asked), "SQL")->weight, 0.25);
    EXPECT_EQ(needNamed(learningNeeds(asked), "Figma"), nullptr);
}

TEST(LearningNeeds, ShortTechnologyNames) {
    EXPECT_EQ(shortTechnologyName("Structured query language SQL"), "SQL");
    EXPECT_EQ(shortTechnologyName("Oracle Java"), "Java");
    EXPECT_EQ(shortTechnologyName("Amazon Web Services AWS software"), "AWS");
    EXPECT_EQ(shortTechnologyName("Django"), "Django");
    EXPECT_EQ(shortTechnologyName("Microsoft Word"), "Microsoft Word");
    EXPECT_EQ(shortTechnologyName("Microsoft SQL Server"), "SQL Server");
    EXPECT_EQ(shortTechnologyName("SAP software"), "SAP");
    EXPECT_EQ(shortTechnologyName(""), "");
}

} // namespace
} // namespace waymark::app
