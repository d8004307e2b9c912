// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that we know, conditions and places, over a small catalog that has some of each.
#include "db/search/understanding.h"

#include "db/catalog/query.h"
#include "db/search/search.h"
#include "tests/db/building/source_folder.h"

#include <gmock/gmock.h>

#include <memory>

namespace waymark::db {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

constexpr const char* words = "words\titem\tkind\tposition\n"
                              "at home\tfrom-home\tfilter\t1\n"
                              "big apple\tcity:new-york\tplace\t1\n"
                              "computers\tcareer:15-1251.00\tsubject\t2\n"
                              "computers\tcareer:15-1252.00\tsubject\t1\n"
                              "course\tcourse\tasks\t1\n"
                              "free\tfree\tasks\t1\n"
                              "jobs\tcareer\tasks\t1\n"
                              "no degree\tno-degree\tfilter\t1\n"
                              "salary\tpay\tasks\t1\n"
                              "sister\tcareer:29-1141.00\tname\t1\n"
                              "well paid\twell-paid\tfilter\t1\n"
                              "with\tfiller\tfiller\t1\n"
                              "work\tfiller\tfiller\t1\n";

class UnderstandingTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<waymark::test::SourceFolder>();
        s_folder->write(s_folder->table("search_word.tsv"), words);
        // A title that is one run of letters for the index, since its script sets no blanks.
        s_folder->append("book.tsv", "book:hanshu\t傻瓜函数编程 “入门”\tA. Writer\t\t\thttps://example.org/hanshu\tzh\tPDF\t\t1\t\t\t"
                                     "free-programming-books-2026-08");
        const auto report = s_folder->build();
        ASSERT_TRUE(report.ok()) << report.error().message;
        s_catalog = std::make_unique<Catalog>(*Catalog::open(s_folder->out()));
    }
    static void TearDownTestSuite() {
        s_catalog.reset();
        s_folder.reset();
    }
    void SetUp() override { ASSERT_NE(s_catalog, nullptr); }

    static search_parts::Understanding of(const std::string& query) {
        return search_parts::understood(s_catalog->connection(), query);
    }
    static std::vector<std::string> found(const std::string& query, int limit = 50, int skip = 0) {
        SearchRequest request;
        request.query = query;
        request.limit = limit;
        request.skip = skip;
        std::vector<std::string> keys;
        if (const auto answer = search(*s_catalog, request))
            for (const auto& result : answer->results)
                keys.push_back(result.key.text());
        return keys;
    }

    static inline std::unique_ptr<waymark::test::SourceFolder> s_folder;
    static inline std::unique_ptr<Catalog> s_catalog;
};

TEST_F(UnderstandingTest, ANameOfOursStandsFirstAndIsNotCorrected) {
    ASSERT_EQ(of("Sister").named.size(), 1U) << "whatever its case";
    ASSERT_THAT(found("sister"), Not(IsEmpty()));
    EXPECT_EQ(found("sister").front(), "career:29-1141.00");
    SearchRequest request;
    request.query = "sister";
    const auto answer = search(*s_catalog, request);
    ASSERT_TRUE(answer.ok());
    EXPECT_TRUE(answer->corrected.empty());
    EXPECT_THAT(of("sisters in arms").named, IsEmpty()) << "only the whole query is a name";
}

TEST_F(UnderstandingTest, APartOfATitleWithoutBlanksIsFoundAndAMarkIsNoPart) {
    EXPECT_THAT(found("函数"), ElementsAre("book:hanshu"));
    EXPECT_THAT(found("数学"), IsEmpty());
    EXPECT_THAT(found("”"), IsEmpty()) << "a mark is looked for in no title";
}

TEST_F(UnderstandingTest, WhatIsAskedIsTakenOffTheSubject) {
    const auto course = of("python course");
    EXPECT_TRUE(course.courses);
    EXPECT_EQ(course.subject, "python");
    const auto pay = of("sister salary london");
    EXPECT_TRUE(pay.careers);
    EXPECT_EQ(pay.subject, "sister");
    EXPECT_THAT(pay.places, ElementsAre("city:london"));
    ASSERT_EQ(pay.subjectNamed.size(), 1U);
    EXPECT_FALSE(of("course").asks()) << "nothing is left to be the subject";
}

TEST_F(UnderstandingTest, WhatCostsNothingIsAskedForWithTheCourse) {
    const auto free = of("free python course");
    EXPECT_TRUE(free.free && free.courses);
    EXPECT_EQ(free.subject, "python");
    EXPECT_FALSE(of("free python").asks()) << "free alone asks for no kind of item";
}

TEST_F(UnderstandingTest, ACareerWithACourseOfNoSuchNameLeadsToTheCareerAndNothingByHalf) {
    SearchRequest request;
    request.query = "electrician course";
    const auto answer = search(*s_catalog, request);
    ASSERT_TRUE(answer.ok());
    ASSERT_THAT(answer->results, Not(IsEmpty()));
    EXPECT_EQ(answer->results.front().key.text(), "career:47-2111.00");
    EXPECT_EQ(answer->total, std::ssize(answer->results));
    for (const auto& result : answer->results)
        EXPECT_FALSE(result.partial) << result.title;
}

TEST_F(UnderstandingTest, ACourseIsFoundByTheTopicItTeachesWhateverTheEnding) {
    const auto keys = found("database course");
    ASSERT_THAT(keys, Not(IsEmpty()));
    EXPECT_TRUE(keys.front().starts_with("course:")) << keys.front();
    EXPECT_THAT(keys, Contains("course:popsql.com/learn-sql")) << "a title that says SQL teaches databases";
}

TEST_F(UnderstandingTest, PlacesAreKnownByOurNamesAndByTheirOwn) {
    search_parts::WordBook book(s_catalog->connection());
    EXPECT_THAT(book.places("big apple"), ElementsAre("city:new-york"));
    EXPECT_THAT(book.places("SEATTLE"), ElementsAre("city:seattle"));
    EXPECT_THAT(book.places("seat"), IsEmpty());
}

TEST_F(UnderstandingTest, PlacesAreLookedUpByIndex) {
    Query plan(s_catalog->connection(),
               "EXPLAIN QUERY PLAN SELECT key FROM place WHERE name = ? COLLATE NOCASE");
    ASSERT_TRUE(plan.with(std::string("london")).next());
    EXPECT_THAT(plan.text(3), testing::HasSubstr("place_by_name"))
        << "forty thousand places are not read one by one";
    Query range(s_catalog->connection(),
                "EXPLAIN QUERY PLAN SELECT key FROM place WHERE name >= ?1 COLLATE NOCASE"
                " AND name < ?1 || char(1114111) COLLATE NOCASE");
    ASSERT_TRUE(range.with(std::string("london")).next());
    EXPECT_THAT(range.text(3), testing::HasSubstr("place_by_name"));
}

TEST_F(UnderstandingTest, AQuestionIsReadAsConditionsWithTheWordsThatSaidSo) {
    const std::string query = "Well paid jobs, no degree";
    const auto question = of(query);
    ASSERT_EQ(question.conditions.size(), 2U);
    EXPECT_EQ(question.conditions[0].name, "well-paid");
    EXPECT_EQ(query.substr(question.conditions[0].begins,
                           question.conditions[0].ends - question.conditions[0].begins),
              "Well paid");
    EXPECT_EQ(question.conditions[1].name, "no-degree");
    EXPECT_EQ(query.substr(question.conditions[1].begins), "no degree");
    EXPECT_FALSE(of("well paid python").isQuestion()) << "a word that is none of these is looked for";
}

TEST_F(UnderstandingTest, OnlyCareersThatMeetAllConditionsAreFound) {
    EXPECT_THAT(found("jobs no degree"), Contains("career:47-2111.00"));
    EXPECT_THAT(found("jobs no degree"), Not(Contains("career:29-1141.00")));
    EXPECT_THAT(found("work with computers at home"), ElementsAre("career:15-1252.00"));
}

TEST_F(UnderstandingTest, TheAnswerSaysHowItsWordsWereRead) {
    SearchRequest request;
    request.query = "work with computers at home";
    request.count = {Facet::Kind};
    const auto answer = search(*s_catalog, request);
    ASSERT_TRUE(answer.ok());
    std::vector<std::string> read;
    for (const auto& part : answer->reading) {
        EXPECT_EQ(part.role, QueryPart::Role::Condition);
        read.push_back(part.condition + ": " + request.query.substr(part.begins, part.ends - part.begins));
    }
    EXPECT_THAT(read, ElementsAre("subject: computers", "from-home: at home"));
    EXPECT_THAT(answer->facets, IsEmpty()) << "they would count what merely has the words";
}

TEST_F(UnderstandingTest, OneWordThatIsAConditionDoesNotHideWhatHasIt) {
    EXPECT_GE(found("computers").size(), 2U);
    SearchRequest request;
    request.query = "computers";
    const auto answer = search(*s_catalog, request);
    ASSERT_TRUE(answer.ok());
    for (const auto& part : answer->reading)
        EXPECT_EQ(part.role, QueryPart::Role::Word);
}

TEST_F(UnderstandingTest, LaterPagesGoOnWhereTheFirstOnesEnded) {
    std::size_t composed = 0;
    for (const std::string query : {"sister", "nurse", "well paid jobs", "no degree", "computers", "software engineer course", "work"}) {
        const auto whole = found(query);
        std::vector<std::string> pages;
        for (int skip = 0; skip < 50; skip += 2) {
            const auto page = found(query, 2, skip);
            EXPECT_LE(page.size(), 2U) << query;
            pages.insert(pages.end(), page.begin(), page.end());
        }
        EXPECT_EQ(pages, whole) << query;
        composed += whole.size() > 2 && of(query).isQuestion() ? 1U : 0U;
    }
    EXPECT_GT(composed, 0U) << "one of them has a second page";
}

TEST_F(UnderstandingTest, AnyBytesAreAnOrdinaryQuery) {
    for (const char* query : {"", " ", "\xff\xfe", "course course course", "a b c d e f g h i j k l m n",
                              "salary in", "%", "no degree no degree"})
        EXPECT_NO_THROW(of(query)) << query;
}

} // namespace
} // namespace waymark::db
