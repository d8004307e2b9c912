// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wages of BLS and DOL in the layouts of several years, exchange rates, the learner's own figures.
#include "db/formats/own_pay/own_pay.h"
#include "tests/db/formats/frame/catalog_copy.h"
#include "tests/db/formats/frame/good_tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::db {
namespace {

using waymark::test::countOf;
using testing::ElementsAre;
using testing::HasSubstr;

const CareerKey developer = CareerKey::trusted("career:15-1252.00");
const CareerKey programmer = CareerKey::trusted("career:15-1251.00");

std::optional<Salary> pay(const waymark::test::CatalogCopy& copy, const CareerKey& career, const std::string& place,
                          const std::string& source) {
    const auto facts = copy.catalog().payFacts(career, {{PlaceKey::trusted(place)}, {}});
    if (!facts)
        return std::nullopt;
    for (const Salary& salary : facts->places.front().own)
        if (salary.sourceId == source)
            return salary;
    return std::nullopt;
}

TEST(Oews, StoresYearlyFiguresAndTopCodes) {
    const waymark::test::CatalogCopy copy;
    const auto& table = waymark::test::goodTable("Oews");
    ASSERT_TRUE(copy.import(copy.write(table.file, table.text)).ok());
    const auto stored = pay(copy, developer, "metro:35620", "oews-2024-05");
    ASSERT_TRUE(stored.has_value());
    EXPECT_EQ(stored->unit, PayUnit::Year);
    EXPECT_EQ(stored->period, "2024-05");
    EXPECT_EQ(stored->figures.mean, 120'000);
    EXPECT_EQ(stored->figures.median, 115'000);
    EXPECT_EQ(stored->figures.p90, std::nullopt);
    EXPECT_EQ(stored->topCode, 239'200);
    EXPECT_EQ(stored->employment, 1500);
    const auto other = pay(copy, programmer, "metro:35620", "oews-2024-05");
    EXPECT_EQ(other->employment, std::nullopt);
    EXPECT_EQ(other->figures.mean, std::nullopt);
    EXPECT_EQ(other->topCode, std::nullopt);
}

TEST(Oews, TopCodesAreThoseOfTheYear) {
    for (const auto& [year, code] : {std::pair{"2012", 187'199.0},
                                     {"2015", 187'200.0},
                                     {"2016", 208'000.0},
                                     {"2019", 208'000.0},
                                     {"2021", 208'000.0},
                                     {"2022", 239'200.0},
                                     {"2023", 239'200.0},
                                     {"2025", 239'200.0}}) {
        const waymark::test::CatalogCopy copy;
        const std::string name = std::string("MSA_M") + year + "_dl.csv";
        ASSERT_TRUE(copy.import(copy.write(name, waymark::test::goodTable("Oews").text)).ok());
        EXPECT_EQ(pay(copy, developer, "metro:35620", std::string("oews-") + year + "-05")->topCode, code);
    }
}

TEST(Oews, WhatALaterTablePrintsBelowATopCodeIsTheBound) {
    // The tables of May 2025 print percentiles up to 946,560, although their notes still name 239,200.
    const waymark::test::CatalogCopy copy;
    std::string table = waymark::test::goodTable("Oews").text;
    table.replace(table.find(",150000,#"), 9, ",610060,#");
    ASSERT_TRUE(copy.import(copy.write("MSA_M2025_dl.csv", table)).ok());
    EXPECT_EQ(pay(copy, developer, "metro:35620", "oews-2025-05")->topCode, 610'060);
}

TEST(Oews, ColumnSetsOfTheYears) {
    const std::string columns =
        "H_MEAN,A_MEAN,MEAN_PRSE,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,"
        "A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY";
    const std::string figures = "57.69,120000,1.2,28.85,43.27,55.29,72.12,#,60000,90000,115000,150000,#,,";
    const struct {
        const char* file;
        std::string columns, row;
        const char* place;
    } sets[] = {
        {"MSA_M2012_dl_1_AK_IN.csv",
         "PRIM_STATE,AREA,AREA_NAME,OCC_CODE,OCC_TITLE,OCC_GROUP,TOT_EMP,EMP_PRSE,JOBS_1000,"
         "LOC QUOTIENT,",
         "NY,35620,\"New York, NY\",15-1252,Software Developers,,1500,2.1,3.4,1.1,", "metro:35620"},
        {"state_M2014_dl.csv", "AREA,ST,STATE,OCC_CODE,OCC_TITLE,OCC_GROUP,TOT_EMP,EMP_PRSE,JOBS_1000,LOC_Q,",
         "06,CA,California,15-1252,Software Developers,detailed,1500,2.1,3.4,1.1,", "state:CA"},
        {"BOS_M2017_dl.csv",
         "PRIM_STATE,AREA,AREA_NAME,OCC_CODE,OCC_TITLE,OCC_GROUP,TOT_EMP,EMP_PRSE,JOBS_1000,"
         "LOC_QUOTIENT,",
         "AL,0100001,Northwest Alabama nonmetropolitan area,15-1252,Software "
         "Developers,detailed,1500,2.1,3.4,1.1,",
         "nonmetro:100001"},
        {"national_M2018_dl.csv", "OCC_CODE,OCC_TITLE,OCC_GROUP,TOT_EMP,EMP_PRSE,",
         "15-1252,Software Developers,detailed,1500,2.1,", "country:US"},
        {"all_data_M_2019.csv",
         "area,area_title,area_type,naics,naics_title,own_code,occ_code,occ_title,o_group,tot_emp,"
         "emp_prse,jobs_1000,loc_quotient,pct_total,",
         "35620,\"New York, NY\",4,000000,Cross-industry,1235,15-1252,Software "
         "Developers,detailed,1500,2.1,3.4,"
         "1.1,~,",
         "metro:35620"},
        {"all_data_M_2024.csv",
         "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,I_GROUP,OWN_CODE,OCC_CODE,OCC_TITLE,"
         "O_GROUP,TOT_EMP,EMP_PRSE,JOBS_1000,LOC_QUOTIENT,PCT_TOTAL,PCT_RPT,",
         "35620,\"New York, NY\",4,NY,000000,Cross-industry,cross-industry,1235,15-1252,Software Developers,"
         "detailed,1500,2.1,3.4,1.1,,,",
         "metro:35620"},
    };
    for (const auto& set : sets) {
        SCOPED_TRACE(set.file);
        const waymark::test::CatalogCopy copy;
        const auto report =
            copy.import(copy.write(set.file, set.columns + columns + "\n" + set.row + figures + "\n"));
        ASSERT_TRUE(report.ok()) << report.error().message;
        EXPECT_EQ(report->kind, "oews");
        const auto stored = waymark::test::countOf(*report, "yearly wages");
        EXPECT_EQ(stored, 1);
        const auto found = pay(copy, developer, set.place, report->sources.at(0));
        ASSERT_TRUE(found.has_value());
        EXPECT_EQ(found->figures.median, 115'000);
        EXPECT_EQ(found->employment, 1500);
        EXPECT_TRUE(found->topCode.has_value());
    }
}

TEST(Oews, AsSpreadsheetsSaveItAgain) {
    const std::string head = "AREA,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,H_MEAN,A_MEAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n";
    const auto divided = [](std::string text, char divider) {
        std::replace(text.begin(), text.end(), ',', divider);
        return text;
    };
    const std::string semicolons = "Wages, May 2024\n" + divided(head, ';') + "35620;15-1252;Software Developers;detailed;12.340;57,69;120.000;60.000;90.000;115.000;150.000;#\n";
    const std::string tabs = divided(head, '\t') + "35620\t15-1252\tSoftware Developers\tdetailed\t\"12,340\"\t57.69\t\"120,000\"\t\"60,000\"\t\"90,000\"\t\"115,000\"\t\"150,000\"\t#\n";
    const std::string dollars = head + "35620,15-1252,Software Developers,detailed,\"12,340\",$57.69,\"$120,000\",\"$60,000\",\"$90,000\",\"$115,000\",\"$150,000\",#\n,,,,,,,,,,,\nNotes: # is at least the highest wage,,,,,,,,,,,\n";
    const std::string points = divided(head, ';') + "35620;15-1252;Software Developers;detailed;\"12,340\";57.69;\"120,000\";\"60,000\";\"90,000\";\"115,000\";\"150,000\";#\n";
    std::string windows = semicolons;
    windows.replace(windows.find("Software"), 8, "Soft\xadware");
    for (std::size_t at; (at = windows.find("0.000")) != std::string::npos;)
        windows.replace(at, 5, "0\xa0" "000");
    std::string wide = "\xff\xfe";
    for (const char c : tabs)
        wide += std::string{c, '\0'};
    for (const auto& table : {semicolons, points, tabs, dollars, windows, wide}) {
        const waymark::test::CatalogCopy copy;
        const auto report = copy.import(copy.write("all_data_M_2024.csv", table));
        ASSERT_TRUE(report.ok()) << report.error().message;
        EXPECT_EQ(report->kind, "oews");
        const auto found = pay(copy, developer, "metro:35620", report->sources.at(0));
        ASSERT_TRUE(found.has_value());
        EXPECT_EQ(found->figures.mean, 120'000);
        EXPECT_EQ(found->figures.median, 115'000);
        EXPECT_EQ(found->employment, 12'340);
    }
    const waymark::test::CatalogCopy copy;
    const auto cut = copy.import(copy.write("all_data_M_2024.csv", dollars.substr(0, dollars.find(",,,")) + "3562\n"));
    ASSERT_FALSE(cut.ok()) << "a row that was cut off is no note";
    EXPECT_THAT(cut.error().message, HasSubstr("1 fields instead of 12"));
    std::string european = semicolons;
    european.replace(european.find("90.000"), 6, "$90.000");
    const auto report = copy.import(copy.write("all_data_M_2024.csv", european));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(pay(copy, developer, "metro:35620", report->sources.at(0))->figures.p25, 90'000);
}

TEST(Oews, AQuotedLastCellEndsTheFile) {
    std::string table = "AREA;OCC_CODE;OCC_TITLE;O_GROUP;TOT_EMP;H_MEAN;A_MEAN;A_PCT10;A_PCT25;A_MEDIAN;A_PCT75;A_PCT90\n35620;15-1252;Software Developers;detailed;12340;57,69;120000;60000;90000;115000;150000;200000";
    for (const std::string_view mark : {";", "\n"})
        for (auto at = table.find(mark); at != std::string::npos; at = table.find(mark, at + 3))
            table.replace(at, 1, '"' + std::string(mark) + '"');
    table = '"' + table + '"';
    const auto refusal = [](const std::string& text) {
        const waymark::test::CatalogCopy copy;
        const auto report = copy.import(copy.write("all_data_M_2024.csv", text));
        return report.ok() ? std::string("read") : report.error().message;
    };
    EXPECT_EQ(refusal(table + "\n"), "read");
    EXPECT_EQ(refusal(table), "read");
    EXPECT_THAT(refusal(table.substr(0, table.size() - 1)), HasSubstr("never closed"));
    EXPECT_THAT(refusal(table + "\""), HasSubstr("never closed"));
    const auto narrow = refusal(table.substr(0, table.rfind(';')));
    EXPECT_THAT(narrow, HasSubstr("the last line does not end"));
    EXPECT_THAT(narrow, testing::Not(HasSubstr("never closed")));
}

TEST(Oews, HourlyOnlyOccupationsStayHourly) {
    const waymark::test::CatalogCopy copy;
    const auto report = copy.import(copy.write(
        "national_M2013_dl.csv", // no area, lower case, groups beside occupations
        "occ_code,occ_title,occ_group,tot_emp,h_mean,a_mean,h_pct10,h_pct25,h_median,h_pct75,h_pct90,"
        "a_pct10,a_pct25,a_median,a_pct75,a_pct90,annual,hourly\n"
        "00-0000,All Occupations,total,132588810,22.33,46440,8.73,10.81,16.87,27.19,42.47,18160,22490,"
        "35080,56560,88330,,\n"
        "15-1252,Software Developers,,1000,40.00,*,20,30,40,50,#,*,*,*,*,*,,TRUE\n"
        "15-1251,Computer Programmers,,2000,*,80000,*,*,*,*,*,50000,60000,70000,80000,~,TRUE,\n"));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(countOf(*report, "hourly wages"), 1);
    EXPECT_EQ(countOf(*report, "yearly wages"), 1);
    EXPECT_EQ(countOf(*report, "rows of groups or single industries, left out"), 1);
    const auto hourly = pay(copy, developer, "country:US", "oews-2013-05");
    ASSERT_TRUE(hourly.has_value());
    EXPECT_EQ(hourly->unit, PayUnit::Hour);
    EXPECT_EQ(hourly->figures.median, 40);
    EXPECT_EQ(hourly->topCode, 90);
    EXPECT_EQ(pay(copy, programmer, "country:US", "oews-2013-05")->unit, PayUnit::Year);
}

TEST(Oews, StatesTerritoriesAndNewAreas) {
    const waymark::test::CatalogCopy copy;
    const auto report = copy.import(copy.write(
        "all_M2024.csv",
        "AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,H_MEAN,A_MEAN,"
        "A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,PCT_RPT\n"
        "06,California,2,CA,000000,15-1252,Software Developers,detailed,5,,,1,2,3,4,5,~\n"
        "72,Puerto Rico,3,PR,000000,15-1252,Software Developers,detailed,5,,,1,2,3,4,5,\n"
        "0100001,Northwest Alabama,6,AL,000000,15-1252,Software Developers,detailed,5,,,1,2,3,4,5,\n"
        "10180,\"Abilene, TX\",4,TX,000000,15-1252,Software Developers,detailed,5,,,1,2,3,4,5,\n"
        "10180,\"Abilene, TX\",4,TX,111000,15-1252,Software Developers,detailed,5,,,1,2,3,4,5,\n"
        "10180,\"Abilene, TX\",4,TX,000000,99-1111,Mystery,detailed,5,,,1,2,3,4,5,\n"
        "10180,\"Abilene, TX\",4,TX,000000,15-1251,Computer Programmers,detailed,**,*,*,*,*,*,*,*,\n"));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(countOf(*report, "yearly wages"), 3);
    EXPECT_EQ(countOf(*report, "places"), 1);
    EXPECT_EQ(countOf(*report, "rows without wages, left out"), 1);
    EXPECT_EQ(copy.catalog().place(PlaceKey::trusted("metro:10180"))->region, "TX");
    EXPECT_TRUE(pay(copy, developer, "state:CA", "oews-2024-05").has_value());
    EXPECT_TRUE(pay(copy, developer, "nonmetro:100001", "oews-2024-05").has_value());
    EXPECT_THAT(report->notes,
                ElementsAre(HasSubstr("1 occupations"), HasSubstr("country:PR"), HasSubstr("2 rows belong")));
}

TEST(Oews, WantsToKnowTheYear) {
    const waymark::test::CatalogCopy copy;
    const auto file = copy.write("wages.csv", waymark::test::goodTable("Oews").text);
    EXPECT_THAT(copy.import(file).error().message, HasSubstr("tells no year"));
    EXPECT_TRUE(copy.import(file, "oews", "2023").ok());
}

TEST(Oflc, KeepsHourlyAndYearlyApartAndSaysWhoShares) {
    const waymark::test::CatalogCopy copy;
    const auto& table = waymark::test::goodTable("Oflc");
    const auto report = copy.import(copy.write(table.file, table.text), "", "2026-27");
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_THAT(report->sources, ElementsAre("oflc-2026-27"));
    const auto hourly = pay(copy, developer, "metro:35620", "oflc-2026-27");
    ASSERT_TRUE(hourly.has_value());
    EXPECT_EQ(hourly->period, "2025-05");
    EXPECT_EQ(hourly->unit, PayUnit::Hour);
    EXPECT_EQ(hourly->figures.entry, 40);
    EXPECT_EQ(hourly->figures.experienced, 80);
    EXPECT_EQ(hourly->figures.mean, 66.67);
    EXPECT_EQ(hourly->areasSharing, 1);
    const auto yearly = pay(copy, programmer, "metro:35620", "oflc-2026-27");
    EXPECT_EQ(yearly->unit, PayUnit::Year);
    EXPECT_EQ(yearly->areasSharing, 12);
}

TEST(Oflc, ReadsTheOfficialExportWithItsNames) {
    const waymark::test::CatalogCopy copy;
    const auto report = copy.import(copy.zip(
        "OFLC_Wages_2026-27.zip",
        {{"ALC_Export.csv", "\"Area\",\"SocCode\",\"GeoLvl\",\"Level1\",\"Level2\",\"Level3\",\"Level4\","
                            "\"Average\",\"Label\"\n"
                            "\"10180\",\"15-1252\",\"1\",\"30\",\"40\",\"50\",\"60\",\"50\",\"\"\n"
                            "\"35620\",\"15-1252\",\"3\",\"31\",\"41\",\"51\",\"61\",\"51\",\"\"\n"
                            "\"35620\",\"15-1251\",\"1\",\"\",\"\",\"\",\"\",\"\",\"N/A\"\n"},
         {"EDC_Export.csv", "\"Area\",\"SocCode\",\"GeoLvl\",\"Level1\",\"Level2\",\"Level3\",\"Level4\","
                            "\"Average\",\"Label\"\n"
                            "\"10180\",\"15-1252\",\"1\",\"1\",\"2\",\"3\",\"4\",\"3\",\"\"\n"},
         {"Geography.csv", "\"Area\",\"AreaName\",\"StateAb\",\"State\",\"CountyTownName\"\n"
                           "\"10180\",\"Abilene, TX\",\"TX\",\"Texas\",\"Callahan County\"\n"}}));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(countOf(*report, "hourly wages"), 2);
    EXPECT_EQ(countOf(*report, "rows without wages, left out"), 1);
    EXPECT_EQ(pay(copy, developer, "metro:10180", "oflc-2026-27")->figures.entry, 30);
    EXPECT_EQ(pay(copy, developer, "metro:35620", "oflc-2026-27")->areasSharing, 2);
    EXPECT_EQ(copy.catalog().place(PlaceKey::trusted("metro:10180"))->name, "Abilene, TX");
}

double rate(const waymark::test::CatalogCopy& copy, const std::string& currency, const std::string& year) {
    const auto facts = copy.catalog().payFacts(developer);
    for (const ExchangeRate& entry : facts->rates)
        if (entry.currency.code == currency && entry.period == year)
            return entry.perUsd;
    return 0;
}

TEST(Rates, ByCountryName) {
    const waymark::test::CatalogCopy copy;
    const auto& table = waymark::test::goodTable("Rates");
    const auto report = copy.import(copy.write(table.file, table.text + "2026-06-01,Euro,.\n"
                                                                        "2020-06-01,Venezuela,200000\n"));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(countOf(*report, "months"), 2);
    EXPECT_EQ(rate(copy, "CAD", "2026"), 1.37);
    EXPECT_THAT(report->notes, ElementsAre(HasSubstr("Venezuela")));
    EXPECT_EQ(copy.catalog().info()->date, "2026-08") << "the catalog's own date is newer";
}

TEST(Rates, YearlyAveragesAreNoMonths) {
    const waymark::test::CatalogCopy copy;
    std::string table = "Date,Country,Exchange rate\n";
    for (int year = 2000; year < 2020; ++year)
        table += std::to_string(year) + "-01-01,Canada,1.3\n";
    EXPECT_THAT(copy.import(copy.write("fx_annual.csv", table)).error().message,
                HasSubstr("yearly averages"));
}

TEST(Rates, FredCountsSomeSeriesTheOtherWayRound) {
    const waymark::test::CatalogCopy copy;
    const auto report = copy.import(copy.write("fredgraph.csv", "observation_date,DEXUSEU,DEXCAUS\n"
                                                                "2027-01-04,1.25,1.40\n"
                                                                "2027-01-05,,1.50\n"
                                                                "2027-01-06,1.00,.\n"));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->kind, "rates");
    EXPECT_DOUBLE_EQ(rate(copy, "EUR", "2027"), (0.8 + 1.0) / 2);
    EXPECT_DOUBLE_EQ(rate(copy, "CAD", "2027"), 1.45);
}

TEST(Rates, EcbQuotesAreDividedByTheDollars) {
    const waymark::test::CatalogCopy copy;
    const auto& table = waymark::test::goodTable("Ecb");
    const auto report = copy.import(copy.zip("eurofxref-hist.zip", {{table.file, table.text}}));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_THAT(report->sources, ElementsAre("ecb-reference-rates"));
    EXPECT_DOUBLE_EQ(rate(copy, "EUR", "2026"), (1 / 1.10 + 1 / 1.11) / 2);
    EXPECT_DOUBLE_EQ(rate(copy, "CAD", "2026"), 1.5 / 1.10);
}

TEST(OwnPay, GoesByKeyOrName) {
    const waymark::test::CatalogCopy copy;
    const auto& table = waymark::test::goodTable("Own");
    const auto report = copy.import(copy.write(table.file, table.text));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_THAT(report->sources, ElementsAre("own-offers-i-had", "own-my-own-figures"));
    const auto berlin = pay(copy, developer, "city:berlin", "own-offers-i-had");
    ASSERT_TRUE(berlin.has_value());
    EXPECT_EQ(berlin->origin, PayOrigin::Own);
    EXPECT_EQ(berlin->figures.median, 72'000);
    EXPECT_EQ(berlin->sampleSize, 12);
    const auto city = pay(copy, developer, "city:seattle", "own-my-own-figures");
    ASSERT_TRUE(city.has_value());
    EXPECT_EQ(city->unit, PayUnit::Month);
}

TEST(OwnPay, TheTemplateIsTakenInAsItIs) {
    const waymark::test::CatalogCopy copy;
    const auto report = copy.import(copy.write("template.csv", ownPayTemplate()));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->kind, "own");
    EXPECT_EQ(countOf(*report, "own pay figures"), 1);
}

} // namespace
} // namespace waymark::db
