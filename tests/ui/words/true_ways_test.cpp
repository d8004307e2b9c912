// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pages of all careers of the shipped catalog say to learners in a metro of two states, in a territory, abroad
// and nowhere yet: none of the kinds of sentences that a reader of forty pages found false. tests/truth/check_ways.py
// asks the same of the command line, from the text tables. With the floors of what the catalog covers.
#include "app/career/facts_in_words.h"
#include "app/career/licence_need.h"
#include "app/career/named_programmes.h"
#include "app/career/school_order.h"
#include "db/catalog/paid_within.h"
#include "db/catalog/report.h"
#include "tests/support/rounds.h"
#include "ui/queries/career_reading.h"
#include "ui/words/ways_in_words.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <tuple>

namespace waymark::ui {
namespace {

using testing::AnyOf;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

std::string say(const QString& text) {
    return text.toStdString();
}

/// All that is said of the ways in, a line each.
std::string saidOf(const app::WaysIn& ways) {
    std::string text = say(doorNote(ways)) + '\n' + say(routeLength(ways)) + '\n' + say(licenceNote(ways)) + '\n' +
                       say(apprenticeshipSentence(ways)) + '\n' + say(programmeNote(ways, 10)) + '\n';
    for (const SaidStep& step : stepsInWords(ways))
        text += say(step.title) + ": " + say(step.note) + '\n';
    for (const SaidLicence& licence : licencesInWords(ways))
        text += say(licence.title) + ": " + say(licence.asks) + '\n';
    return text;
}

class TrueWays : public testing::Test {
protected:
    void SetUp() override {
        const std::filesystem::path shipped = std::filesystem::path(WAYMARK_BUILD_DIR) / "bin/catalog.db";
        if (!std::filesystem::exists(shipped))
            GTEST_SKIP() << "the shipped catalog is not built: build the target waymark_catalog";
        auto opened = db::Catalog::open(shipped);
        ASSERT_TRUE(opened.ok()) << opened.error().message;
        catalog.emplace(*std::move(opened));
    }
    LearnerPlace at(const char* key) const {
        const auto learner = learnerPlace(*catalog, db::PlaceKey::trusted(key));
        EXPECT_TRUE(learner.ok()) << key;
        return learner ? *learner : LearnerPlace{};
    }
    std::vector<std::string> statesAt(const char* key) const {
        std::vector<std::string> names;
        for (const db::Place& state : at(key).states)
            names.push_back(state.name);
        return names;
    }
    /// Calls `check` with every career's ways in for a learner there.
    template <class Check>
    void ofEveryCareer(const LearnerPlace& learner, Check check) const {
        const auto careers = catalog->careers();
        ASSERT_GE(careers->size(), 1018u);
        // Every eleventh in the ordinary run.
        const auto step = static_cast<std::size_t>(waymark::test::rounds(11, 1));
        for (std::size_t i = 0; i < careers->size(); i += step) {
            const db::CareerRow& row = (*careers)[i];
            SCOPED_TRACE(row.key.text() + ' ' + row.title);
            const auto ways = readWaysIn(*catalog, row.key, learner);
            ASSERT_TRUE(ways.ok()) << ways.error().message;
            check(*ways, saidOf(*ways));
        }
    }

    std::optional<db::Catalog> catalog;
};

TEST_F(TrueWays, AMetroShowsAllItsStatesTheFirstNamedFirst) {
    using testing::ElementsAre;
    EXPECT_THAT(statesAt("metro:35620"), ElementsAre("New York", "New Jersey"));
    EXPECT_THAT(statesAt("metro:37980"), ElementsAre("Pennsylvania", "New Jersey", "Delaware", "Maryland"));
    EXPECT_THAT(statesAt("metro:28140"), ElementsAre("Missouri", "Kansas"));
    EXPECT_THAT(statesAt("city:new-york"), ElementsAre("New York")) << "a city has a state of its own";
    EXPECT_THAT(statesAt("city:kansas-city-us-4273837"), ElementsAre("Kansas"));
    EXPECT_TRUE(statesAt("country:PR").empty());
}

/// Gambling and ships are trades of their own; what is shown as a license of the career is not of them.
void checkLicences(const app::WaysIn& ways, const std::string& title) {
    static const char* gambling = "[Gg]aming|GAMING|[Cc]asino|CASINO|[Rr]iverboat|[Cc]ardroom|Horse Racing|Thoroughbred";
    const bool ofGambling = testing::Value(title, ContainsRegex("Gambl|Gaming|Animal|Athlet|Jockey|Veterin|Umpire|Security|Surveil|Coin"));
    for (const db::Licence& licence : ways.licences) {
        if (!ofGambling) {
            EXPECT_THAT(licence.title, Not(ContainsRegex(gambling)));
        }
        if (!ways.code.starts_with("53-5")) {
            EXPECT_THAT(licence.agency, Not(HasSubstr("Maritime Center")));
        }
        EXPECT_THAT(licence.agency + title, AnyOf(Not(HasSubstr("Addiction")), ContainsRegex("Counsel|Substance|Recover|Health|Social")));
    }
}

// Truck drivers and divers had no program on their pages: the only field that the list joins to them trains instructors as well.
TEST_F(TrueWays, NoOccupationLosesItsOnlyFieldsAsThoseOfTeachers) {
    std::map<std::string, std::vector<std::string>> fieldsOf;
    SQLite::Database database(std::string(WAYMARK_BUILD_DIR) + "/bin/catalog.db");
    SQLite::Statement rows(database, "SELECT soc, title FROM occupation_field JOIN field ON field.id = field");
    while (rows.executeStep())
        fieldsOf[rows.getColumn(0).getString()].push_back(rows.getColumn(1).getString());
    ASSERT_GE(fieldsOf.size(), 680u);
    for (const auto& [occupation, titles] : fieldsOf)
        EXPECT_TRUE(std::any_of(titles.begin(), titles.end(), [&code = occupation](const std::string& title) {
            return !app::isForTeachersOnly(title, code);
        })) << occupation << ": " << titles.front();
}

TEST_F(TrueWays, InAMetroOfTwoStatesBothAreSaid) {
    const LearnerPlace newYork = at("metro:35620");
    const auto careers = catalog->careers();
    std::map<std::string, std::string> titles;
    for (const db::CareerRow& row : *careers)
        titles[row.title] = row.key.text();
    int physicians = 0;
    ofEveryCareer(newYork, [&](const app::WaysIn& ways, const std::string& said) {
        for (const db::Licence& licence : ways.licences)
            EXPECT_THAT(licence.state.text(), AnyOf("state:NY", "state:NJ", "country:US"));
        if (ways.fields.named > 0 && !ways.programmes.empty() && app::listsSchools(ways)) {
            if (app::lacksItsFields(ways))
                EXPECT_THAT(said, ContainsRegex("(: how|\\. How) many schools lead to it is not known\\."));
            else if (said.find("these records hold no school that gives") == std::string::npos)
                EXPECT_THAT(said, ContainsRegex("New York has ([0-9,]+|no) programs?.*; New Jersey has ([0-9,]+|none)"));
            else
                EXPECT_THAT(said, HasSubstr("they hold " + app::withThousands(static_cast<double>(std::count_if(
                                                               ways.programmes.begin(), ways.programmes.end(),
                                                               [&ways](const app::NearProgramme& each) { return app::isOfItsFields(each, ways); })))));
        }
        EXPECT_THAT(said, Not(HasSubstr("hoose your")));
        EXPECT_THAT(said, Not(HasSubstr("choose yours")));
        if (ways.code > "29-1210" && ways.code < "29-1250") {
            ++physicians;
            EXPECT_TRUE(ways.licenceNamesIt) << "no license for a physician";
        }
        for (const app::RouteStep& step : app::routeOf(ways))
            if (step.kind == app::StepKind::Licence && !step.optional) {
                // "Nearly everywhere" is said from 40 states on, or where a door or a federal record asks everybody.
                const bool everybody = ways.federalNamesIt || ways.namingStates >= 40 || std::any_of(ways.doors.begin(), ways.doors.end(), [](const db::CareerDoor& door) {
                                           return door.kind == db::DoorKind::Licence && app::askedOf(door) == app::AskedOf::Everybody;
                                       });
                EXPECT_THAT(say(licenceNote(ways)), AnyOf(HasSubstr("Ask the agency before"), HasSubstr(everybody ? "nearly everywhere" : "most states ask for one")));
            }
    });
    EXPECT_GE(physicians, waymark::test::rounds(1, 20));
}

TEST_F(TrueWays, NowhereYetNothingIsSaidOfAnotherTradeOrGroup) {
    const auto careers = catalog->careers();
    for (const db::CareerRow& row : *careers) {
        SCOPED_TRACE(row.key.text() + ' ' + row.title);
        const auto ways = readWaysIn(*catalog, row.key, {});
        ASSERT_TRUE(ways.ok());
        const std::string said = saidOf(*ways);
        checkLicences(*ways, row.title);
        const auto& entry = ways->entry;
        if (said.find("None is usually asked for") != std::string::npos) {
            ASSERT_TRUE(entry && entry->education);
            EXPECT_LE(*entry->education, db::EntryEducation::HighSchool);
            EXPECT_EQ(entry->measuredFor, "") << "stated of a group only";
        }
        if (entry && entry->education == db::EntryEducation::SomeCollege) {
            EXPECT_THAT(said, Not(HasSubstr("associate’s degree, the usual way in")));
        }
        EXPECT_THAT(said, Not(ContainsRegex("without a diploma\n"))) << "an age may be asked for";
        if (ways->fields.named == 0) {
            EXPECT_THAT(said, Not(HasSubstr("recorded for its fields of study")));
        }
        if (entry && entry->training == db::EntryTraining::Internship && entry->education == db::EntryEducation::Doctorate) {
            EXPECT_THAT(said, ContainsRegex("residency: at least three years|without the internship or residency|At least ([89]|1[0-9]) years|1[0-9] to 1[0-9] years after high school"));
        }
        if (ways->isMilitary()) {
            EXPECT_THAT(said, Not(HasSubstr("state’s agency")));
        }
    }
}

/// Kinds that a reader found false: a step lost by a state's gaps, a record's "no" as law, a file's hole as zero, a
/// license of another trade by one word, an engineer's license before the first job.
TEST_F(TrueWays, AStatesGapsChangeNoStepAndAreNoLaw) {
    std::map<std::string, bool> asked;
    std::size_t elsewhere = 0;
    ofEveryCareer({}, [&](const app::WaysIn& ways, const std::string& said) {
        for (const app::RouteStep& step : app::routeOf(ways))
            if (step.kind == app::StepKind::Licence && !step.optional) {
                asked[ways.code] = true;
                EXPECT_THAT(ways.code, Not(testing::StartsWith("17-2")));
            }
        EXPECT_THAT(said, Not(HasSubstr("No state at hand records")));
        elsewhere += ways.namedElsewhere.empty() ? 0u : 1u;
        for (const db::Licence& licence : ways.namedElsewhere)
            EXPECT_THAT(licence.title, Not(ContainsRegex("^(JOCKEY|Jockey|ARCHITECT|Architect|POLICE OFFICER|Police Officer|Shop Registration|COURT REPORTER|Court Reporter)$")));
    });
    EXPECT_LE(elsewhere, static_cast<std::size_t>(waymark::test::rounds(13, 140))) << "one-word matches brought 235";
    for (const char* key : {"state:GA", "state:IL", "state:CA"})
        ofEveryCareer(at(key), [&](const app::WaysIn& ways, const std::string& said) {
            const auto steps = app::routeOf(ways);
            if (asked.contains(ways.code)) {
                EXPECT_TRUE(std::any_of(steps.begin(), steps.end(), [](const app::RouteStep& step) {
                    return step.kind == app::StepKind::Licence && !step.optional;
                })) << key;
            }
            EXPECT_THAT(said, Not(ContainsRegex("no exam|no schooling asked|no experience asked|not asked about")));
            EXPECT_THAT(said, Not(ContainsRegex("California has [0-9]|No sponsor in California")));
        });
    EXPECT_GE(asked.size(), 100U / static_cast<std::size_t>(waymark::test::rounds(11, 1)));
}

/// Whose license a record is, where readers found the very one missed: lists, contractors, slips, boards, other codes.
TEST_F(TrueWays, TheRecordThatNamesTheCareerIsFound) {
    const auto waysOf = [&](const char* career, const char* place) {
        return *readWaysIn(*catalog, db::CareerKey::trusted(career), place ? at(place) : LearnerPlace{});
    };
    for (const auto& [career, place] : {std::pair("career:39-5012.00", "state:NY"), std::pair("career:47-2111.00", "state:IA"),
                                        std::pair("career:29-2042.00", "state:DE"), std::pair("career:17-2051.00", "state:WV")}) {
        const auto ways = waysOf(career, place);
        EXPECT_TRUE(ways.stateNamesIt) << career << ' ' << place;
        EXPECT_THAT(saidOf(ways), Not(ContainsRegex("hold no license|none by this very name|No license that names"))) << place;
    }
    const auto brokers = waysOf("career:13-1041.08", "state:TX");
    ASSERT_FALSE(brokers.licences.empty());
    EXPECT_EQ(brokers.licences.front().title, "Customs Broker") << "filed under another code";
    EXPECT_THAT(say(licenceNote(brokers)), testing::StartsWith("A federal license"));
    const auto sprayers = waysOf("career:37-3012.00", "state:MD");
    ASSERT_FALSE(sprayers.namedElsewhere.empty());
    EXPECT_EQ(sprayers.namedElsewhere.front().title, "Pest Control Applicator");
    EXPECT_THAT(saidOf(sprayers), Not(HasSubstr("by this name")));
    EXPECT_GE(waysOf("career:39-2011.00", nullptr).licensingStates, 5U) << "trainers of race horses in Illinois, Oregon, Texas, Arkansas";
    EXPECT_THAT(waysOf("career:39-2011.00", "state:TX").licences.front().title, HasSubstr("rainer"));
    EXPECT_EQ(waysOf("career:53-3032.00", nullptr).routes.front().title, "Heavy and Tractor Trailer Truck Driver");
    EXPECT_THAT(waysOf("career:41-2031.00", nullptr).partTitles, testing::Contains(testing::ContainsRegex("[Mm](otor|OTOR) [Vv](ehicle|EHICLE)")));
}

TEST_F(TrueWays, OutsideOfTheStatesNothingIsListedAndNoStateAskedFor) {
    for (const char* place : {"country:PR", "city:bayamon-pr", "city:lisbon-pt"})
        ofEveryCareer(at(place), [&](const app::WaysIn& ways, const std::string& said) {
            EXPECT_TRUE(programmesInWords(ways, 10).empty());
            EXPECT_THAT(said, Not(HasSubstr("hoose your")));
            EXPECT_THAT(said, Not(HasSubstr("choose yours")));
            EXPECT_THAT(said, Not(ContainsRegex("Shown: ")));
        });
}

TEST_F(TrueWays, PeopleAtWorkAreSaidAsTheyWereCounted) {
    const auto careers = catalog->careers();
    for (const db::CareerRow& row : *careers) {
        SCOPED_TRACE(row.key.text() + ' ' + row.title);
        const auto people = readPeople(*catalog, row.key);
        ASSERT_TRUE(people.ok());
        std::string said;
        for (const SaidFact& fact : peopleInWords(*people))
            said += say(fact.label) + ": " + say(fact.value) + "; " + say(fact.detail) + '\n';
        EXPECT_THAT(said, Not(HasSubstr(": all of it could be done at home")));
        EXPECT_THAT(said, Not(HasSubstr("higher than in 0 %")));
    }
    // Counted together with others: one look-up for all tables.
    const auto guides = readPeople(*catalog, db::CareerKey::trusted("career:39-7012.00"));
    ASSERT_TRUE(guides.ok());
    ASSERT_TRUE(guides->attainment && guides->ages && guides->women && !guides->industries.empty());
    EXPECT_EQ(guides->ages->measuredFor, "Tour and travel guides");
    EXPECT_EQ(guides->attainment->measuredFor, "Tour and travel guides");
}

/// Where larger metros publish nothing, nobody is said to pay most; figures of groups are not ranked.
TEST_F(TrueWays, OfPayNoMoreIsSaidThanIsPublished) {
    const auto careers = catalog->careers();
    int unpublished = 0;
    const auto step = static_cast<std::size_t>(waymark::test::rounds(5, 1));
    for (std::size_t i = 0; i < careers->size(); i += step) {
        const db::CareerRow& row = (*careers)[i];
        SCOPED_TRACE(row.key.text() + ' ' + row.title);
        const auto page = readCareerPage(*catalog, row.key, ReadPath::Later);
        ASSERT_TRUE(page.ok());
        if (!page->pay)
            continue;
        if (!page->pay->unpublishedMetros.empty()) {
            ++unpublished;
            EXPECT_THAT(page->payChartSpec.title, Not(ContainsRegex(" pays? most")));
            EXPECT_THAT(page->payPlaces, ContainsRegex("No figure of (its|their) own is published for the larger metro"));
        }
        for (const app::PayRow& pay : page->pay->rows)
            if (pay.leading().published.measuredAs.find("every field") != std::string::npos) {
                EXPECT_FALSE(pay.rank.has_value()) << pay.place.name;
            }
    }
    EXPECT_GT(unpublished, 0) << "surgeons have none in Los Angeles";
}

/// A learner in the largest metro of all does not change how many are compared, and a territory is no rival country.
TEST_F(TrueWays, ThePlaceOfTheLearnerIsCountedOnce) {
    const auto actuaries = db::CareerKey::trusted("career:15-2011.00");
    const auto page = readCareerPage(*catalog, actuaries, ReadPath::Later, at("metro:35620"));
    ASSERT_TRUE(page.ok() && page->pay);
    EXPECT_THAT(page->payPlaces, HasSubstr("Compared are the ten metros"));
    const auto inWashington = readCareerPage(*catalog, db::CareerKey::trusted("career:39-3019.00"), ReadPath::Later, at("state:WA"));
    ASSERT_TRUE(inWashington.ok() && inWashington->pay);
    EXPECT_THAT(inWashington->payPlaces, HasSubstr("Compared are the ten metros"));
    EXPECT_THAT(inWashington->payPlaces, ContainsRegex("Beside them stands Seattle[^.]*, of the metros whose main city is in your state the one with the most jobs in that group\\."));
    EXPECT_TRUE(std::any_of(inWashington->pay->rows.begin(), inWashington->pay->rows.end(),
                            [](const app::PayRow& row) { return row.place.key.text() == "metro:42660"; }));
    const auto inOregon = readCareerPage(*catalog, db::CareerKey::trusted("career:29-1229.00"), ReadPath::Later, at("state:OR"));
    ASSERT_TRUE(inOregon.ok() && inOregon->pay);
    EXPECT_THAT(inOregon->payPlaces, Not(HasSubstr("your state"))) << "Portland has no figure of its own, and Corvallis stands for nothing";
    for (const char* key : {"career:47-2071.00", "career:37-1012.00", "career:37-3019.00"}) {
        const auto there = readCareerPage(*catalog, db::CareerKey::trusted(key), ReadPath::Later, at("country:PR"));
        ASSERT_TRUE(there.ok() && there->pay);
        EXPECT_THAT(there->payChartSpec.title, Not(HasSubstr("US metros lead"))) << key;
        for (const app::PayRow& row : there->pay->rows)
            if (row.place.country == "PR") {
                EXPECT_FALSE(row.rank.has_value()) << key;
            }
    }
}

TEST_F(TrueWays, TheCatalogCoversWhatWasPromised) {
    std::map<std::string, std::int64_t> covered;
    const auto rows = db::coverage(*catalog);
    for (const auto& row : *rows)
        covered[row.what] = row.careers;
    const std::pair<const char*, int> floors[] = {{"with entry education", 960},
                                                  {"with a license filed under its code", 390},
                                                  {"with programs", 770},
                                                  {"with apprenticeships", 300},
                                                  {"with leavers", 960},
                                                  {"with work context", 440},
                                                  {"with AI measures", 910},
                                                  {"with a judgment on work from home", 720}};
    for (const auto& [what, least] : floors)
        EXPECT_GE(covered[what], least) << what;
}

/// What readers missed or were misled by, of the shipped records.
TEST_F(TrueWays, TheLicensesOfATradeAreFoundUnderOtherCodes) {
    const auto elsewhere = [this](const char* career, const char* state) {
        std::vector<std::string> titles;
        const auto ways = readWaysIn(*catalog, db::CareerKey::trusted(career), at(state));
        for (const db::Licence& licence : ways->namedElsewhere)
            titles.push_back(licence.title);
        return titles;
    };
    EXPECT_THAT(elsewhere("career:21-1021.00", "state:MI"), testing::IsSupersetOf({"Licensed Bachelor Social Worker", "Limited Bachelor Social Worker"}));
    EXPECT_THAT(elsewhere("career:43-5111.00", "state:CO"), testing::Contains("Certified Weigher's License"));
    for (const char* civil : {"career:17-2051.00", "career:17-2051.01"}) {
        const auto engineers = readWaysIn(*catalog, db::CareerKey::trusted(civil), at("state:NY"));
        ASSERT_FALSE(engineers->licences.empty()) << civil;
        EXPECT_EQ(engineers->licences.front().title, "Professional Engineer") << "though engineers of other kinds are called so";
    }
    const auto physicians = readWaysIn(*catalog, db::CareerKey::trusted("career:29-1211.00"), at("state:OR"));
    ASSERT_GT(physicians->licences.size(), 2u);
    EXPECT_EQ(physicians->licences.back().title, "Physicians, Locum Tenens") << "told, behind the whole ones";
    const auto captains = readWaysIn(*catalog, db::CareerKey::trusted("career:53-5021.00"), at("state:FL"));
    ASSERT_FALSE(captains->licences.empty());
    EXPECT_THAT(captains->licences.front().title, HasSubstr("Master - ")) << "a captain's own";
    EXPECT_GE(std::count_if(captains->licences.begin(), captains->licences.end(), [](const db::Licence& one) { return one.state.text() == "country:US"; }), 9);
    const auto agents = readWaysIn(*catalog, db::CareerKey::trusted("career:13-1011.00"), at("state:AK"));
    EXPECT_GE(agents->licensingStates, 21u) << "with those of jockeys";
    const auto dealers = readWaysIn(*catalog, db::CareerKey::trusted("career:41-4012.00"), at("state:IL"));
    EXPECT_THAT(say(licenceNote(*dealers)), AllOf(HasSubstr("Grain Dealer"), Not(HasSubstr("hold no license"))));
}

/// Chief executives of Louisiana have pay in its metros and no row of the state; dealers of Utah share a figure with others.
TEST_F(TrueWays, PayIsPublishedWithinAStateAlsoForItsAreasOnly) {
    const auto isPaid = [this](const char* career, const char* place) {
        return db::isPaidWithin(*catalog, db::CareerKey::trusted(career), db::PlaceKey::trusted(place)).valueOr(false);
    };
    EXPECT_TRUE(isPaid("career:11-1011.00", "state:LA"));
    EXPECT_TRUE(isPaid("career:39-3011.00", "state:NV"));
    EXPECT_TRUE(isPaid("career:39-3011.00", "country:US"));
    EXPECT_FALSE(isPaid("career:39-3011.00", "state:UT"));
    EXPECT_FALSE(db::isPaidWithin(*catalog, db::CareerKey::trusted("career:00-0000.00"), db::PlaceKey::trusted("state:UT")).ok());
}

/// "Instructor" is a job name of hers, and of those who teach to drive trucks.
TEST_F(TrueWays, NoProfessorIsSentToTheBoardOfTruckDrivers) {
    const auto ways = readWaysIn(*catalog, db::CareerKey::trusted("career:25-1192.00"), at("state:OK"));
    ASSERT_TRUE(ways.ok());
    for (const db::Licence& licence : ways->namedElsewhere)
        EXPECT_THAT(licence.title, Not(HasSubstr("Driver")));
}

/// Loggers are few in the farm metros that have the most jobs of their group.
TEST_F(TrueWays, TheLicenseOfThePersonIsNamedAndNotTheFirms) {
    const auto agents = readWaysIn(*catalog, db::CareerKey::trusted("career:41-3031.00"), at("state:ND"));
    ASSERT_TRUE(agents.ok());
    ASSERT_FALSE(agents->partTitles.empty());
    EXPECT_EQ(agents->partTitles.front(), "Securities Agent") << "in the singular and the plural together";
    for (const std::string& title : agents->partTitles)
        EXPECT_THAT(title, Not(HasSubstr("Dealer")));
}

TEST_F(TrueWays, WhoClearsGoodsIsHiredBeforeTheLicense) {
    const auto brokers = readWaysIn(*catalog, db::CareerKey::trusted("career:13-1041.08"), at("state:MI"));
    ASSERT_TRUE(brokers.ok());
    const auto steps = stepsInWords(*brokers);
    const auto place = [&steps](app::StepKind kind) { return std::find_if(steps.begin(), steps.end(), [kind](const SaidStep& step) { return step.kind == kind; }); };
    ASSERT_NE(place(app::StepKind::Licence), steps.end());
    EXPECT_LT(place(app::StepKind::FirstJob), place(app::StepKind::Licence)) << "as an entry clerk";
}

TEST_F(TrueWays, ClassifiersOfSoilAreSoilScientists) {
    const auto soil = readWaysIn(*catalog, db::CareerKey::trusted("career:19-1013.00"), at("state:ND"));
    ASSERT_TRUE(soil.ok());
    EXPECT_TRUE(soil->stateNamesIt);
    EXPECT_THAT(say(licenceNote(*soil)), Not(HasSubstr("No license that names")));
}

TEST_F(TrueWays, ARecordFiledUnderADozenOccupationsIsNotTold) {
    const auto gardeners = readWaysIn(*catalog, db::CareerKey::trusted("career:37-3011.00"), at("state:MA"));
    ASSERT_TRUE(gardeners.ok());
    EXPECT_THAT(saidOf(*gardeners), Not(testing::ContainsRegex("[Gg]aming")));
    const auto farmhands = readWaysIn(*catalog, db::CareerKey::trusted("career:45-2093.00"), at("state:DE"));
    ASSERT_TRUE(farmhands.ok());
    EXPECT_EQ(farmhands->licensingStates, 3u) << "beekeepers' of Maine, North Dakota and Rhode Island";
    EXPECT_THAT(say(licenceNote(*farmhands)), Not(HasSubstr("No state in them")));
}

TEST_F(TrueWays, OfWorkDoneInFewPlacesThoseAreCompared) {
    const auto page = readCareerPage(*catalog, db::CareerKey::trusted("career:45-4022.00"), ReadPath::Later);
    ASSERT_TRUE(page.ok() && page->pay);
    for (const app::PayRow& row : page->pay->rows)
        if (row.place.kind == db::PlaceKind::Metro) {
            EXPECT_TRUE(row.leading().published.figures.median) << row.place.name;
        }
    EXPECT_THAT(page->payPlaces, HasSubstr("first those with a published median of this very work"));
    const auto surgeons = readCareerPage(*catalog, db::CareerKey::trusted("career:29-1242.00"), ReadPath::Later);
    ASSERT_TRUE(surgeons.ok() && surgeons->pay);
    EXPECT_THAT(surgeons->payPlaces, Not(HasSubstr("first those with"))) << "those without a median pay most";
}

/// Whose records say that no state has a license is told as well.
TEST_F(TrueWays, WhatIsSaidOfRecordsNamesTheirSource) {
    for (const char* career : {"career:51-4062.00", "career:27-2023.00", "career:49-2022.00"}) {
        const auto page = readCareerPage(*catalog, db::CareerKey::trusted(career), ReadPath::Later, at("state:AZ"));
        ASSERT_TRUE(page.ok());
        EXPECT_TRUE(std::any_of(page->sources.begin(), page->sources.end(), [](const db::Source& source) { return source.publisher.find("CareerOneStop") != std::string::npos || source.title.find("CareerOneStop") != std::string::npos || source.attribution.find("CareerOneStop") != std::string::npos; })) << career;
    }
}

/// What a page tells a learner to study is no silence in the list of schools.
TEST_F(TrueWays, FieldsThatThePageSpeaksOfAreTold) {
    for (const auto& [career, state, said] : {std::tuple("career:11-3031.01", "state:MD", " Accounting, of which this page speaks"), std::tuple("career:25-1121.00", "state:TN", " Music, General, of which this page speaks"),
                                              std::tuple("career:49-2022.00", "state:HI", "Honolulu Community College"), std::tuple("career:19-3039.03", "state:HI", " Clinical Psychology, of which this page speaks")}) {
        const auto ways = readWaysIn(*catalog, db::CareerKey::trusted(career), at(state));
        ASSERT_TRUE(ways.ok());
        EXPECT_THAT(say(programmeNote(*ways, 10)), HasSubstr(said)) << career;
    }
    const auto nano = readWaysIn(*catalog, db::CareerKey::trusted("career:17-2199.09"), at("state:TX"));
    EXPECT_EQ(nano->absentField, "Nanotechnology") << "though all the group's fields are of engineering";
    EXPECT_THAT(say(programmeNote(*nano, 10)), HasSubstr("Nanotechnology"));
    const auto funds = readWaysIn(*catalog, db::CareerKey::trusted("career:11-3031.03"), at("state:MA"));
    EXPECT_THAT(say(programmeNote(*funds, 10)), Not(HasSubstr("None of these fields shares a word"))) << "the page speaks of finance";
    const auto psychologists = readWaysIn(*catalog, db::CareerKey::trusted("career:19-3032.00"), at("state:NC"));
    EXPECT_THAT(psychologists->programmes.front().programme.fieldTitle, HasSubstr("Industrial and Organizational"));
}

TEST_F(TrueWays, NoPageOffersANameOfAnotherCalling) {
    for (const auto& [career, name] : {std::pair("career:29-9091.00", "Personal Trainer"), std::pair("career:31-1122.00", "Medication Aide"),
                                       std::pair("career:53-5022.00", "Harbor Pilot"), std::pair("career:51-9082.00", "Certified Pedorthotist"),
                                       std::pair("career:29-1229.00", "Drugless Physician"), std::pair("career:29-1229.00", "Aurist"),
                                       std::pair("career:29-1229.00", "Intern"), std::pair("career:39-3019.00", "Gambler"),
                                       std::pair("career:39-3019.00", "Card Player"), std::pair("career:25-3021.00", "Certified Flight Instructor (CFI)")}) {
        const auto facts = catalog->careerFacts(db::CareerKey::trusted(career));
        ASSERT_TRUE(facts.ok());
        EXPECT_THAT(facts->titles, Not(testing::Contains(name)));
        EXPECT_FALSE(facts->titles.empty());
    }
    const auto of = [this](const char* career) { return catalog->careerFacts(db::CareerKey::trusted(career))->titles; };
    for (const char* name : {"Nephrologist", "Oncologist"}) {
        const auto names = of("career:29-1229.00");
        EXPECT_LT(std::find(names.begin(), names.end(), name) - names.begin(), 8) << name << ": their page speaks of them";
    }
    auto sellers = of("career:41-9099.00");
    ASSERT_GT(sellers.size(), 6u);
    sellers.resize(6);
    EXPECT_THAT(sellers, testing::AllOf(testing::Contains("Cemetery Counselor"), Not(testing::Contains("Counselor"))));
    EXPECT_THAT(of("career:29-9099.01"), testing::Contains("Licensed Midwife (LM)")) << "filed under nurses, and theirs all the same";
    EXPECT_THAT(of("career:13-2023.00"), testing::Contains("Licensed Appraiser"));
}

} // namespace
} // namespace waymark::ui
