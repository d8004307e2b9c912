// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every importer refuses damaged tables with file, line and reason, and the catalog stays as it was, byte for
// byte. What any table can suffer is tried on a table of each kind; after that, what only one kind can.
#include "tests/db/import/catalog_copy.h"
#include "tests/db/import/good_tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace waymark::db {
namespace {

using test::GoodTable;
using testing::HasSubstr;
using testing::StartsWith;

void expectRefused(const test::CatalogCopy& copy, const std::filesystem::path& file, const std::string& kind,
                   const std::string& release, const std::string& start, const std::string& reason) {
    const std::string before = test::bytesOf(copy.catalogFile());
    const auto report = copy.import(file, kind, release);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().kind, ErrorKind::InvalidInput) << report.error().message;
    EXPECT_THAT(report.error().message, StartsWith(start));
    EXPECT_THAT(report.error().message, HasSubstr(reason));
    EXPECT_TRUE(test::bytesOf(copy.catalogFile()) == before) << "the catalog was changed";
    EXPECT_EQ(copy.strayFiles(), 0u);
}

std::size_t startOf(const std::string& text, int line) {
    std::size_t at = 0;
    for (int i = 1; i < line; ++i)
        at = text.find('\n', at) + 1;
    return at;
}

std::string withLine(const std::string& text, int line, const std::string& replacement) {
    const std::size_t start = startOf(text, line);
    std::string changed = text;
    return changed.replace(start, text.find('\n', start) - start, replacement);
}

std::string lineOf(const std::string& text, int line) {
    const std::size_t start = startOf(text, line);
    return text.substr(start, text.find('\n', start) - start);
}

struct AnyDamage {
    const char* name;
    std::function<std::string(const GoodTable&)> apply;
    int line; ///< 0: the last
    const char* reason;
};

const AnyDamage anyDamages[] = {
    {"Empty", [](const GoodTable&) { return std::string(); }, 1, "is empty"},
    {"Truncated", [](const GoodTable& t) { return t.text.substr(0, t.text.size() - 4); }, 0,
     "the last line does not end"},
    {"NulByte",
     [](const GoodTable& t) { return withLine(t.text, 2, lineOf(t.text, 2) + std::string(1, '\0')); }, 2,
     "NUL byte"},
    {"ByteOrderMarkInTheMiddle",
     [](const GoodTable& t) { return withLine(t.text, 2, "\xef\xbb\xbf" + lineOf(t.text, 2)); }, 2,
     "byte order mark in the middle"},
    {"Windows1252", [](const GoodTable& t) { return withLine(t.text, 2, lineOf(t.text, 2) + "\xe9"); }, 2,
     "not UTF-8"},
    {"Utf16", [](const GoodTable& t) { return "\xff\xfe" + t.text; }, 1, "UTF-16"},
    {"Binary",
     [](const GoodTable&) {
         return std::string("\x7f"
                            "ELF\x02\x01\x00\x00\x99\n",
                            10);
     },
     1, "NUL byte"},
    {"AnErrorPage", [](const GoodTable&) { return std::string("<html>\n<body>404</body>\n</html>\n"); }, 1,
     "missing"},
    {"TooManyFields",
     [](const GoodTable& t) { return withLine(t.text, 2, lineOf(t.text, 2) + t.divider + "x"); }, 2,
     "fields instead of"},
    {"TooFewFields",
     [](const GoodTable& t) {
         return withLine(t.text, 2, lineOf(t.text, 2).substr(0, lineOf(t.text, 2).rfind(t.divider)));
     },
     2, "fields instead of"},
    {"BlankLine", [](const GoodTable& t) { return withLine(t.text, 2, ""); }, 2, "fields instead of"},
    {"DuplicateKey", [](const GoodTable& t) { return t.text + lineOf(t.text, t.repeat) + "\n"; }, 0, "twice"},
    {"MissingColumn",
     [](const GoodTable& t) {
         std::string header = lineOf(t.text, 1);
         return withLine(t.text, 1, header.replace(header.find(t.column), t.column.size(), "Something else"));
     },
     1, "is missing"},
    {"ColumnTwice",
     [](const GoodTable& t) {
         std::string text;
         for (int line = 1; line <= t.lines(); ++line)
             text += lineOf(t.text, line) + t.divider +
                     lineOf(t.text, line).substr(0, lineOf(t.text, line).find(t.divider)) + "\n";
         return text;
     },
     1, "is there twice"},
    {"CarriageReturnInALine",
     [](const GoodTable& t) { return withLine(t.text, 2, "\r" + lineOf(t.text, 2)); }, 2,
     "carriage return in the middle"},
    {"HeaderAlone", [](const GoodTable& t) { return lineOf(t.text, 1) + "\n"; }, 1, "none of its 0 rows"},
};

class EveryKind : public testing::TestWithParam<GoodTable> {};

TEST_P(EveryKind, IsTakenInAndKnownByItsContent) {
    const GoodTable& table = GetParam();
    const test::CatalogCopy copy;
    const auto report = copy.import(copy.write(table.file, table.text), "", table.release);
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->kind, table.kind);
    EXPECT_EQ(report->rows, table.lines() - 1);
    EXPECT_TRUE(copy.catalog().verify().ok());
}

TEST_P(EveryKind, IsRefusedWhenDamagedAndTheCatalogStays) {
    const GoodTable& table = GetParam();
    const test::CatalogCopy copy;
    for (const AnyDamage& damage : anyDamages) {
        SCOPED_TRACE(damage.name);
        const std::string text = damage.apply(table);
        const int lines =
            1 + static_cast<int>(std::count(text.begin(), text.end() - (text.empty() ? 0 : 1), '\n'));
        expectRefused(copy, copy.write(table.file, text), table.kind, table.release,
                      table.file + ":" + std::to_string(damage.line == 0 ? lines : damage.line) + ": ",
                      damage.reason);
    }
}

INSTANTIATE_TEST_SUITE_P(Tables, EveryKind, testing::ValuesIn(test::goodTables()),
                         [](const auto& named) { return named.param.name; });

struct OwnDamage {
    const char* table; ///< a GoodTable's name
    const char* name;
    int line;
    const char* from;
    const char* to;
    const char* reason;
};

const OwnDamage ownDamages[] = {
    {"OnetSkills", "UnknownScale", 2, "\tIM\t", "\tXX\t", "Scale ID 'XX' is not a scale"},
    {"OnetSkills", "LevelOverSeven", 3, "\t4.88\t", "\t7.01\t", "is not between 0 and 7"},
    {"OnetSkills", "ImportanceOverFive", 2, "\t4.12\t", "\t5.5\t", "is not between 1 and 5"},
    {"OnetSkills", "NoNumber", 2, "\t4.12\t", "\tmany\t", "Data Value 'many' is not a number"},
    {"OnetSkills", "CommaForDot", 2, "\t4.12\t", "\t4,12\t", "is not a number"},
    {"OnetSkills", "BadCode", 2, "15-1252.00", "15-1252", "is not an O*NET-SOC code"},
    {"OnetSkills", "SwappedColumns", 2, "15-1252.00\t2.A.1.a", "2.A.1.a\t15-1252.00",
     "is not an element of the content model"},
    {"OnetSkills", "BadElement", 2, "2.A.1.a", "Reading", "is not an element"},
    {"OnetSkills", "BadFlag", 2, "\tN\tn/a", "\tmaybe\tn/a", "is none of: Y, N, n/a"},
    {"OnetTasks", "TaskNumber", 2, "\t101\t", "\t0\t", "is not between 1 and"},
    {"OnetTasks", "TaskType", 2, "\tCore", "\tMain", "is neither Core nor Supplemental"},
    {"OnetTasks", "TaskWithoutWords", 2, "Draw up plans.", "12", "is no text"},
    {"Oews", "NegativePay", 2, ",120000,", ",-120000,", "is not between"},
    {"Oews", "PercentilesFalling", 2, ",60000,90000,", ",90000,60000,", "p25 is below p10"},
    {"Oews", "NumberAboveATopCode", 2, ",115000,", ",#,", "above one that is at the top"},
    {"Oews", "SwappedMeans", 2, ",57.69,120000,", ",120000,57.69,", "are columns swapped?"},
    {"Oews", "BadOccupation", 2, "15-1252", "151252", "is not a SOC code"},
    {"Oews", "BadArea", 2, "35620,", "New York,", "is not the code of an area"},
    {"Oews", "BadAreaType", 2, ",4,15", ",9,15", "is not between 1 and 6"},
    {"Oews", "UnknownSign", 2, ",120000,", ",$120000,", "is not a number"},
    {"Oews", "NegativeEmployment", 2, ",1500,", ",-3,", "TOT_EMP '-3' is not between"},
    {"Oflc", "LevelsFalling", 2, ",60,", ",30,", "is below the level before it"},
    {"Oflc", "BadUnit", 2, ",hour,", ",week,", "is neither hour nor year"},
    {"Oflc", "WrongUnit", 2, ",hour,", ",year,", "does not fit the levels"},
    {"Oflc", "MeanIsAnotherColumn", 2, ",66.67,", ",50,", "are columns swapped?"},
    {"Oflc", "BadArea", 2, "35620,", "NY,", "is not the code of an area"},
    {"Oflc", "SharedByNone", 2, ",66.67,1", ",66.67,0", "is not between 1 and"},
    {"Rates", "BadDate", 2, "2026-05-01", "2026-13-01", "is not a day"},
    {"Rates", "DayThatIsNone", 2, "2026-05-01", "2026-02-30", "is not a day"},
    {"Rates", "UnknownCurrency", 2, "Canada", "Atlantis", "its currency is unknown"},
    {"Rates", "NegativeRate", 2, "1.37", "-1.37", "is not between"},
    {"Ecb", "BadCurrency", 1, "JPY", "jpy", "is not a code of three capital letters"},
    {"Ecb", "DayMonthYear", 2, "2026-05-04", "04/05/2026", "is not a day"},
    {"WorldBank", "BadCountry", 2, ",CA,", ",Canada!,", "is not the code of a country"},
    {"WorldBank", "SwappedColumns", 2, "CA,2025,1.25", "CA,1.25,2025", "is not between 1900 and 2200"},
    {"WorldBank", "NegativeParity", 2, "1.25", "-1.25", "is not between"},
    {"Bea", "UnknownSeries", 2, "RPPs: All items", "Rents", "is not a series"},
    {"Bea", "BadArea", 2, "35620,", "ABC,", "is not a FIPS or CBSA code"},
    {"Bea", "LevelOutOfRange", 2, "112.5", "11250", "is not between 1 and 1000"},
    {"Own", "UnknownCurrency", 2, ",EUR,", ",XYZ,", "is no currency of the catalog"},
    {"Own", "CurrencySign", 2, ",EUR,", ",€,", "is no currency of the catalog"},
    {"Own", "NegativePay", 2, ",72000,", ",-72000,", "is not above zero"},
    {"Own", "PercentilesFalling", 2, ",60000,72000,", ",90000,72000,", "median is below p25"},
    {"Own", "BadPeriod", 2, ",2026,", ",last year,", "is not YYYY"},
    {"Own", "UnknownUnit", 2, ",year,", ",week,", "is none of: year, month, hour"},
    {"Own", "UnknownPlace", 2, "city:berlin", "Atlantis", "is neither a key nor the name"},
    {"Own", "UnknownCareer", 2, "career:15-1252.00", "career:99-9999.00", "is not in the catalog"},
    {"Own", "SampleOfNone", 2, ",12,", ",0,", "is not between 1 and"},
    {"Own", "OpenQuote", 2, "city:berlin", "\"city:berlin", "never closed"},
    {"Own", "TextBehindAQuote", 2, "city:berlin", "\"city:berlin\"x", "text behind a closing quote"},
    {"Own", "QuoteWithinAField", 2, "city:berlin", "city:\"berlin\"", "a quote in the middle of a field"},
};

TEST_P(EveryKind, IsRefusedWhenItsOwnRulesAreBroken) {
    const GoodTable& table = GetParam();
    const test::CatalogCopy copy;
    for (const OwnDamage& damage : ownDamages) {
        if (damage.table != table.name)
            continue;
        SCOPED_TRACE(damage.name);
        const std::size_t start = startOf(table.text, damage.line);
        const std::size_t at = table.text.find(damage.from, start);
        ASSERT_NE(at, std::string::npos);
        ASSERT_LE(at, table.text.find('\n', start)) << "the damage is on another line";
        std::string text = table.text;
        text.replace(at, std::string(damage.from).size(), damage.to);
        expectRefused(copy, copy.write(table.file, text), table.kind, table.release,
                      table.file + ":" + std::to_string(damage.line) + ": ", damage.reason);
    }
}

} // namespace
} // namespace waymark::db
