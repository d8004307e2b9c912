// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// O*NET releases under both sets of file names, as text, CSV and single tables. All words are made up.
#include "db/catalog/asked_answers.h"
#include "tests/db/formats/frame/catalog_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::db {
namespace {

using waymark::test::countOf;
using testing::ElementsAre;
using testing::HasSubstr;

const CareerKey developer = CareerKey::trusted("career:15-1252.00");
const CareerKey tester = CareerKey::trusted("career:15-1253.00");
const CareerKey novel = CareerKey::trusted("career:15-1299.10");

/// Lines whose fields are divided by "|", as a table divided by TAB with CRLF.
std::string tabs(std::string text) {
    std::string made;
    for (const char c : text)
        made += c == '|' ? "\t" : c == '\n' ? "\r\n" : std::string(1, c);
    return made;
}

const char* const occupations = "O*NET-SOC Code|Title|Description\n"
                                "15-1252.00|Software Developers|They \"write\" programs.\n"
                                "15-1253.00|Software Testers|They look for faults.\n"
                                "15-1299.10|Robot Tutors|They teach machines.\n";
const char* const zones = "O*NET-SOC Code|Job Zone|Date|Domain Source\n"
                          "15-1252.00|4|02/2026|Analyst\n"
                          "15-1299.10|5|02/2026|Analyst\n";
const char* const skills =
    "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|N|Standard Error|Lower CI Bound|Upper CI "
    "Bound|"
    "Recommend Suppress|Not Relevant|Date|Domain Source\n"
    "15-1252.00|2.A.1.a|Reading Comprehension|IM|4.10|8|0.1|4.0|4.2|N|n/a|02/2026|Analyst\n"
    "15-1252.00|2.A.1.a|Reading Comprehension|LV|4.20|8|0.1|4.0|4.3|Y|N|02/2026|Analyst\n"
    "15-1252.00|2.B.3.e|Programming|IM|1.50|8|0.1|4.0|4.2|N|n/a|02/2026|Analyst\n"
    "15-1252.00|2.B.3.e|Programming|LV|0.50|8|0.1|4.0|4.2|N|Y|02/2026|Analyst\n"
    "15-1299.10|2.A.1.a|Reading Comprehension|IM|3.10|8|0.1|4.0|4.2|N|n/a|02/2026|Analyst\n"
    "15-1299.10|2.A.1.a|Reading Comprehension|LV|3.20|8|0.1|4.0|4.2|N|N|02/2026|Analyst\n";
const char* const titles = "O*NET-SOC Code|Alternate Title|Short Title|Source(s)\n"
                           "15-1252.00|Program Weaver|n/a|08\n"
                           "15-1299.10|Robot Whisperer|n/a|08\n";
const char* const tasks = "O*NET-SOC Code|Task ID|Task|Task Type|Incumbents Responding|Date|Domain Source\n"
                          "15-1252.00|2|Say \"no\" now and then.|Supplemental|9|02/2026|Incumbent\n"
                          "15-1252.00|1|Weave programs.|Core|9|02/2026|Incumbent\n";
const char* const styles = "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Date|Domain Source\n"
                           "15-1252.00|1.D.1.a|Innovation|WI|2.30|02/2026|Expert\n"
                           "15-1252.00|1.D.1.a|Innovation|DR|1.00|02/2026|Expert\n"
                           "15-1252.00|1.D.1.b|Patience|WI|-0.50|02/2026|Expert\n";
const char* const interests =
    "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Date|Domain Source\n"
    "15-1299.10|1.B.1.a|Realistic|OI|1.00|02/2026|Expert\n"
    "15-1299.10|1.B.1.b|Investigative|OI|6.50|02/2026|Expert\n"
    "15-1299.10|1.B.1.c|Artistic|OI|3.00|02/2026|Expert\n"
    "15-1299.10|1.B.1.d|Social|OI|5.00|02/2026|Expert\n"
    "15-1299.10|1.B.1.e|Enterprising|OI|2.00|02/2026|Expert\n"
    "15-1299.10|1.B.1.f|Conventional|OI|4.00|02/2026|Expert\n"
    "15-1299.10|1.B.1.g|First Interest High-Point|IH|2.00|02/2026|Expert\n"
    "15-1299.10|1.B.1.h|Second Interest High-Point|IH|4.00|02/2026|Expert\n"
    "15-1299.10|1.B.1.i|Third Interest High-Point|IH|0.00|02/2026|Expert\n";
const char* const technologies =
    "O*NET-SOC Code|Example|Commodity Code|Commodity Title|Hot Technology|In Demand\n"
    "15-1252.00|C++|43232402|Development environment software|Y|N\n"
    "15-1252.00|Node.js|43232402|Development environment software|Y|Y\n"
    "15-1299.10|The Raiser's Edge & Co.|43232303|Customer software|N|N\n";
const char* const education =
    "O*NET-SOC Code|Element ID|Element Name|Scale ID|Category|Data Value|N|Standard Error|Lower CI Bound|"
    "Upper CI Bound|Recommend Suppress|Date|Domain Source\n"
    "15-1299.10|2.D.1|Required Level of Education|RL|6|60.50|28|0|n/a|n/a|N|02/2026|Incumbent\n"
    "15-1299.10|2.D.1|Required Level of Education|RL|8|39.50|28|0|n/a|n/a|Y|02/2026|Incumbent\n"
    "15-1299.10|3.A.1|Related Work Experience|RW|1|30.25|28|0|n/a|n/a|N|11/2024|Incumbent\n"
    "15-1299.10|3.A.1|Related Work Experience|RW|11|69.75|28|0|n/a|n/a|Y|11/2024|Incumbent\n"
    "15-1299.10|3.A.3|On-the-Job Training|OJ|2|100|28|0|n/a|n/a|N|09/2025|Incumbent\n";
const char* const related = "O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index\n"
                            "15-1299.10|15-1252.00|Primary-Short|1\n"
                            "15-1299.10|15-1253.00|Primary-Long|6\n";

using Files = std::vector<std::pair<std::string, std::string>>;

Files release30() {
    return {{"db_30_2_text/Read Me.txt", "O*NET 30.2 Database\r\nFebruary 2026 Release\r\n"},
            {"db_30_2_text/Occupation Data.txt", tabs(occupations)},
            {"db_30_2_text/Job Zones.txt", tabs(zones)},
            {"db_30_2_text/Skills.txt", tabs(skills)},
            {"db_30_2_text/Alternate Titles.txt", tabs(titles)},
            {"db_30_2_text/Task Statements.txt", tabs(tasks)},
            {"db_30_2_text/Work Styles.txt", tabs(styles)},
            {"db_30_2_text/Interests.txt", tabs(interests)},
            {"db_30_2_text/Technology Skills.txt", tabs(technologies)},
            {"db_30_2_text/Education, Training, and Experience.txt", tabs(education)},
            {"db_30_2_text/Related Occupations.txt", tabs(related)}};
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

/// The same as CSV with the occupation's title in every row, under the names of release 31.
Files release31() {
    const auto csv = [](const char* text) {
        std::string made;
        bool first = true;
        for (std::size_t at = 0; std::string_view(text).size() > at;) {
            const std::string line(text + at, std::string_view(text).find('\n', at) - at);
            at += line.size() + 1;
            std::string fields = replaced(replaced(line, "\"", "\"\""), "|", "\",\"");
            const std::size_t end = fields.find("\",\"") + 3;
            if (line.find("|Title|") == std::string::npos && line.find("They ") == std::string::npos)
                fields.insert(end, first ? "Title\",\"" : "Any, title\",\"");
            made += "\"" + fields + "\"\n";
            first = false;
        }
        return made;
    };
    const std::string all = csv(skills);
    const std::size_t split = all.find("\"15-1252.00\",\"Any, title\",\"2.B");
    const std::size_t back = all.find("\"15-1299.10\"");
    const std::string header = all.substr(0, all.find('\n') + 1);
    return {{"Occupation Data.csv", csv(occupations)},
            {"Essential Skills.csv", all.substr(0, split) + all.substr(back)},
            {"Transferable Skills.csv", header + all.substr(split, back - split)},
            {"Job Titles.csv", replaced(csv(titles), "Alternate Title", "Job Title")},
            {"Career Interest Types.csv", csv(interests)},
            {"Software Skills.csv", replaced(csv(technologies), "\"Example\"", "\"Workplace Example\"")}};
}

CareerFacts facts(const waymark::test::CatalogCopy& copy, const CareerKey& key) {
    auto found = copy.catalog().careerFacts(key);
    EXPECT_TRUE(found.ok());
    return std::move(found).value();
}

const CareerSkill& need(const std::vector<CareerSkill>& needs, const std::string& key) {
    return *std::find_if(needs.begin(), needs.end(),
                         [&](const CareerSkill& entry) { return entry.skill.key.text() == key; });
}

TEST(Onet, TakesInAWholeRelease) {
    const waymark::test::CatalogCopy copy;
    const auto report = copy.import(copy.zip("db_30_2_text.zip", release30()));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->kind, "onet");
    EXPECT_THAT(report->sources, ElementsAre("onet-30.2"));
    EXPECT_EQ(countOf(*report, "careers"), 3);
    EXPECT_EQ(countOf(*report, "descriptions"), 3);
    EXPECT_EQ(countOf(*report, "skill ratings"), 6);
    EXPECT_EQ(countOf(*report, "alternate titles"), 2);
    EXPECT_EQ(countOf(*report, "tasks"), 2);
    EXPECT_EQ(countOf(*report, "work style ratings"), 3);
    EXPECT_EQ(countOf(*report, "interest ratings"), 9);
    EXPECT_EQ(countOf(*report, "technologies"), 3);
    EXPECT_EQ(countOf(*report, "education shares"), 1);
    EXPECT_EQ(countOf(*report, "education shares withheld"), 1);
    EXPECT_EQ(countOf(*report, "questions on schooling, experience and training"), 3);
    EXPECT_EQ(countOf(*report, "related careers"), 2);
    EXPECT_TRUE(copy.catalog().verify().ok());
}

TEST(Onet, StoresWhatTheTablesSay) {
    const waymark::test::CatalogCopy copy;
    ASSERT_TRUE(copy.import(copy.zip("db_30_2_text.zip", release30())).ok());
    const CareerFacts made = facts(copy, novel);
    EXPECT_EQ(made.career.title, "Robot Tutors");
    EXPECT_EQ(made.career.summary, "They teach machines.");
    EXPECT_EQ(made.career.jobZone, 5);
    EXPECT_THAT(made.titles, ElementsAre("Robot Whisperer"));
    EXPECT_EQ(made.interests->ratings[1], 6.5);
    EXPECT_EQ(made.interests->highPoints, "IS");
    ASSERT_EQ(made.education.size(), 1u);
    EXPECT_EQ(made.education[0].share, 60.5);
    EXPECT_EQ(made.education[0].asked, Asked::Incumbents);
    EXPECT_EQ(made.education[0].people, 28);
    const auto answers = askedAnswers(copy.catalog(), novel);
    ASSERT_TRUE(answers.ok() && answers->size() == 3);
    EXPECT_EQ((*answers)[0].about, AskedAbout::Schooling);
    EXPECT_EQ((*answers)[0].year * 100 + (*answers)[0].month, 202602);
    EXPECT_EQ((*answers)[1].shares[0], 30.25);
    EXPECT_EQ((*answers)[1].shares[10], std::nullopt) << "to be suppressed";
    EXPECT_EQ((*answers)[1].year * 100 + (*answers)[1].month, 202411);
    EXPECT_EQ((*answers)[2].about, AskedAbout::JobTraining);
    EXPECT_TRUE(askedAnswers(copy.catalog(), developer)->empty()) << "the release's take the place of the old";
    ASSERT_EQ(made.related.size(), 2u);
    EXPECT_EQ(made.related[0].career, developer);
    EXPECT_EQ(made.technologies[0].skill.key.text(), "skill:tech/the-raisers-edge-and-co");

    const CareerFacts known = facts(copy, developer);
    EXPECT_EQ(known.career.summary, "They \"write\" programs.");
    ASSERT_EQ(known.tasks.size(), 2u);
    EXPECT_EQ(known.tasks[0].statement, "Weave programs.");
    EXPECT_TRUE(known.tasks[0].core);
    EXPECT_EQ(known.tasks[1].statement, "Say \"no\" now and then.");
    ASSERT_EQ(known.workStyles.size(), 2u);
    EXPECT_EQ(known.workStyles[0].name, "Innovation");
    EXPECT_EQ(known.workStyles[0].impact, 2.3);
    EXPECT_EQ(known.workStyles[0].distinctiveness, 1);
    const CareerSkill& reading = need(known.skills, "skill:2.A.1.a");
    EXPECT_EQ(reading.importance, 4.1);
    EXPECT_EQ(reading.level, std::nullopt);
    EXPECT_TRUE(reading.levelWithheld);
    EXPECT_TRUE(need(known.skills, "skill:2.B.3.e").levelNotRelevant);
    EXPECT_TRUE(need(known.technologies, "skill:tech/node.js").inDemand);
    EXPECT_TRUE(need(known.technologies, "skill:tech/c++").hot);
    EXPECT_EQ(facts(copy, tester).career.title, "Software Testers");
    EXPECT_NE(copy.catalog().career(CareerKey::trusted("career:backend-engineer"))->summary, "");
}

TEST(Onet, NamesOfRelease31AndCsvComeToTheSame) {
    const waymark::test::CatalogCopy text, csv;
    ASSERT_TRUE(text.import(text.zip("db_30_2_text.zip", release30())).ok());
    for (const auto& [name, bytes] : release31())
        csv.write("db_31_0_csv/" + name, bytes);
    const auto report = csv.import(csv.path("db_31_0_csv"));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_THAT(report->sources, ElementsAre("onet-31.0"));
    EXPECT_EQ(countOf(*report, "skill ratings"), 6);
    const CareerFacts a = facts(text, developer), b = facts(csv, developer);
    EXPECT_EQ(a.titles, b.titles);
    ASSERT_EQ(a.skills.size(), b.skills.size());
    for (std::size_t i = 0; i < a.skills.size(); ++i) {
        EXPECT_EQ(a.skills[i].skill.key, b.skills[i].skill.key);
        EXPECT_EQ(a.skills[i].importance, b.skills[i].importance);
    }
    EXPECT_EQ(a.technologies.size(), b.technologies.size());
    EXPECT_EQ(facts(csv, novel).interests->highPoints, "IS");
}

TEST(Onet, ANewReleaseTakesThePlaceOfTheFactsOfTheOld) {
    const waymark::test::CatalogCopy copy;
    ASSERT_TRUE(copy.import(copy.zip("db_30_2_text.zip", release30())).ok());
    EXPECT_THAT(facts(copy, developer).titles, ElementsAre("Program Weaver"));
    const auto report = copy.import(
        copy.write("Alternate Titles.txt", tabs(replaced(titles, "Program Weaver", "Loom Keeper"))), "",
        "30.3");
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_THAT(facts(copy, developer).titles, ElementsAre("Loom Keeper"));
    EXPECT_EQ(facts(copy, developer).tasks.size(), 2u) << "tables that were not imported stay";
}

TEST(Onet, OneHalfOfTheSkillsLeavesTheOther) {
    const waymark::test::CatalogCopy copy;
    const std::size_t before = facts(copy, developer).skills.size();
    const auto report = copy.import(copy.write("Essential Skills.txt", tabs(skills)), "", "31.0");
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_GE(facts(copy, developer).skills.size(), before);
    EXPECT_THAT(report->notes, ElementsAre(HasSubstr("1 occupations are not in the catalog")));
}

TEST(Onet, SaysWhatAReleaseLacks) {
    const waymark::test::CatalogCopy copy;
    Files files = release30();
    EXPECT_THAT(copy.import(copy.zip("whole.zip", files), "", "30.2")->notes,
                ElementsAre("the release has no table of these, so that they stay as they were: knowledge, "
                            "abilities"));
    std::erase_if(files, [](const auto& file) { return file.first.ends_with("Work Styles.txt"); });
    EXPECT_THAT(copy.import(copy.zip("part.zip", files), "", "30.2")->notes,
                ElementsAre(HasSubstr("knowledge, abilities, work styles")));
    Files csv = release31();
    std::erase_if(csv, [](const auto& file) { return file.first.starts_with("Transferable"); });
    EXPECT_THAT(copy.import(copy.zip("half.zip", csv), "", "31.0")->notes,
                ElementsAre(HasSubstr("tasks"), HasSubstr("only one of the tables Essential Skills")));
}

TEST(Onet, ATableDamagedInItsFirstLineIsNotLeftOut) {
    const waymark::test::CatalogCopy copy;
    for (const char* damage : {"\xff\xfe", "caf\xe9", "\xc0\xaf"}) {
        Files files = release30();
        files[4].second.insert(0, damage);
        const auto report = copy.import(copy.zip("db_30_2_text.zip", files));
        ASSERT_FALSE(report.ok());
        EXPECT_THAT(report.error().message,
                    testing::StartsWith("db_30_2_text.zip/db_30_2_text/Alternate Titles.txt:1: "));
    }
}

TEST(Onet, MakesACatalogOfItsOwn) {
    const waymark::test::CatalogCopy copy;
    std::filesystem::remove(copy.catalogFile());
    const auto report = copy.import(copy.zip("db_30_2_text.zip", release30()));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(copy.catalog().careers()->size(), 3u);
    EXPECT_TRUE(copy.catalog().verify().ok());
}

TEST(Onet, OldWorkStylesRateImportance) {
    const waymark::test::CatalogCopy copy;
    const auto report = copy.import(
        copy.write(
            "Work Styles.txt",
            tabs("O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|N|Recommend Suppress|Date\n"
                 "15-1252.00|1.C.1.a|Achievement/Effort|IM|4.20|20|N|08/2023\n")),
        "", "28.0");
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(facts(copy, developer).workStyles[0].importance, 4.2);
}

} // namespace
} // namespace waymark::db
