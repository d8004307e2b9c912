// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/ways_in.h"

#include "db/catalog/unjoined_fields.h"
#include "tests/db/catalog/reading.h"

#include <gmock/gmock.h>

namespace waymark::db {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class WaysIn : public ReadingCatalog {
protected:
    const CareerKey nurses = CareerKey::trusted("career:29-1141.00");
    const CareerKey electricians = CareerKey::trusted("career:47-2111.00");
    const CareerKey architects = CareerKey::trusted("career:15-1299.08");
    const CareerKey searchers = CareerKey::trusted("career:23-2093.00");
    const PlaceKey washington = PlaceKey::trusted("state:WA");
};

TEST_F(WaysIn, EntryIsTheCareersOwnOnlyWhereNothingElseIsCounted) {
    const auto own = occupationEntry(catalog, nurses);
    ASSERT_TRUE(own.ok() && *own);
    EXPECT_EQ((*own)->measuredFor, "");
    EXPECT_EQ((*own)->education, EntryEducation::Bachelor);
    EXPECT_EQ((*own)->training, EntryTraining::None);
    EXPECT_EQ((*own)->jobs, 3391000);
    EXPECT_EQ((*own)->projectedYear, 2034);
    // One of several careers of its code, one that the projections count with others, a specialisation.
    EXPECT_EQ((*occupationEntry(catalog, architects))->measuredFor, "Computer occupations, all other");
    EXPECT_EQ((*occupationEntry(catalog, searchers))->measuredFor, "Miscellaneous legal support workers");
    EXPECT_EQ((*occupationEntry(catalog, backend))->measuredFor, "Software developers");
    EXPECT_FALSE(occupationEntry(catalog, CareerKey::trusted("career:25-2031.00"))->has_value());
    EXPECT_EQ(occupationEntry(catalog, CareerKey::trusted("career:none")).error().kind, ErrorKind::NotFound);
}

TEST_F(WaysIn, OutlookSaysWhoWasCounted) {
    EXPECT_EQ(catalog.careerFacts(nurses)->outlook->measuredFor, "");
    EXPECT_EQ(catalog.careerFacts(architects)->outlook->measuredFor, "Computer occupations, all other");
    const auto combined = catalog.careerFacts(searchers);
    ASSERT_TRUE(combined->outlook.has_value()) << "the projections count it with others";
    EXPECT_EQ(combined->outlook->jobs, 76300);
    EXPECT_EQ(combined->outlook->measuredFor, "Miscellaneous legal support workers");
    EXPECT_EQ(catalog.careerFacts(backend)->outlook->measuredFor, "Software developers");
}

TEST_F(WaysIn, RowsOfListsSayWhoWasCounted) {
    const auto rows = catalog.careers({});
    const auto row = [&rows](const CareerKey& key) {
        return *std::find_if(rows->begin(), rows->end(), [&key](const auto& one) { return one.key == key; });
    };
    EXPECT_EQ(row(nurses).entryMeasuredFor, "");
    EXPECT_EQ(row(nurses).payMeasuredFor, "");
    EXPECT_EQ(row(nurses).entryEducation, EntryEducation::Bachelor);
    EXPECT_EQ(row(searchers).entryMeasuredFor, "Miscellaneous legal support workers");
    EXPECT_EQ(row(backend).entryMeasuredFor, "Software developers");
    EXPECT_EQ(row(backend).payMeasuredFor, "Software Developers");
    EXPECT_FALSE(row(CareerKey::trusted("career:25-2031.00")).entryEducation.has_value());
}

TEST_F(WaysIn, PayOfTheOccupationIsNotTheSpecialisations) {
    EXPECT_EQ(catalog.nationalPay(developers)->measuredAs, "");
    EXPECT_EQ(catalog.nationalPay(backend)->measuredAs, "SOC 2018 15-1252 Software Developers");
    const auto pay = catalog.payFacts(backend, {{PlaceKey::trusted("country:US")}, {}});
    ASSERT_FALSE(pay->places.front().official.empty());
    EXPECT_EQ(pay->places.front().official.front().measuredAs, "SOC 2018 15-1252 Software Developers");
}

TEST_F(WaysIn, LicencesOfAStateAndFederalOnes) {
    const auto here = licences(catalog, electricians, washington);
    ASSERT_TRUE(here.ok());
    ASSERT_EQ(here->size(), 2u);
    EXPECT_EQ(here->front().title, "Journey Level Electrician");
    EXPECT_EQ(here->front().agency, "Labor and Industries");
    EXPECT_EQ(here->front().url, "");
    EXPECT_EQ(here->front().updated, "");
    EXPECT_EQ(here->front().background, LicenceBackground::No);
    EXPECT_EQ(here->back().state.text(), "country:US");
    const auto nursing = licences(catalog, nurses, washington);
    ASSERT_EQ(nursing->size(), 1u);
    EXPECT_EQ(nursing->front().education, LicenceSchooling::Degree);
    EXPECT_FALSE(nursing->front().background.has_value()) << "not stated is not no";
    EXPECT_EQ(nursing->front().updated, "2024-09-06");
    EXPECT_EQ(licences(catalog, nurses)->size(), 2u);
    EXPECT_THAT(*licences(catalog, developers), IsEmpty());
    EXPECT_TRUE(*holdsLicencesOf(catalog, washington));
    EXPECT_FALSE(*holdsLicencesOf(catalog, PlaceKey::trusted("state:CA")));
}

TEST_F(WaysIn, LicencesByTitleAreOfOneStateOrOfAll) {
    std::vector<std::string> asked;
    const auto ofElectricians = [&asked](const std::string& title) {
        asked.push_back(title);
        return title.find("Electrician") != std::string::npos;
    };
    const auto named = [](const std::vector<Licence>& licences) {
        std::vector<std::string> names;
        for (const Licence& licence : licences)
            names.push_back(licence.state.text() + ' ' + licence.title);
        return names;
    };
    const auto all = licencesTitled(catalog, std::nullopt, ofElectricians);
    ASSERT_TRUE(all.ok());
    EXPECT_THAT(named(*all), ElementsAre("state:AL Journeyman Electrician", "state:NY Electrician", "state:TX Journeyman Electrician",
                                         "state:UT Journeyman Electrician", "state:WA Journey Level Electrician"));
    EXPECT_EQ(all->front().kind, LicenceKind::Licence);
    EXPECT_EQ(all->front().sourceId, "licences-2024");
    EXPECT_EQ(std::count(asked.begin(), asked.end(), "Journeyman Electrician"), 1) << "a title is asked about once for all states";
    EXPECT_THAT(named(*licencesTitled(catalog, washington, ofElectricians)), ElementsAre("state:WA Journey Level Electrician"));
    const auto everything = [](const std::string&) { return true; };
    EXPECT_EQ(licencesTitled(catalog, std::nullopt, everything)->size(), 7u) << "none of the country's";
    EXPECT_THAT(*licencesTitled(catalog, PlaceKey::trusted("country:US"), everything), IsEmpty());
}

TEST_F(WaysIn, FederalLicencesAreThoseOfTheCountry) {
    const auto federal = federalLicences(catalog);
    ASSERT_EQ(federal->size(), 1u);
    EXPECT_EQ(federal->front().title, "National Current Tester");
    EXPECT_EQ(federal->front().code, "00-9");
}

TEST_F(WaysIn, TitlesOfAllCareers) {
    const auto careers = careerTitles(catalog);
    ASSERT_EQ(careers->size(), catalog.careers()->size());
    const auto own = std::find_if(careers->begin(), careers->end(), [this](const TitledCareer& each) { return each.key == nurses; });
    ASSERT_NE(own, careers->end());
    EXPECT_EQ(own->title, "Registered Nurses");
    EXPECT_TRUE(own->ofItself);
    EXPECT_TRUE(std::any_of(careers->begin(), careers->end(), [this](const TitledCareer& each) { return each.key == backend && !each.ofItself; }));
}

TEST_F(WaysIn, ProgrammesAreThoseOfTheFieldsOfStudy) {
    const auto found = programmes(catalog, nurses);
    ASSERT_TRUE(found.ok());
    ASSERT_EQ(found->size(), 3u);
    EXPECT_EQ(found->front().school, "Hudson State University");
    EXPECT_THAT(found->front().awards, ElementsAre("b", "m", "dr"));
    EXPECT_EQ(found->front().kind, SchoolKind::FourYear);
    EXPECT_FALSE((*found)[1].latitude.has_value());
    EXPECT_FALSE((*found)[1].completions.has_value());
    EXPECT_THAT(*programmes(catalog, electricians), IsEmpty());
}

TEST_F(WaysIn, ApprenticeshipsHaveRoutesAndSponsors) {
    const auto routes = apprenticeshipRoutes(catalog, electricians);
    ASSERT_TRUE(routes.ok());
    ASSERT_EQ(routes->size(), 3u) << "a number has as many rows as titles";
    EXPECT_EQ(routes->front().title, "Electrician");
    EXPECT_EQ((*routes)[1].code, routes->front().code);
    const auto sponsors = apprenticeshipSponsors(catalog, electricians);
    ASSERT_EQ(sponsors->size(), 2u);
    EXPECT_EQ(sponsors->back().state.text(), "state:WA");
    EXPECT_EQ(sponsors->back().sponsors, 31);
    EXPECT_THAT(*apprenticeshipRoutes(catalog, nurses), IsEmpty());
}

TEST_F(WaysIn, UsualPlacesAreTheNationAndTheLargestMetros) {
    const auto pay = catalog.payFacts(developers, {});
    ASSERT_TRUE(pay.ok());
    int metros = 0;
    for (const PlaceFigures& place : pay->places)
        metros += place.place.kind == PlaceKind::Metro ? 1 : 0;
    EXPECT_EQ(metros, 4) << "all that the fixture pays in";
}

TEST_F(WaysIn, FieldsThatTheListDoesNotJoinAreFoundWithTheirSchools) {
    const auto any = [](const std::string&) { return true; };
    const auto found = unjoinedFields(catalog, nurses, {PlaceKey::trusted("state:NY")}, any);
    ASSERT_TRUE(found.ok());
    ASSERT_EQ(found->size(), 1u) << "nursing is joined to them";
    EXPECT_EQ(found->front().title, "Computer Science.");
    ASSERT_EQ(found->front().programmes.size(), 1u);
    EXPECT_EQ(found->front().programmes[0].school, "Hudson State University");
    EXPECT_THAT(found->front().programmes[0].awards, ElementsAre("b", "m"));
    EXPECT_TRUE(unjoinedFields(catalog, nurses, {washington}, any)->front().programmes.empty());
    EXPECT_THAT(*unjoinedFields(catalog, nurses, {washington}, [](const std::string&) { return false; }), IsEmpty());
    EXPECT_EQ(unjoinedFields(catalog, CareerKey::trusted("career:none"), {}, any).error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace waymark::db
