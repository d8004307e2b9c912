// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/items.h"
#include "db/records/kept_content.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>

namespace waymark::test {
namespace {

constexpr auto backend = "career:backend-software-engineer";

class PayCommands : public testing::Test {
protected:
    Outcome run(const std::vector<std::string>& arguments) { return runProgram(arguments, m_data.path()); }
    TempFolder m_data;
};

TEST_F(PayCommands, LocalViewGivesTheThirteenPublishedMedians) {
    const std::map<std::string, std::pair<double, std::string>> expected{
        {"city:new-york", {172000, "USD"}}, {"city:san-francisco", {143000, "USD"}},
        {"city:seattle", {158000, "USD"}},  {"city:austin", {159000, "USD"}},
        {"city:toronto", {147000, "CAD"}},  {"city:london", {95000, "GBP"}},
        {"city:paris", {62500, "EUR"}},     {"city:berlin", {82000, "EUR"}},
        {"city:tel-aviv", {470000, "ILS"}}, {"city:beijing", {162000, "CNY"}},
        {"city:shanghai", {510000, "CNY"}}, {"city:bengaluru", {885000, "INR"}},
        {"city:delhi", {1040000, "INR"}}};
    const auto answer = run({"--json", "salaries", backend, "--view", "local"}).json();
    ASSERT_EQ(answer["rows"].size(), expected.size());
    for (const auto& row : answer["rows"]) {
        const auto& [amount, currency] = expected.at(row["place_key"]);
        EXPECT_EQ(row["median"], amount);
        EXPECT_EQ(row["local_median"], amount);
        EXPECT_EQ(row["local_currency"], currency);
        EXPECT_EQ(row["grade"], "D");
        EXPECT_EQ(row["source"], "OpenCourser career page, 2024");
    }
}

TEST_F(PayCommands, MarketViewConvertsThereAndBack) {
    const auto dollars = run({"--json", "salaries", backend, "--currency", "USD"}).json();
    const auto euros = run({"--json", "salaries", backend, "--currency", "EUR"}).json();
    std::map<std::string, double> ratio;
    for (std::size_t i = 0; i < dollars["rows"].size(); ++i)
        ratio[dollars["rows"][i]["place_key"]] = dollars["rows"][i]["median"].get<double>();
    for (const auto& row : euros["rows"])
        ratio[row["place_key"]] /= row["median"].get<double>();
    // All thirteen are of the same year, so one rate leads from one currency to the other.
    for (const auto& [place, value] : ratio)
        EXPECT_NEAR(value, ratio.begin()->second, 1e-9) << place;
}

TEST_F(PayCommands, AParentsOfficialFigureStandsBesideTheOwnOne) {
    const auto answer = run({"--json", "salaries", backend}).json();
    int official = 0;
    for (const auto& row : answer["rows"]) {
        if (row["official"].is_null())
            continue;
        ++official;
        EXPECT_EQ(row["official"]["origin"], "published");
        EXPECT_NE(row["official"]["grade"], "D");
    }
    EXPECT_GE(official, 4);
}

TEST_F(PayCommands, BeijingAndShanghaiAreFlagged) {
    const auto answer = run({"--json", "salaries", backend}).json();
    for (const auto& row : answer["rows"]) {
        const bool flagged = row["flags"].dump().find("outlier-country") != std::string::npos;
        const bool doubtful = row["place_key"] == "city:beijing" || row["place_key"] == "city:shanghai";
        EXPECT_EQ(flagged, doubtful) << row["place"];
    }
}

TEST_F(PayCommands, OnePlaceCanBeAskedFor) {
    const auto answer = run({"--json", "salaries", backend, "--place", "city:toronto"}).json();
    ASSERT_EQ(answer["rows"].size(), 1U);
    EXPECT_EQ(answer["rows"][0]["place"], "Toronto");
}

TEST_F(PayCommands, UnknownCurrencyIsBadInput) {
    const auto outcome = run({"salaries", backend, "--currency", "QQQ"});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_THAT(outcome.err, testing::HasSubstr("QQQ"));
}

TEST_F(PayCommands, ChartsAreWrittenInEveryForm) {
    const std::map<std::string, std::string> start{
        {"png", "\x89PNG"}, {"svg", "<?xml"}, {"pdf", "%PDF"}, {"csv", "place"}, {"json", "{"}};
    for (const auto& [suffix, magic] : start) {
        const auto file = m_data.path() / ("chart." + suffix);
        const auto outcome = run({"chart", backend, "--out", file.string()});
        ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
        std::ifstream in(file, std::ios::binary);
        std::string head(magic.size(), '\0');
        in.read(head.data(), static_cast<std::streamsize>(head.size()));
        EXPECT_EQ(head, magic) << suffix;
    }
}

TEST_F(PayCommands, SeveralCareersStandPlaceByPlace) {
    const auto answer = run({"--json", "salaries", backend, "career:15-1251.00"}).json();
    ASSERT_EQ(answer["careers"].size(), 2U);
    ASSERT_EQ(answer["rows"].size(), 26U);
    for (std::size_t i = 0; i + 1 < answer["rows"].size(); i += 2) {
        EXPECT_EQ(answer["rows"][i]["place_key"], answer["rows"][i + 1]["place_key"]);
        EXPECT_EQ(answer["rows"][i]["career"], backend);
    }
}

TEST_F(PayCommands, RanksInEveryViewStandBeside) {
    const auto market = run({"--json", "salaries", backend}).json();
    const auto city = run({"--json", "salaries", backend, "--view", "city"}).json();
    std::map<std::string, nlohmann::json> ranks;
    for (const auto& row : city["rows"])
        ranks[row["place_key"]] = row["rank"];
    for (const auto& row : market["rows"]) {
        EXPECT_EQ(row["ranks"]["market"], row["rank"]) << row["place"];
        EXPECT_EQ(row["ranks"]["city"], ranks[row["place_key"]]) << row["place"];
    }
}

TEST_F(PayCommands, OnlyTheEndsOfTheRanking) {
    const auto answer = run({"--json", "salaries", backend, "--top", "2", "--bottom", "1"}).json();
    ASSERT_EQ(answer["rows"].size(), 3U);
    EXPECT_EQ(answer["rows"][0]["rank"], 1);
    EXPECT_THAT(answer["notes"][0].get<std::string>(), testing::HasSubstr("the highest two"));
}

TEST_F(PayCommands, NearestLargerMetros) {
    const auto answer = run({"--json", "salaries", "career:15-1252.00", "--near", "metro:42660"}).json();
    std::vector<std::string> places;
    for (const auto& row : answer["rows"])
        places.push_back(row["place_key"]);
    // Of the fixture's metros more people are employed in these; in Austin fewer.
    EXPECT_THAT(places, testing::UnorderedElementsAre("metro:42660", "metro:41860", "metro:35620"));
    // None is larger: the place stands by itself.
    const auto alone = run({"--json", "salaries", "career:15-1252.00", "--near", "metro:35620"}).json();
    ASSERT_EQ(alone["rows"].size(), 1U);
    EXPECT_EQ(alone["rows"][0]["place_key"], "metro:35620");
}

TEST_F(PayCommands, OwnOffersStandBesideAndReplaceNothing) {
    const auto without = run({"--json", "salaries", backend}).json();
    {
        auto library = db::Library::open(m_data.path() / "library.db");
        ASSERT_TRUE(library.ok());
        db::Offer offer;
        offer.place = *db::PlaceKey::parse("city:berlin");
        offer.employer = "Acme";
        offer.pay = {90000, {"EUR"}};
        offer.receivedOn = "2026-07-01";
        db::ItemFacts facts;
        facts.title = "Offer of Acme";
        ASSERT_TRUE(db::Items(*library)
                        .create(db::ItemKind::Offer, facts, db::contentOf(offer), "2026-08-03T14:32:00Z")
                        .ok());
    }
    const auto with = run({"--json", "salaries", backend, "--offers"}).json();
    ASSERT_EQ(with["rows"].size(), without["rows"].size() + 1);
    std::map<std::string, nlohmann::json> medians;
    for (const auto& row : without["rows"])
        medians[row["place_key"]] = row["median"];
    int own = 0;
    for (const auto& row : with["rows"]) {
        if (row["origin"] != "own") {
            EXPECT_EQ(row["median"], medians[row["place_key"]]) << row["place"];
            continue;
        }
        ++own;
        EXPECT_EQ(row["label"], "Acme");
        EXPECT_TRUE(row["rank"].is_null());
    }
    EXPECT_EQ(own, 1);
    EXPECT_EQ(run({"--json", "salaries", backend}).json()["rows"].size(), without["rows"].size());
}

TEST_F(PayCommands, AChartOfUnknownFormNamesTheForms) {
    const auto outcome = run({"chart", backend, "--out", (m_data.path() / "chart.gif").string()});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_THAT(outcome.err, testing::HasSubstr("png"));
}

} // namespace
} // namespace waymark::test
