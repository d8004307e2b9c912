// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/contents.h"

#include "app/library/bibliography.h"
#include "app/library/tex_text.h"
#include "app/library/text.h"

#include <gmock/gmock.h>

namespace waymark::app::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::vector<Reference> rich() {
    return references(richContents(), {});
}

std::vector<std::string> spoken(const Reference& reference) {
    std::vector<std::string> names;
    for (const auto& name : reference.authors)
        names.push_back(inOrder(name));
    return names;
}

void expectSame(const std::vector<Reference>& read, const std::vector<Reference>& written) {
    ASSERT_EQ(read.size(), written.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        EXPECT_EQ(read[i].key, written[i].key);
        EXPECT_EQ(read[i].title, written[i].title);
        EXPECT_EQ(read[i].authors, written[i].authors);
        EXPECT_EQ(read[i].year, written[i].year);
        EXPECT_EQ(read[i].isbn, written[i].isbn);
        EXPECT_EQ(read[i].publisher, written[i].publisher);
        EXPECT_EQ(read[i].language, written[i].language);
        EXPECT_EQ(read[i].note, written[i].note);
        EXPECT_EQ(read[i].tags, written[i].tags);
    }
}

TEST(Bibliography, TakesBooksWithWhatIsKnownOfThem) {
    const auto all = rich();
    ASSERT_EQ(all.size(), 5U) << "three books and two courses";
    EXPECT_EQ(all[3].publisher, "MIT OpenCourseWare");
    EXPECT_TRUE(all[3].authors.empty());
    EXPECT_EQ(all[0].year, 2009);
    EXPECT_EQ(all[0].isbn, "9780262033848");
    EXPECT_THAT(spoken(all[0]), ElementsAre("Ada Lovelace", "Ünal Ö. van den Berg", "C# Team"));
    ExportOptions options;
    options.notes = false;
    options.details[*db::ItemKey::parse("book:little-schemer")].year = 1995;
    EXPECT_EQ(references(richContents(), options)[1].year, 1995);
    EXPECT_EQ(references(richContents(), options)[0].note, "");
}

TEST(Bibliography, ComesBackFromBibTeX) {
    const auto text = asBibTeX(rich());
    EXPECT_THAT(
        text,
        HasSubstr("@book{lovelace2009algorithms,\n  title = {{Algorithms \\& \\{Data\\} 100\\% <fast>}}"));
    EXPECT_THAT(text, HasSubstr("author = {Lovelace, Ada and van den Berg, Ünal Ö. and Team, C\\#}"));
    const auto read = referencesFromBibTeX(text);
    ASSERT_TRUE(read) << read.error().message;
    expectSame(read->all, rich());
    EXPECT_EQ(read->all[1].url, "http://example.com/schemer");
}

TEST(Bibliography, ComesBackFromRis) {
    const auto text = asRis(rich());
    EXPECT_THAT(text, testing::StartsWith("TY  - BOOK\r\nID  - book:9780262033848\r\nTI  - Algorithms"));
    EXPECT_THAT(text, HasSubstr("AU  - van den Berg, Ünal Ö.\r\n"));
    const auto read = referencesFromRis(text);
    ASSERT_TRUE(read) << read.error().message;
    expectSame(read->all, rich());
}

TEST(Bibliography, ComesBackFromCslJson) {
    const auto read = referencesFromCslJson(asCslJson(rich()));
    ASSERT_TRUE(read) << read.error().message;
    expectSame(read->all, rich());
    EXPECT_EQ(read->all[0].url, richContents().items[0].facts.url);
}

TEST(Bibliography, ReadsBibTeXAsItIsWritten) {
    const auto read = referencesFromBibTeX(R"(
        Text between entries is a comment, me@example.org too.
        @string{mit = "MIT" # { Press}}
        @comment{ @book{no, title={No}} }
        @preamble{"\newcommand{\x}{y}"}
        @Book(knuth:97,
          AUTHOR = "Donald E. Knuth and M{\"u}ller, J{\'o}zef and {The {\LaTeX} Team} and others",
          title  = {The {Art} of~Computer
                    Programming --- \textbackslash\ \ss\o{} \v{C}apek},
          year   = 1997, publisher = mit, isbn = {0-201-89683-4},
          url = {https://example.org/a\_b\%20c}, keywords = {a; b, c},
        )
        @misc{last, title = {Last}, date = {2020-05-01}, editor = {Ed, Itor}})");
    ASSERT_TRUE(read) << read.error().message;
    ASSERT_EQ(read->all.size(), 2U);
    const auto& book = read->all[0];
    EXPECT_THAT(spoken(book), ElementsAre("Donald E. Knuth", "Józef Müller", "The LaTeX Team"));
    EXPECT_EQ(book.title, "The Art of Computer Programming — \\ ßø Čapek");
    EXPECT_EQ(book.publisher, "MIT Press");
    EXPECT_EQ(book.isbn, "9780201896831");
    EXPECT_EQ(book.url, "https://example.org/a_b%20c");
    EXPECT_THAT(book.tags, ElementsAre("a", "b", "c"));
    EXPECT_EQ(read->all[1].year, 2020);
    EXPECT_THAT(spoken(read->all[1]), ElementsAre("Itor Ed"));
}

TEST(Bibliography, ReadsZoterosRisAndCsl) {
    const auto ris =
        referencesFromRis("\xef\xbb\xbfTY  - BOOK\nTI  - A title\n  that goes on\nA1  - Doe, Jane\nY1  - "
                          "2001/05//\nSN  - 978-0-201-89683-1 (hardback)\nKW  - one\ntwo\nER  - \n");
    ASSERT_TRUE(ris) << ris.error().message;
    EXPECT_EQ(ris->all.at(0).title, "A title that goes on");
    EXPECT_EQ(ris->all.at(0).year, 2001);
    EXPECT_EQ(ris->all.at(0).isbn, "9780201896831");
    EXPECT_THAT(ris->all.at(0).tags, ElementsAre("one", "two"));
    const auto csl = referencesFromCslJson(
        R"([{"id":"http://zotero.org/users/1/items/ABC","type":"book","title":"T","author":[{"family":"Beethoven",
            "given":"Ludwig","non-dropping-particle":"van"}],"issued":{"date-parts":[["1999",1]]}}])");
    ASSERT_TRUE(csl);
    EXPECT_THAT(spoken(csl->all.at(0)), ElementsAre("Ludwig van Beethoven"));
    EXPECT_EQ(csl->all.at(0).year, 1999);
}

TEST(Bibliography, OneBadEntryIsOneBadEntry) {
    const auto faults = [](const auto& read) { return read ? read->faults.kept() : std::vector<ReadingFault>(); };
    const auto open = referencesFromBibTeX("\n@book{a,\n title = {open\n@book{b, title = {Next}}");
    ASSERT_TRUE(open);
    EXPECT_EQ(open->all.size(), 1U);
    EXPECT_EQ(open->all.at(0).title, "Next");
    EXPECT_EQ(faults(open).at(0), (ReadingFault{3, Fault::Entry, Loss::Field, "title", "a"}));
    const auto unclosed = referencesFromBibTeX("@book{a, title = {x}\n");
    EXPECT_EQ(unclosed->all.at(0).title, "x");
    EXPECT_EQ(faults(unclosed).at(0).what, Fault::OpenEntry);
    const auto equals = referencesFromBibTeX("@book{a,\n title {x}, year = 1999}\n@book{b, title=Plain}");
    EXPECT_EQ(equals->all.size(), 1U);
    EXPECT_EQ(faults(equals).at(0), (ReadingFault{2, Fault::Entry, Loss::Field, "title", "a"}));
    const auto csl = referencesFromCslJson(R"([1, {"title":"T"}, {"type":"book"}])");
    EXPECT_EQ(csl->all.size(), 1U);
    EXPECT_EQ(csl->faults.rowsLeftOut(), 2U);
}

TEST(Bibliography, WhatIsSomethingElseIsRefused) {
    const auto message = [](const auto& result) { return result ? "" : result.error().message; };
    EXPECT_THAT(message(referencesFromBibTeX("Dear reader")), HasSubstr("no BibTeX"));
    EXPECT_THAT(message(referencesFromRis("hello\n")), HasSubstr("no RIS"));
    EXPECT_THAT(message(referencesFromRis("TI  - no type\n")), HasSubstr("no RIS"));
    EXPECT_THAT(message(referencesFromCslJson("{}")), HasSubstr("array"));
    EXPECT_THAT(message(referencesFromCslJson("[1]")), HasSubstr("no CSL-JSON"));
}

TEST(Bibliography, TheSameBookGetsTheSameKeyEveryTime) {
    KnownItems known;
    known.byIsbn.emplace("9780201896831", *db::ItemKey::parse("book:art-of-programming"));
    const std::string text =
        "@book{a, title={Art}, isbn={0201896834}}\n@book{b, title={Other}, author={X Y}}";
    const auto first = readBack(Format::BibTeX, text, known);
    EXPECT_EQ(first.items.at(0).key.text(), "book:art-of-programming");
    EXPECT_THAT(first.items.at(1).key.text(), testing::StartsWith("book:own/"));
    EXPECT_EQ(readBack(Format::BibTeX, text, known).items.at(1).key, first.items.at(1).key);
    EXPECT_EQ(readBack(Format::BibTeX, text).items.at(0).key.text(), "book:9780201896831");
}

TEST(Bibliography, IsbnsAreChecked) {
    EXPECT_EQ(isbn13("978-0-262-03384-8"), "9780262033848");
    EXPECT_EQ(isbn13("0-8044-2957-X"), "9780804429573");
    EXPECT_EQ(isbn13("9780262033849"), "");
    EXPECT_EQ(isbn13("123"), "");
}

} // namespace
} // namespace waymark::app::test
