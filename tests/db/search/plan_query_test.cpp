// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/plan_query.h"

#include "word_list.h"

#include <gmock/gmock.h>

namespace waymark::db::search_parts {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const WordList words{{"registered", 9}, {"nurse", 40},  {"driver", 8}, {"helper", 8}, {"back", 3},
                     {"end", 3},        {"backend", 9}, {"node", 4},   {"js", 4},     {"nodejs", 4},
                     {"engineer", 50},  {"rate", 3},    {"clerk", 3},  {"purse", 1},
                     {"machine", 20},   {"machinist", 9}, {"stitcher", 2}};

MatchPlan correctedPlan(std::string_view typed) {
    const auto query = parsedQuery(typed);
    auto plan = planFor(typed, query, words);
    correctUnknown(plan, query, words);
    return plan;
}

TEST(Plan, KnowsWhichWordsTheIndexHas) {
    const auto plan = planFor("registred nurse", parsedQuery("registred nurse"), words);
    ASSERT_THAT(plan.terms, SizeIs(2));
    EXPECT_FALSE(plan.terms[0].known);
    EXPECT_TRUE(plan.terms[1].known);
    EXPECT_TRUE(planFor("nur", parsedQuery("nur"), words).terms[0].known) << "the last word may go on";
    EXPECT_FALSE(planFor("nur x", parsedQuery("nur x"), words).terms[0].known);
    EXPECT_FALSE(planFor("\"nur\"", parsedQuery("\"nur\""), words).terms[0].known);
}

TEST(Plan, OffersOneWordForTwo) {
    const auto plan = planFor("back end", parsedQuery("back end"), words);
    ASSERT_THAT(plan.terms, SizeIs(1));
    EXPECT_EQ(plan.terms[0].clauses, 2U);
    ASSERT_THAT(plan.terms[0].spellings, SizeIs(2));
    EXPECT_THAT(plan.terms[0].spellings[1].words, ElementsAre("backend"));
    EXPECT_THAT(planFor("node.js", parsedQuery("node.js"), words).terms[0].spellings[1].words,
                ElementsAre("nodejs"));
    EXPECT_THAT(planFor("\"back end\"", parsedQuery("\"back end\""), words).terms[0].spellings, SizeIs(1));
    EXPECT_THAT(planFor("nurse end", parsedQuery("nurse end"), words).terms, SizeIs(2));
}

TEST(Plan, CorrectsUnknownWordsOnly) {
    const auto plan = correctedPlan("registred purse");
    EXPECT_THAT(plan.terms[0].spellings.front().words, ElementsAre("registered"));
    EXPECT_GT(plan.terms[0].spellings.front().cost, 0);
    EXPECT_THAT(plan.terms[1].spellings.front().words, ElementsAre("purse"));
    EXPECT_EQ(plan.terms[1].spellings.front().cost, 0);
}

/// Some name has "machine" and then "stitcher".
class WithPair final : public Vocabulary {
public:
    std::int64_t entriesWith(std::string_view word) const override { return words.entriesWith(word); }
    bool hasWordBeginning(std::string_view head) const override { return words.hasWordBeginning(head); }
    bool hasPair(std::string_view left, std::string_view right, bool) const override {
        return left == "machine" && std::string_view("stitcher").starts_with(right);
    }
    void visit(std::string_view first, const Visitor& visitor) const override { words.visit(first, visitor); }
};

TEST(Plan, TwoLettersMoreAreMisspeltRatherThanASecondWord) {
    const WithPair pairs;
    EXPECT_FALSE(planFor("machinest", parsedQuery("machinest"), pairs).terms[0].known);
    EXPECT_TRUE(planFor("machinesti", parsedQuery("machinesti"), pairs).terms[0].known);
    EXPECT_THAT(correctedPlan("machinest").terms[0].spellings.front().words, ElementsAre("machinist"));
}

TEST(Plan, LeavesPhrasesInQuotesAlone) {
    EXPECT_THAT(correctedPlan("\"registred nurse\"").terms[0].spellings.front().words,
                ElementsAre("registred", "nurse"));
}

TEST(Plan, PutsASlippedSpaceBack) {
    for (const auto* typed : {"drive rhelper", "driverh elper", "ratec lerk", "rat eclerk"}) {
        const auto plan = correctedPlan(typed);
        ASSERT_THAT(plan.terms, SizeIs(1)) << typed;
        EXPECT_THAT(plan.terms[0].spellings.front().words,
                    testing::AnyOf(ElementsAre("driver", "helper"), ElementsAre("rate", "clerk")))
            << typed;
    }
}

TEST(Plan, SaysTheCorrectedQueryWithTheRestAsTyped) {
    const std::string typed = "  kind:career Registred  \"Nurse\" -x";
    const auto query = parsedQuery(typed);
    auto plan = planFor(typed, query, words);
    correctUnknown(plan, query, words);
    EXPECT_EQ(correctedText(typed, query, plan, {0}), "  kind:career registered  \"Nurse\" -x");
    EXPECT_EQ(correctedText(typed, query, plan, {}), typed);
    const std::string slipped = "Drive rhelper now";
    const auto slippedQuery = parsedQuery(slipped);
    auto slippedPlan = planFor(slipped, slippedQuery, words);
    correctUnknown(slippedPlan, slippedQuery, words);
    EXPECT_EQ(correctedText(slipped, slippedQuery, slippedPlan, {0}), "driver helper now");
}

TEST(Plan, OffersNothingForWordsFarFromAll) {
    EXPECT_THAT(nearSpellings(planFor("xyzzyq", parsedQuery("xyzzyq"), words).terms[0], words), IsEmpty());
}

} // namespace

} // namespace waymark::db::search_parts
