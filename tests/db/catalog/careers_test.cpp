// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/catalog/reading.h"

#include <gmock/gmock.h>

namespace waymark::db {
namespace {

using testing::ElementsAre;

class Careers : public ReadingCatalog {
protected:
    CareerRow row(const std::string& key) {
        const auto list = catalog.careers();
        return *std::find_if(list->begin(), list->end(),
                             [&](const CareerRow& entry) { return entry.key.text() == key; });
    }
};

TEST_F(Careers, ListIsByTitleWithSpecialisationsAmongThem) {
    const auto careers = catalog.careers();
    ASSERT_TRUE(careers.ok());
    std::vector<std::string> titles;
    for (const CareerRow& entry : *careers)
        titles.push_back(entry.title);
    EXPECT_THAT(titles,
                ElementsAre("Anesthesiologists", "Backend Engineer", "Backend Software Engineer",
                            "Computer Programmers", "Computer Systems Engineers/Architects",
                            "Data Scientists", "Database Architects", "Electricians", testing::_,
                            "Secondary School Teachers, Except Special and Career/Technical Education",
                            "Software Developers", "Software Quality Assurance Analysts and Testers",
                            "Title Examiners, Abstractors, and Searchers", "Web Developers"));
}

TEST_F(Careers, FiltersNarrowTheList) {
    CareerFilter filter;
    filter.group = "47";
    EXPECT_EQ(catalog.careers(filter)->size(), 1u);
    filter.group = "15";
    filter.jobZone = 4;
    const auto zoneFour = catalog.careers(filter);
    EXPECT_FALSE(zoneFour->empty());
    for (const CareerRow& entry : *zoneFour) {
        EXPECT_EQ(entry.group, "15");
        EXPECT_EQ(entry.jobZone, 4);
    }
    filter.group = "99";
    EXPECT_TRUE(catalog.careers(filter)->empty());
}

TEST_F(Careers, RowsCarryNationalMedianAndOutlook) {
    const CareerRow developer = row("career:15-1252.00");
    EXPECT_DOUBLE_EQ(developer.medianPayUsd.value(), 135980);
    EXPECT_FALSE(developer.medianTopCoded);
    EXPECT_NEAR(developer.changePercent.value(), 15.8, 0.05);
    EXPECT_DOUBLE_EQ(row("career:29-1141.00").changePercent.value(), 4.9) << "as published, not reckoned from rounded jobs";
}

TEST_F(Careers, SpecialisationCarriesItsParentsFigures) {
    const CareerRow engineer = row("career:backend-engineer");
    EXPECT_EQ(engineer.kind, CareerKind::Specialisation);
    EXPECT_DOUBLE_EQ(engineer.medianPayUsd.value(), 135980);
    EXPECT_EQ(engineer.changePercent, row("career:15-1252.00").changePercent);
}

TEST_F(Careers, TopCodedMedianSaysSo) {
    const CareerRow doctor = row("career:29-1211.00");
    EXPECT_DOUBLE_EQ(doctor.medianPayUsd.value(), 239200);
    EXPECT_TRUE(doctor.medianTopCoded);
}

TEST_F(Careers, GroupsCountTheirCareers) {
    const auto groups = catalog.groups();
    ASSERT_TRUE(groups.ok());
    int careers = 0;
    for (const CareerGroup& group : *groups)
        careers += group.careers;
    EXPECT_EQ(groups->front().code, "15");
    EXPECT_EQ(groups->front().careers, 9);
    EXPECT_EQ(careers, 14);
}

TEST_F(Careers, UnknownKeyIsNotFoundEverywhere) {
    const CareerKey none = CareerKey::trusted("career:none");
    EXPECT_EQ(catalog.career(none).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(catalog.careerFacts(none).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(catalog.payFacts(none).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(catalog.nationalPay(none).error().kind, ErrorKind::NotFound);
    EXPECT_THAT(catalog.career(none).error().message, testing::HasSubstr("career:none"));
}

TEST_F(Careers, CareerKeepsWhatTheTablesSay) {
    const auto career = catalog.career(backend);
    ASSERT_TRUE(career.ok());
    EXPECT_EQ(career->title, "Backend Software Engineer");
    EXPECT_EQ(career->parent, developers);
    EXPECT_EQ(career->socCode, "15-1252.00");
    EXPECT_EQ(career->kind, CareerKind::Specialisation);
    EXPECT_FALSE(career->summary.empty());
    EXPECT_EQ(career->sourceId, "waymark");
}

TEST_F(Careers, TitleOfEveryKindOfThing) {
    EXPECT_EQ(*catalog.titleOf(developers), "Software Developers");
    EXPECT_EQ(*catalog.titleOf(SkillKey::trusted("skill:tech/python")), "Python");
    EXPECT_EQ(*catalog.titleOf(PlaceKey::trusted("city:toronto")), "Toronto");
    EXPECT_EQ(*catalog.titleOf(CourseKey::trusted("course:example-academy/databases-1")),
              "Databases, Part 1");
    EXPECT_EQ(*catalog.titleOf(BookKey::trusted("book:9780000000019")), "Databases for Beginners");
    EXPECT_EQ(*catalog.titleOf(TopicKey::trusted("topic:c#")), "C#");
    EXPECT_EQ(catalog.titleOf(BookKey::trusted("book:none")).error().kind, ErrorKind::NotFound);
}

TEST_F(Careers, SourcesAreListedAndFound) {
    const auto sources = catalog.sources();
    ASSERT_TRUE(sources.ok());
    EXPECT_TRUE(std::is_sorted(sources->begin(), sources->end(),
                               [](const Source& a, const Source& b) { return a.id < b.id; }));
    EXPECT_EQ(catalog.source("onet-30.0")->id, "onet-30.0");
    EXPECT_FALSE(catalog.source("onet-30.0")->attribution.empty());
    EXPECT_EQ(catalog.source("none").error().kind, ErrorKind::NotFound);
}

TEST_F(Careers, InfoCountsWhatIsThere) {
    const auto info = catalog.info();
    ASSERT_TRUE(info.ok());
    EXPECT_EQ(info->date, "2026-08");
    EXPECT_EQ(info->schemaVersion, 8);
    EXPECT_EQ(info->counts.front().what, "careers");
    EXPECT_EQ(info->counts.front().rows, 14);
}

} // namespace
} // namespace waymark::db
