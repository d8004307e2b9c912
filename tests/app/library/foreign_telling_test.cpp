// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is made of a file beyond its letters is told: a rating that was rounded, a page that became a course, a text that
// ends where nothing closes it, a row that the end of the file cut.
#include "tests/app/library/contents.h"

#include "app/library/bibliography.h"
#include "app/library/tex_text.h"

#include <gmock/gmock.h>

namespace waymark::app::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

db::KeptItem itemAt(const Imported& read, std::size_t place) {
    EXPECT_LT(place, read.contents.items.size());
    return place < read.contents.items.size() ? read.contents.items[place] : db::KeptItem();
}

std::vector<std::string> titlesOf(const Imported& read) {
    std::vector<std::string> titles;
    for (const auto& item : read.contents.items)
        titles.push_back(item.facts.title);
    return titles;
}

std::size_t told(const Imported& read, Fault fault) {
    const auto found = read.report.faults.counts().find(fault);
    return found == read.report.faults.counts().end() ? 0 : found->second;
}

TEST(ForeignTelling, ARatingBetweenStarsIsToldOnceWithItsCount) {
    const std::string head = "Title,Authors,ISBN/UID,Read Status,Star Rating\n";
    const auto read = readFile(Format::Csv, head + "A,Ann Roe,,read,4.5\nB,Ann Roe,,read,4.25\nC,Ann Roe,,read,4.5\nD,Ann Roe,,read,4\nE,Ann Roe,,read,★★★½\n");
    EXPECT_THAT(read.report.faults.rounded(), ElementsAre(RoundedRating{"4.5", 5, 2}, RoundedRating{"4.25", 4, 1}, RoundedRating{"★★★½", 4, 1}));
    EXPECT_EQ(itemAt(read, 0).rating, 5);
    EXPECT_THAT(read.report.faults.kept(), IsEmpty()) << "no fault of a row";
    EXPECT_THAT(readFile(Format::Csv, "Title,Author,Rating /10,Shelf\nA,Ann Roe,9,mine\nB,Ann Roe,8,mine\n").report.faults.rounded(), ElementsAre(RoundedRating{"9/10", 5, 1}));
    EXPECT_THAT(readFile(Format::BibTeX, "@book{a, title={A}, rating={4.5}}").report.faults.rounded(), ElementsAre(RoundedRating{"4.5", 5, 1}));
    EXPECT_THAT(readFile(Format::Csv, "Course,Provider,Rating/5\nA,P,4.5\n").report.faults.rounded(), IsEmpty()) << "of others it stays as it is";
}

TEST(ForeignTelling, APageIsACourseInEveryFormatAndCounted) {
    const std::vector<std::pair<Format, std::string>> pages{
        {Format::Bookmarks, "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><A HREF=\"https://a.example/1\">A</A>\n</DL><p>\n"},
        {Format::Csv, "title,url,time_added,tags,status\nA,https://a.example/1,1700000000,,unread\n"},
        {Format::Csv, "title,url\nA,https://a.example/1\n"},
        {Format::Csv, "https://a.example/1\n"},
        {Format::Csv, "kind,title,url\nlink,A,https://a.example/1\n"},
        {Format::Csv, R"([{"href":"https://a.example/1","description":"A","extended":"","time":"2023-01-05T10:00:00Z","toread":"no","tags":""}])"},
        {Format::Ris, "TY  - ELEC\nTI  - A\nUR  - https://a.example/1\nER  - \n"},
        {Format::Ris, "TY  - GEN\nTI  - A\nUR  - https://a.example/1\nER  - \n"},
        {Format::Ris, "TY  - VIDEO\nTI  - A\nUR  - https://a.example/1\nER  - \n"},
        {Format::BibTeX, "@online{a, title={A}, url={https://a.example/1}}"},
        {Format::BibTeX, "@misc{a, title={A}, howpublished={\\url{https://a.example/1}}}"},
        {Format::BibTeX, "@misc{a, title={A}, howpublished={Online at \\href{https://a.example/1}{a.example}, {seen} today}}"},
        {Format::CslJson, R"([{"id":"a","type":"webpage","title":"A","URL":"https://a.example/1"}])"},
        {Format::CslJson, R"([{"id":"a","type":"document","title":"A","URL":"https://a.example/1"}])"},
    };
    const auto first = itemAt(readFile(pages.front().first, pages.front().second), 0);
    for (const auto& [format, text] : pages) {
        const auto read = readFile(format, text);
        EXPECT_EQ(itemAt(read, 0).key, first.key) << text;
        EXPECT_EQ(read.report.assumedCourses, 1U) << text;
        const auto books = readFile(format, text, {}, {db::ItemKind::Book, {}});
        EXPECT_EQ(itemAt(books, 0).key.kind(), db::ItemKind::Book) << text;
        EXPECT_EQ(books.report.assumedCourses, 0U) << text;
    }
}

TEST(ForeignTelling, SavedPagesWithTheirAuthorsAreNoBooks) {
    for (const char* list : {R"([{"slug":"a","title":"A","author":"Ann Roe","url":"https://a.example/1","labels":["x"],"savedAt":"2023-04-05T06:07:08.000Z","readingProgress":100}])",
                             "Title,Author,Publisher,URL,Word Count,In Queue\nA,Ann Roe,The Paper,https://a.example/1,900,true\n"}) {
        const auto read = readFile(Format::Csv, list);
        EXPECT_EQ(itemAt(read, 0).key.kind(), db::ItemKind::Course) << list;
        EXPECT_EQ(itemAt(read, 0).facts.detail, "Ann Roe") << list;
        EXPECT_EQ(read.report.assumedCourses, 1U) << list;
    }
    EXPECT_EQ(itemAt(readFile(Format::Csv, "Title,Author,URL\nA,Ann Roe,https://a.example/1\n"), 0).key.kind(), db::ItemKind::Book);
}

TEST(ForeignTelling, WhatSaysThatItIsABookOrACourseIsNotCounted) {
    for (const auto& [format, text, kind] : std::vector<std::tuple<Format, std::string, db::ItemKind>>{
             {Format::Csv, "Course title,Link\nA,https://a.example/1\n", db::ItemKind::Course},
             {Format::Csv, "kind,title,url\ncourse,A,https://a.example/1\n", db::ItemKind::Course},
             {Format::Csv, "title,author,url\nA,Ann Roe,https://a.example/1\n", db::ItemKind::Book},
             {Format::Ris, "TY  - GEN\nTI  - A\nER  - \n", db::ItemKind::Book},
             {Format::Ris, "TY  - GEN\nTI  - A\nPB  - P\nUR  - https://a.example/1\nER  - \n", db::ItemKind::Book},
             {Format::BibTeX, "@misc{a, title={A}, doi={10.1000/182}}", db::ItemKind::Book},
             {Format::CslJson, R"([{"id":"a","type":"document","title":"A"}])", db::ItemKind::Book},
             {Format::CslJson, R"([{"id":"a","type":"book","title":"A","URL":"https://a.example/1"}])", db::ItemKind::Book}}) {
        const auto read = readFile(format, text);
        EXPECT_EQ(itemAt(read, 0).key.kind(), kind) << text;
        EXPECT_EQ(read.report.assumedCourses, 0U) << text;
    }
    EXPECT_EQ(readFile(Format::Csv, "title,provider,hours\nA,P,2\n").report.assumedCourses, 1U) << "a provider and hours say it for sure of nothing";
}

TEST(ForeignTelling, APageOfReferencesKeepsItsPeopleOrItsSite) {
    EXPECT_EQ(itemAt(readFile(Format::Ris, "TY  - ELEC\nTI  - A\nAU  - Roe, Ann\nUR  - https://www.a.example/1\nPY  - 2021\nER  - \n"), 0).facts.detail, "Ann Roe");
    EXPECT_EQ(itemAt(readFile(Format::Ris, "TY  - ELEC\nTI  - A\nUR  - https://www.a.example/1\nER  - \n"), 0).facts.detail, "a.example");
}

TEST(ForeignTelling, CslSaysItsYearAsTextAsWell) {
    for (const char* parts : {R"([["2005"]])", R"([[2005]])", R"(["2005"])", R"([["2005","3"]])", R"([2005,3])"})
        EXPECT_EQ(referencesFromCslJson(std::string(R"([{"type":"book","title":"A","issued":{"date-parts":)") + parts + "}}]")->all.at(0).year, 2005) << parts;
}

TEST(ForeignTelling, ATextThatIsNeverClosedEndsWhereTheNextFieldBegins) {
    const std::string good = "@book{a,\n  title = {First}\n}\n\n";
    for (const std::string title : {"title = {Never closed,", "title = \"Never closed,", "title = {{Never} closed", "title = {{Never closed},"}) {
        const auto read = readFile(Format::BibTeX, good + "@book{bad,\n  " + title + "\n  author = {Lee, Bo},\n  year = {2002}\n}\n\n@book{c,\n  title = {Third}\n}\n");
        EXPECT_THAT(titlesOf(read), ElementsAre("First", "Never closed", "Third")) << title;
        EXPECT_EQ(itemAt(read, 1).facts.detail, "Bo Lee") << title;
        ASSERT_EQ(read.report.faults.kept().size(), 1U) << title;
        EXPECT_EQ(read.report.faults.kept()[0], (ReadingFault{5, Fault::OpenField, Loss::Nothing, "title", "bad"})) << "where the entry begins";
    }
    const auto open = readFile(Format::BibTeX, "\n@book{a,\n  title = {A},\n  year = {2001}\n\n@book{b, title={B}}\n");
    EXPECT_EQ(open.report.faults.kept().at(0), (ReadingFault{2, Fault::OpenEntry, Loss::Nothing, "", "a"}));
    const auto whole = readFile(Format::BibTeX, "@book{a,\n  title = {Where\n  x = {1} stands},\n  year = {2001}\n}\n");
    EXPECT_THAT(whole.report.faults.kept(), IsEmpty()) << "what closes as it should may hold anything";
}

TEST(ForeignTelling, ABraceBehindABackslashThatGoesOnIsALetter) {
    for (const char* title : {"Only \\} closing", "Only \\}, closing", "Only \\{ opening"}) {
        const auto read = readFile(Format::BibTeX, std::string("@book{a,\n title={") + title + "},\n author={Roe, Ann and others},\n year={2001}\n}\n@book{b, title={B}}\n");
        EXPECT_THAT(titlesOf(read), ElementsAre(testing::StartsWith("Only "), "B")) << title;
        EXPECT_EQ(itemAt(read, 0).facts.title.size(), std::string(title).size() - 1) << title;
        EXPECT_EQ(itemAt(read, 0).facts.detail, "Ann Roe") << title;
        EXPECT_EQ(db::ownLearningFrom(itemAt(read, 0).content)->year, 2001) << title;
        EXPECT_EQ(told(read, Fault::OtherAuthors), 1U) << title;
        EXPECT_EQ(read.report.faults.kept().size(), 1U) << title;
    }
    EXPECT_EQ(texToText("A \\~{} B \\^{} C"), "A ~ B ^ C");
    EXPECT_EQ(texToText("\\textalpha{} \\textOmega \\textit{pi} \\textsc{in}"), "α Ωpi in");
}

TEST(ForeignTelling, APlatformIsTheProviderWhereNoColumnSaysIt) {
    EXPECT_EQ(itemAt(readFile(Format::Csv, "Course Title,Course Key,Enrollment Date,Passed Date,Progress Status\nCS50,HarvardX+CS50,2023-01-05,2023-06-30,Passed\n"), 0).facts.detail, "edX");
    EXPECT_EQ(itemAt(readFile(Format::Csv, "shortname,fullname\nW1,Welding\n"), 0).facts.detail, "") << "Moodles are many";
}

TEST(ForeignTelling, APathOfWindowsIsNoCommandOfTex) {
    for (const auto& [tex, text] : std::vector<std::pair<std::string, std::string>>{
             {"D:\\Data\\", "D:\\Data\\"},
             {"see C:\\\\Users\\\\me and {\\'e}", "see C:\\Users\\me and é"},
             {"C:\\Program Files\\Tide\\x.pdf, 2nd", "C:\\Program Files\\Tide\\x.pdf, 2nd"},
             {"Part A:\\emph{x}", "Part A:x"},
             {"Part A:\\\\Basics of care", "Part A: Basics of care"},
             {"Vitamin C:\\\\Caf{\\'e} and {\\em more}", "Vitamin C: Café and more"},
             {"C:\\\\Study", "C:\\Study"},
             {"Plan B:\\newline C", "Plan B: C"},
             {"a:\\alpha", "a:α"},
             {"Note:\\Data", "Note:"}})
        EXPECT_EQ(texToText(tex), text) << tex;
}

TEST(ForeignTelling, ANameWithItsAndInBracesIsABody) {
    const auto names = referencesFromBibTeX("@book{a, title={A}, author={Roe, Ann and Barnes {and} Noble}}")->all.at(0).authors;
    ASSERT_EQ(names.size(), 2U);
    EXPECT_EQ(names[1], bodyName("Barnes and Noble"));
    Reference reference;
    reference.title = "A";
    reference.authors = {{"and Noble", "Barnes", {}}, bodyName("Salt and Sea")};
    EXPECT_EQ(referencesFromBibTeX(asBibTeX({reference}))->all.at(0).authors, reference.authors) << "and comes back so";
    EXPECT_EQ(personName("Lee, Bo Jr."), (PersonName{"Lee", "Bo", "Jr."}));
}

TEST(ForeignTelling, LengthsOfThePlatformsAreInTheirUnits) {
    const auto udemy = readFile(Format::Csv, "User Name,Course ID,Course Title,Course Duration,Completion Ratio,Enroll Date,Start Date,Completion Date\nEva,1,Bootcamp,1320,100,2023-03-01,2023-03-02,2023-05-06\n");
    EXPECT_EQ(udemy.report.program, "Udemy");
    EXPECT_EQ(itemAt(udemy, 0).facts.hours, 22);
    EXPECT_EQ(itemAt(udemy, 0).finishedOn, "2023-05-06");
    EXPECT_EQ(itemAt(readFile(Format::Csv, "Course Title,Course Duration,Completion Ratio\nA,600,100\n"), 0).facts.hours, 10);
    EXPECT_EQ(itemAt(readFile(Format::Csv, "Course Title,Provider,Course Duration (min)\nA,P,90\n"), 0).facts.hours, 1.5);
    const auto edx = readFile(Format::Csv, "Title,Partner name,Start,End,Pacing,Level,Price,Language,URL,Min effort,Max effort,Length\n"
                                           "Bridges,TU Bench,2023-01-01,2023-12-31,self_paced,Introductory,199,English,https://a.example/b,6,18,12\n"
                                           "Salud,TU Bench,,,self_paced,,0,Spanish,https://a.example/s,2,4,5\n");
    EXPECT_EQ(edx.report.program, "edX");
    EXPECT_EQ(itemAt(edx, 0).facts.hours, std::nullopt) << "12 weeks";
    EXPECT_EQ(itemAt(edx, 0).startedOn, "") << "the run began, not the learner";
    EXPECT_EQ(itemAt(edx, 0).status, db::KeptStatus::None);
    EXPECT_EQ(itemAt(edx, 0).facts.price, (db::Money{199, {"USD"}}));
    EXPECT_EQ(itemAt(edx, 1).facts.price, (db::Money{0, {"USD"}}));
    EXPECT_EQ(db::ownLearningFrom(itemAt(edx, 0).content)->language, "English");
    EXPECT_EQ(db::ownLearningFrom(itemAt(edx, 0).content)->level, "introductory");
    EXPECT_THAT(edx.report.unread, testing::Contains("Length"));
    const auto length = readFile(Format::Csv, "Title,Provider,Length\nA,P,12\nB,P,2 h\n");
    EXPECT_EQ(itemAt(length, 0).facts.hours, std::nullopt);
    EXPECT_EQ(itemAt(length, 1).facts.hours, 2);
    EXPECT_EQ(length.report.faults.kept().at(0), (ReadingFault{2, Fault::Unit, Loss::Field, "Length", "12"}));
}

TEST(ForeignTelling, NothingIsFreeInAnyCurrency) {
    const auto read = readFile(Format::Csv, "Course title,Provider,Price\nA,P,0\nB,P,Free\nC,P,5\n");
    EXPECT_EQ(itemAt(read, 0).facts.price, (db::Money{0, {"USD"}}));
    EXPECT_EQ(itemAt(read, 1).facts.price, itemAt(read, 0).facts.price);
    EXPECT_EQ(told(read, Fault::Currency), 1U) << "5 of what?";
}

TEST(ForeignTelling, MoodlesOwnAddressIsTheLink) {
    EXPECT_EQ(itemAt(readFile(Format::Csv, R"([{"shortname":"W1","fullname":"Welding","viewurl":"https://m.example/course/view.php?id=3"}])"), 0).facts.url,
              "https://m.example/course/view.php?id=3");
}

TEST(ForeignTelling, ASumEndsATableAndALineWithOneRuleDividesIt) {
    const auto read = readFile(Format::Csv, "Course title,Provider,Link\n--- Spring,,\nA,P,https://a.example/1\n== Autumn,,\nWinter ---,,\nTotal,,\nB,P,https://a.example/2\n- C,,\nLearn C ++,,\nSumme,,\n,,\n");
    EXPECT_THAT(titlesOf(read), ElementsAre("A", "Total", "B", "- C", "Learn C ++")) << "Total is a title where it does not end the table";
    EXPECT_EQ(told(read, Fault::DividingRow), 3U);
    EXPECT_EQ(told(read, Fault::SumRow), 1U);
    EXPECT_THAT(titlesOf(readFile(Format::Csv, "Book title\nA\nTotal\n")), ElementsAre("A", "Total")) << "in a list of titles alone";
}

TEST(ForeignTelling, ARowThatTheEndOfTheFileCutIsTold) {
    const std::string head = "Course title,Link,Note\nA,https://a.example/1,one\n";
    for (const char* row : {"B,https://a.example/2,\"she said \"", "B,https://a.example/2,\"she said \"\"so\"", "B,https://a.exam"}) {
        const auto read = readFile(Format::Csv, head + row);
        EXPECT_EQ(read.contents.items.size(), 2U) << row;
        EXPECT_EQ(told(read, Fault::CutRow), 1U) << row;
        EXPECT_EQ(read.report.faults.kept().back().line, 3U) << row;
    }
    for (const char* row : {"B,https://a.example/2,\"she said \"\n", "B,https://a.example/2,\"she said \"\"so\"\"\"", "B,https://a.example/2,two", "B\n",
                            "B,https://a.example/2,\"a pipe of 27\"\"\"", "B,https://a.example/2,\"27\"\" pipes\"", "B,https://a.example/2,\"5' 6\"\", or 27\"\" wide\""})
        EXPECT_EQ(told(readFile(Format::Csv, head + row), Fault::CutRow), 0U) << row;
}

TEST(ForeignTelling, StarsOfAListOfBooksAreItsOwners) {
    for (const auto& [table, own, others] : std::vector<std::tuple<std::string, int, std::optional<double>>>{
             {"Title,Author,ISBN,Rating,Notes\nA,Ann Roe,,5,good\n", 5, {}},
             {"title,author,rating\nA,Ann Roe,3.5\n", 4, {}},
             {"Titel;Autor;Bewertung\nA;Ann Roe;4/5\n", 4, {}},
             {"title,author,rating\nA,Ann Roe,4.17\nB,Bo Lee,4\n", 0, 4.17},
             {"title,author,rating,ratings_count\nA,Ann Roe,4,12\n", 0, 4.0},
             {"Course,Provider,Rating\nA,P,4\n", 0, 4.0},
             {"Titre;Auteur;Note;Prix\nA;Ann Roe;4,5;6,90 €\n", 5, {}},
             {"Titre;Auteur;Note\nA;Ann Roe;16/20\n", 4, {}},
             {"Título;Autor;Nota\nA;Ann Roe;5\n", 5, {}}}) {
        const auto read = readFile(Format::Csv, table);
        EXPECT_EQ(itemAt(read, 0).rating, own) << table;
        EXPECT_EQ(itemAt(read, 0).facts.rating, others) << table;
        EXPECT_NE(itemAt(read, 0).note, "4,5") << table;
    }
    for (const char* table : {"Titre;Auteur;Note\nA;Ann Roe;4\nB;Bo Lee;à relire\n", "Title,Author,Note\nA,Ann Roe,4\n"})
        EXPECT_EQ(itemAt(readFile(Format::Csv, table), 0).note, "4") << "words stand in it, or the table is English: " << table;
}

TEST(ForeignTelling, WordsBehindATotalMakeNoItemOfIt) {
    const auto read = readFile(Format::Csv, "My reading,,,\n,,,\nTitle,Author,Rating,Notes\nA,Ann Roe,5,x\nTotal,,,2 books\n");
    EXPECT_THAT(titlesOf(read), ElementsAre("A"));
    EXPECT_EQ(told(read, Fault::SumRow), 1U);
    EXPECT_THAT(titlesOf(readFile(Format::Csv, "Title,Author,Status\nA,Ann Roe,read\nTotal,,read\n")), ElementsAre("A", "Total"));
    EXPECT_THAT(titlesOf(readFile(Format::Csv, "Title,Author\nA,Ann Roe\nTotal,Bo Lee\n")), ElementsAre("A", "Total"));
    EXPECT_EQ(told(read, Fault::LineBeforeHead), 1U);
    EXPECT_EQ(read.report.faults.kept().front(), (ReadingFault{1, Fault::LineBeforeHead, Loss::Nothing, {}, "My reading"}));
}

TEST(ForeignTelling, JsonThatTheEndOfTheFileCutIsCalledSo) {
    const std::string references = "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"A\"},\n{\"id\":\"b\",\"title\":\"B [";
    const std::string saved = "[{\"href\":\"https://a.example\",\"description\":\"A\"},\n{\"href\":";
    for (const auto& [format, text] : {std::pair(Format::CslJson, references), std::pair(Format::Csv, saved), std::pair(Format::Json, std::string("{\"format\":\"waymark-library\",\n\"items\":["))}) {
        const auto read = imported(format, text, {});
        ASSERT_FALSE(read.ok()) << text;
        EXPECT_NE(read.error().message.find("ends within line 2"), std::string::npos) << read.error().message;
    }
    const auto broken = imported(Format::CslJson, "[{\"title\" \"A\"}]", {});
    ASSERT_FALSE(broken.ok());
    EXPECT_NE(broken.error().message.find("no valid JSON"), std::string::npos) << broken.error().message;
    EXPECT_THAT(titlesOf(readFile(Format::Csv, "title,author\n\"[{\",Ann Roe\n")), ElementsAre("[{")) << "a table";
}

TEST(ForeignTelling, KeysWithGroupsAndFrenchMarksAreRead) {
    const auto read = readFile(Format::BibTeX, "@book{m{\\\"u}ller2012pflege,\n  title={Le \\og livre \\fg{} des soins, \\og{}ici\\fg},\n  author={M{\\\"u}ller, Uwe}\n}\n");
    EXPECT_THAT(read.report.faults.kept(), IsEmpty());
    EXPECT_EQ(itemAt(read, 0).facts.title, "Le « livre » des soins, « ici »");
    EXPECT_EQ(itemAt(read, 0).facts.detail, "Uwe Müller");
}

} // namespace
} // namespace waymark::app::test
