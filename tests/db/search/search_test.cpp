// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole way, from bytes typed to results, over the small catalog that the real builder made.
#include "db/search/search.h"

#include "tests/support/fixture_catalog.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <atomic>
#include <cctype>
#include <map>
#include <memory>
#include <random>
#include <set>

namespace waymark::db {

namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

class Search : public testing::Test {
protected:
    static void SetUpTestSuite() {
        auto opened = Catalog::open(waymark::test::fixtureCatalog());
        if (opened)
            s_catalog = std::make_unique<Catalog>(*std::move(opened));
    }
    static void TearDownTestSuite() { s_catalog.reset(); }
    void SetUp() override { ASSERT_NE(s_catalog, nullptr); }

    SearchAnswer answer(SearchRequest request) const {
        auto result = search(*s_catalog, request);
        if (!result) {
            ADD_FAILURE() << result.error().message;
            return {};
        }
        return *std::move(result);
    }
    SearchAnswer answer(const std::string& query) const { return answer(requestFor(query)); }
    static SearchRequest requestFor(const std::string& query) {
        SearchRequest request;
        request.query = query;
        return request;
    }
    std::vector<std::string> keys(const std::string& query) const { return keysOf(answer(query)); }
    static std::vector<std::string> keysOf(const SearchAnswer& answer) {
        std::vector<std::string> keys;
        for (const auto& result : answer.results)
            keys.push_back(result.key.text());
        return keys;
    }
    static std::int64_t count(const SearchAnswer& answer, ItemKind kind) {
        for (const auto& each : answer.counts)
            if (each.kind == kind)
                return each.count;
        return 0;
    }

    static inline std::unique_ptr<Catalog> s_catalog;
};

TEST_F(Search, WithoutWordsSkillsThatCanBeLearntComeBeforeAbilities) {
    SearchRequest request;
    request.browse = true;
    request.kind = ItemKind::Skill;
    request.limit = 1000;
    bool ability = false;
    for (const auto& result : answer(request).results) {
        const auto skill = s_catalog->skill(SkillKey::trusted(result.key.text()));
        ASSERT_TRUE(skill.ok());
        EXPECT_TRUE(!ability || skill->kind == SkillKind::Ability) << result.title;
        ability = ability || skill->kind == SkillKind::Ability;
    }
    EXPECT_TRUE(ability);
}

TEST_F(Search, FindsBothBackendCareersFirst) {
    for (const std::string query :
         {"Backend Software Engineer", "backend software eng", "back-end software engineer"})
        EXPECT_THAT(keys(query), testing::AllOf(testing::SizeIs(testing::Ge(2U)),
                                                testing::ResultOf([](const auto& all) { return all.front(); },
                                                                  "career:backend-software-engineer"),
                                                testing::ResultOf([](const auto& all) { return all[1]; },
                                                                  "career:backend-engineer")))
            << query;
    EXPECT_EQ(keys("backend engineer").front(), "career:backend-engineer");
}

TEST_F(Search, FindsEachKindByItsTitle) {
    EXPECT_EQ(keys("python").front(), "skill:tech/python");
    EXPECT_EQ(keys("C++").front(), "skill:tech/c++");
    EXPECT_EQ(keys("c#").front(), "skill:tech/c#");
    EXPECT_EQ(keys("node.js").front(), "skill:tech/node.js");
    EXPECT_EQ(keys("nodejs").front(), "skill:tech/node.js");
    EXPECT_EQ(keys("toronto").front(), "city:toronto");
    EXPECT_EQ(keys("electrician").front(), "career:47-2111.00");
    EXPECT_EQ(keys("activites debranchees").front(), "book:activit\u00e9s-d\u00e9branch\u00e9es");
    EXPECT_THAT(keys(".net"), Contains("book:.net-book-zero"));
    EXPECT_THAT(keys("cs50's databases"),
                Contains("course:cs50.harvard.edu/cs50s-introduction-to-databases-with-sql"));
}

TEST_F(Search, SaysTheOtherNameThatWasMet) {
    const auto found = answer("charge nurse");
    ASSERT_THAT(found.results, Not(IsEmpty()));
    EXPECT_EQ(found.results.front().title, "Registered Nurses");
    EXPECT_EQ(found.results.front().detail, "Also called Charge Nurse");
    EXPECT_EQ(found.results.front().matched.size(), 1U) << "the title still has the nurse";
    EXPECT_THAT(answer("Registered Nurses").results.front().detail, Not(StartsWith("Also called")));
}

TEST_F(Search, MarksBytesOfTheTitle) {
    const auto found = answer("backend soft");
    const auto& first = found.results.front();
    ASSERT_EQ(first.matched.size(), 2U);
    EXPECT_EQ(first.title.substr(static_cast<std::size_t>(first.matched[1].start),
                                 static_cast<std::size_t>(first.matched[1].length)),
              "Soft");
}

TEST_F(Search, CorrectsAndSaysSo) {
    for (const auto& [typed, corrected] :
         {std::pair{"backend enginer", "backend engineer"}, std::pair{"bakend engineer", "backend engineer"},
          std::pair{"backendengineer", "backend engineer"},
          std::pair{"backen dengineer", "backend engineer"}}) {
        const auto found = answer(typed);
        EXPECT_EQ(found.corrected, corrected) << typed;
        EXPECT_EQ(found.query, typed);
        ASSERT_THAT(found.results, Not(IsEmpty())) << typed;
        EXPECT_EQ(found.results.front().key.text(), "career:backend-engineer") << typed;
        EXPECT_FALSE(found.results.front().partial);
        EXPECT_THAT(found.results.front().matched, Not(IsEmpty()));
    }
    EXPECT_EQ(answer("backend engineer").corrected, "");
    EXPECT_EQ(answer("\"bakend engineer\"").corrected, "");
}

TEST_F(Search, CareersAreFoundByWhatPeopleCallThem) {
    const std::pair<const char*, const char*> table[] = {
        {"RN", "career:29-1141.00"},
        {"rn", "career:29-1141.00"},
        {"registered nurse", "career:29-1141.00"},
        {"nurse registered", "career:29-1141.00"},
        {"anaesthesiologist", "career:29-1211.00"},
        {"Anesthesiologists", "career:29-1211.00"},
        {"data-scientist", "career:15-2051.00"},
        {"scientist data", "career:15-2051.00"},
        {"data base architect", "career:15-1243.00"},
        {"back-end engineer", "career:backend-engineer"},
        {"back end engineers", "career:backend-engineer"},
        {"\u00c9lectrician", "career:47-2111.00"},
    };
    for (const auto& [typed, key] : table) {
        const auto found = answer(typed);
        ASSERT_THAT(found.results, Not(IsEmpty())) << typed;
        EXPECT_EQ(found.results.front().key.text(), key) << typed << ": " << found.results.front().title;
        EXPECT_EQ(found.corrected, "") << typed << " is no mistake";
    }
    const auto engineers = answer("SWE");
    ASSERT_THAT(engineers.results, Not(IsEmpty()));
    EXPECT_THAT(engineers.results.front().key.text(),
                testing::AnyOf("career:15-1252.00", "career:backend-software-engineer"));
}

TEST_F(Search, ASpecialisationNamesTheCareerItBelongsTo) {
    const auto found = answer("Backend Software Engineer");
    ASSERT_THAT(found.results, Not(IsEmpty()));
    EXPECT_EQ(found.results.front().detail, "Software Developers");
}

TEST_F(Search, TheOtherNumberIsNoMistake) {
    const auto found = answer("application tester");
    EXPECT_EQ(found.corrected, "");
    EXPECT_EQ(found.results.front().key.text(), "career:15-1253.00");
    EXPECT_EQ(answer("application programmer").corrected, "");
}

TEST_F(Search, SearchesExactlyWhatWasTypedWhenAsked) {
    auto request = requestFor("backend enginer");
    request.correct = false;
    const auto found = answer(request);
    EXPECT_EQ(found.corrected, "");
    for (const auto& result : found.results)
        EXPECT_TRUE(result.partial);
}

TEST_F(Search, FallsBackToTheBestPartialMatches) {
    const auto found = answer("xyzzyq python");
    ASSERT_THAT(found.results, Not(IsEmpty()));
    EXPECT_EQ(found.results.front().key.text(), "skill:tech/python");
    for (const auto& result : found.results)
        EXPECT_TRUE(result.partial);
    EXPECT_GE(found.total, static_cast<std::int64_t>(found.results.size()));

    const auto two = answer("toronto electrician");
    EXPECT_THAT(keysOf(two), AllOf(Contains("city:toronto"), Contains("career:47-2111.00")));
    const auto all = keysOf(two);
    EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), all.size()) << "each result once";
}

TEST_F(Search, FindsNothingForNothing) {
    for (const std::string query : {"", "   ", "\"", "-", "-nurse", "...", "\U0001F600", "xyzzyq"}) {
        const auto found = answer(query);
        EXPECT_THAT(found.results, IsEmpty()) << query;
        EXPECT_EQ(found.total, 0) << query;
    }
}

TEST_F(Search, CountsByKindAndKeepsToTheKindAskedFor) {
    const auto all = answer("python");
    EXPECT_EQ(all.total, count(all, ItemKind::Career) + count(all, ItemKind::Skill) +
                             count(all, ItemKind::Course) + count(all, ItemKind::Book));
    EXPECT_GE(count(all, ItemKind::Course), 3);

    auto request = requestFor("python");
    request.kind = ItemKind::Course;
    for (const auto& found : {answer(request), answer("kind:course python"), answer("python kind:courses")}) {
        EXPECT_EQ(found.total, count(all, ItemKind::Course));
        EXPECT_EQ(count(found, ItemKind::Skill), count(all, ItemKind::Skill))
            << "other kinds are still counted";
        ASSERT_THAT(found.results, Not(IsEmpty()));
        for (const auto& result : found.results)
            EXPECT_EQ(result.key.kind(), ItemKind::Course);
    }
    request.query = "kind:book python";
    EXPECT_THAT(answer(request).results, IsEmpty());
}

TEST_F(Search, LeavesOutExcludedWords) {
    EXPECT_THAT(keys("backend engineer -software"), Not(Contains("career:15-1254.00")));
    EXPECT_THAT(keys("learn -c#"), AllOf(Contains("course:codecademy.com/learn-java"),
                                         Not(Contains("course:codecademy.com/learn-c#"))));
}

TEST_F(Search, ObeysTheLimitAndOrdersByScore) {
    auto request = requestFor("a");
    request.limit = 5;
    const auto found = answer(request);
    EXPECT_EQ(found.results.size(), 5U);
    EXPECT_GT(found.total, 5);
    for (std::size_t i = 1; i < found.results.size(); ++i)
        EXPECT_GE(found.results[i - 1].score, found.results[i].score);
    request.limit = 0;
    EXPECT_THAT(answer(request).results, IsEmpty());
    request.limit = -3;
    EXPECT_THAT(answer(request).results, IsEmpty());
}

TEST_F(Search, AnswersCancelledWhenToldToStop) {
    const std::atomic<bool> cancelled = true;
    auto request = requestFor("backend engineer");
    request.cancelled = &cancelled;
    const auto result = search(*s_catalog, request);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
    EXPECT_THAT(keys("backend engineer"), Not(IsEmpty())) << "the catalog is as good as before";
}

TEST_F(Search, TakesAnyBytes) {
    constexpr std::string_view common = " \"-:*abceknst+#.";
    std::mt19937 random(20260803);
    for (int i = 0; i < 500; ++i) {
        std::string bytes(random() % 30, '\0');
        for (auto& byte : bytes)
            byte = random() % 3 == 0 ? static_cast<char>(random() % 256) : common[random() % common.size()];
        const auto result = search(*s_catalog, requestFor(bytes));
        EXPECT_TRUE(result) << testing::PrintToString(bytes);
    }
}

/// "Back-End Developer" and "Backend Developer" are one name.
std::string withoutSpaces(const std::string& name) {
    std::string letters;
    for (const char c : name)
        if (c != ' ' && c != '-')
            letters += c;
    std::transform(letters.begin(), letters.end(), letters.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return letters;
}

/// Every other name leads to a career that has it, and mostly still with one slip in it.
TEST_F(Search, FindsCareersByEveryOtherName) {
    std::map<std::string, std::set<std::string>> owners;
    std::set<std::string> names;
    const auto careers = s_catalog->careers();
    ASSERT_TRUE(careers);
    for (const auto& row : *careers) {
        const auto facts = s_catalog->careerFacts(row.key);
        ASSERT_TRUE(facts) << facts.error().message;
        names.insert(facts->titles.begin(), facts->titles.end());
        owners[withoutSpaces(row.title)].insert(row.key.text());
        for (const auto& name : facts->titles)
            owners[withoutSpaces(name)].insert(row.key.text());
    }
    ASSERT_GT(names.size(), 100U);
    std::size_t withSlip = 0;
    for (const auto& name : names) {
        const auto leads = [&](const std::string& query) {
            const auto results = answer(query).results;
            return !results.empty() && owners[withoutSpaces(name)].contains(results.front().key.text());
        };
        EXPECT_TRUE(leads(name)) << name;
        auto slip = name;
        std::swap(slip[slip.size() - 2], slip[slip.size() - 3]);
        withSlip += leads(slip) ? 1U : 0U;
    }
    EXPECT_GE(withSlip * 100, names.size() * 95);
}

} // namespace

} // namespace waymark::db
