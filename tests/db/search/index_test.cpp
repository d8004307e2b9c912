// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index under the search box: its lists and sets, that it leaves nothing better out, that damage is told,
// and what the words of people mean.
#include "db/search/corrected_search.h"
#include "db/search/index_builder.h"
#include "db/search/index_parts.h"
#include "db/search/loaded_index.h"
#include "db/search/plan_query.h"
#include "db/search/posting_list.h"
#include "db/search/word_forms.h"

#include "db/search/search.h"
#include "db/sqlite/errors.h"
#include "tests/support/fixture_catalog.h"

#include <gmock/gmock.h>

#include <random>

namespace waymark::db::search_parts {

namespace {

using testing::Contains;
using testing::ElementsAre;

TEST(PostingLists, ComeBackAsTheyWereWritten) {
    std::mt19937 random(5);
    for (const unsigned oneIn : {1U, 2U, 15U, 17U, 400U}) {
        std::vector<std::uint32_t> numbers;
        for (std::uint32_t number = 0; number < 5000; ++number)
            if (random() % oneIn == 0)
                numbers.push_back(number);
        std::vector<std::uint8_t> list;
        appendPostings(numbers, 5000, list);
        std::vector<std::uint32_t> read;
        visitPostings(list, 5000, [&](std::uint32_t number) { read.push_back(number); });
        EXPECT_EQ(read, numbers) << oneIn;
        Bits bits(5000);
        addPostings(list, bits);
        EXPECT_EQ(bits.count(), numbers.size()) << oneIn;
    }
}

TEST(PostingLists, AnyBytesAreSafe) {
    std::mt19937 random(6);
    for (int i = 0; i < 3000; ++i) {
        std::vector<std::uint8_t> list(random() % 40);
        for (auto& byte : list)
            byte = static_cast<std::uint8_t>(random());
        if (!list.empty())
            list.front() = static_cast<std::uint8_t>(random() % 2);
        Bits bits(100);
        addPostings(list, bits);
        EXPECT_LE(bits.count(), 100U);
        visitPostings(list, 100, [](std::uint32_t number) { EXPECT_LT(number, 100U); });
    }
}

TEST(ListPlaces, AreThoseOfTheWordsThatHaveAList) {
    std::mt19937 random(3);
    for (const std::size_t words : {0U, 1U, 63U, 64U, 65U, 1000U}) {
        std::vector<std::uint32_t> starts{0};
        for (std::size_t word = 0; word < words; ++word)
            starts.push_back(starts.back() +
                             static_cast<std::uint32_t>(random() % 3 == 0 ? 1 + random() % 9 : 0));
        const ListPlaces places(starts);
        for (std::size_t first = 0; first <= words; ++first) {
            if (first < words) {
                const auto [begin, end] = places.of(first);
                EXPECT_EQ(end - begin, starts[first + 1] - starts[first]);
                EXPECT_TRUE(begin == end || begin == starts[first]);
            }
            const auto last = first + random() % (words - first + 1);
            EXPECT_EQ(places.bytes(first, last), starts[last] - starts[first]);
            std::size_t visited = 0;
            places.visit(first, last, [&](ListPlaces::Stretch list) {
                EXPECT_LT(list.begin, list.end);
                visited += list.end - list.begin;
            });
            EXPECT_EQ(visited, starts[last] - starts[first]);
        }
    }
}

TEST(BitSets, CountAndVisitAnyStretch) {
    Bits bits(200);
    for (const std::size_t at : {0U, 63U, 64U, 127U, 128U, 199U})
        bits.add(at);
    EXPECT_EQ(bits.count(0, 64), 2U);
    EXPECT_EQ(bits.count(64, 128), 2U);
    EXPECT_EQ(bits.count(1, 199), 4U);
    EXPECT_EQ(Bits(130, true).count(), 130U);
    Bits range(200);
    range.addRange(3, 190);
    EXPECT_EQ(range.count(), 187U);
}

TEST(WordForms, NumbersSpellingsAndShortForms) {
    EXPECT_THAT(otherNumbers("nurses"), Contains("nurse"));
    EXPECT_THAT(otherNumbers("company"), Contains("companies"));
    EXPECT_THAT(otherSpellings("organisation"), Contains("organization"));
    EXPECT_THAT(otherSpellings("center"), Contains("centre"));
    EXPECT_THAT(otherSpellings("paediatric"), Contains("pediatric"));
    EXPECT_THAT(otherSpellings("pediatric"), Contains("paediatric"));
    EXPECT_THAT(longForms("swe"), ElementsAre(ElementsAre("software", "engineer")));
}

class Index : public testing::Test {
protected:
    static void SetUpTestSuite() {
        auto opened = Catalog::open(waymark::test::fixtureCatalog());
        if (opened)
            s_catalog = std::make_unique<Catalog>(*std::move(opened));
    }
    static void TearDownTestSuite() { s_catalog.reset(); }
    void SetUp() override { ASSERT_NE(s_catalog, nullptr); }

    static const LoadedIndex& index() { return loadedIndex(s_catalog->connection()); }

    static inline std::unique_ptr<Catalog> s_catalog;
};

TEST_F(Index, HasOneEntryForEverythingThatIsSearched) {
    const auto count = s_catalog->connection().database.execAndGet(
        "SELECT (SELECT count(*) FROM career) + (SELECT count(*) FROM skill) + (SELECT count(*) FROM place)"
        " + (SELECT count(*) FROM course) + (SELECT count(*) FROM book)");
    EXPECT_EQ(index().entryCount(), count.getUInt());
}

TEST_F(Index, NamesOfASectionAscendByTheirWords) {
    for (const auto& section : index().sections)
        for (auto name = section.first; name + 1 < section.last; ++name)
            EXPECT_LE(index().wordCount(name), index().wordCount(name + 1));
}

TEST_F(Index, LeavesNothingBetterOutThanJudgingEverything) {
    const Finder finder(index(), nullptr);
    const IndexWords words(index());
    for (const std::string query :
         {"d", "da", "data", "data sc", "software engineer", "python", "p", "e", "a b", "intro",
          "introduction to p", "nurse", "s e", "programming", "the", "of", "back end", "data data"}) {
        const auto plan = planFor(query, parsedQuery(query), words);
        Wanted wanted;
        wanted.most = 10;
        const auto quick = finder.find(plan, wanted);
        wanted.exhaustive = true;
        const auto all = finder.find(plan, wanted);
        ASSERT_EQ(quick.hits.size(), all.hits.size()) << query;
        for (std::size_t i = 0; i < all.hits.size(); ++i)
            EXPECT_DOUBLE_EQ(quick.hits[i].score, all.hits[i].score) << query << " " << i;
    }
}

TEST_F(Index, ATitleThatNobodyHasFindsWhatItIsLike) {
    SearchRequest request;
    request.query = "senior backend softwares enginering specialist";
    request.kind = ItemKind::Career;
    const auto found = search(*s_catalog, request);
    ASSERT_TRUE(found);
    ASSERT_FALSE(found->results.empty());
    EXPECT_TRUE(found->results.front().partial);
    EXPECT_THAT(found->results.front().key.text(), testing::HasSubstr("backend"));
}

TEST_F(Index, CareersLikeATitleComeBeforeWhatHasOneWordOfIt) {
    SearchRequest request;
    request.query = "database sommelier";
    request.limit = 10;
    const auto found = search(*s_catalog, request);
    ASSERT_TRUE(found);
    ASSERT_FALSE(found->results.empty());
    EXPECT_EQ(found->results.front().key.kind(), ItemKind::Career) << found->results.front().title;
    EXPECT_TRUE(found->results.front().partial);
    EXPECT_TRUE(std::any_of(found->results.begin(), found->results.end(), [](const SearchResult& result) {
        return result.key.kind() == ItemKind::Course || result.key.kind() == ItemKind::Book;
    }));
}

TEST_F(Index, ACorrectedQueryIsLikeWhatItsRightWordsAreLike) {
    const auto keysOf = [](const char* query) {
        SearchRequest request;
        request.query = query;
        request.kind = ItemKind::Career;
        const auto found = search(*s_catalog, request);
        std::vector<std::string> keys;
        if (found)
            for (const auto& result : found->results)
                keys.push_back(result.key.text());
        return keys;
    };
    const auto right = keysOf("backend engineer");
    EXPECT_GT(right.size(), 1u);
    EXPECT_EQ(keysOf("backend enginer"), right);
}

TEST_F(Index, SevenMisspeltWordsAreTakenAsTyped) {
    SearchRequest request;
    request.query = "enginer enginer enginer enginer enginer enginer";
    ASSERT_FALSE(search(*s_catalog, request)->corrected.empty());
    request.query += " enginer";
    EXPECT_EQ(search(*s_catalog, request)->corrected, "");
}

TEST_F(Index, SortOrdersAndPagesAgree) {
    SearchRequest request;
    request.browse = true;
    request.limit = 30;
    request.sort = SortOrder::Title;
    const auto whole = search(*s_catalog, request);
    request.limit = 10;
    request.skip = 20;
    const auto page = search(*s_catalog, request);
    ASSERT_TRUE(whole && page);
    ASSERT_EQ(whole->results.size(), 30U);
    ASSERT_EQ(page->results.size(), 10U);
    for (std::size_t i = 0; i < 10; ++i)
        EXPECT_EQ(page->results[i].key, whole->results[20 + i].key);
}

TEST_F(Index, EveryKindHasItsShareWhenAsked) {
    SearchRequest request;
    request.query = "p";
    request.limit = 3;
    request.ofEachKind = 2;
    const auto found = search(*s_catalog, request);
    ASSERT_TRUE(found);
    for (const auto& count : found->counts) {
        const auto listed =
            std::count_if(found->results.begin(), found->results.end(),
                          [&](const auto& result) { return result.key.kind() == count.kind; });
        EXPECT_GE(listed, std::min<std::int64_t>(2, count.count)) << itemKindName(count.kind);
    }
}

TEST(BuildingTheIndex, StopsWhenCancelled) {
    const auto file = waymark::test::fixtureCatalog();
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.backup(file.string().c_str(), SQLite::Database::Load);
    const std::atomic<bool> cancelled = true;
    EXPECT_THROW(buildIndex(database, &cancelled), sqlite::Failure);
    EXPECT_NO_THROW(buildIndex(database));
}

TEST(DamagedIndex, IsRefused) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("CREATE TABLE search_index (name, part, check_sum, data, PRIMARY KEY (name, part))");
    PartWriter writer(database, "rows");
    writer.writeNumber(std::uint32_t{7});
    writer.finish();
    EXPECT_EQ(readNumbers<std::uint32_t>(database, "rows").size(), 1U);
    database.exec("UPDATE search_index SET data = x'08000000'");
    EXPECT_THROW(readPart(database, "rows"), sqlite::Failure);
    EXPECT_THROW(readPart(database, "names"), sqlite::Failure);
}

} // namespace

} // namespace waymark::db::search_parts
