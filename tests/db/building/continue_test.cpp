// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A builder that goes on with a copy of a catalog: what is given again takes the place of the old, what is
// given twice is refused, and all that is made from rows is made anew.
#include "db/building/catalog_builder.h"
#include "db/catalog/catalog.h"
#include "db/search/search.h"
#include "db/sqlite/errors.h"
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::db {
namespace {

using testing::HasSubstr;

const CareerKey developer = CareerKey::trusted("career:15-1252.00");
const PlaceKey country = PlaceKey::trusted("country:US");

class Continued : public testing::Test {
protected:
    Continued() {
        std::filesystem::copy_file(waymark::test::fixtureCatalog(), m_file);
        start();
    }

    void start() {
        m_builder = std::make_unique<CatalogBuilder>(m_file, CatalogBuilder::Start::Catalog);
        m_builder->at("new.csv", 7);
    }

    CatalogBuilder& builder() { return *m_builder; }
    Source source(const std::string& id) const { return {id, "Publisher", "Title", "CC0", "", "", "", ""}; }
    Course course(const std::string& title) const {
        Course made;
        made.key = CourseKey::trusted("course:made/one");
        made.title = title;
        made.provider = "made";
        made.sourceId = "made";
        return made;
    }
    Salary pay(double median) const {
        Salary made;
        made.career = developer;
        made.place = country;
        made.period = "2025-05";
        made.currency.code = "USD";
        made.basis = "wage";
        made.figures.median = median;
        made.sourceId = "made";
        return made;
    }
    Catalog finished() {
        m_builder->finish({"2026-09", "hash", "2026-09-01T00:00:00Z"});
        m_builder.reset();
        auto catalog = Catalog::open(m_file);
        EXPECT_TRUE(catalog.ok() && catalog->verify().ok());
        return std::move(catalog).value();
    }
    template <class Work>
    std::string refusal(Work work) {
        try {
            work();
        } catch (const sqlite::Failure& failure) {
            return failure.what();
        }
        return "nothing was refused";
    }

private:
    waymark::test::TempFolder m_folder;
    std::filesystem::path m_file = m_folder / "catalog.db";
    std::unique_ptr<CatalogBuilder> m_builder;
};

std::int64_t rowsOf(const Catalog& catalog, const std::string& what) {
    const auto info = catalog.info();
    for (const auto& count : info->counts)
        if (count.what == what)
            return count.rows;
    return -1;
}

TEST_F(Continued, KnowsWhatTheCatalogHolds) {
    EXPECT_TRUE(builder().holds(developer));
    EXPECT_TRUE(builder().holds(country));
    EXPECT_FALSE(builder().holds(CareerKey::trusted("career:99-9999.00")));
    EXPECT_EQ(builder().titleOf(developer), "Software Developers");
    EXPECT_EQ(builder().about().date, "2026-08");
}

TEST_F(Continued, WithoutNewRowsEverythingIsAsBefore) {
    const auto before = Catalog::open(waymark::test::fixtureCatalog());
    const Catalog after = finished();
    EXPECT_EQ(after.info()->date, "2026-09");
    const auto info = before->info();
    for (const auto& count : info->counts)
        EXPECT_EQ(rowsOf(after, count.what), count.rows) << count.what;
    const auto skillsBefore = before->skills();
    const auto skillsAfter = after.skills();
    ASSERT_EQ(skillsAfter->size(), skillsBefore->size());
    for (std::size_t i = 0; i < skillsBefore->size(); ++i)
        EXPECT_EQ((*skillsAfter)[i].careers, (*skillsBefore)[i].careers);
    EXPECT_EQ(after.payFacts(developer)->rates.size(), before->payFacts(developer)->rates.size());
}

TEST_F(Continued, AnOldRowGivesWay) {
    builder().add(source("made"));
    const auto old = Catalog::open(waymark::test::fixtureCatalog())->courses()->front();
    Course again = course("Quixotic weaving");
    again.key = old.key;
    builder().add(again);
    const Catalog after = finished();
    EXPECT_EQ(after.course(old.key)->title, "Quixotic weaving");
    EXPECT_EQ(after.courses()->size(), Catalog::open(waymark::test::fixtureCatalog())->courses()->size());
    EXPECT_TRUE(after.course(old.key)->topics.empty());
}

TEST_F(Continued, NewRowsAreFound) {
    builder().add(source("made"));
    builder().add(course("Quixotic weaving"));
    const Catalog after = finished();
    SearchRequest request;
    request.query = "quixotic";
    const auto found = search(after, request);
    ASSERT_TRUE(found.ok());
    ASSERT_EQ(found->results.size(), 1u);
    EXPECT_EQ(found->results[0].key.text(), "course:made/one");
}

TEST_F(Continued, WhatIsGivenTwiceIsRefused) {
    builder().add(source("made"));
    builder().add(course("One"));
    EXPECT_THAT(refusal([&] { builder().add(course("Two")); }), HasSubstr("new.csv:7: 'course:made/one' is"));
    builder().add(pay(100'000));
    EXPECT_THAT(refusal([&] { builder().add(pay(90'000)); }), HasSubstr("is given twice"));
    EXPECT_THAT(refusal([&] { builder().add(source("made")); }), HasSubstr("'made' is given twice"));
}

TEST_F(Continued, ALaterRunTakesThePlaceOfAnEarlierOne) {
    builder().add(source("made"));
    builder().add(pay(100'000));
    const std::int64_t before = rowsOf(finished(), "pay figures");
    start();
    builder().add(source("made"));
    builder().add(pay(90'000));
    const Catalog after = finished();
    EXPECT_EQ(rowsOf(after, "pay figures"), before);
    const auto facts = after.payFacts(developer, {{country}, {}});
    const auto& own = facts->places.front().own;
    const auto made =
        std::find_if(own.begin(), own.end(), [](const Salary& s) { return s.sourceId == "made"; });
    ASSERT_NE(made, own.end());
    EXPECT_EQ(made->figures.median, 90'000);
}

/// Of the catalog part of a release stood under a source of its own and some rows under the career.
TEST_F(Continued, AReleaseThatIsReadTakesThePlaceOfItsPartsInTheCatalog) {
    const auto occupation = [&] { builder().add(PaidOccupation{"15-1252", "Software Developers", {}}); };
    const auto partOf = [&](const std::string& id, double median, const std::string& period = "2025-05") {
        builder().add(source(id));
        Salary part = pay(median);
        part.sourceId = id;
        part.period = period;
        builder().addPay("15-1252", part);
    };
    const auto medians = [&](const Catalog& catalog) {
        std::vector<std::pair<std::string, double>> found;
        const auto facts = catalog.payFacts(developer, {{country}, {}});
        for (const Salary& own : facts->places.front().own)
            if (own.sourceId.starts_with("made"))
                found.emplace_back(own.sourceId + " " + own.period, own.figures.median.value_or(0));
        std::sort(found.begin(), found.end());
        return found;
    };
    using Found = std::pair<std::string, double>;
    occupation();
    builder().add(source("made"));
    builder().add(pay(156'000));
    partOf("made-metro", 156'000);
    partOf("made-old", 150'000, "2024-05");
    partOf("madeup", 99'000);
    EXPECT_EQ(medians(finished()).size(), 4u);
    start();
    occupation();
    partOf("made", 135'200);
    EXPECT_THAT(medians(finished()), testing::ElementsAre(Found{"made 2025-05", 135'200}, Found{"made-old 2024-05", 150'000},
                                                          Found{"madeup 2025-05", 99'000}))
        << "the file's figure, and none of the same release beside it";
}

TEST_F(Continued, ForgetsTheFactsOfOneKindAndSource) {
    builder().forget(FactKind::Skills, "onet-");
    const Catalog after = finished();
    const auto facts = after.careerFacts(developer);
    EXPECT_TRUE(std::none_of(facts->skills.begin(), facts->skills.end(),
                             [](const CareerSkill& need) { return need.skill.kind == SkillKind::Skill; }));
    EXPECT_TRUE(std::any_of(facts->skills.begin(), facts->skills.end(),
                            [](const CareerSkill& need) { return need.skill.kind == SkillKind::Knowledge; }));
}

TEST_F(Continued, OurOwnWordsStayBesideAPublishersDescription) {
    const CareerKey written = CareerKey::trusted("career:backend-engineer");
    builder().add(source("made"));
    builder().addDescription(developer, "A publisher's words.", "made");
    builder().addDescription(written, "A publisher's words.", "made");
    const Catalog after = finished();
    EXPECT_EQ(after.career(developer)->summary, "A publisher's words.");
    EXPECT_NE(after.career(written)->summary, "A publisher's words.");
}

} // namespace
} // namespace waymark::db
