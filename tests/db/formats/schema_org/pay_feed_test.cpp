// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pay that feeds state: of other people's Occupations to the figure, and of our own exports to the byte.
#include "db/building/catalog_builder.h"
#include "db/formats/registry/export_feed.h"
#include "db/formats/registry/import_release.h"
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace waymark::db {
namespace {

using testing::HasSubstr;

std::string contents(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

class PayFeed : public testing::Test {
protected:
    void SetUp() override { std::filesystem::copy_file(waymark::test::fixtureCatalog(), catalog); }

    Result<ImportReport> imported(const std::filesystem::path& feed,
                                  const std::filesystem::path& into) const {
        ImportRequest request;
        request.path = feed;
        request.into = into;
        return importRelease(request);
    }
    Result<ImportReport> importedText(const std::string& text) const {
        std::ofstream(folder / "pay.jsonld") << text;
        return imported(folder / "pay.jsonld", catalog);
    }
    FeedExport exported(const std::filesystem::path& from, const std::filesystem::path& out,
                        FeedSelection selection) const {
        const auto opened = Catalog::open(from);
        FeedRequest request;
        request.selection = std::move(selection);
        request.out = out;
        request.form = *feedFormOf(out);
        const auto report = exportFeed(*opened, request);
        EXPECT_TRUE(report.ok()) << (report.ok() ? "" : report.error().message);
        return report.ok() ? *report : FeedExport();
    }
    /// The one figure of a source at a place.
    std::optional<Salary> figure(const std::string& source, const char* place) const {
        PlaceSelection selection;
        selection.places = {PlaceKey::trusted(place)};
        const auto facts =
            Catalog::open(catalog)->payFacts(CareerKey::trusted("career:15-1252.00"), selection);
        if (facts.ok())
            for (const PlaceFigures& each : facts->places)
                for (const Salary& salary : each.own)
                    if (salary.sourceId == source)
                        return salary;
        return std::nullopt;
    }
    static FeedSelection careersOnly() {
        FeedSelection selection;
        selection.courses = selection.books = false;
        selection.careers = true;
        return selection;
    }

    const waymark::test::TempFolder folder;
    const std::filesystem::path catalog = folder / "catalog.db";
};

TEST_F(PayFeed, OfOthersIsStoredToTheFigure) {
    const auto report = importedText(R"([{"@type":"Occupation","name":"Whatever they call it",
        "occupationalCategory":["15-1252.00 Software Developers"],
        "mainEntityOfPage":{"@type":"WebPage","lastReviewed":"2025-03-09"},
        "occupationLocation":[{"@type":"City","name":"toronto","address":{"addressCountry":"Canada"}},
                              {"@type":"City","name":"Atlantis"}],
        "sampleSize":41,
        "estimatedSalary":[{"@type":"MonetaryAmountDistribution","name":"base","currency":"CAD",
            "duration":"P1Y","percentile10":"61234.5","percentile25":70000,"median":90000.25,
            "percentile75":110000,"percentile90":150001}]},
       {"@type":"Occupation","name":"Keeper of secrets","occupationLocation":"Toronto",
        "mainEntityOfPage":{"lastReviewed":"2025"},
        "estimatedSalary":{"@type":"MonetaryAmountDistribution","currency":"CAD","median":1}}])");
    ASSERT_TRUE(report.ok()) << report.error().message;
    const auto salary = figure("feed-pay", "city:toronto");
    ASSERT_TRUE(salary.has_value());
    EXPECT_EQ(salary->period, "2025-03");
    EXPECT_EQ(salary->currency.code, "CAD");
    EXPECT_EQ(salary->unit, PayUnit::Year);
    EXPECT_EQ(salary->basis, "base");
    EXPECT_EQ(salary->sampleSize, 41);
    EXPECT_EQ(salary->origin, PayOrigin::Published);
    EXPECT_EQ(salary->figures.p10, 61234.5);
    EXPECT_EQ(salary->figures.p25, 70000);
    EXPECT_EQ(salary->figures.median, 90000.25);
    EXPECT_EQ(salary->figures.p75, 110000);
    EXPECT_EQ(salary->figures.p90, 150001);
    EXPECT_FALSE(salary->figures.mean.has_value());
    EXPECT_EQ(report->rows, 3) << "what is passed over is counted once";
    EXPECT_THAT(report->notes,
                testing::UnorderedElementsAre(HasSubstr("at a place that the catalog does not know"),
                                              HasSubstr("of a career that the catalog does not")));
}

TEST_F(PayFeed, WithoutAPeriodIsRefused) {
    const auto before = contents(catalog);
    const auto report = importedText(R"({"@type":"Occupation","name":"Software Developers",
        "occupationLocation":{"@type":"City","name":"Toronto"},
        "estimatedSalary":{"@type":"MonetaryAmountDistribution","currency":"CAD","median":1}})");
    ASSERT_FALSE(report.ok());
    EXPECT_THAT(report.error().message, HasSubstr("says no period"));
    EXPECT_EQ(contents(catalog), before);
}

TEST_F(PayFeed, ComesBackFromOurExportToTheByte) {
    for (const char* form : {"jsonld", "csv"}) {
        const auto first = folder / (std::string("first.") + form);
        const auto second = folder / (std::string("second.") + form);
        const FeedExport written = exported(catalog, first, careersOnly());
        EXPECT_EQ(written.careers, 14);
        EXPECT_GT(written.payFigures, 40) << "of careers and of occupations";
        EXPECT_EQ(written.courses + written.books, 0);
        EXPECT_THAT(contents(first), HasSubstr("occupation:"));

        ASSERT_TRUE(imported(first, catalog).ok()) << form;
        exported(catalog, second, careersOnly());
        EXPECT_EQ(contents(second), contents(first)) << "into the catalog it came from";

        const auto bare = folder / (std::string("bare-") + form + ".db");
        std::filesystem::copy_file(catalog, bare);
        {
            CatalogBuilder builder(bare, CatalogBuilder::Start::Catalog);
            builder.forget(FactKind::Pay, "");
            builder.finish(builder.about());
        }
        EXPECT_EQ(exported(bare, second, careersOnly()).payFigures, 0);
        const auto report = imported(first, bare);
        ASSERT_TRUE(report.ok()) << report.error().message;
        exported(bare, second, careersOnly());
        EXPECT_EQ(contents(second), contents(first)) << "into one without pay";
    }
}

TEST_F(PayFeed, OfOneCareerHasItsOwnAndItsOccupations) {
    FeedSelection one;
    one.keys = {CareerKey::trusted("career:15-1252.00"), BookKey::trusted("book:9780000000019")};
    const FeedExport written = exported(catalog, folder / "one.csv", one);
    EXPECT_EQ(written.careers, 1);
    EXPECT_EQ(written.books, 1);
    EXPECT_GT(written.payFigures, 0);
    EXPECT_LT(written.payFigures, exported(catalog, folder / "all.csv", careersOnly()).payFigures);
    EXPECT_THAT(contents(folder / "one.csv"), HasSubstr("pay,occupation:15-1252,"));
    EXPECT_THAT(contents(folder / "one.csv"), testing::Not(HasSubstr("pay,occupation:29-")));
    one.keys = {BookKey::trusted("book:9780000000019")};
    exported(catalog, folder / "book.csv", one);
    EXPECT_THAT(contents(folder / "book.csv"), testing::Not(HasSubstr("percentile")));
    EXPECT_THAT(contents(folder / "book.csv"), testing::Not(HasSubstr(",median,")));
}

TEST_F(PayFeed, DamageOfOurExportIsRefused) {
    exported(catalog, folder / "good.csv", careersOnly());
    const std::string good = contents(folder / "good.csv");
    const std::string before = contents(catalog);
    const std::size_t row = good.find("\r\npay,") + 2;
    const std::string head = good.substr(0, good.find("\r\n") + 2);
    std::string line = good.substr(row, good.find("\r\n", row) + 2 - row);
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string changed = line;
        const std::size_t at = changed.find(from);
        EXPECT_NE(at, std::string::npos) << from << " in " << line;
        return at == std::string::npos ? changed : changed.replace(at, from.size(), to);
    };
    const struct {
        std::string row;
        const char* reason;
    } damages[] = {
        {with(",hour,", ",week,"), "unit 'week' is none of"},
        {with(",country:CA,", ",land:CA,"), "is not the key of a place"},
        {with(",2023-2024,", ",last year,"), "period 'last year'"},
        {with(",2023-2024,", ",,"), "says no period"},
        {with(",CAD,", ",dollars,"), "dollars"},
        {with(",51.72,", ",much,"), "mean 'much' is not a number"},
        {with(",30,38.46,", ",-30,38.46,"), "p10"},
        {with(",30,38.46,", ",99,38.46,"), "p25"},
        {with("esdc-job-bank-2025", "nobody"), "unknown source 'nobody'"},
        {with(",76.92,,,,,", ",76.92,,,,-5,"), "below zero"},
        {with(",76.92,,,,,", ",76.92,,,,1.5,"), "is not a whole number"},
        {with(",76.92,,,,,,", ",76.92,,,,,,guessed"), "origin 'guessed'"},
        {line + line, "is given twice"},
    };
    for (const auto& damage : damages) {
        std::ofstream(folder / "bad.csv") << head << damage.row;
        const auto report = imported(folder / "bad.csv", catalog);
        ASSERT_FALSE(report.ok()) << damage.row;
        EXPECT_THAT(report.error().message, HasSubstr("bad.csv:")) << damage.row;
        EXPECT_THAT(report.error().message, HasSubstr(damage.reason)) << damage.row;
        EXPECT_EQ(contents(catalog), before);
    }
}

} // namespace
} // namespace waymark::db
