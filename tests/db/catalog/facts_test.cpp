// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/catalog/reading.h"

#include <gmock/gmock.h>

namespace waymark::db {
namespace {

class Facts : public ReadingCatalog {
protected:
    static const CareerSkill& need(const std::vector<CareerSkill>& list, const std::string& key) {
        return *std::find_if(list.begin(), list.end(),
                             [&](const CareerSkill& entry) { return entry.skill.key.text() == key; });
    }
};

TEST_F(Facts, OccupationStatesItsOwn) {
    const auto facts = catalog.careerFacts(developers);
    ASSERT_TRUE(facts.ok());
    EXPECT_FALSE(facts->factsAreParents);
    EXPECT_FALSE(facts->parent.has_value());
    EXPECT_EQ(facts->specialisations.size(), 2u);
    EXPECT_EQ(facts->specialisations[0].title, "Backend Engineer");
    EXPECT_TRUE(facts->sections.empty());
    EXPECT_EQ(facts->interests->highPoints.front(), 'I');
    EXPECT_GE(facts->interests->ratings[1], facts->interests->ratings[0]);
    EXPECT_DOUBLE_EQ(facts->outlook->jobs, 1693800);
    double share = 0;
    for (const EducationShare& entry : facts->education)
        share += entry.share;
    EXPECT_NEAR(share, 100, 0.1);
}

TEST_F(Facts, SkillsComeByImportance) {
    const auto facts = catalog.careerFacts(developers);
    ASSERT_GT(facts->skills.size(), 5u);
    for (std::size_t i = 1; i < facts->skills.size(); ++i)
        EXPECT_GE(facts->skills[i - 1].importance.value_or(0), facts->skills[i].importance.value_or(0));
    for (const CareerSkill& entry : facts->skills)
        EXPECT_NE(entry.skill.kind, SkillKind::Technology);
}

TEST_F(Facts, WithheldValuesAreAbsentAndMarked) {
    const auto facts = catalog.careerFacts(developers);
    const CareerSkill& programming = need(facts->skills, "skill:2.B.3.e");
    EXPECT_DOUBLE_EQ(programming.importance.value(), 4);
    EXPECT_FALSE(programming.level.has_value());
    EXPECT_TRUE(programming.levelWithheld);
    EXPECT_FALSE(programming.levelNotRelevant);
    EXPECT_TRUE(need(facts->skills, "skill:1.A.2.c.3").levelNotRelevant);
    const auto searchers = catalog.careerFacts(CareerKey::trusted("career:23-2093.00"));
    const CareerSkill& food = need(searchers->skills, "skill:2.C.2.b");
    EXPECT_TRUE(food.importanceWithheld && food.levelWithheld && food.levelNotRelevant);
    EXPECT_FALSE(food.importance.has_value());
    EXPECT_EQ(searchers->skills.back().skill.key, food.skill.key) << "what is unknown comes last";
}

TEST_F(Facts, TechnologiesComeInDemandFirst) {
    const auto facts = catalog.careerFacts(CareerKey::trusted("career:15-1243.00"));
    ASSERT_GT(facts->technologies.size(), 3u);
    for (std::size_t i = 1; i < facts->technologies.size(); ++i) {
        const CareerSkill& before = facts->technologies[i - 1];
        const CareerSkill& after = facts->technologies[i];
        EXPECT_GE(before.inDemand, after.inDemand);
        if (before.inDemand == after.inDemand && before.hot == after.hot) {
            EXPECT_LT(before.skill.name, after.skill.name);
        }
    }
    const CareerSkill& python = need(facts->technologies, "skill:tech/python");
    EXPECT_TRUE(python.hot && python.inDemand);
    EXPECT_FALSE(python.skill.category.empty());
    EXPECT_FALSE(python.importance.has_value());
}

TEST_F(Facts, SpecialisationShowsItsParents) {
    const auto own = catalog.careerFacts(backend);
    const auto parents = catalog.careerFacts(developers);
    ASSERT_TRUE(own.ok());
    EXPECT_TRUE(own->factsAreParents);
    EXPECT_EQ(own->parent->key, developers);
    EXPECT_EQ(own->skills.size(), parents->skills.size());
    EXPECT_EQ(own->technologies.size(), parents->technologies.size());
    EXPECT_EQ(own->interests->ratings, parents->interests->ratings);
    EXPECT_EQ(own->education.size(), parents->education.size());
    EXPECT_TRUE(own->outlook.has_value());
    EXPECT_TRUE(own->specialisations.empty());
    EXPECT_THAT(own->titles, testing::Contains("Node.js Backend Developer"));
    EXPECT_THAT(own->titles, testing::Not(testing::Contains("Software Engineer"))) << "titles are its own";
}

TEST_F(Facts, SiblingsStandBeforeThePublishedRelations) {
    const auto facts = catalog.careerFacts(backend);
    ASSERT_GT(facts->related.size(), 2u);
    EXPECT_EQ(facts->related[0].career, developers);
    EXPECT_EQ(facts->related[0].tier, RelationTier::Sibling);
    EXPECT_EQ(facts->related[1].title, "Backend Engineer");
    EXPECT_EQ(facts->related[1].tier, RelationTier::Sibling);
    EXPECT_NE(facts->related[2].tier, RelationTier::Sibling);
    for (std::size_t i = 3; i < facts->related.size(); ++i)
        EXPECT_LE(facts->related[i - 1].rank, facts->related[i].rank);
    for (const CareerRelation& relation : facts->related)
        EXPECT_NE(relation.career, backend) << "nothing is related to itself";
}

TEST_F(Facts, SectionsComeInTheirOrderAndTheSummaryIsTheTables) {
    const auto facts = catalog.careerFacts(backend);
    ASSERT_EQ(facts->sections.size(), 3u);
    EXPECT_EQ(facts->sections[0].kind, SectionKind::Summary);
    EXPECT_EQ(facts->sections[1].kind, SectionKind::Work);
    EXPECT_EQ(facts->sections[2].kind, SectionKind::DayToDay);
    EXPECT_THAT(facts->sections[1].markdown, testing::HasSubstr("## work is not a heading"));
}

TEST_F(Facts, SkillPageNamesItsCareers) {
    const auto uses = catalog.skillUses(SkillKey::trusted("skill:tech/python"));
    ASSERT_TRUE(uses.ok());
    EXPECT_TRUE(uses->front().inDemand);
    const auto programming = catalog.skillUses(SkillKey::trusted("skill:2.B.3.e"));
    for (std::size_t i = 1; i < programming->size(); ++i)
        EXPECT_GE((*programming)[i - 1].importance.value_or(0), (*programming)[i].importance.value_or(0));
    EXPECT_EQ(catalog.skillUses(SkillKey::trusted("skill:none")).error().kind, ErrorKind::NotFound);
}

TEST_F(Facts, SkillListCountsCareersThatNeedIt) {
    const auto technologies = catalog.skills(SkillKind::Technology);
    ASSERT_TRUE(technologies.ok());
    for (const SkillRow& row : *technologies) {
        EXPECT_EQ(row.skill.kind, SkillKind::Technology);
        EXPECT_EQ(static_cast<std::size_t>(row.careers), catalog.skillUses(row.skill.key)->size())
            << row.skill.name;
    }
    const auto skills = catalog.skills(SkillKind::Skill);
    const auto programming = std::find_if(skills->begin(), skills->end(), [](const SkillRow& row) {
        return row.skill.key.text() == "skill:2.B.3.e";
    });
    const auto uses = catalog.skillUses(programming->skill.key);
    EXPECT_EQ(programming->careers, std::count_if(uses->begin(), uses->end(), [](const SkillUse& use) {
                  return use.importance.value_or(0) >= 3;
              }));
    EXPECT_LT(static_cast<std::size_t>(programming->careers), uses->size());
}

} // namespace
} // namespace waymark::db
