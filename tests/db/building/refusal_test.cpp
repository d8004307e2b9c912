// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every kind of damage to a table is refused with file, line and reason, and the old catalog stays.
#include "tests/db/building/source_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::db {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

struct Damage {
    const char* name;
    const char* table;
    std::size_t line;
    std::size_t column;
    std::string value;
    const char* reason;
};

void PrintTo(const Damage& damage, std::ostream* out) {
    *out << damage.name;
}

class DamagedField : public testing::TestWithParam<Damage> {};

TEST_P(DamagedField, IsRefusedAndTheOldCatalogStays) {
    const Damage& damage = GetParam();
    const waymark::test::SourceFolder sources;
    sources.write(sources.out(), "the old catalog");
    sources.setField(damage.table, damage.line, damage.column, damage.value);
    const auto report = sources.build();
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().kind, ErrorKind::InvalidInput);
    EXPECT_THAT(report.error().message,
                StartsWith(std::string(damage.table) + ":" + std::to_string(damage.line) + ": "));
    EXPECT_THAT(report.error().message, HasSubstr(damage.reason));
    EXPECT_EQ(sources.read(sources.out()), "the old catalog");
    EXPECT_EQ(sources.strayFiles(), 0u);
}

const Damage damages[] = {
    // Values
    {"NumberWithComma", "salary.tsv", 3, 8, "1,5", "mean '1,5' is not a number"},
    {"NumberWithBlank", "salary.tsv", 3, 8, " 15", "is not a number"},
    {"NumberInWords", "salary.tsv", 3, 8, "nan", "is not a number"},
    {"NumberWithExponent", "salary.tsv", 3, 8, "1e5", "is not a number"},
    {"NegativePay", "salary.tsv", 3, 8, "-1", "mean is not above zero"},
    {"WholeNumberWithDot", "salary.tsv", 3, 17, "12.5", "employment '12.5' is not a whole number"},
    {"HugeWholeNumber", "salary.tsv", 3, 17, "99999999999999999999", "is not a whole number"},
    {"PercentilesFalling", "salary.tsv", 2, 9, "999999", "p25 is below p10"},
    {"CurrencyInSmallLetters", "salary.tsv", 2, 5, "usd", "three capital letters"},
    {"CurrencySymbol", "salary.tsv", 2, 5, "$", "three capital letters"},
    {"UnknownUnit", "salary.tsv", 2, 6, "week", "none of: year, month, hour"},
    {"BadPeriod", "salary.tsv", 2, 3, "2024-13", "is not YYYY, YYYY-MM or YYYY-YYYY"},
    {"JobZoneTooHigh", "career.tsv", 2, 3, "6", "job_zone"},
    {"BadSoc", "career.tsv", 2, 2, "15-1252", "does not look like"},
    {"UnknownCareerKind", "career.tsv", 2, 4, "job", "none of: occupation, specialisation"},
    {"OccupationWithParent", "career.tsv", 2, 5, "career:15-1252.00", "an occupation with a parent"},
    {"EmptyTitle", "career.tsv", 2, 1, "", "title is empty"},
    {"ImportanceTooHigh", "career_skill.tsv", 2, 2, "5.01", "importance is not between 1 and 5"},
    {"LevelTooHigh", "career_skill.tsv", 2, 3, "7.5", "level is not between 0 and 7"},
    {"UnknownFlag", "career_skill.tsv", 2, 4, "X", "other letters"},
    {"FlagTwice", "career_skill.tsv", 2, 4, "HH", "one twice"},
    {"WithheldButGiven", "career_skill.tsv", 2, 4, "I", "must be left empty"},
    {"InterestOutOfScale", "career_interest.tsv", 2, 1, "7.2", "between 1 and 7"},
    {"EducationLevel", "career_education.tsv", 2, 1, "13", "level is not between 1 and 12"},
    {"EducationOfWhom", "career_education.tsv", 2, 4, "neighbors", "none of: incumbents, experts"},
    {"EducationOfNobody", "career_education.tsv", 2, 5, "0", "n is below 1"},
    {"RelationTier", "career_relation.tsv", 2, 2, "4", "is not 1, 2 or 3"},
    {"PlaceKindAgainstKey", "place.tsv", 2, 2, "metro", "kind is not the one that the key"},
    {"LatitudeAlone", "place.tsv", 2, 7, "", "only together"},
    {"LatitudeTooHigh", "place.tsv", 2, 6, "91", "latitude is not between"},
    {"RateOfAYear", "exchange_rate.tsv", 2, 1, "2024", "is not a month"},
    {"RateZero", "exchange_rate.tsv", 2, 2, "0", "per_usd is not above zero"},
    {"UnknownPriceSeries", "price_level.tsv", 2, 2, "big-mac", "unknown series"},
    {"UrlWithScript", "course.tsv", 2, 4, "javascript:alert(1)", "is not an http or https address"},
    {"PriceWithoutCurrency", "course.tsv", 2, 8, "10", "only together"},
    {"RatingTooHigh", "course.tsv", 2, 11, "5.5", "rating is not between 0 and 5"},
    {"CourseLevel", "course.tsv", 2, 6, "hard", "is not introductory"},
    {"FreeIsNoWord", "course.tsv", 2, 10, "yes", "is not 1 (yes)"},
    {"CheckedNoDay", "course.tsv", 2, 13, "2025-02-29", "is not a day"},
    {"IsbnTooShort", "book.tsv", 2, 4, "978000000001", "is not thirteen digits"},
    {"TopicsWithTwoBlanks", "course.tsv", 2, 14, "topic:python  topic:sql", "divided by one space"},
    {"CatalogDate", "catalog.tsv", 2, 1, "August 2026", "is not a month"},
    {"BadKey", "course.tsv", 2, 0, "course:with blank", "is not a course key"},
    {"KeyOfAnotherKind", "course.tsv", 2, 0, "book:x", "is not a course key"},
    // References
    {"UnknownSource", "career.tsv", 2, 7, "nobody", "unknown source 'nobody'"},
    {"UnknownGroup", "career.tsv", 2, 6, "99", "unknown group '99'"},
    {"UnknownCareer", "salary.tsv", 2, 0, "career:none", "unknown career 'career:none'"},
    {"UnknownPlace", "salary.tsv", 2, 1, "city:atlantis", "unknown place 'city:atlantis'"},
    {"UnknownSkill", "career_skill.tsv", 2, 1, "skill:none", "unknown skill 'skill:none'"},
    {"UnknownParentOfPlace", "place.tsv", 2, 8, "metro:1", "unknown parent 'metro:1'"},
    {"PlaceInItself", "place.tsv", 2, 8, "city:austin", "leads in a circle"},
    {"UnknownTopic", "course.tsv", 2, 14, "topic:none", "unknown topic 'topic:none'"},
    {"UnknownPrerequisite", "course_prerequisite.tsv", 2, 1, "course:none", "unknown course 'course:none'"},
    {"OwnPrerequisite", "course_prerequisite.tsv", 2, 1, "course:example-academy/databases-2",
     "is its own prerequisite"},
    {"UnknownRelated", "career_relation.tsv", 2, 1, "career:none", "unknown career"},
    {"FactOfUnknownCareer", "work_context.tsv", 2, 0, "career:none", "unknown career 'career:none'"},
    {"FactOfUnknownPlace", "licence.tsv", 2, 0, "state:ZZ", "unknown place 'state:ZZ'"},
    {"FactOfUnknownSource", "school.tsv", 2, 8, "nobody", "unknown source 'nobody'"},
    {"ProgrammeOfUnknownField", "programme.tsv", 2, 1, "99.9999", "is no field of study"},
    // Plain facts
    {"EntryWord", "occupation_entry.tsv", 2, 3, "college", "education 'college' is no word"},
    {"EntryOccupation", "occupation_entry.tsv", 2, 0, "15-125", "is no occupation code"},
    {"EntryMembers", "occupation_entry.tsv", 4, 2, "23-2093  23-2099", "divided by one blank"},
    {"EntryPeople", "occupation_entry.tsv", 2, 6, "-1", "jobs -1 is out of its range"},
    {"EntrySource", "occupation_entry.tsv", 2, 10, "", "source is empty"},
    {"PercentTooHigh", "occupation_separation.tsv", 2, 1, "100.5", "leave_work 100.5 is out of its range"},
    {"FactNoNumber", "occupation_separation.tsv", 2, 1, "1,7", "is no number"},
    {"LicenceDay", "licence.tsv", 2, 13, "2010-02-30", "is no day"},
    {"AgencyAddress", "agency.tsv", 2, 3, "javascript:alert(1)", "is no address of the web"},
    {"AgencyAddressWithoutHost", "agency.tsv", 2, 3, "https://3", "is no address of the web"},
    {"AgencyNumber", "licence.tsv", 2, 12, "1.5", "is no whole number"},
    {"RemoteNoTruth", "remote_work.tsv", 2, 1, "2", "possible 2 is out of its range"},
    {"ExposureTooHigh", "ai_exposure.tsv", 2, 2, "1.01", "value 1.01 is out of its range"},
    {"AnswerTooHigh", "asked_answers.tsv", 2, 6, "100.5", "s1 100.5 is out of its range"},
    {"AnswerOfNoMonth", "asked_answers.tsv", 2, 3, "13", "month 13 is out of its range"},
    {"AnswerToNoQuestion", "asked_answers.tsv", 2, 1, "pay", "about 'pay' is no word"},
    {"ConditionTooHigh", "work_context.tsv", 2, 3, "5.1", "time_pressure 5.1 is out of its range"},
    // Form
    {"OneFieldTooMany", "career.tsv", 3, 1, "a\tb", "10 fields instead of 9"},
    {"NulByte", "career.tsv", 3, 1, std::string("a\0b", 3), "a NUL byte"},
    {"CarriageReturn", "career.tsv", 3, 1, "a\r", "a carriage return"},
    {"Latin1", "career.tsv", 3, 1, "caf\xe9", "not UTF-8"},
    {"OverlongUtf8", "career.tsv", 3, 1, "\xc0\xaf", "not UTF-8"},
    {"Surrogate", "career.tsv", 3, 1, "\xed\xa0\x80", "not UTF-8"},
    {"UnknownColumn", "career.tsv", 1, 1, "name", "unknown column 'name'"},
    {"ColumnTwice", "career.tsv", 1, 1, "soc", "column 'soc' is there twice"},
    {"MissingColumn", "topic.tsv", 1, 2, "name", "column 'name' is there twice"},
};

INSTANTIATE_TEST_SUITE_P(Tables, DamagedField, testing::ValuesIn(damages),
                         [](const auto& test) { return std::string(test.param.name); });

class DamagedTable : public testing::Test {
protected:
    std::string refusal() { return refusal(sources.options()); }
    std::string refusalUnlisted() { return refusal(sources.optionsUnlisted()); }
    std::string refusal(const BuildOptions& options) {
        const auto report = buildCatalog(options);
        EXPECT_EQ(sources.strayFiles(), 0u);
        EXPECT_FALSE(std::filesystem::exists(sources.out()));
        if (report.ok())
            return "accepted";
        EXPECT_EQ(report.error().kind, ErrorKind::InvalidInput);
        return report.error().message;
    }
    std::string header(const char* table) { return sources.lines(sources.table(table)).front(); }

    waymark::test::SourceFolder sources;
};

TEST_F(DamagedTable, ByteOrderMark) {
    const auto file = sources.table("place.tsv");
    sources.write(file, "\xef\xbb\xbf" + sources.read(file));
    EXPECT_THAT(refusal(), StartsWith("place.tsv:1: the file begins with a byte order mark"));
}

TEST_F(DamagedTable, CutOffInTheMiddleOfALine) {
    const auto file = sources.table("place.tsv");
    const std::size_t lines = sources.lines(file).size();
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1);
    EXPECT_THAT(refusal(), StartsWith("place.tsv:" + std::to_string(lines) + ": the last line does not end"));
}

TEST_F(DamagedTable, EmptyFile) {
    sources.write(sources.table("place.tsv"), "");
    EXPECT_THAT(refusal(), StartsWith("place.tsv:1: the file is empty"));
}

TEST_F(DamagedTable, ColumnLeftOut) {
    sources.write(sources.table("topic.tsv"), "key\tname\n");
    EXPECT_THAT(refusal(), StartsWith("topic.tsv:1: column 'parent' is missing"));
}

TEST_F(DamagedTable, EmptyLine) {
    sources.append("topic.tsv", "");
    EXPECT_THAT(refusal(), HasSubstr("1 fields instead of 3"));
}

TEST_F(DamagedTable, RowTwice) {
    for (const char* table :
         {"source.tsv", "career.tsv", "career_title.tsv", "skill.tsv", "career_skill.tsv",
          "career_interest.tsv", "career_education.tsv", "career_relation.tsv", "occupation_entry.tsv", "licence.tsv", "programme.tsv", "ai_exposure.tsv",
          "place.tsv", "salary.tsv", "occupation.tsv", "occupation_pay.tsv", "exchange_rate.tsv",
          "price_level.tsv", "topic.tsv", "course.tsv", "book.tsv", "career_topic.tsv"}) {
        const waymark::test::SourceFolder fresh;
        const auto all = fresh.lines(fresh.table(table));
        fresh.append(table, all.back());
        const auto report = fresh.build();
        ASSERT_FALSE(report.ok()) << table;
        EXPECT_THAT(report.error().message,
                    StartsWith(std::string(table) + ":" + std::to_string(all.size() + 1) + ": "));
        EXPECT_THAT(report.error().message, HasSubstr("given twice")) << table;
    }
}

TEST_F(DamagedTable, ContinuationIsReadAndChecked) {
    sources.write(sources.table("topic.2.tsv"), header("topic.tsv") + "\ntopic:late\tLate\ttopic:none\n");
    EXPECT_THAT(refusal(), StartsWith("topic.2.tsv:2: unknown parent 'topic:none'"));
}

TEST_F(DamagedTable, PartsHaveNamesOfTheirOwn) {
    sources.write(sources.table("topic.late.tsv"), header("topic.tsv") + "\ntopic:late\tLate\ttopic:none\n");
    EXPECT_THAT(refusal(), StartsWith("topic.late.tsv:2: unknown parent 'topic:none'"));
}

TEST_F(DamagedTable, PartThatIsMissing) {
    sources.list();
    const auto lines = sources.lines(sources.table("catalog.tsv"));
    for (std::size_t line = 3; line <= lines.size(); ++line) {
        const std::string name = lines[line - 1].substr(5, lines[line - 1].find('\t') - 5);
        if (name == "source.tsv" || name == "career_group.tsv" || name == "career.tsv")
            continue; // refused before, by name
        const waymark::test::SourceFolder fresh;
        fresh.list();
        std::filesystem::remove(fresh.table(name));
        const auto report = buildCatalog(fresh.optionsUnlisted());
        ASSERT_FALSE(report.ok()) << name;
        EXPECT_THAT(report.error().message,
                    StartsWith("catalog.tsv:" + std::to_string(line) + ": " + name + " is listed with "));
    }
}

TEST_F(DamagedTable, PartThatNobodyListed) {
    sources.list();
    sources.write(sources.table("topic.3.tsv"), header("topic.tsv") + "\n");
    EXPECT_THAT(refusalUnlisted(), StartsWith("topic.3.tsv:1: catalog.tsv does not list this file"));
}

TEST_F(DamagedTable, CutOffBetweenTwoLines) {
    sources.list();
    const auto all = sources.lines(sources.table("book.tsv"));
    const std::string text = sources.read(sources.table("book.tsv"));
    sources.write(sources.table("book.tsv"), text.substr(0, text.size() - all.back().size() - 1));
    EXPECT_THAT(refusalUnlisted(), StartsWith("book.tsv:" + std::to_string(all.size() - 1) +
                                              ": the table ends after " + std::to_string(all.size() - 2)));
}

TEST_F(DamagedTable, ListedTwice) {
    sources.list();
    const auto all = sources.lines(sources.table("catalog.tsv"));
    sources.append("catalog.tsv", all.back());
    EXPECT_THAT(refusalUnlisted(),
                StartsWith("catalog.tsv:" + std::to_string(all.size() + 1) + ": the rows"));
}

TEST_F(DamagedTable, TableUnderAWrongName) {
    std::filesystem::rename(sources.table("salary.tsv"), sources.table("salaries.tsv"));
    EXPECT_THAT(refusal(), StartsWith("salaries.tsv:1: no table of the catalog"));
}

TEST_F(DamagedTable, MissingCareers) {
    std::filesystem::remove(sources.table("career.tsv"));
    EXPECT_THAT(refusal(), StartsWith("career.tsv is missing"));
}

TEST_F(DamagedTable, SpecialisationOfASpecialisation) {
    const auto all = sources.lines(sources.table("career.tsv"));
    const auto at = std::find_if(all.begin(), all.end(), [](const std::string& line) {
        return line.starts_with("career:backend-engineer\t");
    });
    sources.setField("career.tsv", static_cast<std::size_t>(at - all.begin()) + 1, 5,
                     "career:backend-software-engineer");
    EXPECT_THAT(refusal(), HasSubstr("is itself a specialisation"));
}

TEST_F(DamagedTable, FolderThatDoesNotExist) {
    BuildOptions options = sources.options();
    options.tables = "nowhere";
    const auto report = buildCatalog(options);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace waymark::db
