// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Habits of other programs that people's files show and that a careful reader meets late: each is a rule of a reader.
#include "tests/app/library/contents.h"

#include "app/library/bibliography.h"
#include "app/library/json_bounds.h"
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
    const auto german = only(readFile(Format::Csv, "Titel;Autor;Verlag;Jahr;Status\nMauern;Groß, Jürgen und Eva Stein;Bau;2012;gelesen\n"));
    EXPECT_EQ(german.facts.detail, "Jürgen Groß and Eva Stein");
    EXPECT_EQ(german.status, db::KeptStatus::Done);
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

} // namespace
} // namespace waymark::app::test
