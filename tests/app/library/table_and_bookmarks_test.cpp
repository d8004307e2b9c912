// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/contents.h"

#include "app/library/browser_bookmarks.h"
#include "app/library/csv.h"
#include "app/library/merge.h"
#include "app/library/text.h"

#include <gmock/gmock.h>

namespace waymark::app::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TEST(Csv, CellsAreQuotedAndReadBack) {
    const auto table = parseCsv("a,\"b \"\"q\"\"\r\nnew\",\r\n\r\nc;d,e\n");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_THAT(table.rows[0], ElementsAre("a", "b \"q\"\nnew", ""));
    EXPECT_THAT(table.rows[1], ElementsAre("c;d", "e"));
    EXPECT_THAT(table.lines, ElementsAre(1U, 4U));
    EXPECT_THAT(parseCsv("a;b\n1,5;2").rows[1], ElementsAre("1,5", "2"))
        << "a semicolon in the head divides";
    const auto open = parseCsv("a,b\n\"open,1\nx,2\n");
    EXPECT_EQ(open.openQuote, 2U);
    EXPECT_THAT(open.rows.at(1), ElementsAre("open", "1")) << "the quote is a letter from there on";
    EXPECT_EQ(open.rows.size(), 3U);
}

TEST(Csv, TheLibraryComesBackWithItsLists) {
    const auto read = readBack(Format::Csv, exported(Format::Csv, richContents()));
    ASSERT_EQ(read.items.size(), 7U);
    const auto& book = *find(read, "book:9780262033848");
    const auto before = richContents().items[0];
    EXPECT_EQ(book.facts, before.facts);
    EXPECT_EQ(book.note, before.note);
    EXPECT_EQ(book.ownPrice, before.ownPrice);
    EXPECT_EQ(book.finishedOn, before.finishedOn);
    EXPECT_EQ(book.content, before.content);
    EXPECT_EQ(find(read, "course:mit/6-824")->facts.price, (db::Money{0, {"USD"}}));
    ASSERT_EQ(read.lists.size(), 2U) << "an empty list has no row";
    EXPECT_EQ(read.lists[1].title, "Sub / list; x");
    EXPECT_EQ(read.lists[1].parent, read.lists[0].name);
    EXPECT_EQ(read.entries.size(), 3U);
}

TEST(Csv, AForeignTableNeedsOnlyTitles) {
    const auto read = readBack(Format::Csv, "\xef\xbb\xbfTitle,URL,Tags\nGo,https://go.dev,\"a; b\"\n");
    ASSERT_EQ(read.items.size(), 1U);
    EXPECT_THAT(read.items[0].key.text(), HasSubstr("course:own/"));
    EXPECT_THAT(read.items[0].tags, ElementsAre("a", "b"));
    const auto again = readBack(Format::Csv, "Title,URL\nGo!,http://www.go.dev/\n");
    EXPECT_EQ(again.items[0].key, read.items[0].key) << "the address decides";
}

TEST(Csv, ABadCellIsOneBadCell) {
    const auto fault = [](const std::string& text) {
        const auto read = readFile(Format::Csv, text);
        return read.report.faults.kept().empty() ? ReadingFault() : read.report.faults.kept().front();
    };
    EXPECT_EQ(readFile(Format::Csv, "a,b\n1,2\n").report.question, TableQuestion::Title);
    EXPECT_EQ(fault("key,title,hours\nbook:a,A,1\nbook:b,B,many\n"),
              (ReadingFault{3, Fault::Number, Loss::Field, "hours", "many"}));
    EXPECT_EQ(fault("key,title\nnokey,A\nbook:b,B\n"), (ReadingFault{2, Fault::Key, Loss::Row, "key", "nokey"}));
    EXPECT_EQ(fault("title,url,price\nA,https://a.example/,5\n"),
              (ReadingFault{2, Fault::Currency, Loss::Field, "price", "5"}));
    EXPECT_EQ(fault("title,url,status\nA,https://a.example/,perhaps\n"),
              (ReadingFault{2, Fault::Status, Loss::Field, "status", "perhaps"}));
    EXPECT_EQ(readBack(Format::Csv, "key,title,hours\nbook:a,A,1\nbook:b,B,many\n").items.size(), 2U)
        << "the row comes in without the field";
}

TEST(Bookmarks, AreWrittenOneOnALineAsChromiumReadsThem) {
    const auto html = exported(Format::Bookmarks, richContents());
    EXPECT_THAT(html, HasSubstr("<!DOCTYPE NETSCAPE-Bookmark-file-1>"));
    EXPECT_THAT(
        html, HasSubstr("<DT><A HREF=\"https://ocw.mit.edu/6.824\" ADD_DATE=\"1785767520\" TAGS=\"systems\" "
                        "WAYMARK=\"course:mit/6-824\""));
    EXPECT_THAT(html, HasSubstr(">Distributed Systems</A>\n"));
    EXPECT_THAT(html, HasSubstr("<DT><H3>Empty &amp; &lt;odd&gt;</H3>\n    <DL><p>\n    </DL><p>\n"));
    EXPECT_THAT(html, Not(HasSubstr("Software Developers"))) << "what has no address is no bookmark";
    for (const auto& line : lines(html))
        EXPECT_LE(std::count(line.begin(), line.end(), '\x01'), 0);
}

TEST(Bookmarks, ComeBackWithFoldersTagsAndTimes) {
    KnownItems known;
    known.byUrl.emplace(comparableUrl("https://ocw.mit.edu/6.824/"), *db::ItemKey::parse("course:mit/6-824"));
    const auto read = readBack(Format::Bookmarks, exported(Format::Bookmarks, richContents()), known);
    EXPECT_EQ(read.items.size(), 4U);
    const auto* course = find(read, "course:mit/6-824");
    ASSERT_TRUE(course) << "an address of the catalog leads to its key";
    EXPECT_EQ(course->addedAt, "2026-08-03T14:32:00Z");
    EXPECT_THAT(course->tags, ElementsAre("systems"));
    ASSERT_EQ(read.lists.size(), 3U);
    EXPECT_EQ(read.entries.size(), 3U);
    const auto preview =
        mergePreview(read, readBack(Format::Bookmarks, exported(Format::Bookmarks, richContents()), known));
    EXPECT_TRUE(preview.changesNothing());
}

TEST(Bookmarks, OfABrowserAreReadAsItWritesThem) {
    // Unclosed DT, upper and lower case, a description, separators, places that are no addresses.
    const auto read = readBack(Format::Bookmarks, R"html(<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. <DT><A HREF="https://no.example">no</A> -->
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<Title>Bookmarks</Title>
<H1>Bookmarks Menu</H1>
<DL><p>
    <DT><H3 ADD_DATE="1700000000" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <dt><a href="https://example.org/?a=1&amp;b=2" add_date="1700000000123456" ICON="data:image/png;base64,AAAA">Caf&eacute; &#233;&#x4e2d; &lt;b&gt;</a>
        <DD>What it is
about
        <HR>
        <DT><A HREF="javascript:alert(1)">script</A>
        <DT><A HREF="place:sort=8">recent</A>
        <DT><H3>Inner</H3>
        <DL><p>
            <DT><A HREF='http://inner.example/' TAGS="one,two ">
              Inner </A>
        </DL><p>
    </DL><p>
    <DT><A HREF="https://top.example">Top</A>
</DL>)html");
    ASSERT_EQ(read.items.size(), 3U);
    EXPECT_EQ(read.items[0].facts.url, "https://example.org/?a=1&b=2");
    EXPECT_EQ(read.items[0].facts.title, "Café é中 <b>");
    EXPECT_EQ(read.items[0].addedAt, "2023-11-14T22:13:20Z");
    EXPECT_EQ(read.items[0].note, "What it is\nabout");
    EXPECT_EQ(read.items[1].facts.title, "Inner");
    EXPECT_THAT(read.items[1].tags, ElementsAre("one", "two"));
    EXPECT_EQ(read.items[1].addedAt, "2026-10-01T00:00:00Z");
    ASSERT_EQ(read.lists.size(), 2U);
    EXPECT_EQ(read.lists[1].parent, read.lists[0].name);
    EXPECT_EQ(read.entries.size(), 2U);
}

TEST(Bookmarks, OtherPagesAreRefused) {
    EXPECT_TRUE(isRefused(Format::Bookmarks, "<html><p>Hello</p></html>"));
    EXPECT_FALSE(formatOfText("<html><p>Hello</p></html>", "page.html"));
}

TEST(Formats, AreKnownByWhatIsInThem) {
    for (const auto& info : formats())
        if (info.readable) {
            EXPECT_EQ(formatOfText(exported(info.format, richContents()), ""), info.format) << info.name;
        }
}

TEST(Formats, AddressesCompareWithoutWhatDoesNotMatter) {
    EXPECT_EQ(comparableUrl("HTTPS://WWW.Example.org/Path/?utm_source=x&q=1#part"), "example.org/Path?q=1#part");
    EXPECT_EQ(comparableUrl("https://example.org/a#:~:text=some"), "example.org/a");
    EXPECT_EQ(comparableUrl("http://example.org"), comparableUrl("https://example.org/"));
    EXPECT_NE(comparableUrl("https://example.org/a"), comparableUrl("https://example.org/A"));
}

} // namespace
} // namespace waymark::app::test
