// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/formats/frame/damages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace waymark::test {

namespace {

std::size_t startOf(const std::string& text, int line) {
    std::size_t at = 0;
    for (int i = 1; i < line; ++i)
        at = text.find('\n', at) + 1;
    return at;
}

} // namespace

std::string withLine(const std::string& text, int line, const std::string& replacement) {
    const std::size_t start = startOf(text, line);
    std::string changed = text;
    return changed.replace(start, text.find('\n', start) - start, replacement);
}

std::string lineOf(const std::string& text, int line) {
    const std::size_t start = startOf(text, line);
    return text.substr(start, text.find('\n', start) - start);
}

std::vector<std::string> fieldsOf(const std::string& line, char divider) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char c : line) {
        quoted = quoted != (c == '"');
        if (c == divider && !quoted)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return fields;
}

const std::vector<AnyDamage>& anyDamages() {
    static const std::vector<AnyDamage> damages{
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
        {"AnErrorPage", [](const GoodTable&) { return std::string("<html>\n<body>404</body>\n</html>\n"); },
         1, "missing"},
        {"TooManyFields",
         [](const GoodTable& t) { return withLine(t.text, 2, lineOf(t.text, 2) + t.divider + "x"); }, 2,
         "fields instead of"},
        {"TooFewFields",
         [](const GoodTable& t) {
             return withLine(t.text, 2, lineOf(t.text, 2).substr(0, lineOf(t.text, 2).rfind(t.divider)));
         },
         2, "fields instead of"},
        {"BlankLine", [](const GoodTable& t) { return withLine(t.text, 2, ""); }, 2, "fields instead of"},
        {"DuplicateKey", [](const GoodTable& t) { return t.text + lineOf(t.text, t.repeat) + "\n"; }, 0,
         "twice"},
        {"MissingColumn",
         [](const GoodTable& t) {
             std::string header = lineOf(t.text, 1);
             return withLine(t.text, 1,
                             header.replace(header.find(t.column), t.column.size(), "Something else"));
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
        {"OverlongUtf8",
         [](const GoodTable& t) { return withLine(t.text, 2, lineOf(t.text, 2) + "\xc0\xaf"); }, 2,
         "not UTF-8"},
        {"SwappedColumns",
         [](const GoodTable& t) {
             std::vector<std::string> fields = fieldsOf(lineOf(t.text, 2), t.divider[0]);
             std::swap(fields[0], fields[1]);
             std::string line;
             for (const std::string& field : fields)
                 line += (line.empty() ? "" : t.divider) + field;
             return withLine(t.text, 2, line);
         },
         2, "is n"},
        {"TwoFilesJoined", [](const GoodTable& t) { return t.text + lineOf(t.text, 1) + "\n"; }, 0, "is n"},
    };
    return damages;
}

const std::vector<OwnDamage>& ownDamages() {
    static const std::vector<OwnDamage> damages{
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
        {"OnetContext", "OverFive", 2, "\t4.31\t", "\t5.31\t", "is not between 1 and 5"},
        {"OnetContext", "ShareOverAHundred", 3, "\t41.20\t", "\t141.20\t", "is not between 0 and 100"},
        {"OnetContext", "UnknownScale", 2, "\tCX\t", "\tIM\t", "is not a scale of this table"},
        {"Projections", "OtherWord", 2, "Bachelor's degree", "Degree", "is none of the publisher's words"},
        {"Projections", "OtherType", 2, "Line item", "Item", "is neither 'Line item' nor 'Summary'"},
        {"Projections", "NegativeJobs", 2, ",3391.0,", ",-3391.0,", "is not between"},
        {"Projections", "ShareOverAHundred", 2, ",0.4,", ",104,", "is not between 0 and 100"},
        {"Projections", "YearsSwapped", 1, "Employment, 2026", "Employment, 2046", "is not behind the year"},
        {"Separations", "NotTheSum", 2, ",2.8,2.1,", ",2.8,3.1,", "is not the sum of the two rates"},
        {"Separations", "NoNumber", 2, ",2.8,", ",many,", "is not a number"},
        {"Colleges", "NoOwner", 2, ",WA,1,2,", ",WA,9,2,", "is not between"},
        {"Colleges", "NorthOfThePole", 2, ",47.6", ",147.6", "is not between"},
        {"Colleges", "NoName", 2, "\"Harbour College, North\"", "", "INSTNM is empty"},
        {"Completions", "NoField", 2, "'51.3801'", "'nursing'", "is not a CIP code"},
        {"Completions", "NegativeCount", 2, ",210", ",-210", "is not between"},
        {"Completions", "ThirdMajor", 2, ",1,5,", ",3,5,", "is not between 1 and 2"},
        {"Tasks", "OverOne", 2, ",0.42,", ",1.42,", "is not between 0 and 1"},
        {"Tasks", "NoNumber", 2, ",0.42,", ",many,", "is not a number"},
        {"Tasks", "ShortCode", 2, "29-1141.00", "29-1141", "is not an O*NET-SOC code"},
        {"Chats", "OverOne", 2, ",0.1555", ",1.1555", "is not between 0 and 1"},
        {"AtHome", "Half", 2, ",0", ",0.5", "is not a whole number"},
        {"AtHome", "Maybe", 2, ",0", ",maybe", "is not a number"},
        {"Apprenticeships", "NoCode", 2, ",0159,", ",,", "RAPIDS Code is empty"},
        {"OnetCsv", "OpenQuote", 2, "\"IM\"", "\"IM", "text behind a closing quote"},
        {"OnetCsv", "LevelOverSeven", 3, "4.88", "8.88", "is not between 0 and 7"},
        {"OnetCsv", "NegativeLevel", 3, "4.88", "-1", "is not between 0 and 7"},
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
        {"Oews", "UnknownSign", 2, ",120000,", ",€120000,", "is not a number"},
        {"Oews", "NegativeEmployment", 2, ",1500,", ",-3,", "TOT_EMP '-3' is not between"},
        {"Oflc", "LevelsFalling", 2, ",60,", ",30,", "is below the level before it"},
        {"Oflc", "BadUnit", 2, ",hour,", ",week,", "is neither hour nor year"},
        {"Oflc", "WrongUnit", 2, ",hour,", ",year,", "does not fit the levels"},
        {"Oflc", "MeanIsAnotherColumn", 2, ",66.67,", ",50,", "are columns swapped?"},
        {"Oflc", "BadArea", 2, "35620,", "NY,", "is not the code of an area"},
        {"Oflc", "SharedByNone", 2, ",66.67,1", ",66.67,0", "is not between 1 and"},
        {"OflcExport", "LevelsFalling", 2, "\"60\"", "\"30\"", "is below the level before it"},
        {"OflcExport", "NegativeLevel", 2, "\"40\"", "\"-40\"", "is not between"},
        {"OflcExport", "WidthUnknown", 2, "\"15-1252\",\"1\"", "\"15-1252\",\"9\"", "is not between 1 and 5"},
        {"OflcExport", "LevelsSwapped", 2, "\"40\",\"53.33\"", "\"53.33\",\"40\"",
         "is below the level before it"},
        {"Oflc", "BadOccupation", 2, "15-1252", "Developers", "is not a SOC code"},
        {"Rates", "BadDate", 2, "2026-05-01", "2026-13-01", "is not a day"},
        {"Rates", "DayThatIsNone", 2, "2026-05-01", "2026-02-30", "is not a day"},
        {"Rates", "UnknownCurrency", 2, "Canada", "Atlantis", "its currency is unknown"},
        {"Rates", "NegativeRate", 2, "1.37", "-1.37", "is not between"},
        {"Rates", "RateInWords", 2, "1.37", "ND", "is not a number"},
        {"Rates", "RateZero", 2, "1.37", "0", "is not between"},
        {"Fred", "UnknownSeries", 1, "DEXCAUS", "DGS10", "is no exchange rate against the dollar"},
        {"Fred", "MonthDayYear", 2, "2027-01-04", "01/04/2027", "is not a day"},
        {"Fred", "NegativeRate", 2, "1.25", "-1.25", "is not between"},
        {"Fred", "CommaForDot", 2, ",1.25,", ",\"1,25\",", "is not a number"},
        {"Fred", "OpenQuote", 2, "1.25", "\"1.25", "never closed"},
        {"Ecb", "NegativeRate", 2, "160.5", "-160.5", "is not between"},
        {"Ecb", "NoNumber", 2, "160.5", "n.a.", "is not a number"},
        {"Ecb", "DollarZero", 2, ",1.10,", ",0,", "is not between"},
        {"Ecb", "BadCurrency", 1, "JPY", "jpy", "is not a code of three capital letters"},
        {"Ecb", "DayMonthYear", 2, "2026-05-04", "04/05/2026", "is not a day"},
        {"WorldBank", "BadCountry", 2, ",CA,", ",Canada!,", "is not the code of a country"},
        {"WorldBank", "SwappedColumns", 2, "CA,2025,1.25", "CA,1.25,2025", "is not between 1900 and 2200"},
        {"WorldBank", "NoNumber", 2, ",1.25", ",..", "is not a number"},
        {"WorldBank", "HalfAYear", 2, "2025", "2025.5", "is not a whole number"},
        {"WorldBankRows", "AnotherIndicator", 2, "PA.NUS.PPP", "PA.NUS.PRVT.PP", "is not PA.NUS.PPP"},
        {"WorldBankRows", "NegativeParity", 2, "1.24", "-1.24", "is not between"},
        {"WorldBankRows", "NoNumber", 2, "1.24", "about 1", "is not a number"},
        {"WorldBank", "NegativeParity", 2, "1.25", "-1.25", "is not between"},
        {"Bea", "UnknownSeries", 2, "RPPs: All items", "Rents", "is not a series"},
        {"Bea", "BadArea", 2, "35620,", "ABC,", "is not a FIPS or CBSA code"},
        {"Bea", "LevelOutOfRange", 2, "112.5", "11250", "is not between 1 and 1000"},
        {"Bea", "Negative", 2, "112.5", "-112.5", "is not between"},
        {"Bea", "NoNumber", 2, "112.5", "high", "is not a number"},
        {"BeaColumns", "NoSuchState", 2, "35620", "64000", "is not a FIPS or CBSA code"},
        {"BeaColumns", "UnknownSeries", 2, "All items", "Things", "is not a series"},
        {"BeaColumns", "LevelOutOfRange", 2, "113.5", "0.1135", "is not between 1 and 1000"},
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
    return damages;
}

std::string damaged(const GoodTable& table, const OwnDamage& damage) {
    const std::size_t at = table.text.find(damage.from, startOf(table.text, damage.line));
    EXPECT_NE(at, std::string::npos) << damage.name;
    EXPECT_LE(at, table.text.find('\n', startOf(table.text, damage.line))) << damage.name;
    std::string text = table.text;
    return at == std::string::npos ? text : text.replace(at, std::string(damage.from).size(), damage.to);
}

void expectRefused(const CatalogCopy& copy, const std::filesystem::path& file, const std::string& kind,
                   const std::string& release, const std::string& start, const std::string& reason) {
    const std::string before = bytesOf(copy.catalogFile());
    const auto report = copy.import(file, kind, release);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().kind, db::ErrorKind::InvalidInput) << report.error().message;
    EXPECT_THAT(report.error().message, testing::StartsWith(start));
    EXPECT_THAT(report.error().message, testing::HasSubstr(reason));
    EXPECT_TRUE(bytesOf(copy.catalogFile()) == before) << "the catalog was changed";
    EXPECT_EQ(copy.strayFiles(), 0u);
}

} // namespace waymark::test
