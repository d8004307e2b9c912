// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Habits of other programs that people's files show and that a careful reader meets late: each is a rule of a reader.
#include "tests/app/library/contents.h"

#include "app/library/bibliography.h"
#include "app/library/json_bounds.h"
#include "app/library/table_values.h"
#include "app/library/tex_text.h"
#include "app/library/text.h"
#include "db/text/html_entities.h"

#include <gmock/gmock.h>

namespace waymark::app::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> listTitles(const db::LibraryContents& contents, const db::KeptItem& item) {
    std::vector<std::string> all;
    for (const auto& entry : contents.entries)
        if (entry.item == item.key)
            for (const auto& list : contents.lists)
                if (list.name == entry.list)
                    all.push_back(list.title);
    return all;
}

db::KeptItem only(const Imported& read) {
    EXPECT_EQ(read.contents.items.size(), 1U);
    return read.contents.items.empty() ? db::KeptItem() : read.contents.items.front();
}

const std::string bookmarks = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1>\n<DL><p>\n";

std::string bookmark(const std::string& title, const std::string& note = {}) {
    return bookmarks + "<DT><A HREF=\"https://a.example/1\">" + title + "</A>\n<DD>" + note + "\n</DL><p>\n";
}

TEST(ForeignKinds, ListsAndHeadingsOfADescriptionAreItsWords) {
    const auto item = only(readFile(Format::Bookmarks, bookmark("A", "a list: <ul><li>first<li>second</ul> after <h3>then</h3>")));
    EXPECT_EQ(item.note, "a list:\nfirst\nsecond\nafter\nthen");
    EXPECT_TRUE(readBack(Format::Bookmarks, bookmark("A", "<ul><li>x</ul>")).lists.empty());
}

TEST(ForeignKinds, ASignIsNoTag) {
    EXPECT_EQ(only(readFile(Format::Bookmarks, bookmark("1 < 2 and <3 hearts", "x <- y, a <= b, </3 <!-- never ends"))).facts.title, "1 < 2 and <3 hearts");
    EXPECT_EQ(only(readFile(Format::Bookmarks, bookmark("A", "x <- y, a <= b, </3 <!-- never ends"))).note.substr(0, 35), "x <- y, a <= b, </3 <!-- never ends");
    EXPECT_EQ(only(readFile(Format::Bookmarks, bookmark("A <!-- not --> B"))).facts.title, "A B");
}

TEST(ForeignKinds, TitlesOfLinksAreOneLine) {
    EXPECT_EQ(only(readFile(Format::Bookmarks, bookmark("Wrapped\n\t  over   lines"))).facts.title, "Wrapped over lines");
}

TEST(ForeignKinds, OldEntitiesNeedNoSemicolonAndOldNumbersAreWindows) {
    EXPECT_EQ(db::decodedHtml("Copy &copy 2020 r&eacutesum&eacute &copy2020 &notit; &unknown", db::HtmlPlace::Text), "Copy © 2020 résumé ©2020 ¬it; &unknown");
    EXPECT_EQ(db::decodedHtml("?x=1&copy=2&copyright=3&amp;y", db::HtmlPlace::Attribute), "?x=1&copy=2&copyright=3&y");
    EXPECT_EQ(db::decodedHtml("AT&T R&DX Caf&eacute bar"), "AT&T R&DX Café bar");
    EXPECT_EQ(db::decodedHtml("&#132;Zitat&#147; &#150; &#x80;&#9;&#1;&#129;"), "„Zitat“ – €\t\xef\xbf\xbd\xef\xbf\xbd");
    const auto item = only(readFile(Format::Bookmarks, bookmarks + "<DT><A HREF=\"https://a.example/?x=1&copy=2\">&copy 2020</A></DL>"));
    EXPECT_EQ(item.facts.url, "https://a.example/?x=1&copy=2");
    EXPECT_EQ(item.facts.title, "© 2020");
}

TEST(ForeignKinds, HeadingsAbovePlainListsAreFoldersButForTwo) {
    const auto read = readBack(Format::Bookmarks, "<html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1><ol>"
                                                  "<li><a href=\"https://a.example/1\">One</a></ol><h1>Archive</h1><ol><li><a href=\"https://a.example/2\">Two</a></ol>"
                                                  "<h1>Chemistry</h1><ol><li><a href=\"https://a.example/3\">Three</a></ol></body></html>");
    ASSERT_EQ(read.items.size(), 3U);
    EXPECT_EQ(read.items[0].status, db::KeptStatus::Want);
    EXPECT_EQ(read.items[1].status, db::KeptStatus::Done);
    EXPECT_THAT(listTitles(read, read.items[0]), IsEmpty());
    EXPECT_THAT(listTitles(read, read.items[2]), ElementsAre("Chemistry"));
}

TEST(ForeignKinds, AnAddressIsEncodedWhereItMustBe) {
    const auto item = only(readFile(Format::Bookmarks, bookmarks + "<DT><A HREF=\" https://a.example/a b/ü?q='ü' \">B</A></DL>"));
    EXPECT_EQ(item.facts.url, "https://a.example/a%20b/ü?q=%27ü%27");
    EXPECT_EQ(readBack(Format::Csv, "title,url,isbn\nA,www.a.example/x y,\nB,ftp://a.example,\n").items.at(0).facts.url, "https://www.a.example/x%20y");
    const auto refused = readFile(Format::Bookmarks, bookmarks + "<DT><A HREF=\"javascript:alert(1)\">B</A></DL>");
    EXPECT_TRUE(refused.contents.items.empty());
}

TEST(ForeignKinds, ADosEndIsNoRowAndALineEndIsOne) {
    const auto read = readFile(Format::Csv, "title,url,note\r\nA,https://a.example/1,\"a\r\nb\rc\nd\"\r\n\x1a");
    EXPECT_EQ(only(read).note, "a\nb\nc\nd");
    EXPECT_EQ(readBack(Format::Csv, "title,url\nA,https://a.example/1\n\x01\x02\n").items.size(), 1U);
}

TEST(ForeignKinds, TheDividerIsTheHeadsNotATitles) {
    const auto read = readFile(Format::Csv, "My courses, autumn\ntitle;url;price;currency\nA;https://a.example/1;19,90;EUR\nB;https://a.example/2;1.049,00;EUR\n");
    ASSERT_EQ(read.contents.items.size(), 2U);
    EXPECT_EQ(read.contents.items[1].facts.price->amount, 1049);
}

TEST(ForeignKinds, AShelfThatIsTheStatusIsNoList) {
    const auto read = readBack(Format::Csv, "Title,Author,My Rating,Bookshelves,Exclusive Shelf\nA,Ann Roe,0,\"did-not-finish, tools\",did-not-finish\n"
                                            "B,Ann Roe,0,\"on-hold-forever\",on-hold-forever\n");
    EXPECT_EQ(read.items.at(0).status, db::KeptStatus::Dropped);
    EXPECT_THAT(listTitles(read, read.items.at(0)), ElementsAre("tools"));
    EXPECT_THAT(listTitles(read, read.items.at(1)), ElementsAre("on-hold-forever")) << "no status, so it says something";
}

TEST(ForeignKinds, AllThreeCommentsAreTheNote) {
    const auto item = only(readFile(Format::Csv, "Title,Primary Author,Collections,Review,Comment,Private Comment\nA,\"Roe, Ann\",Your library,one,two,three\n"));
    EXPECT_EQ(item.note, "one\n\ntwo\n\nthree");
}

TEST(ForeignKinds, ColumnsAndWordsOfOtherLanguagesAreKnown) {
    const auto french = only(readFile(Format::Csv, "Titre;Auteur;Éditeur;Année;Statut;Note moyenne\nLe Pain;Ann Roe;Four;2003;à lire;4,5\n"));
    EXPECT_EQ(db::ownLearningFrom(french.content)->publisher, "Four");
    EXPECT_EQ(db::ownLearningFrom(french.content)->year, 2003);
    EXPECT_EQ(french.status, db::KeptStatus::Want);
    EXPECT_EQ(french.facts.rating, 4.5);
    const auto german = only(readFile(Format::Csv, "Titel;Autor;Verlag;Jahr;Status;ISBN-Nr.\nMauern;Groß, Jürgen und Eva Stein;Bau;2012;gelesen;978-0-13-595705-9\n"));
    EXPECT_EQ(german.facts.detail, "Jürgen Groß and Eva Stein");
    EXPECT_EQ(german.status, db::KeptStatus::Done);
    EXPECT_EQ(db::ownLearningFrom(german.content)->isbn, "9780135957059");
    EXPECT_EQ(only(readFile(Format::Csv, "title,author\nA,\"Plato, Aristotle and Socrates\"\n")).facts.detail, "Plato, Aristotle and Socrates");
    EXPECT_EQ(only(readFile(Format::Csv, "title,author\nA,Institut für Technik und Handwerk\n")).facts.detail, "Institut für Technik und Handwerk");
}

TEST(ForeignKinds, TheCoursesOfEdxAsTheyGoAround) {
    const auto read = readFile(Format::Csv, "title,summary,course_type,institution,instructors,Level,course_effort,course_length,price,course_url\n"
                                            "Bridges,Short,Self-paced,TU Bench,Mia Dale,Introductory,2–6 hours per week,7 Weeks,FREE,https://a.example/b\n");
    EXPECT_EQ(read.report.program, "edX");
    EXPECT_EQ(only(read).facts.detail, "TU Bench");
    EXPECT_EQ(only(read).facts.hours, std::nullopt) << "hours of a week are no hours of a course";
}

TEST(ForeignKinds, CellsTooManyAndAHeadAloneAreTold) {
    const auto read = readFile(Format::Csv, "title,url\nA,https://a.example/1,extra\nB,https://a.example/2,,\n");
    ASSERT_EQ(read.report.faults.kept().size(), 1U);
    EXPECT_EQ(read.report.faults.kept()[0], (ReadingFault{2, Fault::ExtraCells, Loss::Field, "", "extra"}));
    EXPECT_FALSE(read.report.noRows);
    EXPECT_TRUE(readFile(Format::Csv, "Title,Author,My Rating,Bookshelves,Exclusive Shelf\n").report.noRows);
}

TEST(ForeignKinds, LinesOfJsonAreThoseOfItsElements) {
    EXPECT_THAT(elementLines("[\n1,\n {\"a\":[\n1]},\n\"x\\\"\",[]\n]", {}), ElementsAre(2U, 3U, 5U, 5U));
    EXPECT_THAT(elementLines("{\"x\":[1],\n\"items\":\n[\n{},\n{}]}", "items"), ElementsAre(4U, 5U));
    EXPECT_THAT(elementLines("\n{\"title\":[1]}", "items"), ElementsAre(2U));
    const auto read = readFile(Format::CslJson, "[\n {\n  \"title\": \"A\"\n },\n {\n  \"type\": \"book\"\n }\n]");
    EXPECT_EQ(read.report.faults.kept().at(0).line, 5U);
}

TEST(ForeignKinds, LinesOfFieldsAreTheirOwn) {
    const auto ris = readFile(Format::Ris, "TY  - BOOK\nTI  - A\nSN  - 9780306406150\nUR  - nowhere\nER  - \n").report.faults.kept();
    ASSERT_EQ(ris.size(), 2U);
    EXPECT_EQ(ris[0].line, 3U);
    EXPECT_EQ(ris[1].line, 4U);
    const auto bib = readFile(Format::BibTeX, "@book{a,\n title = {A},\n year = {soon},\n isbn = {9780306406150},\n url = {nowhere}\n}\n").report.faults.kept();
    ASSERT_EQ(bib.size(), 3U);
    EXPECT_EQ(bib[0].line, 3U);
    EXPECT_EQ(bib[1].line, 4U);
    EXPECT_EQ(bib[2].line, 5U);
}

TEST(ForeignKinds, RisGoesOnInLinesOfItsOwn) {
    const auto read = readFile(Format::Ris, "TY  - BOOK\nTI  - The <i>tide</i> &amp; H<sub>2</sub>O\nPB  - Fjord &amp; Sons\nSN  - 1234-5678\n978-0-306-40615-7 (pbk.)\n"
                                            "UR  - <Go to ISI>://WOS:1\nhttps://a.example/1\nPY  - Spring 2009\nER  - \n");
    EXPECT_EQ(only(read).facts.title, "The tide & H2O");
    EXPECT_EQ(only(read).facts.url, "https://a.example/1");
    const auto learning = db::ownLearningFrom(only(read).content);
    EXPECT_EQ(learning->isbn, "9780306406157");
    EXPECT_EQ(learning->publisher, "Fjord & Sons");
    EXPECT_EQ(learning->year, 2009);
    EXPECT_EQ(only(readFile(Format::Ris, "TY  - BOOK\nTI  - A\nUR  - http://a.example/x;https://a.example/y\nER  - \n")).facts.url, "http://a.example/x");
}

TEST(ForeignKinds, RisMayBeMovedInAsAWhole) {
    const std::string text = "\n  TY  - BOOK\n  TI  - Indented\n        and long\n  N1  - one\n\n  two\n  ER  - \n";
    EXPECT_EQ(formatOfText(text, "x.txt"), Format::Ris);
    EXPECT_EQ(only(readFile(Format::Ris, text)).facts.title, "Indented and long");
    EXPECT_EQ(only(readFile(Format::Ris, text)).note, "one\n\ntwo");
}

TEST(ForeignKinds, YearsStandInWords) {
    const std::vector<std::pair<std::string, std::optional<int>>> years{{"Spring 2009", 2009}, {"May 4, 1999", 1999}, {"c. 1850", 1850}, {"2011/05/04/", 2011}, {"868", 868},
                                                                        {"n.d.", std::nullopt}, {"May 4", std::nullopt}, {"123456", std::nullopt}, {"", std::nullopt}};
    for (const auto& [text, year] : years)
        EXPECT_EQ(statedYear(text), year) << text;
    const auto read = readFile(Format::CslJson, R"([{"title":"A","issued":{"literal":"Spring 2009"}},{"title":"B","issued":{"raw":"soon"}}])");
    EXPECT_EQ(db::ownLearningFrom(read.contents.items.at(0).content)->year, 2009);
    EXPECT_EQ(read.report.faults.kept().at(0).value, "soon");
}

TEST(ForeignKinds, BibTeXKeepsCommasInBracesAndKnowsNamedParts) {
    const auto read = referencesFromBibTeX("@book{a, title={A}, keywords={{Labour, forced}, Sea; Tools},\n author={family=Aas, given=Per, prefix=von, useprefix=true and Holm, Ida and "
                                           "family={van der Berg}, given=Pim}, groups={Shelf, Other}, ranking={rank4}, readstatus={read}}");
    ASSERT_TRUE(read);
    EXPECT_THAT(read->all.at(0).tags, ElementsAre("Labour, forced", "Sea", "Tools"));
    EXPECT_EQ(authorLine(read->all.at(0).authors), "Per von Aas, Ida Holm and Pim van der Berg");
    const auto item = readBack(Format::BibTeX, "@book{a, title={A}, groups={Shelf, Other}, ranking={rank4}, readstatus={read}}");
    EXPECT_EQ(item.items.at(0).rating, 4);
    EXPECT_EQ(item.items.at(0).status, db::KeptStatus::Done);
    EXPECT_THAT(listTitles(item, item.items.at(0)), ElementsAre("Shelf", "Other"));
}

TEST(ForeignKinds, TeXThatIsNoText) {
    const std::vector<std::pair<std::string, std::string>> pairs{
        {R"(5$^{\circ}$C, 5$^\circ$C)", "5°C, 5°C"}, {R"(Ca$^{2+}$ and 19$^{th}$ and x$^n$)", "Ca²⁺ and 19th and x^n"}, {R"(\foreignlanguage{german}{Stra{\ss}e} \textcolor{red}{x})", "Straße x"},
        {R"(\begin{small}a\end{small} \index{no}b)", "a b"}, {R"(`single' and the dog's `tail')", "‘single’ and the dog's ‘tail’"}, {R"(Ann's own)", "Ann's own"}, {R"(\enquote{so})", "“so”"}};
    for (const auto& [tex, text] : pairs)
        EXPECT_EQ(texToText(tex), text) << tex;
}

TEST(ForeignKinds, TitlesWithTagsAreCleanInEveryFormatButOurs) {
    EXPECT_EQ(only(readFile(Format::BibTeX, "@book{a, title={The <i>tide</i> \\&amp; more}}")).facts.title, "The tide & more");
    auto contents = richContents();
    contents.items[0].facts.title = "Use of <i> and &amp; in HTML";
    for (const auto format : {Format::BibTeX, Format::Ris, Format::CslJson})
        EXPECT_EQ(find(readBack(format, exported(format, contents)), "book:9780262033848")->facts.title, contents.items[0].facts.title) << static_cast<int>(format);
}

TEST(ForeignKinds, WhatALibraryDoesNotStoreIsLeftOutOfItsItemAlone) {
    const auto table = readFile(Format::Csv, "title,url,price,currency,hours\nA,https://a.example/1,5,USD,1\nBig,https://a.example/2,99999999999999,USD,1e300\nC,https://a.example/3,7,USD,3\n");
    ASSERT_EQ(table.contents.items.size(), 3U);
    EXPECT_FALSE(table.contents.items[1].facts.price || table.contents.items[1].facts.hours);
    EXPECT_TRUE(tells(table, Fault::TooMuch, 3, "99999999999999"));
    const std::string longName(12'000, 'a');
    const auto links = readFile(Format::Bookmarks, bookmarks + "<DT><A HREF=\"https://a.example/" + longName + "\">A</A>\n<DT><A HREF=\"https://b.example/\">" + longName + "</A>\n</DL>");
    ASSERT_EQ(links.contents.items.size(), 2U);
    EXPECT_EQ(links.contents.items[0].facts.url, "");
    EXPECT_EQ(links.contents.items[1].facts.title.size(), 10'000U);
    EXPECT_TRUE(tells(links, Fault::LongLink, 4, "https://a.example"));
    EXPECT_TRUE(tells(links, Fault::TooLong, 5, "aaa"));
    const auto json = readFile(Format::Json, R"({"format":"waymark-library","version":1,"items":[{"key":"course:own/aaaabbbbccccdddd","title":"A","price":{"amount":1e15,"currency":"USD"}}]})");
    EXPECT_FALSE(only(json).facts.price);
    EXPECT_TRUE(tells(json, Fault::TooMuch, 1, "1"));
}

TEST(ForeignKinds, ALessThanInADescriptionSwallowsNoBookmark) {
    const auto read = readFile(Format::Bookmarks, bookmarks + "<DT><A HREF=\"https://a.example/1\">One</A>\n<DD>see a<b then\n<DT><A HREF=\"https://a.example/2\">Two</A>\n"
                                                              "<DD>vector<int and more\n<DT><A HREF=\"https://a.example/3\">vector<int> & a<b and c>d</A>\n</DL>");
    ASSERT_EQ(read.contents.items.size(), 3U);
    EXPECT_EQ(titled(read, "One").note, "see a<b then");
    EXPECT_EQ(titled(read, "Two").note, "vector<int and more");
    EXPECT_EQ(read.contents.items[2].facts.title, "vector<int> & a<b and c>d");
}

TEST(ForeignKinds, AValueThatNobodyClosesEndsWithItsTag) {
    const auto read = readFile(Format::Bookmarks, bookmarks + "<DT><A HREF=\"https://a.example/1>One</A>\n<DT><A HREF=\"https://a.example/2\">Two</A>\n</DL>");
    ASSERT_EQ(read.contents.items.size(), 2U);
    EXPECT_EQ(titled(read, "One").facts.url, "https://a.example/1");
}

TEST(ForeignKinds, ANameOfOneWordIsAPersonOfItsOwn) {
    const auto authors = [](const std::string& rows) { return readBack(Format::Csv, "title,author\n" + rows).items.at(0).facts.detail; };
    EXPECT_EQ(authors("A,\"Ann Roe, Plato\"\n"), "Ann Roe and Plato");
    EXPECT_EQ(authors("A,\"Pérez Gómez, José\"\n"), "José Pérez Gómez");
    EXPECT_EQ(authors("A,\"Ann Roe, Avi\"\nB,Bo Lee\n"), "Ann Roe and Avi") << "the other names are as people say them";
    EXPECT_EQ(authors("A,\"Pérez Gómez, José\"\nB,Bo Lee\nC,\"Roe, Ann\"\n"), "José Pérez Gómez");
    EXPECT_EQ(authors("A,\"Ann Roe, PhD\"\nB,Bo Lee\n"), "Ann Roe PhD");
}

TEST(ForeignKinds, YearsOfPartsOutOfReasonAreTold) {
    const auto read = readFile(Format::CslJson, R"([{"title":"A","issued":{"date-parts":[[20044]]}},{"title":"B","issued":{"date-parts":[["99999999999"]]}},)"
                                                R"({"title":"C","issued":{"date-parts":[[20040315]]}},{"title":"D","issued":{"date-parts":[[-380]]}}])");
    const auto year = [&](const char* title) { return db::ownLearningFrom(titled(read, title).content).valueOr({}).year; };
    EXPECT_FALSE(year("A") || year("B"));
    EXPECT_EQ(year("C"), 2004);
    EXPECT_EQ(year("D"), -380);
    EXPECT_TRUE(tells(read, Fault::Number, 1, "20044"));
    EXPECT_TRUE(tells(read, Fault::Number, 1, "99999999999"));
}

TEST(ForeignKinds, ListsOfJsonInACellAreLists) {
    const auto read = readFile(Format::Csv, "URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.example/1,One,,Unread,1700000000,\"[\"\"sea\"\",\"\"a, b\"\",\"\"caf\\u00e9\"\"]\"\nhttps://a.example/2,Two,,Unread,1700000000,[]\n");
    EXPECT_THAT(titled(read, "One").tags, ElementsAre("a, b", "café", "sea"));
    EXPECT_THAT(titled(read, "Two").tags, IsEmpty());
    const auto later = readFile(Format::Csv, R"([{"url":"https://a.example/1","title":"A"},{"url":"https://a.example/2","title":"B","tags":[{"name":"x"}]}])");
    EXPECT_THAT(titled(later, "B").tags, ElementsAre("x")) << "not every object has every member";
}

TEST(ForeignKinds, YearsOfTablesAreReadAsThoseOfReferencesOrTold) {
    const auto read = readFile(Format::Csv, "title,author,year\nA,Ann Roe,2004-2006\nB,Bo Lee,MMXX\nC,Cy Dee,c. 1850\nD,Di Fox,20044\nE,Ed Gee,-380\nF,Fay Ho,0101-01-01T00:00:00+00:00\n");
    const auto year = [&](const char* title) { return db::ownLearningFrom(titled(read, title).content).valueOr({}).year; };
    EXPECT_EQ(year("A"), 2004);
    EXPECT_EQ(year("C"), 1850);
    EXPECT_EQ(year("E"), -380);
    EXPECT_FALSE(year("B") || year("D") || year("F"));
    EXPECT_TRUE(tells(read, Fault::Number, 3, "MMXX"));
    EXPECT_TRUE(tells(read, Fault::Number, 5, "20044"));
    EXPECT_EQ(read.report.faults.counts().at(Fault::Number), 2U);
    for (const char* text : {"199X", "19XX", "20--", "s.f."})
        EXPECT_FALSE(statedYear(text)) << text;
    EXPECT_EQ(statedYear("20040315"), 2004);
}

TEST(ForeignKinds, AuthorsOfCslInWhateverForm) {
    const auto read = readFile(Format::CslJson, R"([{"id":"a","type":"book","title":"A","author":[{"name":"The Loom Board, Ltd"},{"given":"Ann","family":"Roe"},{"affiliation":"x"}]},{"id":"b","type":"book","title":"B","author":"Ann Roe and Bo Lee"}])");
    EXPECT_EQ(titled(read, "A").facts.detail, "The Loom Board, Ltd and Ann Roe");
    EXPECT_EQ(titled(read, "B").facts.detail, "Ann Roe and Bo Lee");
    EXPECT_TRUE(tells(read, Fault::Name, 1, "affiliation"));
}

TEST(ForeignKinds, DataOfBiblatexIsInheritedAndNoItem) {
    const auto read = readFile(Format::BibTeX, "@xdata{pub, publisher={Bench}, xdata={more}}\n@xdata{more, language={english}}\n@set{s, entryset={a,b}}\n@book{a, title={With}, author={Ann Roe and and Bo Lee and}, xdata={pub}, date={199X}}\n");
    const auto item = only(read);
    EXPECT_EQ(db::ownLearningFrom(item.content)->publisher, "Bench");
    EXPECT_EQ(db::ownLearningFrom(item.content)->language, "english");
    EXPECT_EQ(item.facts.detail, "Ann Roe and Bo Lee");
    EXPECT_EQ(read.report.faults.rowsLeftOut(), 0U);
}

TEST(ForeignKinds, TexSaysOneThingOnce) {
    EXPECT_EQ(texToText(R"(The \texorpdfstring{$\lambda$}{lambda} calculus\newline of x\\y)"), "The lambda calculus of x y");
}

TEST(ForeignKinds, OneWordBehindACommaIsNoAuthor) {
    const auto detail = [](const std::string& authors, const std::string& head = "title,author") {
        return only(readFile(Format::Csv, head + "\nA,\"" + authors + "\"\n")).facts.detail;
    };
    EXPECT_EQ(detail("Pérez Gómez, José"), "José Pérez Gómez");
    EXPECT_EQ(detail("van Gogh, Vincent"), "Vincent van Gogh");
    EXPECT_EQ(detail("van der Berg, Anna Maria"), "Anna Maria van der Berg");
    EXPECT_EQ(detail("Smith, J., Doe, A."), "J. Smith and A. Doe");
    EXPECT_EQ(detail("Smith, J., Doe, A. B., & Lee, C."), "J. Smith, A. B. Doe and C. Lee");
    EXPECT_EQ(detail("Ann Roe, PhD"), "Ann Roe PhD");
    EXPECT_EQ(detail("Ann Roe, Bo Lee"), "Ann Roe and Bo Lee");
    EXPECT_EQ(detail("García, Ana y Pérez, Luis"), "Ana García and Luis Pérez");
    EXPECT_EQ(only(readFile(Format::Csv, "Title,Author,Additional Authors,My Rating,Average Rating,Exclusive Shelf,Bookshelves\nA,\"Rhys, Ed\",\"Bo Lee, Cy Dee\",0,0.00,read,\n")).facts.detail, "Ed Rhys, Bo Lee and Cy Dee");
}

TEST(ForeignKinds, CellsOfManyHabits) {
    const auto links = readFile(Format::Csv, "title,url\nTwo,https://q.example/5a https://q.example/5b\nThree,\"https://q.example/c; https://q.example/d\"\n");
    EXPECT_EQ(titled(links, "Two").facts.url, "https://q.example/5a");
    EXPECT_EQ(titled(links, "Three").facts.url, "https://q.example/c");
    EXPECT_TRUE(tells(links, Fault::MoreLinks, 2, "https://q.example/5b"));
    EXPECT_EQ(isbn13("0 316 06792 X"), "9780316067928");
    const auto prices = readFile(Format::Csv, "Titel;Preis;Link\nA;12,50 €;https://a.example/1\nB;gratis;https://a.example/2\n");
    EXPECT_EQ(titled(prices, "B").facts.price, (db::Money{0, {"EUR"}}));
    const auto lines = readFile(Format::Csv, "title,url,note\n\"line\nbreak\",https://a.example/1,x\n");
    EXPECT_EQ(only(lines).facts.title, "line break");
    EXPECT_EQ(only(readFile(Format::Csv, "id;shortname;fullname;url\n2;LO;\"<span lang='en' class='multilang'>Solder &amp; tin</span><span lang='de' class='multilang'>Löten</span>\";https://a.example/1\n")).facts.title, "Solder & tin");
}

TEST(ForeignKinds, ProgramsOfLinksRefuseWhatLeadsNowhereAndJsonHasOneLineEnd) {
    const auto read = readFile(Format::Csv, R"j([{"href":"https://a.example/1","description":"A","extended":"line 1\r\nline 2","tags":"x","toread":"no"},{"href":"javascript:alert(1)","description":"B","extended":"","tags":"","toread":"no"}])j");
    EXPECT_EQ(only(read).note, "line 1\nline 2");
    EXPECT_EQ(read.report.faults.rowsLeftOut(), 1U);
}

TEST(ForeignKinds, CalibreWithColumnsOfTheReadersChoice) {
    const auto read = readFile(Format::Csv, "title,authors,isbn,identifiers,pubdate,rating,tags,timestamp,comments\n\"Wind, Sand\",\"Ann Roe & Bo Lee\",,\"isbn:9780316067928\",2012-10-11T00:00:00+02:00,8.0,\"desert, R&D\",2019-01-02T03:04:05+00:00,<div><p>First.</p></div>\n");
    EXPECT_EQ(read.report.program, "calibre");
    EXPECT_EQ(only(read).rating, 4);
    EXPECT_EQ(only(read).note, "") << "a publisher's words are no note of the reader";
}

TEST(ForeignKinds, TagsComeBackFromEveryForm) {
    auto book = item("course:own/aaaabbbbccccdddd", "A", "P", "https://a.example/1");
    book.tags = {"+plus", "a, b", "c;d", "e"};
    db::LibraryContents contents;
    contents.items = {book};
    for (const auto format : {Format::Json, Format::Csv, Format::Bookmarks, Format::BibTeX, Format::Ris, Format::CslJson}) {
        const auto back = readBack(format, exported(format, contents));
        ASSERT_EQ(back.items.size(), 1U);
        EXPECT_EQ(back.items[0].tags, book.tags) << static_cast<int>(format);
    }
    for (const auto form : {TableForm::ExcelPoint, TableForm::ExcelComma}) {
        ExportOptions options;
        options.table = form;
        EXPECT_EQ(readBack(Format::Csv, exported(Format::Csv, contents, options)).items.at(0).tags, book.tags);
    }
}

TEST(ForeignKinds, ABrowsersOwnStoreIsNamed) {
    const auto read = imported(Format::Json, R"({"roots":{"bookmark_bar":{"children":[]}},"version":1})", {"2026-10-01T00:00:00Z", {}, {}});
    ASSERT_FALSE(read.ok());
    EXPECT_THAT(read.error().message, HasSubstr("export them as HTML"));
    const std::string things = R"({"136281524":{"books_id":"136281524","title":"A","authors":[{"lf":"Roe, Ann"}]}})";
    ASSERT_EQ(formatOfText(things, "librarything.json"), Format::CslJson);
    const auto thing = imported(Format::CslJson, things, {"2026-10-01T00:00:00Z", {}, {}});
    ASSERT_FALSE(thing.ok());
    EXPECT_THAT(thing.error().message, HasSubstr("tab-delimited"));
}

TEST(ForeignKinds, MonthsOfOtherLanguages) {
    const auto day = [](const char* text) { return cellMoment(text, DayOrder::Unsure).value.value_or("").substr(0, 10); };
    for (const char* text : {"4. März 2021", "4 mars 2021", "4 de marzo de 2021", "Thursday, March 4th, 2021", "jeudi 4 mars 2021", "4 marzo 2021"})
        EXPECT_EQ(day(text), "2021-03-04") << text;
    EXPECT_EQ(day("12 août 2020"), "2020-08-12");
    EXPECT_EQ(day("3. Dez. 2019"), "2019-12-03");
}

} // namespace
} // namespace waymark::app::test
