// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/kept_content.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::db {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(KeptContent, MembersOfANewerProgramSurviveAChange) {
    const std::string before =
        R"({"career":"career:a","steps":[{"key":"course:x/y","title":"X","mood":"good"},)"
        R"({"title":"Read","colour":"red"}],"weather":{"sky":"blue"}})";
    Plan plan = *planFrom(before);
    plan.steps.front().dueOn = "2026-09-01";
    plan.steps.push_back({"", "New", {}, {}, true});
    const std::string after = contentOf(plan, before);
    for (const char* kept : {R"("mood":"good")", R"("colour":"red")", R"("weather":{"sky":"blue"})",
                             R"("due":"2026-09-01")", R"("title":"New")"})
        EXPECT_THAT(after, HasSubstr(kept));
    EXPECT_EQ(*planFrom(after), plan);
    plan.career.reset();
    plan.steps.erase(plan.steps.begin());
    EXPECT_THAT(contentOf(plan, after), Not(HasSubstr("career:a")))
        << "what is known goes when it is taken away";
    EXPECT_THAT(contentOf(plan, after), Not(HasSubstr("mood")));

    Offer offer = *offerFrom(R"({"amount":5,"currency":"EUR","bonus":7})");
    offer.pay.amount = 6;
    const std::string changed = contentOf(offer, R"({"amount":5,"currency":"EUR","bonus":7})");
    EXPECT_THAT(changed, HasSubstr(R"("bonus":7)"));
    EXPECT_EQ(*offerFrom(changed), offer);
    EXPECT_THAT(contentOf(SavedSearch{"q", ""}, R"({"query":"p","facets":"f","pinned":true})"),
                testing::AllOf(HasSubstr(R"("pinned":true)"), Not(HasSubstr("facets"))));
}

TEST(KeptContent, RemarksOfAPlanAreKindsAndOlderOnesSentences) {
    Plan plan;
    plan.remarks = {{"limits", {"SQL", "Git"}}, {"", {"Left out: SQL."}}};
    const auto text = contentOf(plan);
    EXPECT_THAT(text, HasSubstr(R"({"kind":"limits","names":["SQL","Git"]})"));
    EXPECT_THAT(text, HasSubstr(R"("Left out: SQL.")"));
    EXPECT_EQ(planFrom(text)->remarks, plan.remarks);
}

TEST(KeptContent, EqualContentsAreEqualTextWithoutWhatWasBefore) {
    const Offer offer{CareerKey::trusted("career:a"), {}, "E", {1, {"EUR"}}, PayUnit::Month, "gross", ""};
    EXPECT_EQ(contentOf(offer), contentOf(offer, "{}"));
    EXPECT_EQ(contentOf(offer), contentOf(offer, contentOf(offer)));
    EXPECT_EQ(contentOf(offer), contentOf(offer, "no JSON"));
}

TEST(KeptContent, WhatIsNotUnderstoodMustNotBeWrittenAnew) {
    EXPECT_TRUE(checkEditable(ItemKind::Plan, "").ok());
    EXPECT_TRUE(checkEditable(ItemKind::Plan, R"({"steps":[{}],"more":1})").ok());
    EXPECT_TRUE(checkEditable(ItemKind::Offer, R"({"amount":1,"unit":"hour","place":"city:a"})").ok());
    for (const char* content : {"{", "[]", R"({"steps":"three"})", R"({"steps":[1]})", R"({"career":"a b"})"})
        EXPECT_FALSE(checkEditable(ItemKind::Plan, content)) << content;
    for (const char* content : {"null x", R"({"amount":"5"})", R"({"unit":"week"})", R"({"place":"moon:a"})",
                                R"({"employer":{"name":"A"}})"}) {
        const auto refused = checkEditable(ItemKind::Offer, content);
        ASSERT_FALSE(refused) << content;
        EXPECT_FALSE(refused.error().message.empty());
    }
    EXPECT_FALSE(checkEditable(ItemKind::Book, "not JSON"));
}

} // namespace
} // namespace waymark::db
