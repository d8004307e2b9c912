// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order in which entries answer a query, by hand-made entries.
#include "db/search/ranking.h"

#include "db/search/plan_query.h"
#include "word_list.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

using testing::ElementsAre;

const WordList words{{"back", 1}, {"backend", 1}, {"end", 1}, {"engineer", 1}, {"nurse", 1}, {"data", 1}};

struct Item {
    std::string title = {};
    std::string other = {};
    std::string content = {};
    ItemKind kind = ItemKind::Career;
    std::int64_t place = 0;
};

Judgement judged(std::string_view typed, const Item& item) {
    Ranking ranking(planFor(typed, parsedQuery(typed), words));
    return ranking.judge({item.title, item.other, "", item.content}, item.kind, item.place);
}

/// Titles, best first.
std::vector<std::string> order(std::string_view typed, std::vector<Item> items) {
    std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) {
        return judged(typed, a).score > judged(typed, b).score;
    });
    std::vector<std::string> titles;
    for (const auto& item : items)
        titles.push_back(item.title);
    return titles;
}

TEST(Ranking, PrefersTheTitleThatIsWhatWasAsked) {
    EXPECT_THAT(order("data engineer", {{"Engineer of data"},
                                        {"Big data platform engineer"},
                                        {"Senior data engineer"},
                                        {"Data engineer for banks"},
                                        {"Data engineer"}}),
                ElementsAre("Data engineer", "Data engineer for banks", "Senior data engineer",
                            "Big data platform engineer", "Engineer of data"));
}

TEST(Ranking, PutsAnEqualOtherNameBetweenTitles) {
    EXPECT_THAT(
        order("data engineer",
              {{"Data engineer for banks"}, {"Architect", "Clerk\nData Engineer"}, {"Data engineer"}}),
        ElementsAre("Data engineer", "Architect", "Data engineer for banks"));
}

TEST(Ranking, PutsWordsScatteredOverNamesLast) {
    EXPECT_THAT(order("data nurse", {{"Clerk", "Data Clerk\nNurse Clerk"},
                                     {"Teacher", "Nurse of some big data in a hospital far away"},
                                     {"Nurse", "", "data"}}),
                ElementsAre("Teacher", "Nurse", "Clerk"));
    EXPECT_FALSE(judged("data nurse", {"Clerk", "Data Clerk\nNurse Clerk"}).allInOneText);
}

TEST(Ranking, CountsFewerOtherWordsAndWholeWordsMore) {
    EXPECT_THAT(
        order("nurse", {{"Nurse aide of the night"}, {"Nurse aide"}, {"Nursemaid"}, {"Nurses"}, {"Nurse"}}),
        ElementsAre("Nurse", "Nurses", "Nursemaid", "Nurse aide", "Nurse aide of the night"));
}

TEST(Ranking, LetsKindAndStandingDecideBetweenEquals) {
    EXPECT_THAT(order("nurse", {{"Nurse", "book", "", ItemKind::Book},
                                {"Nurse", "far", "", ItemKind::Career, 900},
                                {"Nurse", "near", "", ItemKind::Career, 1}}),
                ElementsAre("Nurse", "Nurse", "Nurse"));
    const auto book = judged("nurse", {"Nurse", "", "", ItemKind::Book}).score;
    const auto course = judged("nurse", {"Nurse", "", "", ItemKind::Course}).score;
    const auto far = judged("nurse", {"Nurse", "", "", ItemKind::Career, 900}).score;
    const auto near = judged("nurse", {"Nurse", "", "", ItemKind::Career, 1}).score;
    EXPECT_LT(book, course);
    EXPECT_LT(course, far);
    EXPECT_LT(far, near);
    EXPECT_LT(near, judged("data nurse", {"Data nurse", "", "", ItemKind::Book}).score + 50)
        << "standing is no match for matching";
}

TEST(Ranking, SeesOneWordAndTwoAsTheSame) {
    for (const auto* typed : {"backend engineer", "back end engineer", "back-end engineer"})
        for (const auto* title : {"Backend Engineer", "Back End Engineer", "Back-End Engineer"})
            EXPECT_GT(judged(typed, {title}).score, 1000) << typed << " / " << title;
    EXPECT_LT(judged("backend engineer", {"Back Office End Engineer"}).score, 700);
}

TEST(Ranking, KnowsInitialsAndShortForms) {
    EXPECT_GT(judged("rn", {"Registered Nurses", "RN Resident"}).score, 900);
    EXPECT_GT(judged("rn", {"Critical Care Nurses", "Registered Nurse (RN)"}).score, 900);
    EXPECT_GT(judged("registered nurse", {"Critical Care Nurses", "Registered Nurse (RN)"}).score, 900);
    EXPECT_LT(judged("rn", {"Rna sequencing software", ""}).score, 900);
}

TEST(Ranking, PrefersTheNameWrittenAsAsked) {
    EXPECT_THAT(order("back end engineer",
                      {{"A", "Backend Engineer"}, {"B", "Back-End Engineer"}, {"C", "Back End Engineer"}}),
                ElementsAre("C", "A", "B"));
}

TEST(Ranking, SaysByWhichOtherNameItWasFound) {
    EXPECT_EQ(
        judged("data engineer", {"Architect", "Clerk\nData Engineer\nData Engineer of banks"}).alsoCalled,
        "Data Engineer");
    EXPECT_EQ(judged("architect", {"Architect", "Architect of data"}).alsoCalled, "");
    EXPECT_EQ(judged("engineer data", {"Engineer data", "Engineer of data"}).alsoCalled, "");
}

TEST(Ranking, SaysWhichSpellingWasFound) {
    MatchPlan plan;
    plan.terms.push_back({{{{"planer"}, true, false, 2}, {{"planner"}, true, false, 2}}, 0, 1, false, false});
    Ranking ranking(plan);
    EXPECT_THAT(ranking.judge({"Event Planner", "", "", ""}, ItemKind::Career, 0).spellings, ElementsAre(1U));
    EXPECT_THAT(ranking.judge({"Planer", "", "", ""}, ItemKind::Career, 0).spellings, ElementsAre(0U));
}

TEST(Ranking, TakesEmptyTexts) {
    EXPECT_FALSE(judged("nurse", {"", "", ""}).allInOneText);
    EXPECT_FALSE(judged("nurse", {"()", "(\n)\n()\n(()", ""}).allInOneText);
}

} // namespace

} // namespace waymark::db::search_parts
