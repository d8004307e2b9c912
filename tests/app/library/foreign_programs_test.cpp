// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of reading lists, reference managers and read-it-later programs beyond the first dozen, and what people type into
// tables themselves.
#include "tests/app/library/contents.h"

#include "app/library/tex_text.h"
#include "app/library/text.h"
#include "db/text/number.h"

#include <gmock/gmock.h>

namespace waymark::app::test {
namespace {

using testing::ElementsAre;

db::KeptItem itemAt(const Imported& read, std::size_t place) {
    EXPECT_LT(place, read.contents.items.size());
    return place < read.contents.items.size() ? read.contents.items[place] : db::KeptItem();
}

TEST(ForeignPrograms, ZoterosTableHasKeysOfItsOwn) {
    const auto read = readFile(Format::Csv, "\"Key\",\"Item Type\",\"Publication Year\",\"Author\",\"Title\",\"ISBN\",\"Date Added\",\"Manual Tags\"\n"
                                            "\"AB12CD34\",\"book\",\"2018\",\"Holm, Ida; Aas, Per\",\"The Tide\",\"978-0-306-40615-7\",\"2020-01-02 03:04:05\",\"sea; tools\"\n"
                                            "\"ZZ99\",\"journalArticle\",\"2019\",\"Roe, Ann\",\"A paper\",\"\",\"\",\"\"\n");
    EXPECT_EQ(read.report.program, "Zotero");
    ASSERT_EQ(read.contents.items.size(), 1U);
    EXPECT_EQ(itemAt(read, 0).facts.detail, "Ida Holm and Per Aas");
    EXPECT_THAT(itemAt(read, 0).tags, ElementsAre("sea", "tools"));
    EXPECT_EQ(read.report.faults.kept().at(0), (ReadingFault{3, Fault::Article, Loss::Row, "journalArticle", "A paper"}));
}

TEST(ForeignPrograms, KeysOfAnotherProgramSayNothing) {
    EXPECT_EQ(readBack(Format::Csv, "Key,Title,Author\n17,A,Ann Roe\n").items.size(), 1U);
    const auto ours = readFile(Format::Csv, "key,kind,title\ncourse:a/b,course,A\nnonsense,course,B\n");
    EXPECT_EQ(ours.report.faults.kept().at(0).what, Fault::Key) << "in a table of ours it is a fault";
}

TEST(ForeignPrograms, ReadingListsOfOpenLibraryBookWyrmAndLibib) {
    const auto open = readFile(Format::Csv, "Work Id,Title,Authors,First Publish Year,Edition Id,ISBN13,Subjects,My Ratings,Ratings Average,Bookshelf\n"
                                            "OL1W,Night Ward,Ana Ruiz,2009,OL2M,9780306406157,\"night, care\",4,3.9,Already Read\n");
    EXPECT_EQ(itemAt(open, 0).status, db::KeptStatus::Done);
    EXPECT_EQ(itemAt(open, 0).rating, 4);
    EXPECT_EQ(itemAt(open, 0).facts.rating, 3.9);
    const auto wyrm = readFile(Format::Csv, "title,author_text,remote_id,openlibrary_key,isbn_13,rating,review_content,shelf,shelf_date,start_date,finish_date\n"
                                            "Tidal,Ida Holm,https://b.example/1,OL1M,9780306406157,4,fine,reading,2023-01-02,2023-01-01,\n");
    EXPECT_EQ(itemAt(wyrm, 0).status, db::KeptStatus::Doing);
    EXPECT_EQ(itemAt(wyrm, 0).facts.detail, "Ida Holm");
    EXPECT_EQ(itemAt(wyrm, 0).note, "fine");
    const auto libib = readFile(Format::Csv, "item_type,title,creators,first_name,last_name,ean_isbn13,publish_date,length,status,rating,began,completed\n"
                                             "book,Bread,Mia Dale,Mia,Dale,9780306406157,2003-05-01,240,Completed,4,2020-01-02,2020-02-03\n");
    EXPECT_EQ(itemAt(libib, 0).finishedOn, "2020-02-03");
    EXPECT_EQ(itemAt(libib, 0).facts.hours, std::nullopt) << "its length is pages";
}

TEST(ForeignPrograms, GoodreadsSaysWhoToldOfABook) {
    const auto read = readFile(Format::Csv, "Title,Author,My Rating,Bookshelves,Exclusive Shelf,Recommended For,Recommended By\n"
                                            "Tidal,Ida Holm,4,sea,read,sailors,Ann Roe\n");
    EXPECT_EQ(read.report.program, "Goodreads");
    EXPECT_EQ(itemAt(read, 0).recommendedBy, "Ann Roe");
}

/// As a Kindle writes it: a mark of order at the beginning and before titles, \r\n, ten equals signs.
const std::string clippings = "\xef\xbb\xbfTidal Rivers (Second Edition) (Holm, Ida;Aas, Per)\r\n"
                              "- Your Highlight on page 12 | Location 180-182 | Added on Monday, January 2, 2023 10:00:00 PM\r\n\r\n"
                              "@book{ looks like something else\r\n==========\r\n"
                              "\xef\xbb\xbfNotes of my own\r\n"
                              "- Your Bookmark on Location 3 | Added on Tuesday, March 7, 2023 8:00:00 AM\r\n\r\n\r\n==========\r\n"
                              "Tidal Rivers (Second Edition) (Holm, Ida;Aas, Per)\r\n"
                              "- Your Note on page 14 | Location 200 | Added on Thursday, January 5, 2023 10:00:00 AM\r\n\r\n"
                              "compare with the delta\r\n==========\r\n"
                              "Tidal Rivers (Second Edition) (Holm, Ida;Aas, Per)\r\n"
                              "- Ihre Notiz auf Seite 15 | Hinzugef\u00fcgt am Freitag, 6. Januar 2023 10:00:00\r\n\r\n"
                              "zweimal lesen\r\n==========\r\n";

TEST(ForeignPrograms, ClippingsOfAKindleAreBooksWithOwnNotes) {
    EXPECT_EQ(formatOfText(clippings), Format::Csv);
    const auto read = readFile(Format::Csv, clippings);
    EXPECT_EQ(read.report.program, "Kindle");
    ASSERT_EQ(read.contents.items.size(), 2U) << "a book a title, not a clipping";
    EXPECT_EQ(itemAt(read, 0).key.kind(), db::ItemKind::Book);
    EXPECT_EQ(itemAt(read, 0).facts.title, "Tidal Rivers (Second Edition)");
    EXPECT_EQ(itemAt(read, 0).facts.detail, "Ida Holm and Per Aas");
    EXPECT_EQ(itemAt(read, 0).note, "compare with the delta\n\nzweimal lesen") << "what is highlighted is the book's";
    EXPECT_EQ(itemAt(read, 0).addedAt, "2023-01-02T00:00:00Z");
    EXPECT_EQ(itemAt(read, 1).facts.title, "Notes of my own");
    EXPECT_EQ(itemAt(read, 1).facts.detail, "");
    EXPECT_TRUE(read.report.faults.kept().empty());
    EXPECT_TRUE(read.report.unread.empty());
    EXPECT_EQ(readFile(Format::Csv, clippings).contents.items[0].key, itemAt(read, 0).key) << "read again it joins";
}

TEST(ForeignPrograms, ClippingsThatBreakOffKeepWhatIsWhole) {
    const auto whole = clippings.rfind("Tidal");
    EXPECT_EQ(itemAt(readFile(Format::Csv, clippings.substr(0, whole + 40)), 0).note, "compare with the delta");
    EXPECT_NE(formatOfText("Saws\n- a list of Markdown\n"), Format::Csv) << "nothing ends a clipping";
    EXPECT_EQ(readFile(Format::Csv, "Saw (x) y (\n- Your Note on page 1 | Added on soon\n\nblunt\n==========\n").contents.items.at(0).facts.title, "Saw (x) y (");
}

TEST(ForeignPrograms, ReadItLaterListsInJsonAndTables) {
    const std::string wallabag = R"([{"is_archived":1,"tags":["metal","lathe"],"title":"Lathe","url":"https://w.example/1","content":"<p>x</p>","created_at":"2023-01-02T03:04:05+00:00"}])";
    EXPECT_EQ(formatOfText(wallabag, "w.json"), Format::Csv);
    const auto read = readFile(Format::Csv, wallabag);
    EXPECT_EQ(itemAt(read, 0).status, db::KeptStatus::Done);
    EXPECT_THAT(itemAt(read, 0).tags, ElementsAre("lathe", "metal"));
    EXPECT_TRUE(read.report.faults.kept().empty());
    const auto omnivore = readFile(Format::Csv, R"([{"id":"1","title":"Weld","url":"https://w.example/2","labels":["a","b"],"savedAt":"2023-01-02T03:04:05.000Z","state":"Archived"}])");
    EXPECT_EQ(itemAt(omnivore, 0).addedAt, "2023-01-02T03:04:05Z");
    EXPECT_EQ(itemAt(omnivore, 0).status, db::KeptStatus::Done);
    const auto reader = readFile(Format::Csv, "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nSaw,https://r.example/1,x1,\"['wood', 'tool']\",2023-01-02 03:04:05+00:00,1.0,archive,True\n");
    EXPECT_THAT(itemAt(reader, 0).tags, ElementsAre("tool", "wood"));
    EXPECT_EQ(itemAt(reader, 0).status, db::KeptStatus::Done);
    EXPECT_EQ(formatOfText(R"([{"type":"book","title":"A","URL":"https://a.example","issued":{"date-parts":[[2001]]}}])", "c.json"), Format::CslJson);
}

TEST(ForeignPrograms, WhatPeopleTypeIntoTables) {
    const auto notion = readFile(Format::Csv, "Name,Author,Status,Type,URL\nGrow,Ann Roe,✅ Done,Book,https://n.example/g\nCircuits,,📚 To read,Course,https://n.example/c\n");
    EXPECT_EQ(itemAt(notion, 0).status, db::KeptStatus::Done);
    EXPECT_EQ(itemAt(notion, 1).status, db::KeptStatus::Want);
    EXPECT_EQ(readBack(Format::Csv, "| Title | URL |\n|-------|:---:|\n| Saw | https://m.example/1 |\n").items.size(), 1U) << "a table of Markdown";
    const auto days = readFile(Format::Csv, "Title;Author;Date Read;My Rating\nA;Ann Roe;44562;★★★☆☆\nB;Bo Lee;;4 stars\nC;Cy Dee;;8 out of 10\n");
    EXPECT_EQ(itemAt(days, 0).finishedOn, "2022-01-01") << "a spreadsheet's own day";
    EXPECT_EQ(itemAt(days, 0).rating, 3);
    EXPECT_EQ(itemAt(days, 1).rating, 4);
    EXPECT_EQ(itemAt(days, 2).rating, 4);
    const auto link = readFile(Format::Csv, "Title,Provider\n\"=HYPERLINK(\"\"https://h.example/1\"\",\"\"Weld, well\"\")\",P\n");
    EXPECT_EQ(itemAt(link, 0).facts.title, "Weld, well");
    EXPECT_EQ(itemAt(link, 0).facts.url, "https://h.example/1");
    EXPECT_EQ(readBack(Format::Csv, "https://x.example/1\n\nhttps://x.example/a,b\n").items.size(), 2U) << "addresses alone";
    EXPECT_EQ(itemAt(readFile(Format::Csv, "Titel;Link;Dauer\nA;https://x.example/1;2 Std. 30 Min.\n"), 0).facts.hours, 2.5);
}

TEST(ForeignPrograms, BookmarksThatCloseTheirTagsAndDateInWords) {
    const std::string head = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n";
    const auto closed = readFile(Format::Bookmarks, head + "<DT><H2>Wood</H2></DT>\n<DL><p>\n<DT><A HREF=\"https://b.example/1\" ADD_DATE=\"2023-01-02T03:04:05Z\">One</A></DT>\n<DD>note</DD>\nstray\n</DL></DL>");
    EXPECT_EQ(itemAt(closed, 0).note, "note");
    EXPECT_EQ(itemAt(closed, 0).addedAt, "2023-01-02T03:04:05Z");
    EXPECT_EQ(closed.contents.lists.at(0).title, "Wood");
}

TEST(ForeignPrograms, EntriesThatArePercentedOutStayOut) {
    const auto read = readBack(Format::BibTeX, "% mail me@x.example\n% @book{old, title={Old}}\n@book{a, title={New}, % the new one\n year={2006}}\n");
    ASSERT_EQ(read.items.size(), 1U);
    EXPECT_EQ(read.items[0].facts.title, "New");
    EXPECT_EQ(texToText(R"($\frac{1}{2}$ of 10$^{-3}$)"), "1/2 of 10⁻³");
}

TEST(ForeignPrograms, RisWithTabsAndEndNotesOlderForm) {
    EXPECT_EQ(itemAt(readFile(Format::Ris, "TY\t- BOOK\nTI\t- Tabs\nKW\t- a; b\nER\t- \n"), 0).tags.size(), 2U);
    const std::string refer = "%0 Book\n%T Refer title\n%A Roe, Ann\n%A Lee, Bo\n%D 2014\n%I Press\n%@ 978-0-306-40615-7\n%U https://e.example/1\n%K a\nb\n\n%0 Journal Article\n%T Paper\n";
    EXPECT_EQ(formatOfText(refer, "scholar.enw"), Format::Ris);
    const auto read = readFile(Format::Ris, refer);
    ASSERT_EQ(read.contents.items.size(), 1U);
    EXPECT_EQ(itemAt(read, 0).facts.detail, "Ann Roe and Bo Lee");
    EXPECT_EQ(itemAt(read, 0).key.text(), "book:9780306406157");
    EXPECT_THAT(itemAt(read, 0).tags, ElementsAre("a", "b"));
    EXPECT_EQ(read.report.faults.kept().at(0), (ReadingFault{12, Fault::Article, Loss::Row, "JOUR", "Paper"}));
}

TEST(ForeignPrograms, CslFromCrossrefAndInAnObject) {
    const auto crossref = readFile(Format::CslJson, R"({"status":"ok","message-type":"work","message":{"type":"book","title":["Cross"],"author":[{"given":"Ann","family":"Roe"}],"published-print":{"date-parts":[[2016]]},"ISBN":["9780306406157"]}})");
    EXPECT_EQ(itemAt(crossref, 0).facts.title, "Cross");
    EXPECT_EQ(db::ownLearningFrom(itemAt(crossref, 0).content)->year, 2016);
    EXPECT_EQ(readBack(Format::CslJson, R"({"references":[{"title":"A","issued":2015}]})").items.size(), 1U);
    EXPECT_EQ(formatOfText(R"({"references":[{"title":"A"}]})", "x.json"), Format::CslJson);
}

/// What a table must come out as: its titles in order, and of the first row what `shown` says.
struct TableHabit {
    const char* name;
    std::string text;
    std::vector<std::string> titles;
    std::string (*shown)(const db::KeptItem&);
    std::string says;
};

std::string nothing(const db::KeptItem&) { return {}; }
std::string stars(const db::KeptItem& item) { return std::to_string(item.rating); }
std::string finished(const db::KeptItem& item) { return item.finishedOn; }
std::string lengthAndPrice(const db::KeptItem& item) {
    return db::numberText(item.facts.hours) +
           (item.facts.price ? ' ' + db::numberText(item.facts.price->amount) + ' ' + item.facts.price->currency.code : "");
}

TEST(ForeignPrograms, HeadsAndCellsMeanWhatTheirTableMeans) {
    const std::string calibre = "title,uuid,identifiers,rating,authors\n";
    const std::string linkedIn = "Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),Content Completed At (if completed),Content Saved,Notes taken on videos (if taken)\n";
    const std::vector<TableHabit> habits{
        {"a word that is a title elsewhere makes a row no head", "Training,Area,Format\nExcel Lookup,Office,Course\nHow to speak,Voice,Video\n", {}, nothing, ""},
        {"nor does it twice", "Schulung,Bereich,Form,Ort\nExcel,Büro,Kurs,Bonn\nReden,Stimme,Kurs,Ulm\n", {}, nothing, ""},
        {"title lines above the head are passed over", "My list,2024\ntitle,author,year\nA,Ann Roe,2001\n", {"A"}, nothing, ""},
        {"LinkedIn Learning", linkedIn + "Excel,\"Learn, more\",Course,2023-11-05 18:20 UTC,2023-11-06 19:00 UTC,false,N/A\nSpeak up,x,Video,N/A,N/A,false,N/A\n", {"Excel", "Speak up"}, finished, "2023-11-06"},
        {"calibre's catalogs have whole stars", calibre + "A,u,,5,Ann Roe\nB,v,,4.5,Ann Roe\n", {"A", "B"}, stars, "5"},
        {"and halves where one is above five", calibre + "A,u,,4,Ann Roe\nB,v,,10,Ann Roe\n", {"A", "B"}, stars, "2"},
        {"and in its JSON", R"([{"title":"A","uuid":"u","identifiers":"","rating":4,"authors":"Ann Roe"}])", {"A"}, stars, "2"},
        {"Completed beside Status is a day", "Name,Author,Status,Score /5,Completed\nA,Ann Roe,Done,4,\"March 4, 2024\"\n", {"A"}, finished, "2024-03-04"},
        {"Completed alone is a yes", "Name,Author,Completed\nA,Ann Roe,Yes\n", {"A"}, finished, ""},
        {"a title names the unit and the currency", "Titel;Anbieter;Dauer in Stunden;Preis in Euro\nA;VHS;7,5;38,50\n", {"A"}, lengthAndPrice, "7.5 38.5 EUR"},
        {"and a cell names its own", "Titel;Anbieter;Dauer in Stunden;Preis in Euro\nA;VHS;7,5;US$ 49\nB;VHS;2;38,50\n", {"A", "B"}, lengthAndPrice, "7.5 49 USD"},
        {"Italian", "Titolo;Autore;Stato;Data lettura\nA;Ann Roe;Letto;05/11/2021\n", {"A"}, finished, "2021-11-05"},
    };
    for (const auto& habit : habits) {
        SCOPED_TRACE(habit.name);
        const auto read = readFile(Format::Csv, habit.text);
        std::vector<std::string> titles;
        for (const auto& item : read.contents.items)
            titles.push_back(item.facts.title);
        EXPECT_EQ(titles, habit.titles);
        EXPECT_EQ(read.report.question, habit.titles.empty() ? TableQuestion::Title : TableQuestion::None);
        if (!read.contents.items.empty()) {
            EXPECT_EQ(habit.shown(itemAt(read, 0)), habit.says);
        }
    }
    const auto notion = readFile(Format::Csv, "Name,Author,Status,Score /5\nA,Ann Roe,Stopped reading,⭐️⭐️⭐️⭐️\n");
    EXPECT_EQ(itemAt(notion, 0).rating, 4);
    EXPECT_EQ(itemAt(notion, 0).status, db::KeptStatus::Dropped);
}

TEST(ForeignPrograms, CalibresAuthorsAreAsManyAsItsSortSays) {
    const auto line = [](const std::string& authors, const std::string& sort) {
        return itemAt(readFile(Format::Csv, "title,authors,author_sort,uuid,timestamp\nA,\"" + authors + "\",\"" + sort + "\",u,2021-02-03T10:11:12+01:00\n"), 0).facts.detail;
    };
    EXPECT_EQ(line("Terry Pratchett, Neil Gaiman", "Pratchett, Terry & Gaiman, Neil"), "Terry Pratchett and Neil Gaiman");
    EXPECT_EQ(line("Ann Roe, Bo Lee, Cy Dale", "Roe, Ann & Lee, Bo & Dale, Cy"), "Ann Roe, Bo Lee and Cy Dale");
    EXPECT_EQ(line("Plato, Ann Roe", "Plato & Roe, Ann"), "Plato and Ann Roe");
    EXPECT_EQ(line("Martin Luther King, Jr.", "King, Martin Luther, Jr."), "Martin Luther King Jr.");
    EXPECT_EQ(line("Martin Luther King, Jr., Ann Roe", "King, Martin Luther, Jr. & Roe, Ann"), "Martin Luther King Jr. and Ann Roe");
    EXPECT_EQ(line("Ann Roe & Bo Lee", ""), "Ann Roe and Bo Lee");
    EXPECT_EQ(line("Ann Roe, Bo Lee", ""), "Ann Roe and Bo Lee") << "two words each";
    EXPECT_EQ(line("Roe, Ann", ""), "Ann Roe");
}

TEST(ForeignPrograms, WhatBibTeXProgramsKeepForTheReaderIsRead) {
    const auto read = readFile(Format::BibTeX, "@book{a, title={A}, rating={5}, read={1}, date-added={2021-11-05 09:08:07 +0100}, annote={<p>Great <b>part</b></p>}, note={two}, comment={two}}\n"
                                               "@book{b, title={B}, readstatus={skimmed}, timestamp={2020-06-07}, mendeley-groups={Teaching/Theory,Later}, groups={TCP/IP}, abstract={x}, author={Bo Lee}, editor={Ann Roe}, pages={}}\n"
                                               "@book{c, title={C}, readstatus={lost}, rating={9}, read={0}, creationdate={2031-01-01}}\n"
                                               "@article{d, title={D}, journal={J}}\n");
    const auto& a = titled(read, "A");
    EXPECT_EQ(a.rating, 5);
    EXPECT_EQ(a.status, db::KeptStatus::Done);
    EXPECT_EQ(a.addedAt, "2021-11-05T08:08:07Z");
    EXPECT_EQ(a.note, "two\n\nGreat part");
    EXPECT_EQ(titled(read, "B").status, db::KeptStatus::Doing);
    EXPECT_EQ(titled(read, "B").addedAt.substr(0, 10), "2020-06-07");
    std::vector<std::string> lists;
    for (const auto& list : read.contents.lists)
        lists.push_back(list.title);
    EXPECT_THAT(lists, testing::UnorderedElementsAre("Teaching", "Theory", "Later", "TCP/IP"));
    EXPECT_EQ(titled(read, "C").status, db::KeptStatus::None);
    EXPECT_TRUE(tells(read, Fault::Status, 3, "lost"));
    EXPECT_TRUE(tells(read, Fault::Rating, 3, "9"));
    EXPECT_TRUE(tells(read, Fault::DayToCome, 3, "2031"));
    EXPECT_EQ(titled(read, "C").addedAt, "2026-10-01T00:00:00Z");
    EXPECT_THAT(read.report.unreadFields, ElementsAre("abstract", "editor")) << "not those of what stays out";
}

TEST(ForeignPrograms, FieldsThatAreNotReadAreNamedAndNotesArePlain) {
    const auto ris = readFile(Format::Ris, "TY  - BOOK\nTI  - A\nAB  - words\nCY  - Bern\nDA  - 2001\nN1  - <div data-schema-version=\"8\"><p>Great <strong>chapter 2</strong></p></div>\nER  - \n"
                                           "TY  - BOOK\nTI  - B\nN1  - a <b and c> d\nER  - \nTY  - JOUR\nTI  - C\nVL  - 3\nER  - \n");
    EXPECT_THAT(ris.report.unreadFields, ElementsAre("AB", "CY"));
    EXPECT_EQ(titled(ris, "A").note, "Great chapter 2");
    EXPECT_THAT(readFile(Format::Ris, "%0 Book\n%T A\n%V 3\n\n").report.unreadFields, ElementsAre("%V"));
    const auto csl = readFile(Format::CslJson, R"([{"id":"a","type":"book","title":"A","abstract":"x","edition":"","note":"<p>one</p><p>two</p>"}])");
    EXPECT_THAT(csl.report.unreadFields, ElementsAre("abstract"));
    EXPECT_EQ(titled(csl, "A").note, "one\n\ntwo");
    const auto note = [](const std::string& words) { return itemAt(readFile(Format::Ris, "TY  - BOOK\nTI  - A\nN1  - " + words + "\nER  - \n"), 0).note; };
    EXPECT_EQ(note("Explains the <div> and <span> tags"), "Explains the <div> and <span> tags");
    EXPECT_EQ(note("A <B>great</B> book"), "A great book");
}

TEST(ForeignPrograms, MoodlesCoursesInJsonAndTheDaysOfStoryGraph) {
    const std::string course = R"({"id":7,"shortname":"EXC","fullname":"Excel &amp; more","format":"topics"})";
    for (const std::string& text : {R"([{"id":1,"shortname":"M","fullname":"Campus","format":"site"},)" + course + "]", R"({"courses":[)" + course + R"(],"warnings":[]})"}) {
        ASSERT_EQ(formatOfText(text, "x.json"), Format::Csv);
        const auto read = readFile(Format::Csv, text);
        ASSERT_EQ(read.contents.items.size(), 1U) << text;
        EXPECT_EQ(itemAt(read, 0).facts.title, "Excel & more");
        EXPECT_EQ(itemAt(read, 0).key.kind(), db::ItemKind::Course);
    }
    const auto graph = readFile(Format::Csv, "Title,Authors,ISBN/UID,Read Status,Last Date Read,Dates Read,Star Rating\nA,Ann Roe,,read,2023/06/11,\"2021/01/02-2021/01/09, 2023/06/01-2023/06/11\",4\nB,Bo Lee,,read,,2022/03/20-2022/04/18,4\n");
    EXPECT_EQ(itemAt(graph, 0).startedOn, "2023-06-01");
    EXPECT_EQ(itemAt(graph, 0).finishedOn, "2023-06-11");
    EXPECT_EQ(itemAt(graph, 1).finishedOn, "2022-04-18");
    const auto shelf = readFile(Format::Csv, "Title,Author,My Rating,Bookshelves,Exclusive Shelf\nA,Ann Roe,0,\"on-hold, sea\",on-hold\nB,Bo Lee,0,currently-reading,currently-reading\n");
    EXPECT_EQ(shelf.contents.lists.size(), 2U) << "on-hold says more than its status";
}

TEST(ForeignPrograms, WhatARowLacksOrIsInsteadIsTold) {
    const std::vector<std::pair<std::string, std::vector<ReadingFault>>> told{
        {"type,title,author\npodcast,Waves,Ann Roe\nBook,Tides,Ann Roe\n", {{2, Fault::OtherAsBook, Loss::Nothing, "type", "podcast"}}},
        {"kind,title,author,url\nbook,,Ann Roe,https://g.example/2\n", {{2, Fault::LinkAsTitle, Loss::Nothing, "title", ""}}},
        {"title,url,time_added,tags,status\n,https://a.example/w,1700000000,,unread\n", {}},
        {"url\nhttps://a.example/w\n", {}},
        {"title,url\nA,https://me:word@a.example/w?x=@\n", {{2, Fault::Secret, Loss::Nothing, "url", "https://a.example/w?x=@"}}},
        {"Title;URL;Content;Tags;\"MIME Type\";Language;\"Creation date\"\nA;https://a.example/w;\"<p>Long; text</p>\";bois;text/html;fr;\"31/12/2022 - 18:05\"\n", {}},
    };
    for (const auto& [text, faults] : told) {
        const auto read = readFile(Format::Csv, text);
        EXPECT_EQ(read.report.faults.kept(), faults) << text;
        EXPECT_FALSE(read.contents.items.empty()) << text;
    }
    EXPECT_EQ(itemAt(readFile(Format::Csv, told[4].first), 0).facts.url, "https://a.example/w?x=@");
    EXPECT_EQ(itemAt(readFile(Format::Csv, told[4].first), 0).key, itemAt(readFile(Format::Csv, "title,url\nA,https://a.example/w?x=@\n"), 0).key) << "its key hides no password";
    EXPECT_EQ(itemAt(readFile(Format::Csv, told[5].first), 0).addedAt.substr(0, 10), "2022-12-31");
}

} // namespace
} // namespace waymark::app::test
