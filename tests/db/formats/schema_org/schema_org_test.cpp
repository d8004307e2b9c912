// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/schema_org/page_scripts.h"
#include "db/formats/schema_org/schema_org.h"
#include "db/sqlite/errors.h"
#include "tests/db/formats/frame/collected_feed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>

namespace waymark::db {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

waymark::db::test::CollectedFeed collected(const std::string& text) {
    waymark::db::test::CollectedFeed feed;
    waymark::db::test::TextStream stream(text);
    readSchemaOrg(stream, "feed.jsonld", feed);
    return feed;
}

std::string refusal(const std::string& text) {
    try {
        collected(text);
    } catch (const sqlite::Failure& failure) {
        EXPECT_EQ(failure.error().kind, ErrorKind::InvalidInput);
        return failure.error().message;
    }
    return "accepted";
}

std::string course(const std::string& name) {
    return R"({"@type":"Course","name":")" + name + R"(","url":"https://a.example/)" + name + R"("})";
}

TEST(SchemaOrg, EveryFrameGivesTheSameItems) {
    const std::string a = course("a");
    const std::string b = course("b");
    for (const std::string& feed : {"[" + a + "," + b + "]", a + "\n" + b + "\n", a + b,
                                    R"({"@context":"https://schema.org","@graph":[)" + a + ",\n" + b + "]}",
                                    R"({"@graph": [ )" + a + "," + b + R"(], "@context":{"x":["]"]}})",
                                    R"({"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":)" +
                                        a + R"(},{"@type":"ListItem","item":)" + b + "}]}"}) {
        const auto read = collected(feed);
        ASSERT_EQ(read.courses.size(), 2u) << feed;
        EXPECT_EQ(read.courses[0].title, "a");
        EXPECT_EQ(read.courses[1].key.text(), "course:a.example/b");
    }
    EXPECT_EQ(collected(a).courses.size(), 1u) << "one document alone";
    EXPECT_TRUE(collected("[]").courses.empty());
}

TEST(SchemaOrg, ItemsLongerThanTheBufferAndMany) {
    std::string feed = "[";
    for (int i = 0; i < 3000; ++i)
        feed +=
            (i == 0 ? "" : ",\n") + course(std::string(i % 7 == 0 ? 900 : 80, 'x') + "-" + std::to_string(i));
    feed += "," + course(std::string(700'000, 'y')) + "]";
    const auto read = collected(feed);
    ASSERT_EQ(read.courses.size(), 3001u);
    EXPECT_EQ(read.courses.back().title.size(), 700'000u);
    EXPECT_EQ(read.lines.back(), 3000) << "lines are counted over the whole file";
}

TEST(SchemaOrg, CourseAsSitesWriteIt) {
    const auto read =
        collected(R"({"@context":"https://schema.org/","@type":["Thing","http://schema.org/Course"],
        "name":{"@value":" Data\n Science "},"url":"https://www.example.org/ds?x=1","inLanguage":"English",
        "provider":[{"@type":"Organization","name":"Example University"}],"educationalLevel":"Beginner",
        "timeRequired":"PT40H","datePublished":"2021-05-04","isAccessibleForFree":"http://schema.org/False",
        "offers":[{"@type":"Offer","price":"49.00","priceCurrency":"EUR"}],"aggregateRating":{"ratingValue":"92",
        "bestRating":100},"about":["Statistics",{"@type":"Thing","name":"Machine Learning"},"statistics"],
        "hasCourseInstance":[{"@type":"CourseInstance","instructor":[{"name":"Ada"},{"name":"Bo"}]}]})");
    ASSERT_EQ(read.courses.size(), 1u);
    const Course& c = read.courses[0];
    EXPECT_EQ(c.key.text(), "course:example.org/data-science");
    EXPECT_EQ(c.title, "Data Science");
    EXPECT_EQ(c.provider, "Example University");
    EXPECT_EQ(c.instructor, "Ada, Bo");
    EXPECT_EQ(c.language, "en");
    EXPECT_EQ(c.level, "introductory");
    EXPECT_EQ(c.hours, 40);
    EXPECT_EQ(c.price, (Money{49, {"EUR"}}));
    EXPECT_EQ(c.free, false);
    EXPECT_DOUBLE_EQ(c.rating.value(), 4.6);
    EXPECT_EQ(c.year, 2021);
    EXPECT_THAT(c.topics, ElementsAre(TopicKey::trusted("topic:statistics"),
                                      TopicKey::trusted("topic:machine-learning")));
    EXPECT_EQ(read.mentioned.at("topic:machine-learning"), "Machine Learning");
    EXPECT_EQ(c.sourceId, "") << "the feed's own";
}

TEST(SchemaOrg, WhatIsNotSaidStaysUnknown) {
    const auto read = collected(course("bare"));
    const Course& c = read.courses.at(0);
    EXPECT_EQ(c.provider, "a.example") << "the host where nobody is named";
    EXPECT_FALSE(c.hours || c.price || c.free || c.rating || c.year);
    EXPECT_EQ(c.level + c.language + c.instructor + c.lastChecked, "");
}

TEST(SchemaOrg, InstancesListsAndPagesHoldCourses) {
    const auto read =
        collected(R"([{"@type":"CourseInstance","name":"Evening class","url":"https://a.example/e",
        "courseWorkload":"PT8H","instructor":"Ada"},{"@type":"WebPage","mainEntity":{"@type":"Course","name":"Inner"}},
        {"@type":"CourseInstance","@id":"#nameless"},{"@type":"Person","name":"Nobody"},{"name":"?"}])");
    ASSERT_EQ(read.courses.size(), 2u);
    EXPECT_EQ(read.courses[0].hours, 8);
    EXPECT_EQ(read.courses[0].instructor, "Ada");
    EXPECT_EQ(read.courses[1].key.text(), "course:feed/inner");
    EXPECT_EQ(read.leftOut, (std::map<std::string, int>{
                                {"CourseInstance", 1}, {"Person", 1}, {"object without @type", 1}}));
}

TEST(SchemaOrg, BooksWithAuthorsAndIsbn) {
    const auto read = collected(R"([{"@type":"Book","name":"One","isbn":"0-262-03384-4",
        "author":[{"name":"A. B."},"C","D"],"bookFormat":"https://schema.org/EBook",
        "license":"https://creativecommons.org/licenses/by/4.0/","url":"https://b.example/1"},
        {"@type":"Book","name":"Two","isbn":"123","author":"Only One"}])");
    ASSERT_EQ(read.books.size(), 2u);
    EXPECT_EQ(read.books[0].key.text(), "book:9780262033848");
    EXPECT_EQ(read.books[0].authors, "A. B., C and D");
    EXPECT_EQ(read.books[0].formats, "EBook");
    EXPECT_EQ(read.books[0].licence, "CC BY 4.0");
    EXPECT_EQ(read.books[1].key.text(), "book:two");
    EXPECT_EQ(read.books[1].isbn, "") << "a number that is no ISBN is not kept as one";
}

TEST(SchemaOrg, SameNameElsewhereIsAnotherItemAndTheSameTwiceIsOne) {
    const std::string first = R"({"@type":"Course","name":"X","url":"https://a.example/1"})";
    const auto read = collected(
        "[" + first + R"(,{"@type":"Course","name":"X","url":"https://a.example/2"},)" + first + "]");
    ASSERT_EQ(read.courses.size(), 2u);
    EXPECT_EQ(read.courses[0].key.text(), "course:a.example/x");
    EXPECT_THAT(read.courses[1].key.text(), StartsWith("course:a.example/x~"));
    EXPECT_EQ(read.leftOut.at("item listed twice"), 1);
}

TEST(SchemaOrg, CareersAreLeftOut) {
    const auto read = collected(R"([{"@type":"Occupation","name":"Software Developer",
        "estimatedSalary":[{"@type":"MonetaryAmountDistribution","currency":"CAD","median":90000.5}]},)" +
                                course("a") + "]");
    EXPECT_EQ(read.courses.size(), 1u);
    EXPECT_EQ(read.leftOut.at("career: careers come from O*NET"), 1);
}

TEST(SchemaOrg, DamageIsNamedWithLineAndByte) {
    const std::string a = course("a");
    EXPECT_EQ(refusal("[" + a + ",\n" + R"({"@type":"Course","@id":"course:x/y"}])"),
              "feed.jsonld:2: a Course without a name (byte " + std::to_string(a.size() + 3) + ")");
    EXPECT_THAT(refusal("[" + a + ",\n" + a.substr(0, 30)),
                StartsWith("feed.jsonld:2: the file ends within a text of the item that begins here"));
    const struct {
        std::string feed;
        const char* reason;
    } damages[] = {
        {"", "the file is empty"},
        {"  \n ", "the file is empty"},
        {"[" + a, "cut off"},
        {"[" + a + ",", "cut off"},
        {"[" + a + a + "]", "a comma is missing"},
        {"[" + a + ",]", "an item that is no object"},
        {"[[]]", "an item that is no object"},
        {"[1]", "an item that is no object"},
        {"42", "neither an object nor a list"},
        {a + "]", "neither an object nor a list"},
        {R"({"@graph":[)" + a + "]", "cut off"},
        {R"({"@graph":[)" + a + R"(],,"x":1})", "what is around the list of items is not JSON"},
        {R"({"@graph" [)" + a + "]}", "what is around the list of items is not JSON"},
        {"\xef\xbb\xbf", "the file is empty"},
        {std::string("\xff\xfe{\0", 4), "UTF-16"},
        {std::string("{\0\"", 3), "UTF-16"},
        {R"({"@type":"Course","name":"caf)"
         "\xe9\"}",
         "UTF-8"},
        {R"({"@type":"Course","name":"a)"
         "\n"
         R"("})",
         "this item is not JSON"},
        {std::string(R"({"@type":"Course","name":"a)") + '\0' + "\"}", "this item is not JSON"},
        {R"({"@type":"Course" "name":"a"})", "this item is not JSON"},
        {R"({"@type":"Course","name":"a"]})", "this item is not JSON"},
        {R"({"@type":"Course","name":"a","x":01})", "this item is not JSON"},
        {std::string(2000, '[').insert(0, R"({"x":)") + std::string(2000, ']') + "}",
         "this item is not JSON"},
        {R"({"@type":"Course","@id":"course:x/a","name":"a","offers":{"price":"x","priceCurrency":"EUR"}})", "is not an amount"},
        {R"({"@type":"Course","@id":"course:x/a","name":"a","offers":{"price":5}})", "has no currency"},
        {R"({"@type":"Course","@id":"course:x/a","name":"a","aggregateRating":{"ratingValue":9}})",
         "the rating 9 is not between"},
        {R"({"@type":"Course","@id":"course:x/a","name":"a","aggregateRating":{"ratingValue":"good"}})", "is not a number"},
        {R"({"@type":"Course","@id":"course:x/a","name":"a","isAccessibleForFree":"perhaps"})", "neither true nor false"},
    };
    for (const auto& damage : damages) {
        EXPECT_THAT(refusal(damage.feed), StartsWith("feed.jsonld:")) << damage.feed;
        EXPECT_THAT(refusal(damage.feed), HasSubstr(damage.reason)) << damage.feed;
        EXPECT_THAT(refusal(damage.feed), HasSubstr("(byte ")) << damage.feed;
    }
}

TEST(SchemaOrg, ABadItemOfOthersIsOneBadItem) {
    const auto read = collected(R"([{"@type":"Course","name":"Lights &amp; tides","url":"javascript:x","offers":{"price":"Contact us"},
        "aggregateRating":{"ratingValue":"9"},"isAccessibleForFree":"perhaps"},{"@type":"Book"},
        {"@type":"Course","name":"Weld","url":"https://a.example/w","aggregateRating":{"ratingValue":"4,5"},
        "offers":{"@type":"AggregateOffer","lowPrice":"1,299.00","priceCurrency":"USD"},
        "hasCourseInstance":[{"courseSchedule":{"@type":"Schedule","repeatCount":4,"repeatFrequency":"weekly","duration":"PT3H"}}]},
        {"@type":"Course","name":"Rent","url":"https://a.example/r","offers":{"category":"Subscription","price":49,"priceCurrency":"USD"}}])");
    ASSERT_EQ(read.courses.size(), 3u);
    EXPECT_FALSE(read.courses[2].price) << "of a month, not of the course";
    EXPECT_EQ(read.leftOut.at("price of a subscription"), 1);
    EXPECT_EQ(read.courses[0].title, "Lights & tides");
    EXPECT_FALSE(read.courses[0].price || read.courses[0].rating || read.courses[0].free);
    EXPECT_EQ(read.courses[0].url, "");
    EXPECT_EQ(read.courses[1].rating, 4.5);
    EXPECT_EQ(read.courses[1].price, (Money{1299, {"USD"}}));
    EXPECT_EQ(read.courses[1].hours, 12);
    EXPECT_EQ(read.leftOut.at("a Book without a name"), 1);
}

TEST(SchemaOrg, ASavedPageHoldsItsScripts) {
    const std::string page = R"(<!DOCTYPE html><html><head><script>var x = "<script";</script>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Course","name":"One","url":"https://a.example/1"}]}</script>
<SCRIPT data-x='y' type='application/ld+json'>[{"@type":"Course","name":"Two","url":"https://a.example/2"}]</SCRIPT>
<script type="application/ld+json">{broken</script></head><body>Hello</body></html>)";
    EXPECT_TRUE(looksLikeSchemaOrg(page));
    test::CollectedFeed feed;
    test::TextStream stream(page);
    const auto scripts = scriptsOfPage(stream, "page.html", feed);
    readSchemaOrg(*scripts, "page.html", feed);
    ASSERT_EQ(feed.courses.size(), 2u);
    EXPECT_EQ(feed.courses[1].title, "Two");
    EXPECT_EQ(feed.leftOut.at("script of the page that is not JSON"), 1);
}

TEST(SchemaOrg, AMarkBeforeAnythingIsPassedOver) {
    EXPECT_EQ(collected("\xef\xbb\xbf" + course("a")).courses.size(), 1u);
    EXPECT_EQ(collected("\xef\xbb\xbf\n[" + course("a") + "]").lines.at(0), 2);
    EXPECT_TRUE(looksLikeSchemaOrg("\xef\xbb\xbf{\"@type\":\"Book\""));
}

TEST(SchemaOrg, ScriptsMayBeWrappedAndBrokenOnesHaveALine) {
    const std::string begin = "<script type=\"application/ld+json\">";
    const std::string page = "<html>" + begin + "<!--\n" + course("a") + "\n//--></script>" + begin + "\n//<![CDATA[\n" + course("b") + "\n//]]>\n</script>\n" + begin + "{no</script></html>";
    test::CollectedFeed feed;
    test::TextStream stream(page);
    const auto scripts = scriptsOfPage(stream, "page.html", feed);
    EXPECT_EQ(feed.lines, std::vector<std::int64_t>{8});
    readSchemaOrg(*scripts, "page.html", feed);
    EXPECT_EQ(feed.courses.size(), 2u);
}

TEST(SchemaOrg, AProviderMayStandElsewhereInTheDocument) {
    const std::string late = R"({"@type":"Course","name":"A","url":"https://a.example/a","provider":{"@id":"#org"},"hasCourseInstance":{"instructor":{"@id":"_:mia"}}})";
    const std::string people = R"({"@type":"Organization","@id":"#org","name":"Bench &amp; School"},{"@type":"Person","@id":"_:mia","name":"Mia Dale"})";
    for (const std::string& feed : {R"({"@graph":[)" + late + "," + people + "]}", "[" + people + "," + late + "]", "[{\"@graph\":[" + late + "," + people + "]}]"}) {
        const auto read = collected(feed);
        ASSERT_EQ(read.courses.size(), 1u) << feed;
        EXPECT_EQ(read.courses[0].provider, "Bench & School");
        EXPECT_EQ(read.courses[0].instructor, "Mia Dale");
    }
    const auto open = collected("[" + late + R"(,{"@type":"Course","name":"B","provider":"https://www.b.example/about"}])");
    ASSERT_EQ(open.courses.size(), 2u);
    EXPECT_EQ(open.courses[0].provider, "b.example");
    EXPECT_EQ(open.courses[1].provider, "a.example") << "an address is no name";
    EXPECT_EQ(open.courses[1].instructor, "");
}

TEST(SchemaOrg, WhatACourseNamesByItsIdIsRead) {
    const std::string late = R"({"@type":"Course","name":"A","url":"https://a.example/a","hasCourseInstance":[{"@id":"#run"}],"offers":{"@id":"#offer"}})";
    const std::string parts = R"({"@type":"CourseInstance","@id":"#run","courseSchedule":{"@id":"#times"}},{"@type":"Schedule","@id":"#times","duration":"PT1H30M","repeatCount":8},{"@type":"Offer","@id":"#offer","price":"120,50","priceCurrency":"EUR"})";
    for (const std::string& feed : {"[" + late + "," + parts + "]", "[" + parts + "," + late + "]", R"({"@graph":[)" + late + "," + parts + "]}"}) {
        const auto read = collected(feed);
        ASSERT_EQ(read.courses.size(), 1u) << feed;
        EXPECT_EQ(read.courses[0].hours, 12);
        EXPECT_EQ(read.courses[0].price, (Money{120.5, {"EUR"}}));
        EXPECT_TRUE(read.leftOut.empty());
    }
}

TEST(SchemaOrg, LengthsThatCannotBeTakenAreTold) {
    EXPECT_EQ(collected(R"({"@type":"Course","name":"A","timeRequired":"P2W"})").leftOut.at("length that is not in hours"), 1);
    EXPECT_TRUE(collected(R"({"@type":"Course","name":"A","timeRequired":"P0Y0M0DT10H0M0S"})").leftOut.empty());
}

TEST(SchemaOrg, AnItemWithoutEndIsStoppedEarly) {
    EXPECT_THAT(refusal(R"([{"@type":"Course","name":")" + std::string(20U << 20U, 'x')),
                HasSubstr("an item of more than 16 MB"));
}

TEST(SchemaOrg, IsKnownByItsContent) {
    EXPECT_TRUE(looksLikeSchemaOrg(" {\"@context\": \"https://schema.org\""));
    EXPECT_TRUE(looksLikeSchemaOrg("[{\"@type\":\"Book\""));
    EXPECT_FALSE(looksLikeSchemaOrg("{\"rows\":[]}"));
    EXPECT_FALSE(looksLikeSchemaOrg("title,url\nschema.org,"));
}

/// Four times as many may take eight times as long; what grows with the square takes sixteen.
TEST(SchemaOrg, BrokenScriptsTakeTimeByTheirNumber) {
    const auto seconds = [](int count) {
        std::string page = "<!DOCTYPE html><script type=\"application/ld+json\">" + course("a") + "</script>";
        for (int i = 0; i < count; ++i)
            page += "<script type=\"application/ld+json\">{\n</script>\n";
        test::CollectedFeed feed;
        test::TextStream stream(page);
        const auto begin = std::clock();
        scriptsOfPage(stream, "page.html", feed);
        const double taken = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        EXPECT_EQ(feed.lines.back(), 2 * count - 1);
        return taken;
    };
    const double once = std::max(seconds(10000), 0.002);
    EXPECT_LT(seconds(40000), once * 8 + 0.05);
}

TEST(SchemaOrg, WhatManyCoursesNameIsPutInPlaceAsFarAsItIsNotTooMuch) {
    std::string feed = R"({"@graph":[{"@type":"Offer","@id":"#o","price":"5","priceCurrency":"EUR","description":")" + std::string(3U << 20U, 'x') + R"("})";
    for (int i = 0; i < 60; ++i)
        feed += R"(,{"@type":"Course","name":"C)" + std::to_string(i) + R"(","url":"https://a.example/)" + std::to_string(i) + R"(","offers":{"@id":"#o"}})";
    const auto read = collected(feed + "]}");
    ASSERT_EQ(read.courses.size(), 60u);
    EXPECT_EQ(read.courses.front().price, (Money{5, {"EUR"}}));
    EXPECT_FALSE(read.courses.back().price);
    EXPECT_GT(read.leftOut.at("part named by its id that would make the file too long"), 10);
}

TEST(SchemaOrg, ListsWithinASavedPageAreRead) {
    const std::string list = R"({"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":)" + course("a") + R"(},{"@type":"ListItem","item":{"@type":"Course"}},)" + course("b") + "]}";
    const std::string crumbs = R"({"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","item":{"@id":"https://a.example/","name":"Home"}}]})";
    for (const std::string& json : {list, crumbs + "</script><script type=\"application/ld+json\">" + list, R"({"@graph":[)" + crumbs + "," + list + "]}", R"({"@type":"WebPage","mainEntity":)" + list + "}"}) {
        test::TextStream page("<html><script type=\"application/ld+json\">" + json + "</script></html>");
        test::CollectedFeed feed;
        const auto scripts = scriptsOfPage(page, "page.html", feed);
        readSchemaOrg(*scripts, "page.html", feed);
        ASSERT_EQ(feed.courses.size(), 2u) << json;
        EXPECT_EQ(feed.courses[1].title, "b");
        EXPECT_EQ(feed.leftOut["a Course without a name"], 1) << "what cannot be read keeps nothing else out";
        EXPECT_EQ(feed.leftOut["BreadcrumbList"], json.find("Breadcrumb") == std::string::npos ? 0 : 1);
    }
}

TEST(SchemaOrg, TheIsbnOfAnEditionAndTheRatingOfABook) {
    const std::string book = R"({"@type":"Book","name":"A",)";
    for (const auto& [members, isbn] : std::vector<std::pair<std::string, std::string>>{
             {R"("workExample":{"@type":"Book","isbn":"9783161484100"}})", "9783161484100"},
             {R"("workExample":[{"@type":"Book"},{"isbn":"x"},{"isbn":"3-16-148410-X"}]})", "9783161484100"},
             {R"x("isbn":"ISBN 978-0-306-40615-7 (pbk.)"})x", "9780306406157"},
             {R"("isbn":"9780306406157","workExample":{"isbn":"9783161484100"}})", "9780306406157"},
             {R"("workExample":{"@id":"#e"}})", ""}}) {
        const auto read = collected(book + members);
        ASSERT_EQ(read.books.size(), 1u) << members;
        EXPECT_EQ(read.books[0].isbn, isbn) << members;
        EXPECT_TRUE(read.leftOut.empty());
    }
    EXPECT_EQ(collected(book + R"("aggregateRating":{"ratingValue":"8,4","bestRating":10}})").leftOut.at("rating of a book"), 1);
}

} // namespace
} // namespace waymark::db
