// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tables that ship must hold, read as text: every list with its rows, the tree of topics, pay by
// country, places. The figures are those of the releases named in resources/catalog/derive/README.md.
#include "db/building/text_table.h"
#include "db/text/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace waymark::db {
namespace {

using Row = std::map<std::string, std::string>;

/// A table with headings as resources/catalog/README.md has them; of "name=begin*" for fields of one word.
std::vector<Row> table(const std::string& name) {
    std::istringstream text(
        readText(std::filesystem::path(WAYMARK_SOURCE_DIR) / "resources/catalog" / (name + ".tsv")));
    const auto fields = [](const std::string& line) {
        std::vector<std::string> found(1);
        for (const char c : line)
            if (c == '\t')
                found.emplace_back();
            else
                found.back() += c;
        return found;
    };
    std::string line;
    std::getline(text, line);
    const auto heads = fields(line);
    std::vector<Row> rows;
    while (std::getline(text, line)) {
        const auto values = fields(line);
        Row& row = rows.emplace_back();
        std::size_t field = 0;
        for (const auto& head : heads) {
            const auto sign = head.find('=');
            const std::string form = sign == std::string::npos ? "*" : head.substr(sign + 1);
            row[head.substr(0, sign)] =
                form.ends_with('*') ? form.substr(0, form.size() - 1) + values.at(field++) : form;
        }
    }
    return rows;
}

std::map<std::string, int> countBy(const std::vector<Row>& rows, const std::string& column) {
    std::map<std::string, int> counts;
    for (const Row& row : rows)
        ++counts[row.at(column)];
    return counts;
}

TEST(ShippedTables, EveryListOfCoursesAndBooksIsThere) {
    const auto courses = countBy(table("course"), "source"), books = countBy(table("book"), "source");
    const std::map<std::string, int> expectedCourses{{"free-programming-books-2026-08", 4496},
                                                     {"nptel-2021", 2148},
                                                     {"udemy-2017", 3660},
                                                     {"coursera-2026", 1519},
                                                     {"coursera-2023", 933},
                                                     {"coursera-ratings", 320},
                                                     {"edx-974", 954},
                                                     {"public-courses", 58},
                                                     {"mit-ocw-2018-2023", 963},
                                                     {"ossu", 157},
                                                     {"awesome-math", 78}};
    const std::map<std::string, int> expectedBooks{{"free-programming-books-2026-08", 4738},
                                                   {"open-textbooks-2023", 1376},
                                                   {"awesome-math", 175},
                                                   {"free-science-books", 101},
                                                   {"openstax", 60},
                                                   {"ossu", 19}};
    EXPECT_EQ(courses, expectedCourses);
    EXPECT_EQ(books, expectedBooks);
    EXPECT_GE(countBy(table("course"), "language").size(), 30u);
    EXPECT_GE(countBy(table("book"), "language").size(), 30u);
}

TEST(ShippedTables, CoursesSayHowLongTheyTakeAndStandOnce) {
    int withHours = 0;
    std::set<std::string> addresses;
    for (const Row& course : table("course")) {
        withHours += course.at("hours").empty() ? 0 : 1;
        if (!course.at("url").empty()) {
            EXPECT_TRUE(addresses.insert(course.at("url")).second) << course.at("url");
        }
    }
    EXPECT_GE(withHours, 4500);
    EXPECT_GE(addresses.size(), 14000U);
}

TEST(ShippedTables, EveryCareerHasItsOwnNeeds) {
    std::set<std::string> topics;
    for (const Row& topic : table("learning_topic"))
        topics.insert(topic.at("key"));
    std::map<std::string, std::map<std::string, std::string>> needs;
    const std::string file = "career_need.tsv";
    const std::string text = readText(std::filesystem::path(WAYMARK_SOURCE_DIR) / "resources/catalog" / file);
    for (TextTable row(file, text, {"career", "topic", "kind", "weight", "position"}); row.next();) {
        needs[row.string(0)][row.string(4)] = row.string(1);
        EXPECT_TRUE(topics.contains(row.string(1))) << row.string(1);
    }
    EXPECT_EQ(needs.size(), 1018U);
    std::set<std::map<std::string, std::string>> lists;
    for (const auto& [career, list] : needs) {
        EXPECT_GE(list.size(), 8U) << career;
        EXPECT_LE(list.size(), 15U) << career;
        EXPECT_TRUE(lists.insert(list).second) << career << " needs what another career needs";
    }
}

/// Doors of each career, in their order.
std::map<std::string, std::vector<Row>> doorsOfCareers() {
    std::map<std::string, Row> doors;
    for (const Row& door : table("door"))
        doors[door.at("key")] = door;
    std::map<std::string, std::vector<Row>> found;
    for (const Row& row : table("career_door")) {
        EXPECT_TRUE(doors.contains(row.at("door"))) << row.at("door");
        Row door = doors[row.at("door")];
        if (!row.at("months").empty())
            door["months"] = row.at("months");
        found[row.at("career")].push_back(door);
    }
    return found;
}

bool hasDoor(const std::vector<Row>& doors, const std::string& column, const std::string& value) {
    return std::any_of(doors.begin(), doors.end(), [&](const Row& door) { return door.at(column) == value; });
}

TEST(ShippedTables, NobodyJoinsTheMilitaryByApplication) {
    const auto doors = doorsOfCareers();
    int military = 0;
    for (const Row& career : table("career"))
        if (career.at("soc").starts_with("55-")) {
            ++military;
            const auto found = doors.find(career.at("key"));
            ASSERT_NE(found, doors.end()) << career.at("key");
            EXPECT_TRUE(hasDoor(found->second, "kind", "entry")) << career.at("key");
        }
    EXPECT_EQ(military, 19);
}

TEST(ShippedTables, WhoIsPromotedWasHiredBefore) {
    int posts = 0;
    const auto doors = doorsOfCareers();
    for (const auto& [career, list] : doors) {
        const auto years = std::find_if(list.begin(), list.end(), [](const Row& door) {
            return door.at("key") == "ranks-years" || door.at("key") == "service-years" || door.at("key") == "police-years";
        });
        if (years == list.end())
            continue;
        ++posts;
        EXPECT_TRUE(hasDoor({list.begin(), years}, "kind", "entry")) << career;
    }
    EXPECT_EQ(posts, 8);
}

TEST(ShippedTables, EveryEngineerHearsOfTheLicenseThatComesLater) {
    auto doors = doorsOfCareers();
    int engineers = 0;
    for (const Row& career : table("career"))
        if (career.at("soc").starts_with("17-2")) {
            ++engineers;
            const auto& own = doors[career.at("key")];
            EXPECT_NE(hasDoor(own, "key", "pe-later"), hasDoor(own, "key", "pe-public-later")) << career.at("title");
        }
    EXPECT_GE(engineers, 30);
    for (const char* civil : {"career:17-2051.00", "career:17-2051.01", "career:17-2051.02"})
        EXPECT_TRUE(hasDoor(doors[civil], "key", "pe-public-later")) << civil << ": their chapter says that they need it most";
}

TEST(ShippedTables, WhoTaughtForYearsWasLicensedToTeach) {
    int careers = 0;
    for (const auto& [career, list] : doorsOfCareers()) {
        const auto years = std::find_if(list.begin(), list.end(), [](const Row& door) { return door.at("key") == "teaching-years"; });
        if (years == list.end())
            continue;
        ++careers;
        EXPECT_TRUE(hasDoor({list.begin(), years}, "kind", "licence")) << career;
    }
    EXPECT_EQ(careers, 2);
}

TEST(ShippedTables, EveryDoctorateAndEveryTeacherHasItsOwnDoors) {
    std::set<std::string> doctorates;
    for (const Row& entry : table("occupation_entry"))
        if (entry.at("education") == "doctorate")
            doctorates.insert(entry.at("occupation"));
    auto doors = doorsOfCareers();
    for (const Row& career : table("career")) {
        const auto& own = doors[career.at("key")];
        if (doctorates.contains(career.at("soc").substr(0, 7))) {
            EXPECT_TRUE(hasDoor(own, "award", "doctorate")) << career.at("title") << ": at least 3 years is too little";
        }
        if (career.at("soc").starts_with("25-20") && !career.at("soc").starts_with("25-2011")) {
            EXPECT_TRUE(hasDoor(own, "kind", "licence")) << career.at("title");
        }
    }
}

TEST(ShippedTables, DoorsSayWhatTheyAre) {
    for (const Row& door : table("door")) {
        const bool step = door.at("kind") != "condition" && door.at("kind") != "later";
        EXPECT_EQ(step, !door.at("title").empty()) << door.at("key");
        EXPECT_TRUE(step || !door.at("note").empty()) << door.at("key");
        const bool examined = door.at("kind") == "exam" || door.at("kind") == "licence"; // may take less than the usual level
        EXPECT_TRUE(door.at("kind") != "school" || !door.at("award").empty()) << door.at("key");
        EXPECT_TRUE(door.at("kind") == "school" || examined || door.at("award").empty()) << door.at("key");
        EXPECT_TRUE(door.at("months_most").empty() || std::stoi(door.at("months_most")) >= std::stoi(door.at("months")))
            << door.at("key");
    }
}

TEST(ShippedTables, AnswersOnSchoolingSayWhoseTheyAre) {
    std::map<std::string, std::string> askedOf;
    for (const char* name : {"career_education.experts", "career_education.incumbents"})
        for (const Row& row : table(name)) {
            EXPECT_GE(std::stoi(row.at("n")), 10) << row.at("career");
            const std::string who = row.at("asked") + ' ' + row.at("n");
            EXPECT_EQ(askedOf.emplace(row.at("career"), who).first->second, who) << row.at("career");
        }
    EXPECT_EQ(askedOf["career:19-1013.00"], "experts 21");
    EXPECT_EQ(askedOf.size(), 877U);
}

TEST(ShippedTables, TopicsCoverEveryGroupAndKnowledgeArea) {
    std::set<std::string> covered, topics;
    for (const Row& row : table("topic"))
        topics.insert(row.at("key"));
    for (const Row& row : table("topic_cover")) {
        covered.insert(row.at("covers"));
        EXPECT_TRUE(topics.contains(row.at("topic"))) << row.at("topic");
    }
    const auto groups = table("career_group");
    EXPECT_EQ(groups.size(), 23u) << "22 and the military";
    for (const Row& group : groups)
        EXPECT_TRUE(covered.contains(group.at("code"))) << group.at("name");
    int areas = 0;
    for (const Row& skill : table("skill"))
        if (skill.at("kind") == "knowledge") {
            ++areas;
            EXPECT_TRUE(covered.contains(skill.at("key"))) << skill.at("name");
        }
    EXPECT_EQ(areas, 33);
}

TEST(ShippedTables, SoftwarePayIsOfficialInTwelveCountries) {
    std::map<std::string, Row> places;
    for (const Row& place : table("place"))
        places[place.at("key")] = place;
    std::set<std::string> countries, regions, metros;
    for (const Row& pay : table("salary")) {
        if (pay.at("origin") != "published")
            continue;
        countries.insert(places.at(pay.at("place")).at("country"));
        if (pay.at("place").starts_with("region:CA"))
            regions.insert(pay.at("place"));
        if (pay.at("place").starts_with("metro:") && !pay.at("median").empty())
            metros.insert(pay.at("place"));
    }
    EXPECT_THAT(countries,
                testing::ElementsAre("AU", "CA", "DE", "DK", "ES", "FI", "GB", "IE", "NL", "NO", "SE", "US"));
    EXPECT_GE(regions.size(), 50u);
    EXPECT_TRUE(regions.contains("region:CA-3530")) << "Toronto";
    EXPECT_GE(metros.size(), 30u);
}

TEST(ShippedTables, SingleReportsAreNoPublishedSurvey) {
    int reports = 0;
    for (const Row& pay : table("salary"))
        if (pay.at("source").starts_with("aijobs")) {
            ++reports;
            EXPECT_EQ(pay.at("origin"), "estimated");
            EXPECT_NE(pay.at("method"), "");
            EXPECT_GE(std::stoi(pay.at("n")), 30);
        }
    EXPECT_GT(reports, 0);
}

TEST(ShippedTables, PlacesHaveCountryAndCurrencyAndCitiesLieSomewhere) {
    std::map<std::string, int> kinds;
    for (const Row& place : table("place")) {
        ++kinds[place.at("kind")];
        EXPECT_EQ(place.at("country").size(), 2u) << place.at("key");
        EXPECT_EQ(place.at("currency").size(), 3u) << place.at("key");
        if (place.at("kind") == "city" || place.at("kind") == "metro") {
            EXPECT_NE(place.at("latitude"), "") << place.at("key");
        }
    }
    EXPECT_GE(kinds["metro"], 390);
    EXPECT_GE(kinds["nonmetro"], 130);
    EXPECT_EQ(kinds["state"], 51);
    EXPECT_GE(kinds["country"], 240);
}

TEST(ShippedTables, StayUnderFortyMegabytes) {
    std::uintmax_t bytes = 0;
    for (const auto& file :
         std::filesystem::directory_iterator(std::filesystem::path(WAYMARK_SOURCE_DIR) / "resources/catalog"))
        if (file.path().extension() == ".tsv")
            bytes += file.file_size();
    EXPECT_LT(bytes, 40'000'000u);
}

TEST(ShippedTables, EverySourceSaysWhoseItIsAndUnderWhatLicence) {
    for (const Row& source : table("source")) {
        for (const char* column : {"publisher", "title", "licence", "vintage"})
            EXPECT_NE(source.at(column), "") << source.at("id") << ' ' << column;
        const std::string& licence = source.at("licence");
        const bool asks = licence.starts_with("CC BY") || licence.starts_with("Open Government") ||
                          licence.starts_with("dl-de");
        if (asks) {
            EXPECT_NE(source.at("attribution"), "") << source.at("id");
        }
    }
}

TEST(ShippedTables, EveryKnownWordIsPlainAndMeansWhatIsThere) {
    std::set<std::string> keys;
    for (const char* name : {"career", "place", "skill"})
        for (const Row& row : table(name))
            keys.insert(row.at("key"));
    const std::set<std::string> conditions{"no-degree",   "no-school",  "outdoors", "indoors",  "from-home",
                                           "no-conflict", "few-people", "growing",  "well-paid"};
    const std::set<std::string> asked{"course", "book", "pay", "career", "free"};
    for (const Row& row : table("search_word")) {
        const std::string& words = row.at("words");
        std::string plain;
        for (const std::string& word : search_parts::Words(words).list())
            plain.append(plain.empty() ? "" : " ").append(word);
        EXPECT_EQ(words, plain) << "queries are compared folded, a blank between words";
        EXPECT_LE(std::count(words.begin(), words.end(), ' '), 4) << words << ": longer phrases are not looked for";
        const std::string& kind = row.at("kind");
        const std::string& item = row.at("item");
        const bool known = kind == "filter" ? conditions.contains(item)
                           : kind == "asks" ? asked.contains(item)
                                            : kind == "filler" || keys.contains(item);
        EXPECT_TRUE(known) << words << " means " << item;
    }
}

/// What is translated by its English name, having no key: classes of tools and industries.
std::map<std::string, std::string> namedByThemselves() {
    std::map<std::string, std::string> names;
    for (const Row& skill : table("skill"))
        if (const std::string& name = skill.at("category"); !name.empty())
            names["category:" + name] = name;
    for (const Row& row : table("occupation_industry"))
        names["industry:" + row.at("industry")] = row.at("industry");
    return names;
}

TEST(ShippedTables, TopicsToolClassesAndIndustriesHaveNamesInBothLanguages) {
    auto names = namedByThemselves();
    for (const Row& row : table("learning_topic"))
        names[row.at("key")] = row.at("name");
    EXPECT_GT(names.size(), 2000U);
    std::map<std::string, std::set<std::string>> languages;
    for (const Row& row : table("translated_title"))
        languages[row.at("item")].insert(row.at("language"));
    for (const auto& [item, name] : names)
        EXPECT_EQ(languages[item], (std::set<std::string>{"de", "es"})) << item << ", " << name;
}

TEST(ShippedTables, EveryTranslatedNameIsOfSomethingThatIsThere) {
    std::map<std::string, std::string> english;
    for (const char* name : {"career", "topic", "skill", "learning_topic"})
        for (const Row& row : table(name))
            english[row.at("key")] = row.at(row.contains("title") ? "title" : "name");
    for (const Row& row : table("career_group"))
        english["group:" + row.at("code")] = row.at("name");
    english.merge(namedByThemselves());
    std::map<std::string, int> careers;
    for (const Row& row : table("translated_title")) {
        const std::string& item = row.at("item");
        EXPECT_TRUE(english.contains(item)) << item;
        EXPECT_NE(row.at("title"), "") << item;
        careers[row.at("language")] += item.starts_with("career:");
    }
    // One or the other is called alike in both.
    EXPECT_EQ(careers.size(), 2U);
    for (const auto& [language, count] : careers)
        EXPECT_GT(count, 1000) << language;
}

} // namespace
} // namespace waymark::db
