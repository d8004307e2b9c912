// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workbooks that are damaged: as archives, as XML, as sheets and in their figures. Each is refused with the
// file, the row where there is one, and the reason; the catalog stays as it was.
#include "tests/db/formats/frame/damages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <sstream>

namespace waymark::db {
namespace {

const std::string name = "MSA_M2024_dl.xlsx";
using Rows = std::vector<std::vector<std::string>>;

/// The rows of a CSV table as cells.
Rows cellsOf(const std::string& text) {
    Rows rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        rows.push_back(waymark::test::fieldsOf(line, ','));
        for (std::string& field : rows.back())
            if (field.starts_with('"'))
                field = field.substr(1, field.size() - 2);
    }
    return rows;
}

class Workbook : public testing::Test {
protected:
    void expectRefused(const std::filesystem::path& file, const std::string& start,
                       const std::string& reason) const {
        waymark::test::expectRefused(copy, file, "oews", "", name + start, reason);
    }
    void expectSheetRefused(const std::string& sheet, const std::string& start, const std::string& reason,
                            const std::string& texts = "<sst/>") const {
        expectRefused(copy.zip(name, {{"[Content_Types].xml", "<Types/>"},
                                      {"xl/sharedStrings.xml", texts},
                                      {"xl/worksheets/sheet1.xml", sheet}}),
                      start, reason);
    }
    std::string bytes() const { return waymark::test::bytesOf(copy.xlsx(name, rows)); }

    const waymark::test::CatalogCopy copy;
    const Rows rows = cellsOf(waymark::test::goodTable("Oews").text);
};

TEST_F(Workbook, IsTakenInWhole) {
    const auto report = copy.import(copy.xlsx(name, rows));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(waymark::test::countOf(*report, "yearly wages"), 2);
}

TEST_F(Workbook, FiguresThatCannotBeAreRefusedByTheirRow) {
    const waymark::test::GoodTable table = waymark::test::goodTable("Oews");
    for (const waymark::test::OwnDamage& damage : waymark::test::ownDamages()) {
        if (damage.table != table.name)
            continue;
        SCOPED_TRACE(damage.name);
        expectRefused(copy.xlsx(name, cellsOf(damaged(table, damage))),
                      ":" + std::to_string(damage.line) + ": ", damage.reason);
    }
}

TEST_F(Workbook, RowsThatDoNotFitAreRefused) {
    const auto with = [&](const std::function<void(Rows&)>& change) {
        Rows changed = rows;
        change(changed);
        return copy.xlsx(name, changed);
    };
    expectRefused(with([](Rows& r) { r[1].emplace_back("more"); }), ":2: ", "fields instead of");
    expectRefused(with([](Rows& r) { r.push_back(r[1]); }), ":4: ", "twice");
    expectRefused(with([](Rows& r) { r[0][3] = "CODE"; }), ":1: ", "'OCC_CODE' is missing");
    expectRefused(with([](Rows& r) { r[0][4] = "OCC_CODE"; }), ":1: ", "is there twice");
    expectRefused(with([](Rows& r) { std::swap(r[2][0], r[2][1]); }), ":3: ", "is not the code of an area");
    expectRefused(with([](Rows& r) { r[1].assign(r[1].size(), ""); }), ":3: ", "a row behind the notes");
    expectRefused(with([](Rows& r) { r.resize(1); }), ":1: ", "none of its 0 rows");
    expectRefused(with([](Rows& r) { r.push_back(r[0]); }), ":4: ", "is not the code of an area");
}

TEST_F(Workbook, AnEmptyRowAtTheEndIsNoRow) {
    Rows changed = rows;
    changed.emplace_back(rows[1].size());
    const auto report = copy.import(copy.xlsx(name, changed));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(waymark::test::countOf(*report, "yearly wages"), 2);
}

TEST_F(Workbook, SheetsThatAreNoneAreRefused) {
    expectSheetRefused("<worksheet><sheetData><row r=\"1\">", "", "damaged XML");
    expectSheetRefused("<worksheet><sheetData></worksheet>", "", "damaged XML");
    expectSheetRefused("<worksheet>caf\xe9</worksheet>", "", "damaged XML");
    expectSheetRefused(std::string("<worksheet>\0</worksheet>", 23), "", "damaged XML");
    expectSheetRefused("", "", "");
    expectSheetRefused("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>", "", "document type");
    const auto sheet = [](const std::string& cell) {
        return "<worksheet><sheetData><row r=\"1\">" + cell + "</row></sheetData></worksheet>";
    };
    expectSheetRefused(sheet("<c r=\"A1\" t=\"s\"><v>7</v></c>"), ":1: ", "which is not there");
    expectSheetRefused(sheet("<c r=\"A1\" t=\"s\"><v>-1</v></c>"), ":1: ", "which is not there");
    expectSheetRefused(sheet("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>"), ":1: ", "holds the error #REF!");
    expectSheetRefused(sheet("<c r=\"ZZZZ1\"><v>1</v></c>"), ":1: ", "cell reference 'ZZZZ1'");
    expectSheetRefused(sheet("<c r=\"A1\"><v>1</v></c>") + "<x/>", "", "damaged XML");
    expectSheetRefused("<worksheet><sheetData><row r=\"5\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c>"
                       "</row></sheetData></worksheet>",
                       ":2: ", "comes behind row 5");
    expectSheetRefused("<worksheet/>", "", "is missing", "<sst/>");
    expectSheetRefused("<worksheet/>", "", "damaged XML", "<sst><si><t>cut");
    expectRefused(copy.zip(name, {{"[Content_Types].xml", "<Types/>"}}), "", "holds no sheet");
}

TEST_F(Workbook, FilesThatAreNoWorkbookAreRefused) {
    const std::string whole = bytes();
    expectRefused(copy.write(name, whole.substr(0, whole.size() - 30)), "", "is no whole zip archive");
    expectRefused(copy.write(name, whole.substr(0, whole.size() / 2)), "", "is no whole zip archive");
    std::string changed = whole;
    char& byte = changed[changed.find("sheet1.xml") + 20];
    byte = static_cast<char>(byte ^ 0x55);
    expectRefused(copy.write(name, changed), "", "cannot be unpacked");
    expectRefused(copy.write(name, "<html>\n<body>404</body>\n</html>\n"), ":1: ", "is missing");
    expectRefused(copy.write(name, std::string("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\n", 11)),
                  ":1: ", "NUL byte");
    expectRefused(copy.zip(name, {{"[Content_Types].xml", "<Types/>"},
                                  {"../sheet1.xml", "<worksheet/>"},
                                  {"xl/worksheets/sheet1.xml", "<worksheet/>"}}),
                  "", "leads out of the archive");
    expectRefused(
        copy.zip(name, {{"[Content_Types].xml", "<Types/>"},
                        {"xl/worksheets/sheet1.xml", "<worksheet>" + std::string(20'000'000, ' ')}}),
        "", "a zip bomb?");
}

} // namespace
} // namespace waymark::db
