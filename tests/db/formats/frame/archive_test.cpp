// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Archives and workbooks: read where they lie, refused when they are not what they say.
#include "tests/db/formats/frame/catalog_copy.h"
#include "tests/db/formats/frame/good_tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace waymark::db {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class Archives : public testing::Test {
protected:
    void expectRefused(const std::filesystem::path& file, const std::string& reason) {
        const std::string before = waymark::test::bytesOf(copy.catalogFile());
        const auto report = copy.import(file);
        ASSERT_FALSE(report.ok());
        EXPECT_THAT(report.error().message, HasSubstr(file.filename().string()));
        EXPECT_THAT(report.error().message, HasSubstr(reason));
        EXPECT_TRUE(waymark::test::bytesOf(copy.catalogFile()) == before);
        EXPECT_EQ(copy.strayFiles(), 0u);
    }

    const waymark::test::CatalogCopy copy;
    const std::string table = waymark::test::goodTable("WorldBank").text;
    const std::vector<std::vector<std::string>> sheet{
        {"AREA", "AREA_TITLE", "AREA_TYPE", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "H_MEAN", "A_MEAN",
         "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"},
        {"35620", "New York, NY", "4", "15-1252", "Software Developers", "detailed", "1500",
         "57.689999999999998", "120000", "60000", "90000", "115000", "150000", "#"},
        {"35620", "New York, NY", "4", "15-1251", "Computer Programmers", "detailed", "", "", "", "50000",
         "60000", "70000", "80000"}};
};

TEST_F(Archives, PathsThatLeadOutAreRefused) {
    expectRefused(copy.zip("up.zip", {{"../ppp.csv", table}}), "'../ppp.csv' leads out of the archive");
    expectRefused(copy.zip("deep.zip", {{"a/../../ppp.csv", table}}), "leads out of the archive");
    expectRefused(copy.zip("root.zip", {{"/etc/ppp.csv", table}}), "leads out of the archive");
    expectRefused(copy.zip("disk.zip", {{"C:\\ppp.csv", table}}), "leads out of the archive");
}

TEST_F(Archives, BombsAreRefused) {
    expectRefused(copy.zip("bomb.zip", {{"ppp.csv", table + std::string(20'000'000, ' ')}}), "a zip bomb?");
}

TEST_F(Archives, TruncatedOnesAreRefused) {
    const std::string whole = waymark::test::bytesOf(copy.zip("whole.zip", {{"ppp.csv", table}}));
    expectRefused(copy.write("cut.zip", whole.substr(0, whole.size() - 30)), "is no whole zip archive");
}

TEST_F(Archives, ChangedBytesAreRefused) {
    std::string bytes = waymark::test::bytesOf(copy.zip("whole.zip", {{"ppp.csv", table}}));
    const std::size_t body = bytes.find("ppp.csv") + 12;
    bytes[body] = static_cast<char>(bytes[body] ^ 0x55);
    expectRefused(copy.write("changed.zip", bytes), "changed.zip");
}

TEST_F(Archives, NothingButAFileOrFolderIsRead) {
    const auto pipe = copy.path("pipe.csv");
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    expectRefused(pipe, "is neither a file nor a folder");
}

TEST_F(Archives, WhatMayNotBeReadIsSaid) {
    if (geteuid() == 0)
        GTEST_SKIP() << "root may read everything";
    const auto file = copy.write("secret.csv", table);
    ASSERT_EQ(chmod(file.c_str(), 0), 0);
    expectRefused(file, "cannot be read");
}

TEST_F(Archives, EmptyFoldersAndArchivesAreRefused) {
    std::filesystem::create_directory(copy.path("nothing"));
    expectRefused(copy.path("nothing"), "there is nothing in it");
    expectRefused(copy.zip("nothing.zip", {{"read me.txt", "no table\n"}}), "no importer knows this layout");
}

TEST_F(Archives, EndlessLinesAreRefused) {
    const auto report = copy.import(copy.write("ppp.csv", table + std::string(17U << 20U, 'x')), "ppp");
    ASSERT_FALSE(report.ok());
    EXPECT_THAT(report.error().message, StartsWith("ppp.csv:4: a line longer than 16 MB"));
}

TEST_F(Archives, WorkbooksAreTables) {
    const auto report = copy.import(copy.xlsx("MSA_M2024_dl.xlsx", sheet));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->kind, "oews");
    EXPECT_EQ(report->rows, 2);
    EXPECT_EQ(waymark::test::countOf(*report, "yearly wages"), 2);
}

TEST_F(Archives, WorkbooksWithinAnArchiveToo) {
    const std::string workbook = waymark::test::bytesOf(copy.xlsx("MSA_M2024_dl.xlsx", sheet));
    const auto report = copy.import(copy.zip("oesm24ma.zip", {{"oesm24ma/MSA_M2024_dl.xlsx", workbook}}));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(waymark::test::countOf(*report, "yearly wages"), 2);
}

TEST_F(Archives, AWorkbookNamesTheRowOfItsFault) {
    auto rows = sheet;
    rows[2][9] = "fifty";
    expectRefused(copy.xlsx("MSA_M2024_dl.xlsx", rows),
                  "MSA_M2024_dl.xlsx:3: A_PCT10 'fifty' is not a number");
}

TEST_F(Archives, DamagedWorkbooksAreRefused) {
    expectRefused(copy.zip("cut.xlsx", {{"[Content_Types].xml", "<Types/>"},
                                        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\">"}}),
                  "damaged XML");
    expectRefused(copy.zip("none.xlsx", {{"[Content_Types].xml", "<Types/>"}}), "holds no sheet");
    expectRefused(
        copy.zip("entities.xlsx", {{"[Content_Types].xml", "<Types/>"},
                                   {"xl/worksheets/sheet1.xml",
                                    "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>"}}),
        "a document type");
    expectRefused(copy.zip("texts.xlsx", {{"[Content_Types].xml", "<Types/>"},
                                          {"xl/worksheets/sheet1.xml",
                                           "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\">"
                                           "<v>7</v></c></row></sheetData></worksheet>"}}),
                  "names the shared text '7', which is not there");
}

} // namespace
} // namespace waymark::db
