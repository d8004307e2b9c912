// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/contents.h"

#include "app/library/table_programs.h"
#include "app/library/table_values.h"
#include "app/library/text.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace waymark::app::test {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const db::KeptItem& titled(const db::LibraryContents& contents, const std::string& title) {
    const auto found = std::find_if(contents.items.begin(), contents.items.end(),
                                    [&](const auto& item) { return item.facts.title == title; });
    if (found == contents.items.end())
        throw std::runtime_error("no item " + title);
    return *found;
}

std::vector<std::string> listsOf(const db::LibraryContents& contents, const db::KeptItem& item) {
    std::vector<std::string> titles;
    for (const auto& entry : contents.entries)
        if (entry.item == item.key)
            for (const auto& list : contents.lists)
                if (list.name == entry.list)
                    titles.push_back(list.title);
    return titles;
}

TEST(ForeignTables, GoodreadsHasShelvesStarsAndDays) {
    const auto read = readFile(Format::Csv,
        "Book Id,Title,Author,Author l-f,Additional Authors,ISBN,ISBN13,My Rating,Average Rating,Publisher,Binding,"
        "Number of Pages,Year Published,Original Publication Year,Date Read,Date Added,Bookshelves,"
        "Bookshelves with positions,Exclusive Shelf,My Review,Spoiler,Private Notes,Read Count,Owned Copies\n"
        "7,\"Soldering at Home (Bench Books, #2)\",Mia van Dale,\"Dale, Mia van\",\"Olu Ade, Kim Jr.\",\"=\"\"0306406152\"\"\","
        "\"=\"\"9780306406157\"\"\",4,3.91,Bench,Paperback,120,2003,2001,2022/02/09,2021/12/31,\"tools, home\",\"tools (#1)\","
        "read,\"Clear.<br/><br/>Read it twice &amp; built one.\",,ask Olu,1,1\n"
        "8,Second Title,Bo Lee,\"Lee, Bo\",,\"=\"\"\"\"\",\"=\"\"\"\"\",0,0.0,,Kindle Edition,,,,,2022/03/01,to-read,to-read (#1),to-read,,,,0,0\n"
        "9,Third Title,Bo Lee,\"Lee, Bo\",,,9.78031E+12,0,0.0,,,,,,,2022/03/01,currently-reading,,currently-reading,,,,0,0\n");
    EXPECT_EQ(read.report.program, "Goodreads");
    const auto& first = read.contents.items.at(0);
    EXPECT_EQ(first.key.text(), "book:9780306406157");
    EXPECT_EQ(first.facts.detail, "Mia van Dale, Olu Ade and Kim Jr.");
    EXPECT_EQ(first.facts.rating, 3.91);
    EXPECT_EQ(first.rating, 4);
    EXPECT_EQ(first.status, db::KeptStatus::Done);
    EXPECT_EQ(first.finishedOn, "2022-02-09");
    EXPECT_EQ(first.addedAt, "2021-12-31T00:00:00Z");
    EXPECT_EQ(first.note, "Clear.\n\nRead it twice & built one.\n\nask Olu");
    EXPECT_THAT(listsOf(read.contents, first), ElementsAre("tools", "home"));
    EXPECT_EQ(db::ownLearningFrom(first.content)->year, 2003);
    const auto& second = read.contents.items.at(1);
    EXPECT_EQ(second.status, db::KeptStatus::Want);
    EXPECT_THAT(listsOf(read.contents, second), IsEmpty()) << "a shelf that is a status is no list";
    EXPECT_EQ(second.rating, 0);
    EXPECT_EQ(read.contents.items.at(2).status, db::KeptStatus::Doing);
    EXPECT_EQ(read.report.faults.kept().at(0), (ReadingFault{4, Fault::IsbnLost, Loss::Field, "ISBN13", "9.78031E+12"}));
}

TEST(ForeignTables, StoryGraphHasQuarterStars) {
    const auto read = readFile(Format::Csv,
        "Title,Authors,Contributors,ISBN/UID,Format,Read Status,Date Added,Last Date Read,Dates Read,Read Count,Moods,Pace,"
        "Star Rating,Review,Tags,Owned?\n"
        "Quiet Circuits,\"Ann Roe, Bo Lee\",,9780306406157,paperback,did-not-finish,2023/05/06,,,0,,,3.75,<div>Too <b>slow</b></div>,\"electronics, home\",No\n"
        "Loud Circuits,Ann Roe,,a1b2c3,digital,read,2023/05/06,2023/06/01,2023/05/07-2023/06/01,1,,,4.25,,,No\n");
    EXPECT_EQ(read.report.program, "StoryGraph");
    const auto& quiet = titled(read.contents, "Quiet Circuits");
    EXPECT_EQ(quiet.status, db::KeptStatus::Dropped);
    EXPECT_EQ(quiet.rating, 4);
    EXPECT_EQ(quiet.note, "Too slow");
    EXPECT_THAT(quiet.tags, ElementsAre("electronics", "home"));
    EXPECT_EQ(quiet.facts.detail, "Ann Roe and Bo Lee");
    EXPECT_EQ(titled(read.contents, "Loud Circuits").finishedOn, "2023-06-01");
}

TEST(ForeignTables, LibraryThingHasFamilyNamesFirst) {
    const auto read = readFile(Format::Csv,
        "Book Id\tTitle\tSort Character\tPrimary Author\tPrimary Author Role\tSecondary Author\tSecondary Author Roles\tPublication\tDate\tReview\tRating\tComment\tISBN\tTags\tCollections\tLanguages\tEntry Date\tDate Read\n"
        "1\tThe Lathe\t5\tDale, Mia van\t\tAde, Olu|Lee, Bo\t\tBench (2003), 120 pages\t2003\tTurns well.[Return]Read it twice.\t4.5\t\t[0306406152]\tmetal, tools\tYour library, To read\tEnglish\t[2020-11-01]\t\n");
    EXPECT_EQ(read.report.program, "LibraryThing");
    const auto& item = read.contents.items.at(0);
    EXPECT_EQ(item.key.text(), "book:9780306406157");
    EXPECT_EQ(item.facts.detail, "Mia van Dale, Olu Ade and Bo Lee");
    EXPECT_EQ(item.rating, 5);
    EXPECT_EQ(item.status, db::KeptStatus::Want);
    EXPECT_EQ(item.addedAt, "2020-11-01T00:00:00Z");
    EXPECT_THAT(item.tags, ElementsAre("metal", "tools"));
    EXPECT_EQ(item.note, "Turns well.\nRead it twice.");
    EXPECT_THAT(listsOf(read.contents, item), IsEmpty());
    EXPECT_EQ(db::ownLearningFrom(item.content)->year, 2003);
}

TEST(ForeignTables, CalibreCountsTenHalves) {
    const auto read = readFile(Format::Csv,
        "author_sort,authors,comments,cover,formats,id,isbn,languages,library_name,pubdate,publisher,rating,series,series_index,size,tags,timestamp,title,title_sort,uuid\n"
        "\"Dale, Mia van & Lee, Bo\",Mia van Dale & Bo Lee,<p>What the publisher says</p>,/x/cover.jpg,epub,3,9780306406157,eng,Books,2003-05-01T00:00:00+02:00,Bench,8,,1.0,1000,\"metal, tools\",2021-03-04T10:11:12+01:00,The Lathe,\"Lathe, The\",u-1\n");
    EXPECT_EQ(read.report.program, "calibre");
    const auto& item = read.contents.items.at(0);
    EXPECT_EQ(item.facts.detail, "Mia van Dale and Bo Lee");
    EXPECT_EQ(item.rating, 4);
    EXPECT_EQ(item.note, "") << "the publisher's sentences stay out";
    EXPECT_EQ(item.addedAt, "2021-03-04T09:11:12Z");
    EXPECT_THAT(item.tags, ElementsAre("metal", "tools"));
}

TEST(ForeignTables, ListsOfLinksKeepTagsFoldersAndWhetherTheyWereRead) {
    const auto pocket = readFile(Format::Csv,
        "title,url,time_added,tags,status\nWelding,https://a.example/w,1700000000,metal|later,unread\nDone,https://a.example/d,1700000000,,archive\n");
    EXPECT_EQ(pocket.report.program, "Pocket");
    EXPECT_EQ(pocket.contents.items.at(0).status, db::KeptStatus::Want);
    EXPECT_EQ(pocket.contents.items.at(0).addedAt, "2023-11-14T22:13:20Z");
    EXPECT_THAT(pocket.contents.items.at(0).tags, ElementsAre("later", "metal"));
    EXPECT_EQ(pocket.contents.items.at(1).status, db::KeptStatus::Done);

    const auto raindrop = readFile(Format::Csv,
        "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n"
        "1,Welding,mine,theirs,https://a.example/w,Work/Metal,\"a, b\",2023-01-05T10:00:00.000Z,,,false\n"
        "2,Other,,,https://a.example/o,Unsorted,,2023-01-05T10:00:00.000Z,,,false\n");
    EXPECT_EQ(raindrop.report.program, "Raindrop");
    EXPECT_EQ(raindrop.contents.items.at(0).note, "mine");
    EXPECT_THAT(raindrop.contents.items.at(0).tags, ElementsAre("a", "b"));
    ASSERT_EQ(raindrop.contents.lists.size(), 2U);
    EXPECT_EQ(raindrop.contents.lists.at(1).title, "Metal");
    EXPECT_EQ(raindrop.contents.lists.at(1).parent, raindrop.contents.lists.at(0).name);

    const auto instapaper = readFile(Format::Csv,
        "URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.example/w,Welding,a line,Archive,1700000000,\"[\"\"a\"\",\"\"b\"\"]\"\n"
        "https://a.example/x,X,,Metal,1700000000,[]\n");
    EXPECT_EQ(instapaper.report.program, "Instapaper");
    EXPECT_EQ(instapaper.contents.items.at(0).status, db::KeptStatus::Done);
    EXPECT_THAT(instapaper.contents.items.at(0).tags, ElementsAre("a", "b"));
    EXPECT_EQ(instapaper.contents.lists.at(0).title, "Metal");

    const auto pinboard = readFile(Format::Csv,
        R"([{"href":"https:\/\/a.example\/w","description":"Welding","extended":"mine","meta":"x","hash":"y","time":"2023-01-05T10:00:00Z","shared":"no","toread":"yes","tags":"metal later"}])");
    EXPECT_EQ(pinboard.report.program, "Pinboard");
    EXPECT_EQ(pinboard.contents.items.at(0).facts.title, "Welding");
    EXPECT_EQ(pinboard.contents.items.at(0).status, db::KeptStatus::Want);
    EXPECT_THAT(pinboard.contents.items.at(0).tags, ElementsAre("later", "metal"));
}

TEST(ForeignTables, CoursesOfTheLargePlatforms) {
    const auto coursera = readFile(Format::Csv,
        "Name,Email,External Id,Course,Course ID,Course Slug,University,Enrollment Time,Class Start Time,Last Course Activity Time,Overall Progress,Estimated Learning Hours,Completed,Completion Time\n"
        "Me,me@a.example,,Circuits,c1,circuits,Bench University,2023-01-05T10:00:00.000Z,,,100,12.5,Yes,2023-03-01T10:00:00.000Z\n"
        "Me,me@a.example,,Metals,c2,metals,Bench University,2023-01-05T10:00:00.000Z,,,40,8,No,\n");
    EXPECT_EQ(coursera.report.program, "Coursera");
    const auto& circuits = titled(coursera.contents, "Circuits");
    EXPECT_EQ(circuits.key.kind(), db::ItemKind::Course);
    EXPECT_EQ(circuits.facts.detail, "Bench University");
    EXPECT_EQ(circuits.facts.hours, 12.5);
    EXPECT_EQ(circuits.status, db::KeptStatus::Done);
    EXPECT_EQ(circuits.finishedOn, "2023-03-01");
    EXPECT_EQ(titled(coursera.contents, "Metals").status, db::KeptStatus::Doing);

    const auto udemy = readFile(Format::Csv,
        "course_id,course_title,url,is_paid,price,num_subscribers,num_reviews,num_lectures,level,content_duration,published_timestamp,subject\n"
        "1,Circuits,https://a.example/c,True,20,1,1,10,All Levels,1.5,2016-01-01T00:00:00Z,Making\n");
    EXPECT_EQ(udemy.report.program, "Udemy");
    EXPECT_EQ(udemy.contents.items.at(0).facts.hours, 1.5);
    EXPECT_FALSE(udemy.contents.items.at(0).facts.price) << "no currency: no price";

    const auto edx = readFile(Format::Csv, "title,institution,link,pace,price,instructors\nCircuits,Bench University,https://a.example/c,Self-paced,FREE,Mia Dale\n");
    EXPECT_EQ(edx.report.program, "edX");
    EXPECT_EQ(edx.contents.items.at(0).facts.detail, "Bench University");
    EXPECT_EQ(edx.contents.items.at(0).facts.url, "https://a.example/c");
}

TEST(ForeignTables, EveryProgramIsKnownByItsOwnColumnsOnly) {
    for (const auto& program : tablePrograms()) {
        std::vector<std::string> titles;
        for (auto& mark : split(program.marks, "|"))
            if (!mark.empty())
                titles.push_back(std::move(mark));
        ASSERT_TRUE(programOf(titles)) << program.name;
        EXPECT_EQ(programOf(titles)->name, program.name);
    }
    EXPECT_FALSE(programOf(std::vector<std::string>{"title", "url", "tags"}));
}

TEST(ForeignTables, ATableOfTitlesAloneAsksWhatTheyAre) {
    const std::string table = "Title,Notes\nCircuits,soon\n";
    EXPECT_EQ(readFile(Format::Csv, table).report.question, TableQuestion::Kind);
    EXPECT_THAT(readFile(Format::Csv, table).contents.items, IsEmpty());
    const auto books = readFile(Format::Csv, table, {}, {db::ItemKind::Book, {}});
    EXPECT_EQ(books.contents.items.at(0).key.kind(), db::ItemKind::Book);
    KnownItems known;
    known.byCareerTitle.emplace("welders", *db::ItemKey::parse("career:51-4121.00"));
    const auto careers = readFile(Format::Csv, "Title\nWelders\nWizards\n", known, {db::ItemKind::Career, {}});
    EXPECT_EQ(careers.contents.items.at(0).key.text(), "career:51-4121.00");
    EXPECT_EQ(careers.report.faults.kept().at(0).what, Fault::NoCareer);
}

TEST(ForeignTables, ColumnsNobodyKnowsAreNamedByHand) {
    const std::string table = "Was,Wo\nCircuits,https://a.example/c\n";
    const auto asked = readFile(Format::Csv, table);
    EXPECT_EQ(asked.report.question, TableQuestion::Title);
    EXPECT_THAT(asked.report.columns, ElementsAre("Was", "Wo"));
    const auto read = readFile(Format::Csv, table, {}, {{}, {{"title", "Was"}, {"url", "Wo"}}});
    EXPECT_EQ(read.contents.items.at(0).facts.url, "https://a.example/c");
    EXPECT_FALSE(imported(Format::Csv, table, {"", {}, {{}, {{"title", "What"}}}}));
    const auto refused = imported(Format::Csv, table, {"", {}, {{}, {{"colour", "Was"}}}});
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("the fields are: key, kind, title, subtitle, detail, authors,")) << "the fields there are are named";
    EXPECT_THAT(refused.error().message, AllOf(HasSubstr(", recommended_by"), Not(HasSubstr("status_since")))) << "and no others";
}

TEST(ForeignTables, RulesTitlesAboveTheHeadAndRepeatedHeadsAreNoRows) {
    const auto read = readFile(Format::Csv, "My courses\n\ntitle,url\n---,---\nA,https://a.example/a\n,\ntitle,url\nB,https://a.example/b\n");
    ASSERT_EQ(read.contents.items.size(), 2U);
    EXPECT_THAT(read.report.faults.kept(), ElementsAre(ReadingFault{1, Fault::LineBeforeHead, Loss::Nothing, {}, "My courses"}));
    EXPECT_EQ(readBack(Format::Csv, "title,url\nA").items.size(), 1U) << "a row may be short";
}

TEST(ForeignTables, TheSameBookTwiceIsOneWithAllItsTagsAndNotes) {
    const auto read = readBack(Format::Csv, "title,isbn,tags,note\nA,9780306406157,x,one\nA again,0306406152,y,two\n");
    ASSERT_EQ(read.items.size(), 1U);
    EXPECT_THAT(read.items[0].tags, ElementsAre("x", "y"));
    EXPECT_EQ(read.items[0].note, "one\n\ntwo");
}

struct Number {
    std::string text;
    DecimalMark mark;
    std::optional<double> value;
};

TEST(ForeignTables, NumbersOfManyHabits) {
    const auto point = DecimalMark::Point;
    const auto comma = DecimalMark::Comma;
    for (const auto& [text, mark, value] : std::vector<Number>{
             {"4.7", point, 4.7}, {"4,7", point, 4.7}, {"1,299", point, 1299}, {"1,299", comma, 1.299}, {"1.299", comma, 1299},
             {"1.299", point, 1.299}, {"1.299,00", point, 1299}, {"1,299.00", comma, 1299}, {"1\xc2\xa0""299,50", comma, 1299.5},
             {"1'299.50", point, 1299.5}, {"1,299,000", point, 1299000}, {"12,34,567", point, std::nullopt}, {"0,125", point, 0.125}, {"-0,125", point, -0.125},
             {"12,345", point, 12345}, {"-123,456", point, -123456}, {"1234,567", point, 1234.567}, {",500", point, 0.5}, {"-,500", point, -0.5},
             {"-3", point, -3}, {"", point, std::nullopt}, {"4.7.1", point, std::nullopt}, {"many", point, std::nullopt}, {"5 stars", point, std::nullopt}})
        EXPECT_EQ(db::foreignNumber(text, mark), value) << text;
}

TEST(ForeignTables, AmountsOfManyHabits) {
    const auto money = [](const std::string& text, const std::string& currency = {}) { return cellMoney(text, currency, DecimalMark::Point); };
    EXPECT_EQ(money("1.299,00 €").value, (db::Money{1299, {"EUR"}}));
    EXPECT_EQ(money("$19.99", "USD").value, (db::Money{19.99, {"USD"}}));
    EXPECT_EQ(money("EUR 20").value, (db::Money{20, {"EUR"}}));
    EXPECT_EQ(money("20 chf").value, (db::Money{20, {"CHF"}}));
    EXPECT_EQ(money("Free").value->amount, 0);
    EXPECT_EQ(money("Contact us").fault, Fault::Money);
    EXPECT_EQ(money("$19.99").fault, Fault::Currency) << "of many countries";
    EXPECT_EQ(money("-5 EUR").fault, Fault::Money);
    EXPECT_FALSE(money("").fault);
}

TEST(ForeignTables, DaysOfManyHabits) {
    const auto day = [](const std::string& text, DayOrder order = DayOrder::Unsure) { return cellMoment(text, order).value.value_or("").substr(0, 10); };
    for (const char* text : {"2021-03-04", "2021/03/04", "2021/3/4", "4 March 2021", "Mar 4, 2021", "04.03.2021", "20210304", "2021-03-04T10:00:00+02:00", "04 Mar 2021 10:00"})
        EXPECT_EQ(day(text), "2021-03-04") << text;
    EXPECT_EQ(day("1614850000"), "2021-03-04");
    EXPECT_EQ(day("1614850000123"), "2021-03-04");
    EXPECT_EQ(cellMoment("3/4/2021", DayOrder::Unsure).fault, Fault::DayUnsure);
    EXPECT_EQ(day("3/4/2021", DayOrder::MonthFirst), "2021-03-04");
    EXPECT_EQ(day("4/3/2021", DayOrder::DayFirst), "2021-03-04");
    EXPECT_EQ(cellMoment("soon", DayOrder::Unsure).fault, Fault::Date);
    EXPECT_EQ(cellMoment("2021-13-04", DayOrder::Unsure).fault, Fault::Date);
    const auto read = readFile(Format::Csv, "title,url,finished\nA,https://a.example/a,3/4/2021\nB,https://a.example/b,3/25/2021\n");
    EXPECT_EQ(read.contents.items.at(0).finishedOn, "2021-03-04") << "another day of the column tells";
}

} // namespace
} // namespace waymark::app::test
