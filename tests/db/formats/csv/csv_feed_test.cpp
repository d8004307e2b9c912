// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/catalog.h"
#include "db/formats/csv/csv_feed.h"
#include "db/formats/registry/import_release.h"
#include "db/records/stated_values.h"
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

namespace waymark::db {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Pair;
using testing::StartsWith;

TEST(CsvFields, AreGuessedFromTitlesAndChangedByHand) {
    const ColumnNames guessed =
        guessColumns({"course_title", "Course_Organization", "is_paid", "price", "content_duration",
                      "published_timestamp", "URL", "Difficulty Level", "isbn13", "isbn"});
    EXPECT_THAT(guessed,
                ElementsAre(Pair("title", "course_title"), Pair("paid", "is_paid"), Pair("price", "price"),
                            Pair("hours", "content_duration"), Pair("year", "published_timestamp"),
                            Pair("url", "URL"), Pair("level", "Difficulty Level"),
                            Pair("other-isbn", "isbn13"), Pair("isbn", "isbn")));
    const ColumnNames changed = changedColumns(
        guessed,
        {{"provider", "Course_Organization"}, {"price", ""}, {"language", "=en"}, {"year", "price"}});
    EXPECT_THAT(changed, testing::Contains(Pair("provider", "Course_Organization")));
    EXPECT_THAT(changed, testing::Contains(Pair("language", "=en")));
    EXPECT_THAT(changed, testing::Contains(Pair("year", "price")));
    EXPECT_THAT(changed, testing::Not(testing::Contains(Pair("price", testing::_))));
    EXPECT_THAT(changed, testing::Not(testing::Contains(Pair("year", "published_timestamp"))));
}

class CsvFeed : public testing::Test {
protected:
    Result<ImportReport> import(const std::string& text, const ColumnNames& columns = {}) {
        const auto file = folder / "list.csv";
        std::ofstream(file, std::ios::binary) << text;
        ImportRequest request;
        request.path = file;
        request.into = catalog;
        request.kind = "csv";
        request.columns = columns;
        return importRelease(request);
    }
    std::string bytes() const {
        std::ifstream in(catalog, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        return text.str();
    }
    Course course(const std::string& key) const {
        return *Catalog::open(catalog)->course(CourseKey::trusted(key));
    }

    const waymark::test::TempFolder folder;
    const std::filesystem::path catalog = folder / "catalog.db";
};

TEST_F(CsvFeed, ReadsAListOfAnotherMaker) {
    const auto report =
        import("Course Name;Link;Level;Duration;Cost;Currency;Category;Is_Paid;Stars\r\n"
               "\"Data; or not\";www.a.example/x y;Beginner Level;1h 30m;20;eur;Statistics|SQL;TRUE;4,5\r\n",
               {{"rating", ""}, {"currency", "=EUR"}, {"language", "=en"}});
    ASSERT_TRUE(report.ok()) << report.error().message;
    const Course read = course("course:a.example/data-or-not");
    EXPECT_EQ(read.title, "Data; or not");
    EXPECT_EQ(read.url, "https://www.a.example/x%20y");
    EXPECT_EQ(read.level, "introductory");
    EXPECT_EQ(read.hours, 1.5);
    EXPECT_EQ(read.price, (Money{20, {"EUR"}}));
    EXPECT_EQ(read.free, false);
    EXPECT_EQ(read.language, "en");
    EXPECT_THAT(read.topics,
                ElementsAre(TopicKey::trusted("topic:sql"), TopicKey::trusted("topic:statistics")));
    EXPECT_EQ(read.sourceId, "feed-list");
    EXPECT_THAT(report->notes, testing::Contains(HasSubstr("title from 'Course Name'")));
}

TEST_F(CsvFeed, NumbersOfBooksLengthsAndRatingsAreReadAsInALibrary) {
    const auto report = import("title,author,isbn\nA,Ann Roe,\"0306406152, 9780306406157\"\nB,Ann Roe,978\xe2\x80\x91" "0\xe2\x80\x91" "13\xe2\x80\x91" "110362\xe2\x80\x91" "7\n"
                               "C,Ann Roe,ISBN-13: 978-1-4028-9462-6\nD,Ann Roe,9.78E+12\nE,Ann Roe,9780306406158\n");
    ASSERT_TRUE(report.ok()) << report.error().message;
    const auto books = Catalog::open(catalog)->books();
    ASSERT_TRUE(books.ok());
    std::map<std::string, std::string> numbers;
    for (const Book& book : *books)
        numbers[book.title] = book.isbn;
    EXPECT_EQ(numbers, (std::map<std::string, std::string>{{"A", "9780306406157"}, {"B", "9780131103627"}, {"C", "9781402894626"}, {"D", ""}, {"E", ""}}));
    const auto told = [&](const std::string& words) { return testing::Contains(HasSubstr(words)); };
    EXPECT_THAT(report->notes, told("1 times ISBN whose last digits a spreadsheet rounded away"));
    EXPECT_THAT(report->notes, told("1 times ISBN with a wrong length or check digit"));
    const auto courses = import("Kurs;Anbieter;Link;Dauer (Std.);Bewertung\nA;VHS;https://v.example/a;22,5;9/10\n");
    ASSERT_TRUE(courses.ok()) << courses.error().message;
    EXPECT_EQ(course("course:v.example/a").hours, 22.5);
    EXPECT_EQ(course("course:v.example/a").rating, 4.5);
}

TEST_F(CsvFeed, ABadRowIsOneBadRow) {
    const auto report = import("title,url,price,currency,free,rating,hours,year\n"
                               "A,https://a.example/a,\"1.299,00 \xe2\x82\xac\",,yes,\"4,7\",\"1,5\",2020\n"
                               "B,https://a.example/b,Contact us,EURO,perhaps,87,long,soon\n"
                               "C,javascript:alert(1),20,,,,,\n"
                               "D,https://a.example/d\n"
                               ",https://a.example/e,,,,,,\n"
                               "F,https://a.example/f,,,,,,,,more\n"
                               "-----,,,,,,,\n"
                               "\x02,https://a.example/h,,,,,,\n"
                               "\"G\" said,https://a.example/g,,,,,,2020");
    ASSERT_TRUE(report.ok()) << report.error().message;
    const Course a = course("course:a.example/a");
    EXPECT_EQ(a.price, (Money{1299, {"EUR"}}));
    EXPECT_EQ(a.rating, 4.7);
    EXPECT_EQ(a.hours, 1.5);
    const Course b = course("course:a.example/b");
    EXPECT_FALSE(b.price || b.rating || b.hours || b.free || b.year);
    EXPECT_EQ(course("course:a.example/d").title, "D");
    EXPECT_EQ(course("course:a.example/g-said").year, 2020);
    EXPECT_THAT(report->notes, testing::Contains(HasSubstr("2 times row without a title, first in line 6")));
    EXPECT_THAT(report->notes, testing::Contains(HasSubstr("row with more fields than the head, first in line 7")));
    EXPECT_THAT(report->notes, testing::Contains(HasSubstr("price that has no currency")));
    EXPECT_THAT(report->notes, testing::Contains(HasSubstr("url that is not an http")));
}

TEST_F(CsvFeed, MoreTopicsThanARowCanMeanStayOut) {
    std::string topics;
    for (int i = 0; i < 100'000; ++i)
        topics += "topic " + std::to_string(i) + ';';
    const auto report = import("title,url,topics\nA,https://a.example/a," + topics + "\n");
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(course("course:a.example/a").topics.size(), 500U);
    EXPECT_THAT(report->notes, testing::Contains(HasSubstr("topics that are more than 500")));
}

TEST_F(CsvFeed, MoodlesListOfCoursesIsKnown) {
    std::ofstream(folder / "moodle.csv") << "shortname,fullname,category,idnumber\nweld1,Welding &amp; cutting for beginners,3,\n";
    ImportRequest request;
    request.path = folder / "moodle.csv";
    request.into = catalog;
    const auto report = importRelease(request);
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->kind, "csv");
    EXPECT_EQ(Catalog::open(catalog)->courses()->at(0).title, "Welding & cutting for beginners") << "it keeps names as HTML";
}

TEST_F(CsvFeed, MoodlesCoursesInJsonAreReadAndOtherJsonIsCalledSo) {
    const auto imported = [this](const std::string& text, const std::string& kind = {}) {
        std::ofstream(folder / "list.json", std::ios::binary) << text;
        ImportRequest request;
        request.kind = kind;
        request.path = folder / "list.json";
        request.into = catalog;
        return importRelease(request);
    };
    const auto list = imported("[{\"fullname\":\"Campus\",\"shortname\":\"M\",\"format\":\"site\"},\n{\"fullname\":\"Pflege &amp; Recht\",\"shortname\":\"P\",\"lang\":\"de\"},\n"
                               "{\"fullname\":\"\",\"shortname\":\"Q\"}]");
    ASSERT_TRUE(list.ok()) << list.error().message;
    EXPECT_THAT(list->notes, testing::Contains(HasSubstr("row without a title, first in line 3")));
    const auto courses = Catalog::open(catalog)->courses().valueOr({});
    ASSERT_EQ(courses.size(), 1U);
    EXPECT_EQ(courses[0].title, "Pflege & Recht");
    EXPECT_EQ(courses[0].language, "de");
    const auto found = imported("{\"warnings\":[],\"courses\":[{\"fullname\":\"Excel\",\"shortname\":\"E\"}]}");
    ASSERT_TRUE(found.ok()) << found.error().message;
    EXPECT_EQ(Catalog::open(catalog)->courses().valueOr({}).size(), 2U);
    for (const char* other : {"[{\"title\":\"x\"}]", "{\"a\":1}"}) {
        const auto refused = imported(other);
        ASSERT_FALSE(refused.ok()) << other;
        EXPECT_THAT(refused.error().message, HasSubstr("it is JSON, but neither")) << other;
    }
    EXPECT_THAT(imported("[{\"x\":{\"fullname\":\"A\",\"shortname\":\"B\"}}]").error().message, HasSubstr("it is JSON, but no list of courses"));
    const std::string linked = R"({"@context":"https://schema.org","@type":"Course","name":"A"})";
    EXPECT_THAT(imported(linked, "csv").error().message, HasSubstr("it is JSON, but no list of courses")) << "which is not to say that it is no JSON-LD";
    EXPECT_THAT(imported(linked, "onet").error().message, HasSubstr("it is JSON, which the kind 'onet' does not read"));
    EXPECT_THAT(imported("[{\"fullname\":\"A\",\"shortname\":").error().message, HasSubstr("not JSON as a whole"));
}

TEST_F(CsvFeed, ATableOfAFolderThatIsJsonIsNamed) {
    std::filesystem::create_directory(folder / "release");
    std::ofstream(folder / "release/a.csv") << "x,y\n1,2\n";
    std::ofstream(folder / "release/b.csv") << "[{\"x\":1}]";
    ImportRequest request;
    request.kind = "onet";
    request.path = folder / "release";
    request.into = catalog;
    const auto refused = importRelease(request);
    ASSERT_FALSE(refused.ok());
    EXPECT_THAT(refused.error().message, HasSubstr("holds nothing of the kind 'onet'"));
    EXPECT_THAT(refused.error().message, HasSubstr("b.csv is JSON, which this kind does not read"));
}

TEST_F(CsvFeed, RowsThatDivideAndSumsAreNoCourses) {
    const auto report = import("title,provider,url\n--- Spring ---,,\nWelding,VHS,https://v.example/1\n;;;,,\nSubtotal,,\nTotal:,,\n== Autumn,,\n");
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(Catalog::open(catalog)->courses()->size(), 1U);
    EXPECT_THAT(report->notes, testing::Contains(HasSubstr("3 times row that only divides others, first in line 2")));
    EXPECT_THAT(report->notes, testing::Contains(HasSubstr("2 times row that sums up the others, first in line 5")));
}

TEST_F(CsvFeed, SpreadsheetsOfEuropeAndDosAreRead) {
    const auto report = import("Courses, autumn\ntitle;url;hours;price;currency\nBread;https://a.example/1;1,5 hours;1.049,00;EUR\n\x1a");
    ASSERT_TRUE(report.ok()) << report.error().message;
    const auto courses = Catalog::open(catalog)->courses();
    ASSERT_EQ(courses->size(), 1u);
    EXPECT_EQ(courses->at(0).hours, 1.5);
    EXPECT_EQ(courses->at(0).price->amount, 1049);
}

TEST_F(CsvFeed, LeavesOutAndCountsWhatIsNotKnownHere) {
    const auto report = import("title,authors,isbn,isbn13,year,language\n"
                               "One,A,439023483,9.78043902348e+12,2008.0,eng-lingua\n"
                               "Two,B,123,,-750.0,en-US\nTwo,B,123,,-750.0,en-US\n");
    ASSERT_TRUE(report.ok()) << report.error().message;
    const auto opened = Catalog::open(catalog);
    EXPECT_EQ(opened->book(BookKey::trusted("book:9780439023481"))->year, 2008);
    EXPECT_FALSE(opened->book(BookKey::trusted("book:two"))->year.has_value());
    EXPECT_THAT(report->notes, testing::Contains(HasSubstr("row listed twice")));
    EXPECT_THAT(report->notes, testing::Contains(HasSubstr("wrong length or check digit")));
}

struct Damage {
    const char* name;
    std::string text;
    const char* start;
    const char* reason;
    ColumnNames columns = {};
};

void PrintTo(const Damage& damage, std::ostream* out) {
    *out << damage.name;
}

class DamagedCsvFeed : public CsvFeed, public testing::WithParamInterface<Damage> {};

TEST_P(DamagedCsvFeed, IsRefusedWithFileLineAndReasonAndTheCatalogStays) {
    std::filesystem::copy_file(waymark::test::fixtureCatalog(), catalog);
    const std::string before = bytes();
    const auto report = import(GetParam().text, GetParam().columns);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().kind, ErrorKind::InvalidInput);
    EXPECT_THAT(report.error().message, StartsWith(GetParam().start));
    EXPECT_THAT(report.error().message, HasSubstr(GetParam().reason));
    EXPECT_TRUE(bytes() == before);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 2)
        << "nothing left behind";
}

const std::string head = "title,url,price,currency,free,rating,hours,year\n";
const std::string good = "A,https://a.example/a,,,yes,4,2,2020\n";
const std::string keyed = "kind,key,title,level,topics,prerequisites\n";

const Damage damages[] = {
    {"Empty", "", "list.csv:1:", "empty"},
    {"NoTitle", "colour,price\nred,5\n", "list.csv:1:", "no column looks like a title"},
    {"ColumnNamedIsMissing", head + good, "list.csv:1:", "no column 'Name'", {{"title", "Name"}}},
    {"FieldThatIsNone", head + good, "list.csv:1:", "no field 'colour'", {{"colour", "title"}}},
    {"ColumnTwice", "title,url,url\nA,,\n", "list.csv:1:", "there twice"},
    {"CutOffInQuotes", head + good + "\"B,https", "list.csv:3:", ""},
    {"Nul", head + good + std::string("a\0b,,,,,,,\n", 11), "list.csv:3:", ""},
    {"MarkInTheMiddle",
     head + "\xef\xbb\xbf"
            "A,x y,,,,,,\n",
     "list.csv:2:", ""},
    {"Binary",
     std::string("\x7f"
                 "ELF\x02\x01\0\0\0\0",
                 10),
     "list.csv:1:", ""},
    {"KeyTwice", keyed + "course,course:x/a,A,,,\ncourse,course:x/a,B,,,\n", "list.csv:3:", "given twice"},
    {"UnknownPrerequisite", keyed + "course,course:x/a,A,,,course:x/none\n", "list.csv:2:", "unknown course"},
    {"TopicThatIsNoKey", keyed + "course,course:x/a,A,,topic:a b:c,\n", "list.csv:2:", "is not a topic key"},
    {"OurLevelsOnly", keyed + "course,course:x/a,A,hard,,\n", "list.csv:2:", "is not introductory"},
};

INSTANTIATE_TEST_SUITE_P(Kinds, DamagedCsvFeed, testing::ValuesIn(damages),
                         [](const auto& test) { return std::string(test.param.name); });

TEST_F(CsvFeed, ReadsWhatPeopleOfOtherCountriesWrite) {
    const auto report = import("Kurs;Anbieter;Webseite;Dauer (min);Kosten\nLöten;Kammer;https://a.example/1;90;1.299 €\nNähen;Kammer;https://a.example/2;;kostenlos\n"
                               "Summe: 2;;;90;1.299 €\n");
    ASSERT_TRUE(report.ok()) << report.error().message;
    const auto courses = Catalog::open(catalog)->courses().valueOr({});
    ASSERT_EQ(courses.size(), 2U) << "a row of sums is none";
    const Course& first = courses[courses[0].title == "Löten" ? 0 : 1];
    EXPECT_EQ(first.price, (Money{1299, {"EUR"}}));
    EXPECT_EQ(first.hours, 1.5);
    EXPECT_TRUE(std::any_of(courses.begin(), courses.end(), [](const auto& each) { return each.free == true; }));
}

TEST_F(CsvFeed, ADollarIsThatOfTheUnitedStatesInEnglishAndTold) {
    const auto report = import("Course title,Provider,Link,Fee\nRigging,Dock,https://a.example/1,\"$12,345.00\"\n");
    ASSERT_TRUE(report.ok()) << report.error().message;
    const auto courses = Catalog::open(catalog)->courses().valueOr({});
    ASSERT_EQ(courses.size(), 1U);
    EXPECT_EQ(courses[0].price, (Money{12345, {"USD"}}));
    EXPECT_THAT(report->notes, testing::Contains(HasSubstr("US dollars")));
    const auto spanish = import("Curso,Proveedor,Enlace,Precio\nB,Muelle,https://b.example/1,$20.00\n");
    ASSERT_TRUE(spanish.ok());
    EXPECT_THAT(spanish->notes, testing::Contains(HasSubstr("no currency")));
}

TEST_F(CsvFeed, KnowsMoodlesListInGermanAndUdemysCatalog) {
    const auto moodle = import("\"Vollständiger Kursname\";\"Kurzer Kursname\";\"Kursbereich\"\n\"Pflege &amp; Recht\";\"PFL1\";\"Gesundheit\"\n");
    ASSERT_TRUE(moodle.ok()) << moodle.error().message;
    const auto courses = Catalog::open(catalog)->courses().valueOr({});
    ASSERT_EQ(courses.size(), 1U);
    EXPECT_EQ(courses[0].title, "Pflege & Recht");
    EXPECT_TRUE(areMoodles({"Vollständiger Kursname", "Kurzer Kursname"}));
    EXPECT_FALSE(areMoodles({"Kurs", "Anbieter"}));
    const auto udemy = import("id,title,num_lectures,content_length_min,course_url\n1,Cooking,37,1268.0,/course/vegan/\n");
    ASSERT_TRUE(udemy.ok()) << udemy.error().message;
    const auto both = Catalog::open(catalog)->courses().valueOr({});
    const auto cooking = std::find_if(both.begin(), both.end(), [](const auto& each) { return each.title == "Cooking"; });
    ASSERT_TRUE(cooking != both.end() && cooking->hours);
    EXPECT_EQ(cooking->url, "https://www.udemy.com/course/vegan/");
    EXPECT_NEAR(*cooking->hours, 21.1333, 1e-3);
}

TEST_F(CsvFeed, ALengthWithoutAUnitIsNoHoursUnlessThePersonSaysSo) {
    EXPECT_EQ(unitsPerHour("Course Duration", {"Course Title", "Course Duration", "Completion Ratio"}), 60);
    EXPECT_EQ(unitsPerHour("Course Duration", {"Course Title", "Course Duration"}), 1);
    const std::string text = "title,provider,url,length\nBridges,TU Bench,https://a.example/b,12\nWalls,TU Bench,https://a.example/w,2 h\n";
    const auto report = import(text);
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_THAT(report->notes, testing::Contains(HasSubstr("length without a unit")));
    const auto hours = [this](const std::string& title) {
        for (const auto& each : Catalog::open(catalog)->courses().valueOr({}))
            if (each.title == title)
                return each.hours;
        return std::optional<double>();
    };
    EXPECT_EQ(hours("Bridges"), std::nullopt);
    EXPECT_EQ(hours("Walls"), 2);
    std::filesystem::remove(catalog);
    ASSERT_TRUE(import(text, {{"hours", "length"}}).ok());
    EXPECT_EQ(hours("Bridges"), 12);
}

} // namespace
} // namespace waymark::db
