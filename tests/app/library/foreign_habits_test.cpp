// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How people of several countries and programs fill in a cell: each table below is one rule of the readers.
#include "tests/app/library/contents.h"

#include "app/library/moment.h"
#include "app/library/names.h"
#include "app/library/table_columns.h"
#include "app/library/table_values.h"
#include "db/records/stated_values.h"
#include "db/text/charset.h"
#include "db/text/html_entities.h"

#include <gmock/gmock.h>

namespace waymark::app::test {
namespace {

using testing::HasSubstr;

db::KeptItem only(const Imported& read) {
    EXPECT_EQ(read.contents.items.size(), 1U);
    return read.contents.items.empty() ? db::KeptItem() : read.contents.items.front();
}

std::optional<db::Money> price(const std::string& cell, const std::string& head = "title,provider,url,price") {
    return only(readFile(Format::Csv, head + "\nA,P,https://a.example/1,\"" + cell + "\"\n")).facts.price;
}

TEST(ForeignHabits, ThreeDigitsBehindOneMarkAreThousandsOfMoney) {
    for (const auto& [cell, amount, code] : std::vector<std::tuple<std::string, double, std::string>>{
             {"1.299 €", 1299, "EUR"}, {"EUR 1.299", 1299, "EUR"}, {"1,299 €", 1299, "EUR"}, {"2.500 €", 2500, "EUR"}, {"1.299 USD", 1299, "USD"}, {"1.5 €", 1.5, "EUR"},
             {"0.125 €", 0.125, "EUR"}, {"1.299 KWD", 1.299, "KWD"}, {"R$ 99,90", 99.9, "BRL"}, {"49,- €", 49, "EUR"}, {"20 CAD $", 20, "CAD"}, {"$0.00", 0, "USD"}})
        EXPECT_EQ(price(cell), (db::Money{amount, {code}})) << cell;
    EXPECT_EQ(cellMoney("1.299", "€", DecimalMark::Point).value, (db::Money{1299, {"EUR"}})) << "a sign in the column of currencies";
    auto own = item("course:own/aaaabbbbccccdddd", "A", "P", "https://a.example/1");
    own.facts.price = db::Money{1.299, {"EUR"}};
    db::LibraryContents contents;
    contents.items = {own};
    EXPECT_EQ(readBack(Format::Csv, exported(Format::Csv, contents)).items.at(0).facts.price, own.facts.price) << "our own are literal";
}

TEST(ForeignHabits, ADollarIsThatOfTheUnitedStatesInItsTablesAndTold) {
    const auto read = readFile(Format::Csv, "title,url,price\nA,https://a.example/1,$19.99\nB,https://a.example/2,\"$12,345.00\"\n");
    EXPECT_EQ(titled(read, "A").facts.price, (db::Money{19.99, {"USD"}}));
    EXPECT_EQ(titled(read, "B").facts.price, (db::Money{12345, {"USD"}}));
    EXPECT_EQ(read.report.dollars, "USD");
    for (const char* other : {"título,url,precio\nA,https://a.example/1,$19.99\n", "title,url,price\nA,https://a.example/1,\"$19,99\"\n", "title,url,price,finished\nA,https://a.example/1,$19.99,25/03/2021\n"}) {
        const auto told = readFile(Format::Csv, other);
        EXPECT_TRUE(tells(told, Fault::Currency, 2, "$19")) << other;
        EXPECT_TRUE(told.report.dollars.empty());
    }
    const auto canadian = readFile(Format::Csv, "title,url,price\nA,https://a.example/1,$19.99\nB,https://a.example/2,C$5\n");
    EXPECT_EQ(titled(canadian, "A").facts.price, (db::Money{19.99, {"CAD"}})) << "the only dollars that the table names";
    const auto said = readFile(Format::Csv, "title,url,price\nA,https://a.example/1,$19.99\n", {}, {{}, {{"currency", "=CAD"}}});
    EXPECT_EQ(only(said).facts.price, (db::Money{19.99, {"CAD"}}));
    EXPECT_TRUE(said.report.dollars.empty());
}

TEST(ForeignHabits, AndJoinsNamesOfTwoWordsInSixLanguages) {
    for (const auto& [cell, line] : std::vector<std::pair<std::string, std::string>>{
             {"Zoé Le Goff et Luc Roux", "Zoé Le Goff and Luc Roux"}, {"Jan Ode und Eva Stein", "Jan Ode and Eva Stein"}, {"Ana Ruiz y José Gil", "Ana Ruiz and José Gil"},
             {"Ana Ruiz e José Gil", "Ana Ruiz and José Gil"}, {"Ann Roe, Jan Ode et Eva Stein", "Ann Roe, Jan Ode and Eva Stein"}, {"Émile d’Arc et Jean de la Tour", "Émile d’Arc and Jean de la Tour"},
             {"José Ortega y Gasset", "José Ortega y Gasset"}, {"Santiago Ramón y Cajal", "Santiago Ramón y Cajal"}, {"Institut für Technik und Handwerk", "Institut für Technik und Handwerk"},
             {"Bücher für Haus und Hof Verlag", "Bücher für Haus und Hof Verlag"}, {"Ministerio de Educación y Formación Profesional", "Ministerio de Educación y Formación Profesional"}})
        EXPECT_EQ(only(readFile(Format::Csv, "title;author\nA;" + cell + "\n")).facts.detail, line) << cell;
}

TEST(ForeignHabits, NothingWasAddedOnADayToCome) {
    const auto added = [](const std::string& date) {
        return only(readFile(Format::Bookmarks, "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><A HREF=\"https://a.example/1\" ADD_DATE=\"" + date + "\">A</A>\n</DL><p>\n")).addedAt;
    };
    EXPECT_EQ(added("13300000000000000").substr(0, 10), "2022-06-18") << "Chromium counts from 1601";
    for (const char* stamp : {"1700000000", "1700000000000", "1700000000000000"})
        EXPECT_EQ(added(stamp), "2023-11-14T22:13:20Z") << stamp;
    EXPECT_EQ(added("9700000000"), "2026-10-01T00:00:00Z") << "the day of reading";
    const auto read = readFile(Format::Csv, "title,url,added,finished\nA,https://a.example/1,2031-01-01,2031-01-01\n");
    EXPECT_EQ(only(read).addedAt, "2026-10-01T00:00:00Z");
    EXPECT_EQ(only(read).finishedOn, "");
    EXPECT_EQ(only(read).status, db::KeptStatus::None) << "a course that ends next year is not done";
    EXPECT_EQ(read.report.faults.counts().at(Fault::DayToCome), 2U);
}

TEST(ForeignHabits, OneReferenceIsKnownByTypeAndTitle) {
    for (const char* text : {R"({"type":"book","title":"A"})", R"({"id":"x","title":"A"})", R"({"title":"A","author":[{"family":"Roe"}],"ISBN":"9780306406157"})"}) {
        EXPECT_EQ(formatOfText(text, "x.json"), Format::CslJson) << text;
        EXPECT_EQ(only(readFile(Format::CslJson, text)).facts.title, "A");
    }
    EXPECT_EQ(formatOfText(R"({"guid":"x","title":"","id":1,"type":"text/x-moz-place-container","root":"placesRoot","children":[]})", "x.json"), Format::Json) << "a browser's own store";
}

TEST(ForeignHabits, SeveralShelvesStandBetweenCommasUnderATitleOfSeveral) {
    const auto listsOf = [](const std::string& table) {
        std::vector<std::string> titles;
        for (const auto& list : readFile(Format::Csv, table).contents.lists)
            titles.push_back(list.title);
        return titles;
    };
    EXPECT_THAT(listsOf("title,author,shelves\nSalt,Ann Roe,\"crafts, home\"\n"), testing::UnorderedElementsAre("crafts", "home"));
    EXPECT_THAT(listsOf("title,author,shelves\nSalt,Ann Roe,\"crafts, old; home\"\n"), testing::UnorderedElementsAre("crafts, old", "home"));
    EXPECT_THAT(listsOf("title,author,shelf\nSalt,Ann Roe,\"Kitchen, top\"\n"), testing::UnorderedElementsAre("Kitchen, top"));
}

TEST(ForeignHabits, DaysOfReadingAndDutchTitlesAreKnown) {
    const auto list = only(readFile(Format::Csv, "Title,Authors,Started Reading,Finished Reading,Language Code\nSalt,\"Roe, Ann; Lee, Bo\",2021-01-02,2021-02-03,en\n"));
    EXPECT_EQ(list.startedOn, "2021-01-02");
    EXPECT_EQ(list.finishedOn, "2021-02-03");
    EXPECT_EQ(db::ownLearningFrom(list.content)->language, "en");
    const auto dutch = only(readFile(Format::Csv, "Titel;Auteur;Uitgever;Beoordeling;Gelezen op;Status\nMax Havelaar;Multatuli;De Ruyter;4;5-3-2022;gelezen\n"));
    EXPECT_EQ(dutch.finishedOn, "2022-03-05");
    EXPECT_EQ(dutch.rating, 4);
    EXPECT_EQ(dutch.status, db::KeptStatus::Done);
}

TEST(ForeignHabits, DashesAndRulesHideNothingOfAColumn) {
    const auto read = readFile(Format::Csv, "| Title | Author | Rating | Finished? |\n|---|:--:|---|---|\n| Salt | Ann Roe | 4 | TRUE |\n| Wind | Bo Lee | - | FALSE |\n| Sand | Cy Poe | N/A | — |\n");
    ASSERT_EQ(read.contents.items.size(), 3U);
    EXPECT_EQ(read.contents.items[0].rating, 4) << "stars of the owner of a list of books";
    EXPECT_EQ(read.contents.items[0].status, db::KeptStatus::Done);
    EXPECT_EQ(read.contents.items[1].status, db::KeptStatus::None);
    EXPECT_TRUE(read.report.faults.kept().empty()) << "a dash is no wrong number";
    EXPECT_EQ(only(readFile(Format::Csv, "Title,Author,Finished?\nSalt,Ann Roe,2021-02-03\n")).finishedOn, "2021-02-03");
}

TEST(ForeignHabits, AMonthInLettersMayStandBeforeTwoDigitsOfAYear) {
    for (const auto& [written, day] : std::vector<std::pair<std::string, std::string>>{{"05-Jan-23", "2023-01-05"}, {"5 mars 98", "1998-03-05"}, {"31-Dez-20", "2020-12-31"}})
        EXPECT_EQ(cellDay(written, DayOrder::Unsure).value, day) << written;
    EXPECT_EQ(cellScore("90%", 5, DecimalMark::Point).value, 4.5);
    EXPECT_EQ(cellScore("110%", 5, DecimalMark::Point).fault, Fault::Rating);
}

TEST(ForeignHabits, ALengthMayBeAboutSoLong) {
    for (const auto& [written, hours] : std::vector<std::pair<std::string, double>>{
             {"approx. 12 hours", 12}, {"Approx. 25 hours to complete", 25}, {"about 20 hrs", 20}, {"ca. 2,5 Std.", 2.5}, {"~ 3 h", 3}, {"environ 40 heures", 40}, {"1 h 30 min total", 1.5}})
        EXPECT_EQ(db::hoursOf(written), hours) << written;
    for (const char* none : {"about 90", "5-6 hours", "candid", "about"})
        EXPECT_FALSE(db::hoursOf(none)) << none;
}

TEST(ForeignHabits, LinksMayHaveTitlesBehindABar) {
    const std::string tabs = "https://a.example/1 | Welding | basics\n\nhttps://a.example/2\nhttps://a.example/3 | Third\n";
    EXPECT_EQ(formatOfText(tabs, "tabs.txt"), Format::Csv);
    const auto read = readFile(Format::Csv, tabs);
    ASSERT_EQ(read.contents.items.size(), 3U);
    EXPECT_EQ(read.contents.items[0].facts.title, "Welding | basics");
    EXPECT_EQ(read.contents.items[0].facts.url, "https://a.example/1");
    EXPECT_EQ(read.contents.items[1].facts.title, "https://a.example/2");
    EXPECT_EQ(read.report.assumedCourses, 3U);
    EXPECT_FALSE(formatOfText("RT Book, Whole\nA1 Roe,Ann\nT1 Looms\n", "refworks.txt"));
}

TEST(ForeignHabits, ABodyThatEnumeratesIsOneInEndNotesFiles) {
    const auto detail = [](const std::string& author) {
        return only(readFile(Format::BibTeX, "@book{a, author={" + author + "}, title={T}}")).facts.detail;
    };
    EXPECT_EQ(detail("Department of Health, Education, and Welfare,"), "Department of Health, Education, and Welfare");
    EXPECT_EQ(detail("Ministry of Labour, Health and Welfare,"), "Ministry of Labour, Health and Welfare");
    EXPECT_EQ(detail("Research and Education Association,"), "Research and Education Association");
    EXPECT_EQ(detail("Roe, Ann and World Bank,"), "Ann Roe and World Bank");
    EXPECT_EQ(detail("King, Jr., Martin and World Bank,"), "Martin King Jr. and World Bank");
    EXPECT_EQ(detail("World Bank, and United Nations,"), "World Bank and United Nations");
    EXPECT_EQ(detail("Roe, Ann and Lee, Bo"), "Ann Roe and Bo Lee");
}

TEST(ForeignHabits, CommasWithinABodyLoseNoneOfItsWords) {
    const auto detail = [](const std::string& author) { return only(readFile(Format::Csv, "kind,title,author\nbook,T,\"" + author + "\"\n")).facts.detail; };
    EXPECT_EQ(detail("Department of Health, Education, and Welfare; Li Wei"), "Department of Health, Education, and Welfare and Li Wei");
    EXPECT_EQ(detail("University of California, Berkeley"), "University of California, Berkeley");
    EXPECT_EQ(detail("Roe, Ann; King, Jr., Martin"), "Ann Roe and Martin King Jr.");
    EXPECT_EQ(personName("World Bank, The").family, "The World Bank");
    EXPECT_EQ(personName("Institute of Sea, The").family, "The Institute of Sea");
    EXPECT_EQ(personName("van der Berg, Anna Maria"), (PersonName{"van der Berg", "Anna Maria", {}}));
}

TEST(ForeignHabits, WhatReadersGoOnWithHasItsFirstDay) {
    const auto read = only(readFile(Format::Csv, "Title,Authors,Contributors,ISBN/UID,Format,Read Status,Date Added,Last Date Read,Dates Read,Read Count,Star Rating,Review\n"
                                                 "Salt,Ann Roe,,,paperback,currently-reading,2023/12/01,,2024/01/02-,0,,\n"));
    EXPECT_EQ(read.startedOn, "2024-01-02");
    EXPECT_EQ(read.finishedOn, "");
}

TEST(ForeignHabits, AnAddressHasNoEntitiesAndATextOfAPageIsNoContentOfOurs) {
    const auto read = readFile(Format::Csv, "title,url,content\nT,https://a.example/?x=1&amp;y=2,<p>text</p>\n");
    EXPECT_EQ(only(read).facts.url, "https://a.example/?x=1&y=2");
    EXPECT_TRUE(read.report.faults.kept().empty());
    EXPECT_EQ(read.report.unread, std::vector<std::string>{"content"});
}

TEST(ForeignHabits, ANumberOfAShopIsNoWrongIsbn) {
    const auto read = readFile(Format::Csv, "title,author,isbn\nEmma,Jane Austen,B002V1OHDA\nSalt,Ann Roe,B002V1\n");
    EXPECT_EQ(read.report.faults.counts().at(Fault::Isbn), 1U);
    EXPECT_TRUE(tells(read, Fault::Isbn, 3, "B002V1"));
}

TEST(ForeignHabits, AStatusIsTheSameWithBlanksHyphensAndTicks) {
    using enum db::KeptStatus;
    for (const auto& [word, status] : std::vector<std::pair<std::string, db::KeptStatus>>{
             {"Wish list", Want}, {"wish-list", Want}, {"TBR", Want}, {"To be read", Want}, {"on hold", Doing}, {"on-hold", Doing}, {"Reading now", Doing}, {"Finished!", Done}, {"Done ✓", Done}, {"✅", Done},
             {"✔️", Done}, {"möchte ich lesen", Want}, {"lese gerade", Doing}, {"Abandonné", Dropped}, {"Leído", Done}, {"em andamento", Doing}, {"da leggere", Want}, {"J’ai lu", Done}, {"WANTS_TO_READ", Want}, {"IS_READING", Doing}, {"gelezen", Done}, {"wil ik lezen", Want}})
        EXPECT_EQ(statusOfWord(word), status) << word;
    for (const char* none : {"zzz", "", "?", "❌", "Done ❌", "☐ Done", "n/a"})
        EXPECT_FALSE(statusOfWord(none)) << none;
    EXPECT_EQ(only(readFile(Format::Csv, "title,author,status\nA,Ann Roe,100%\n")).status, Done);
}

TEST(ForeignHabits, HalvesOfRatingsGoUpHoweverTheyAreWritten) {
    for (const auto& [cell, stars] : std::vector<std::pair<std::string, int>>{{"★★★½", 4}, {"★★★★½", 5}, {"3.5", 4}, {"3½", 4}, {"3,5/5", 4}, {"7/10", 4}, {"4.7 ★", 5}, {"⭐ 4.4", 4}, {"★★★☆☆", 3}, {"⭐⭐", 2}})
        EXPECT_EQ(cellRating(cell, 5, DecimalMark::Point).value, stars) << cell;
    const auto score = readFile(Format::Csv, "title,url,rating\nA,https://a.example/1,4/5\nB,https://a.example/2,★★★½\nC,https://a.example/3,7\n");
    EXPECT_EQ(titled(score, "A").facts.rating, 4);
    EXPECT_EQ(titled(score, "B").facts.rating, 3.5);
    EXPECT_TRUE(tells(score, Fault::Rating, 4, "7"));
}

TEST(ForeignHabits, HeadsInFiveLanguagesAndWhatTheyTellOfTheRows) {
    const auto spanish = readFile(Format::Csv, "Estado;Título;Autores;Puntuación;Fecha de lectura\nLeído;El taller;Gabo Ruiz;4/5;05/03/2023\n");
    EXPECT_EQ(only(spanish).finishedOn, "2023-03-05") << "days stand before months";
    EXPECT_EQ(only(spanish).rating, 4) << "with a status and a day of reading it is the reader's own";
    EXPECT_FALSE(only(spanish).facts.rating);
    EXPECT_EQ(only(readFile(Format::Csv, "Curso;Valoración\nA;4,5\n")).facts.rating, 4.5);
    const auto french = only(readFile(Format::Csv, "Titre;Auteur(s);Date de parution;Date de fin\nL’établi;Émile Arc;2001;03/02/2021\n"));
    EXPECT_EQ(db::ownLearningFrom(french.content)->year, 2001);
    EXPECT_EQ(french.finishedOn, "2021-02-03");
    const auto german = readFile(Format::Csv, "Buchtitel;Lesestatus;Gelesen am\nDie Fräse;gelesen;5.3.23\n");
    EXPECT_EQ(only(german).key.kind(), db::ItemKind::Book) << "the title's own column says what the rows are";
    EXPECT_EQ(only(german).finishedOn, "2023-03-05");
    const auto courses = only(readFile(Format::Csv, "Kurs;Anbieter;Beginn;Ende;Kosten;Webseite\nLöten;Kammer;01.02.2025;28.02.2025;kostenlos;www.a.example/2\n"));
    EXPECT_EQ(courses.startedOn + ' ' + courses.finishedOn, "2025-02-01 2025-02-28");
    EXPECT_EQ(courses.facts.price->amount, 0);
    EXPECT_EQ(courses.facts.url, "https://www.a.example/2");
    const auto moodle = readFile(Format::Csv, "\"Vollständiger Kursname\";\"Kurzer Kursname\";\"Kursbereich\"\n\"Pflege &amp; Recht\";\"PFL1\";\"Gesundheit\"\n");
    EXPECT_EQ(only(moodle).facts.title, "Pflege & Recht");
    EXPECT_EQ(only(moodle).key.kind(), db::ItemKind::Course);
}

TEST(ForeignHabits, ReferencesOfHtmlInACellAreCharactersUnlessAnAndIsPlain) {
    for (const auto& [cell, text] : std::vector<std::pair<std::string, std::string>>{
             {"Pflege &amp; Recht", "Pflege & Recht"}, {"L&ouml;ten &lt;Basis&gt;", "Löten <Basis>"}, {"R&D &amp; more", "R&D &amp; more"}, {"AT&T", "AT&T"}, {"a &copy b", "a &copy b"}, {"&#39;x&#39;", "'x'"}})
        EXPECT_EQ(db::decodedCell(cell), text) << cell;
    const auto mapped = readFile(Format::Csv, "Was;Link\n\"Pflege &amp; Recht\";https://a.example/1\n", {}, {{}, {{"title", "Was"}}});
    EXPECT_EQ(only(mapped).facts.title, "Pflege & Recht");
}

TEST(ForeignHabits, TimesHaveZonesAndDaysHaveNone) {
    const auto moment = [](const char* text) { return cellMoment(text, DayOrder::MonthFirst).value.value_or(""); };
    for (const auto& [text, utc] : std::vector<std::pair<const char*, std::string>>{
             {"2020-02-02T10:00:00+01:00", "2020-02-02T09:00:00Z"}, {"2020-02-02T00:30:00+01:00", "2020-02-01T23:30:00Z"}, {"2020-02-02 22:00:00 -0500", "2020-02-03T03:00:00Z"},
             {"2020-02-02T10:00:00.123Z", "2020-02-02T10:00:00Z"}, {"20200202T101500Z", "2020-02-02T10:15:00Z"}, {"2/2/2020 5:06 PM", "2020-02-02T17:06:00Z"}, {"2020-02-02", "2020-02-02T00:00:00Z"}})
        EXPECT_EQ(moment(text), utc) << text;
    EXPECT_EQ(cellDay("2020-02-02T00:30:00+01:00", DayOrder::Unsure).value, "2020-02-02") << "the day that is written";
    EXPECT_EQ(cellDay("5.3.24", DayOrder::Unsure).value, "2024-03-05");
    for (const char* none : {"Mar-24", "2024-03", "5/3/24", "31.02.24"})
        EXPECT_EQ(cellDay(none, DayOrder::Unsure).fault, Fault::Date) << none;
    EXPECT_EQ(cellDay("10:15 04.03.2021", DayOrder::Unsure).fault, Fault::Date) << "told, not lost";
}

TEST(ForeignHabits, LengthsAreInTheUnitOfTheirCellOrTitle) {
    const auto hours = [](const std::string& title, const std::string& cell) { return only(readFile(Format::Csv, "title,url," + title + "\nA,https://a.example/1," + cell + "\n")).facts.hours; };
    EXPECT_EQ(hours("hours", "1h30"), 1.5);
    EXPECT_EQ(hours("hours", "½ hour"), 0.5);
    EXPECT_EQ(hours("hours", "1h90"), std::nullopt);
    EXPECT_EQ(hours("Dauer (min)", "90"), 1.5);
    EXPECT_EQ(hours("duration_minutes", "2 h"), 2);
    EXPECT_EQ(hours("durationMinutes", "90"), 1.5);
    const auto udemy = readFile(Format::Csv, "id,title,price,avg_rating,num_lectures,content_length_min,course_url,instructor_name\n1,Cooking,24.99,3.75,37,1268.0,/course/vegan/,Angela P\n");
    EXPECT_EQ(udemy.report.program, "Udemy");
    EXPECT_EQ(*only(udemy).facts.hours, 21.13) << "1268 minutes, to a hundredth";
    EXPECT_EQ(only(udemy).facts.url, "https://www.udemy.com/course/vegan/");
    EXPECT_EQ(only(udemy).facts.rating, 3.75);
}

TEST(ForeignHabits, ARowOfSumsIsNoItem) {
    const auto read = readFile(Format::Csv, "Course title,Provider,Link,Hours\nA,P,https://a.example/1,\"1,200\"\nTotal,,,\"1,207.5\"\nSumme: 2,,,\nTotal,Dock School,,3\nTotal Recall,,,3\n");
    EXPECT_EQ(read.contents.items.size(), 3U);
    EXPECT_TRUE(tells(read, Fault::SumRow, 3, "Total"));
    EXPECT_TRUE(tells(read, Fault::SumRow, 4, "Summe: 2"));
    EXPECT_EQ(read.report.faults.rowsLeftOut(), 2U);
}

TEST(ForeignHabits, SumsAtTheEndAndRowsThatDivideAreNoItems) {
    const auto read = readFile(Format::Csv, "Course title,Provider,Link,Hours\n--- Spring ---,,,\nA,P,https://a.example/1,2\n*** x ***,,,\n== y ==,,,\n;;;,,,\n—— Herbst ——,,,\n"
                                            "__init__,P,https://a.example/2,3\n__name__,,,\n**B**,,,\n=====,,,\nSubtotal,,,\nTotal:,,,\n");
    std::vector<std::string> titles;
    for (const auto& item : read.contents.items)
        titles.push_back(item.facts.title);
    EXPECT_THAT(titles, testing::ElementsAre("A", "__init__", "__name__", "**B**"));
    for (const auto& [line, words] : std::vector<std::pair<std::size_t, std::string>>{{2, "--- Spring ---"}, {4, "*** x ***"}, {5, "== y =="}, {6, ";;;"}, {7, "Herbst"}, {11, "====="}})
        EXPECT_TRUE(tells(read, Fault::DividingRow, line, words)) << words;
    EXPECT_TRUE(tells(read, Fault::SumRow, 12, "Subtotal"));
    EXPECT_TRUE(tells(read, Fault::SumRow, 13, "Total:"));
}

TEST(ForeignHabits, ARatingIsTheOwnersWhereTheTableIsTheOwners) {
    for (const auto& [table, own, others] : std::vector<std::tuple<std::string, int, std::optional<double>>>{
             {"Titel;Autor;Bewertung;Status\nMomo;Michael Ende;5;gelesen\n", 5, {}},
             {"Title,Author,Rating,Date Finished\nA,Ann Roe,8/10,3/14/2021\n", 4, {}},
             {"Title,Author,Stars,My notes\nA,Ann Roe,★★★,x\n", 3, {}},
             {"Title,Author,Rating,Shelf\nA,Ann Roe,2,mine\n", 2, {}},
             {"Title,Author,Rating /10,Shelf\nA,Ann Roe,8,mine\n", 4, {}},
             {"Title,Author,Average Rating,Status\nA,Ann Roe,4.1,read\n", 0, 4.1},
             {"Title,Author,Rating,My Rating,Status\nA,Ann Roe,4.1,3,read\n", 3, 4.1},
             {"Course,Provider,Rating,End date\nA,P,4.5,2021-03-14\n", 0, 4.5},
             {"Course,Provider,Rating/5\nA,P,4.5\n", 0, 4.5},
             {"Course,Provider,Rating /10\nA,P,9\n", 0, 4.5},
             {"Curso;Plataforma;Valoracion;Mes de inicio\nA;P;4;mayo\n", 0, 4.0}}) {
        const auto item = only(readFile(Format::Csv, table));
        EXPECT_EQ(item.rating, own) << table;
        EXPECT_EQ(item.facts.rating, others) << table;
    }
}

TEST(ForeignHabits, AllCellsTooManyAreNamedAndBlocksAreLines) {
    EXPECT_TRUE(tells(readFile(Format::Csv, "title,url\nA,https://a.example/1,b,,c\n"), Fault::ExtraCells, 2, "b, c"));
    const auto note = readFile(Format::Bookmarks, "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><A HREF=\"https://a.example/1\">A</A>\n<DD><blockquote>one<blockquote>two</blockquote></blockquote>\n</DL><p>\n");
    EXPECT_EQ(only(note).note, "one\ntwo");
}

TEST(ForeignHabits, ALetterCutOffAtTheEndIsNoProofOfWindows) {
    const std::string row = "title,author\nWhole,Ann Roe\nCut ";
    EXPECT_EQ(db::decodedText(row + "\xe2\xe2\x80").from, db::Charset::DamagedUtf8);
    EXPECT_EQ(db::decodedText(row + "\xf0\x9f\x94").from, db::Charset::DamagedUtf8);
    EXPECT_EQ(db::decodedText(row + "Caf\xe9").text, row + "Café") << "a first byte alone is a letter";
    EXPECT_EQ(db::decodedText("title\nB\xe2ton, \xe2\xe2\x80").from, db::Charset::Windows1252);
}

TEST(ForeignHabits, WhetherOrWhenStandsUnderOneTitle) {
    for (const char* table : {"Title,Author,READ\nA,Ann Roe,true\nB,Bo Lee,false\n", "Título;Autor;Leído\nA;Ann Roe;Sí\nB;Bo Lee;No\n",
                              "Titel;Autor;Gelesen\nA;Ann Roe;ja\nB;Bo Lee;nein\n", "Title,Author,Completed?\nA,Ann Roe,checked\nB,Bo Lee,\n"}) {
        const auto read = readFile(Format::Csv, table);
        EXPECT_EQ(titled(read, "A").status, db::KeptStatus::Done) << table;
        EXPECT_EQ(titled(read, "B").status, db::KeptStatus::None) << table;
        EXPECT_TRUE(read.report.faults.kept().empty()) << table;
    }
    const auto days = readFile(Format::Csv, "Title,Author,Read\nA,Ann Roe,2021-03-04\nB,Bo Lee,\n");
    EXPECT_EQ(titled(days, "A").finishedOn, "2021-03-04");
    EXPECT_EQ(titled(days, "A").status, db::KeptStatus::Done);
    const auto parts = readFile(Format::Csv, "Course,Provider,Progress\nA,P,45% complete\nB,P,100% complete\nC,P,START COURSE\n");
    EXPECT_EQ(titled(parts, "A").status, db::KeptStatus::Doing);
    EXPECT_EQ(titled(parts, "B").status, db::KeptStatus::Done);
}

TEST(ForeignHabits, TablesOfReadersProgramsNameTheirColumnsSo) {
    const auto clz = readFile(Format::Csv, "Author;Title;Publication Date;Read It;Added Date\nAnn Roe;A;2019;Yes;12.03.2021\n");
    EXPECT_EQ(titled(clz, "A").status, db::KeptStatus::Done);
    EXPECT_EQ(titled(clz, "A").addedAt, "2021-03-12T00:00:00Z");
    EXPECT_EQ(db::ownLearningFrom(titled(clz, "A").content).valueOr({}).year, 2019);
    EXPECT_EQ(only(readFile(Format::Csv, "Highlight,Book Title,Book Author,Note\nwords,A,Ann Roe,mine\n")).facts.detail, "Ann Roe");
    const auto story = readFile(Format::Csv, "Title,Authors,ISBN/UID,Read Status,Star Rating\nA,Ann Roe,6e2f3ef0-5c49-4a64-b9b9-6a8d47cf2a11,read,4\n");
    EXPECT_TRUE(story.report.faults.kept().empty()) << "a program's own name for a book without a number";
}

TEST(ForeignHabits, WhatIsInNoFormatIsCalledByItsName) {
    const std::string linked = R"({"@context":"https://schema.org","@type":"Course","name":"A"})";
    for (const auto& [bytes, what] : std::vector<std::pair<std::string, OtherFile>>{
             {"", OtherFile::Empty}, {" \n", OtherFile::Empty}, {std::string("PK\x03\x04\x14\0", 6), OtherFile::Packed}, {"\x1f\x8b\x08", OtherFile::Packed},
             {"<!DOCTYPE html><html><body>Please sign in</body></html>", OtherFile::WebPage}, {linked, OtherFile::Feed}, {"[" + linked + "]", OtherFile::Feed},
             {"<html><script type=\"application/ld+json\">" + linked + "</script></html>", OtherFile::Feed}, {"just words", OtherFile::Unknown},
             {"<?xml version=\"1.0\"?><xml><records><record><ref-type name=\"Book\">6</ref-type></record></records></xml>", OtherFile::References},
             {"RT Book, Whole\nA1 Roe,Ann\nT1 Looms\n", OtherFile::References}, {"PMID- 1\nTI  - A paper\n", OtherFile::References},
             {"<html><script type=\"application/ld+json\">{\"@type\":\"Organization\"}</script></html>", OtherFile::WebPage}})
        EXPECT_EQ(otherFile(bytes), what) << bytes;
    EXPECT_FALSE(formatOfText(linked, "x.json")) << "and no library is expected in it";
    const auto empty = imported(Format::Csv, "", {"2026-10-01T00:00:00Z", {}, {}});
    EXPECT_THAT(empty.error().message, HasSubstr("empty"));
}

} // namespace
} // namespace waymark::app::test
