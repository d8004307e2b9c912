// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facets over the small catalog: what is counted, what a choice leaves, and the field words that choose.
#include "db/records/enum_array.h"
#include "db/search/completion.h"
#include "db/search/search.h"

#include "tests/support/fixture_catalog.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <memory>

namespace waymark::db {

namespace {

class Facets : public testing::Test {
protected:
    static void SetUpTestSuite() {
        auto opened = Catalog::open(waymark::test::fixtureCatalog());
        if (opened)
            s_catalog = std::make_unique<Catalog>(*std::move(opened));
    }
    static void TearDownTestSuite() { s_catalog.reset(); }
    void SetUp() override { ASSERT_NE(s_catalog, nullptr); }

    static SearchAnswer answer(const SearchRequest& request) {
        auto result = search(*s_catalog, request);
        if (!result) {
            ADD_FAILURE() << result.error().message;
            return {};
        }
        return *std::move(result);
    }
    static SearchAnswer answer(const std::string& query, std::vector<Facet> count = {}) {
        SearchRequest request;
        request.query = query;
        request.count = std::move(count);
        request.limit = 1000;
        return answer(request);
    }
    static SearchAnswer browsed(std::vector<FacetSelection> facets, std::vector<Facet> count = {}) {
        SearchRequest request;
        request.browse = true;
        request.facets = std::move(facets);
        request.count = std::move(count);
        request.limit = 1000;
        return answer(request);
    }

    static inline std::unique_ptr<Catalog> s_catalog;
};

TEST_F(Facets, PayOfAnOccupationIsThatOfItsCareers) {
    SearchRequest request;
    request.browse = true;
    request.sort = SortOrder::HighestPay;
    request.facets = {{Facet::Kind, {"career"}}, {Facet::Pay, {"80000-120000", ">=120000"}}};
    request.limit = 1000;
    const auto found = answer(request).results;
    const auto place = [&](const std::string& title) {
        const auto at = std::find_if(found.begin(), found.end(),
                                     [&](const SearchResult& result) { return result.title == title; });
        EXPECT_NE(at, found.end()) << title;
        return at - found.begin();
    };
    // 139,500 and 100,390 USD a year, both kept by occupation.
    EXPECT_LT(place("Database Architects"), place("Computer Programmers"));
}

TEST_F(Facets, EveryValueCountedGivesAsManyResultsWhenChosen) {
    int checked = 0;
    for (const auto facet : enumValues<Facet>()) {
        const auto all = browsed({}, {facet});
        ASSERT_EQ(all.facets.size(), 1U);
        for (const auto& value : all.facets.front().values) {
            EXPECT_EQ(browsed({{facet, {value.value}, false}}).total, value.count)
                << facetName(facet) << " " << value.value;
            EXPECT_EQ(browsed({{facet, {value.value}, true}}).total, all.total - value.count)
                << facetName(facet) << " " << value.value;
            ++checked;
        }
    }
    EXPECT_GT(checked, 50);
}

TEST_F(Facets, LanguagesComeInTheOrderAskedForWhateverTheSort) {
    for (const auto sort : {SortOrder::Relevance, SortOrder::Title, SortOrder::Newest}) {
        SearchRequest request;
        request.browse = true;
        request.limit = 1000;
        request.sort = sort;
        request.facets = {{Facet::Kind, {"course"}}};
        // What is in none of the languages asked for comes last.
        for (const auto& [languages, last] :
             {std::pair{std::vector<std::string>{"es", "en"}, 1}, {std::vector<std::string>{"es"}, 2}}) {
            request.languages = languages;
            std::vector<int> places;
            for (const auto& result : answer(request).results) {
                const auto course = s_catalog->course(*result.key.as<ItemKind::Course>());
                ASSERT_TRUE(course.ok());
                const auto& language = course->language;
                const bool asked = std::find(languages.begin(), languages.end(), language) != languages.end();
                places.push_back(language.empty() || language == "es" ? 0 : asked ? 1 : 2);
            }
            EXPECT_TRUE(std::is_sorted(places.begin(), places.end()));
            EXPECT_EQ(places.front(), 0);
            EXPECT_EQ(places.back(), last);
        }
    }
}

TEST_F(Facets, SkillsHaveAKindAndBooksFormatsAndALicence) {
    const auto knowledge = browsed({{Facet::SkillKind, {"knowledge"}, false}});
    EXPECT_GT(knowledge.total, 0);
    for (const auto& result : knowledge.results)
        EXPECT_EQ(s_catalog->skill(*result.key.as<ItemKind::Skill>())->kind, SkillKind::Knowledge);
    const auto epubs = answer("format:epub");
    EXPECT_GT(epubs.total, 0);
    for (const auto& result : epubs.results)
        EXPECT_NE(s_catalog->book(*result.key.as<ItemKind::Book>())->formats.find("EPUB"), std::string::npos);
    EXPECT_GT(answer("licence:\"CC BY\"").total, 0);
}

TEST_F(Facets, EveryWayToBrowseIsCountedTogetherWithTheBox) {
    using enum Facet;
    for (const auto facet : {Topic, Group, Interest, JobZone, Growth, Pay, Technology, Skill, Provider, Level,
                             Language, Free, Hours, Year, SkillKind, Format, Licence}) {
        std::size_t checked = 0;
        for (const std::string words : {"data", "engineer", "p"}) {
            const auto all = answer(words, {facet});
            ASSERT_EQ(all.facets.size(), 1U);
            for (const auto& value : all.facets.front().values) {
                SearchRequest request;
                request.query = words;
                request.facets = {{facet, {value.value}, false}};
                EXPECT_EQ(answer(request).total, value.count)
                    << words << " with " << facetName(facet) << " " << value.value;
                checked += value.count > 0 ? 1 : 0;
            }
        }
        EXPECT_GT(checked, 1U) << facetName(facet);
    }
}

TEST_F(Facets, SeveralValuesOfOneFacetAddAndSeveralFacetsCut) {
    const auto kinds = [](const SearchAnswer& found) {
        std::vector<std::string> all;
        for (const auto& result : found.results)
            all.emplace_back(itemKindName(result.key.kind()));
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    };
    const FacetSelection learning{Facet::Kind, {"course", "book"}, false};
    const auto both = browsed({learning});
    EXPECT_THAT(kinds(both), testing::ElementsAre("book", "course"));
    EXPECT_EQ(both.total, browsed({{Facet::Kind, {"course"}, false}}).total +
                              browsed({{Facet::Kind, {"book"}, false}}).total);
    const auto english = browsed({learning, {Facet::Language, {"en"}, false}});
    EXPECT_GT(english.total, 0);
    EXPECT_LE(english.total, both.total);
}

TEST_F(Facets, AFacetIsCountedAsIfNothingOfItWereChosen) {
    const auto free = browsed({{Facet::Kind, {"book"}, false}}, {Facet::Kind});
    ASSERT_EQ(free.facets.size(), 1U);
    for (const auto& value : free.facets.front().values) {
        EXPECT_EQ(value.selected, value.value == "book");
        EXPECT_GT(value.count, 0) << value.value;
    }
}

TEST_F(Facets, FieldWordsChoose) {
    EXPECT_EQ(answer("kind:book").total, browsed({{Facet::Kind, {"book"}, false}}).total);
    EXPECT_EQ(answer("zone:4").total, browsed({{Facet::JobZone, {"4"}, false}}).total);
    EXPECT_EQ(answer("-kind:book kind:book").total, 0);
    const auto growing = answer("growth:>10");
    EXPECT_EQ(growing.total, browsed({{Facet::Growth, {">10"}, false}}).total);
    ASSERT_EQ(growing.reading.size(), 1U);
    EXPECT_EQ(growing.reading.front().role, QueryPart::Role::Field);
    EXPECT_EQ(growing.reading.front().field, (FacetSelection{Facet::Growth, {">10"}, false}));
}

TEST_F(Facets, WhatIsNoFieldIsWords) {
    const auto found = answer("lang:klingon");
    ASSERT_EQ(found.reading.size(), 1U);
    EXPECT_EQ(found.reading.front().role, QueryPart::Role::Word);
    EXPECT_EQ(answer("hours:many").reading.front().role, QueryPart::Role::Word);
}

TEST_F(Facets, WhatHasNoValueIsCountedAndFoundAsNotStated) {
    const FacetSelection courses{Facet::Kind, {"course"}, false};
    for (const auto facet : {Facet::Level, Facet::Hours, Facet::Language, Facet::Provider}) {
        const auto all = browsed({courses}, {facet});
        std::int64_t sum = 0;
        for (const auto& value : all.facets.front().values)
            sum += value.count;
        EXPECT_EQ(sum, all.total) << facetName(facet) << ": every course has one value or none";
    }
    const auto lacking = browsed({courses, {Facet::Hours, {std::string(notStated)}, false}}).total;
    EXPECT_GT(lacking, 0);
    EXPECT_EQ(answer("hours:not-stated").total, lacking);
    EXPECT_EQ(answer("hours:>=0 kind:course").total, browsed({courses}).total - lacking);
    EXPECT_FALSE(mayBeNotStated(Facet::Topic));
}

TEST_F(Facets, SkillsAndTechnologiesFindWhatTeachesThem) {
    const auto ofKind = [](const SearchAnswer& found, ItemKind kind) {
        return std::count_if(found.results.begin(), found.results.end(),
                             [kind](const SearchResult& result) { return result.key.kind() == kind; });
    };
    const auto python = answer("skill:python");
    EXPECT_GT(ofKind(python, ItemKind::Career), 0);
    EXPECT_GT(ofKind(python, ItemKind::Course), 0);
    EXPECT_GT(ofKind(python, ItemKind::Book), 0);
    const auto programming = answer("skill:computers kind:course"); // "Computers and Electronics"
    EXPECT_GT(programming.total, 0);
    for (const auto& result : programming.results)
        EXPECT_EQ(result.key.kind(), ItemKind::Course);
    // The panel and the field word mean the same.
    EXPECT_EQ(browsed({{Facet::Skill, {"skill:tech/python"}, false}}).total, python.total);
    EXPECT_EQ(browsed({{Facet::Technology, {"skill:tech/python"}, false}}).total, python.total);
}

TEST_F(Facets, ACodeThatNothingHasFindsNothingAndSaysSo) {
    for (const std::string query : {"lang:tlh", "zone:9", "skill:skill:tech/none-such"}) {
        const auto found = answer(query);
        EXPECT_EQ(found.total, 0) << query;
        EXPECT_TRUE(found.results.empty()) << query;
        ASSERT_EQ(found.reading.size(), 1U) << query;
        EXPECT_EQ(found.reading.front().role, QueryPart::Role::Field) << query;
        EXPECT_FALSE(found.reading.front().inCatalog) << query;
    }
    EXPECT_TRUE(answer("lang:en").reading.front().inCatalog);
    // Chosen, it can be seen and taken back.
    const auto chosen = browsed({{Facet::Language, {"tlh"}, false}}, {Facet::Language});
    const auto& values = chosen.facets.front().values;
    EXPECT_TRUE(std::any_of(values.begin(), values.end(), [](const FacetValue& value) {
        return value.value == "tlh" && value.selected && value.count == 0;
    }));
}

TEST_F(Facets, TheReadingNamesEveryPart) {
    const auto found = answer(R"(python "data science" -java kind:course)");
    ASSERT_EQ(found.reading.size(), 4U);
    EXPECT_EQ(found.reading[0].role, QueryPart::Role::Word);
    EXPECT_EQ(found.reading[1].role, QueryPart::Role::Phrase);
    EXPECT_EQ(found.reading[2].role, QueryPart::Role::Excluded);
    EXPECT_EQ(found.reading[3].role, QueryPart::Role::Field);
    const std::string& query = found.query;
    EXPECT_EQ(query.substr(found.reading[1].begins, found.reading[1].ends - found.reading[1].begins),
              "\"data science\"");
    EXPECT_EQ(query.substr(found.reading[2].begins, found.reading[2].ends - found.reading[2].begins),
              "-java");
}

TEST_F(Facets, CompletionOffersFieldsAndTheirValues) {
    const auto at = [](const std::string& query) {
        auto found = completionsAt(*s_catalog, query, query.size());
        EXPECT_TRUE(found);
        return found ? *std::move(found) : Completions();
    };
    const auto fields = at("python pro");
    ASSERT_FALSE(fields.values.empty());
    EXPECT_EQ(fields.values.front().text, "provider:");
    EXPECT_EQ(fields.begins, 7U);
    const auto kinds = at("kind:c");
    std::vector<std::string> texts;
    for (const auto& value : kinds.values) {
        texts.push_back(value.text);
        EXPECT_GT(value.count, 0);
    }
    EXPECT_THAT(texts, testing::UnorderedElementsAre("kind:career ", "kind:course "));
    // What is offered is read as what it says.
    for (const auto& value : at("provider:").values) {
        const auto found = answer(value.text);
        EXPECT_EQ(found.total, value.count) << value.text;
        EXPECT_EQ(found.reading.front().role, QueryPart::Role::Field) << value.text;
    }
}

} // namespace

} // namespace waymark::db
