// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/contents.h"

#include "app/library/html_tags.h"

#include <gmock/gmock.h>

namespace waymark::app::test {
namespace {

using testing::ElementsAre;

std::vector<std::string> titles(const std::vector<db::KeptList>& lists) {
    std::vector<std::string> all;
    for (const auto& list : lists)
        all.push_back(list.title);
    return all;
}

TEST(ForeignBookmarks, SafariHasFoldersWithoutAnOuterList) {
    const auto read = readBack(Format::Bookmarks, R"html(<!DOCTYPE NETSCAPE-Bookmark-file-1>
	<HTML>
	<Title>Bookmarks</Title>
	<H1>Bookmarks</H1>
	<DT><H3 FOLDED>Bar</H3>
	<DL><p>
		<DT><A HREF="https://a.example/1">One</A>
		<DT><H3 FOLDED>Metal</H3>
		<DL><p>
			<DT><A HREF="https://a.example/2">Two</A>
		</DL><p>
	</DL><p>
	<DT><H3 FOLDED id="com.apple.ReadingList">Reading List</H3>
	<DL><p>
		<DT><A HREF="https://a.example/3">Three</A>
	</DL><p>
	<DT><A HREF="https://a.example/4">Loose</A>
	</HTML>)html");
    ASSERT_EQ(read.items.size(), 4U);
    EXPECT_THAT(titles(read.lists), ElementsAre("Bar", "Metal", "Reading List"));
    EXPECT_EQ(read.lists[1].parent, read.lists[0].name);
    EXPECT_EQ(read.lists[2].parent, "");
    ASSERT_EQ(read.entries.size(), 3U);
    EXPECT_EQ(read.entries[1].list, read.lists[1].name);
}

TEST(ForeignBookmarks, DescriptionsWithMarkupAreText) {
    const auto read = readBack(Format::Bookmarks, R"html(<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p><DT><A HREF="https://a.example/1" TOREAD="1" TAGS="x">One</A>
<DD><blockquote>Ask Mia.</blockquote>
<DT><A HREF="https://a.example/2" TOREAD="0">Two</A>
<DD>first<br>second with <b>bold</b> end
<DT><A HREF="https://a.example/3">Three</A>
<DD>see <a href="https://b.example/">there</a> and
<a> </a>
the rest
<DT><A HREF="https://a.example/4">Four</A>
</DL></p>)html");
    ASSERT_EQ(read.items.size(), 4U);
    EXPECT_EQ(read.items[0].note, "Ask Mia.");
    EXPECT_EQ(read.items[0].status, db::KeptStatus::Want);
    EXPECT_EQ(read.items[1].note, "first\nsecond with bold end");
    EXPECT_EQ(read.items[1].status, db::KeptStatus::None);
    EXPECT_EQ(read.items[2].note, "see there and\n\nthe rest");
    EXPECT_EQ(read.items[3].note, "");
}

TEST(ForeignBookmarks, RefusedLinksAreToldWithLineAndScheme) {
    const auto read = readFile(Format::Bookmarks, "<DL><p>\n<DT><A HREF=\"javascript:x()\">s</A>\n<DT><A HREF=\"https://a.example/1\">One</A>\n"
                                                  "<DT><A HREF=\"place:sort=8\">p</A>\n<DT><A HREF=\"data:text/html,x\">d</A>\n<DT><A HREF=\"https://a.example/\xe2\x80\xaex\">turned</A>\n</DL>");
    EXPECT_EQ(read.contents.items.size(), 1U);
    EXPECT_EQ(read.report.faults.rowsLeftOut(), 4U);
    EXPECT_EQ(read.report.faults.kept().at(0), (ReadingFault{2, Fault::Link, Loss::Row, "javascript", "javascript:x()"}));
    EXPECT_EQ(read.report.faults.kept().at(1).line, 4U);
}

TEST(ForeignBookmarks, PocketsAndInstapapersListsHaveAStatusForAHeading) {
    const std::string pocket = "<!DOCTYPE html>\n<html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
                               "<li><a href=\"https://a.example/1\" time_added=\"1700000000\" tags=\"metal,later\">One</a></li></ul>"
                               "<h1>Read Archive</h1><ul><li><a href=\"https://a.example/2\" time_added=\"1700000001\" tags=\"\">Two</a></li></ul></body></html>";
    EXPECT_EQ(formatOfText(pocket, "ril_export.html"), Format::Bookmarks);
    const auto read = readBack(Format::Bookmarks, pocket);
    ASSERT_EQ(read.items.size(), 2U);
    EXPECT_EQ(read.items[0].status, db::KeptStatus::Want);
    EXPECT_EQ(read.items[0].addedAt, "2023-11-14T22:13:20Z");
    EXPECT_THAT(read.items[0].tags, ElementsAre("metal", "later"));
    EXPECT_EQ(read.items[1].status, db::KeptStatus::Done);
    EXPECT_TRUE(read.lists.empty());
    const std::string instapaper = "<html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1><ol><li><a href=\"https://a.example/1\">One</a></ol></body></html>";
    EXPECT_EQ(formatOfText(instapaper), Format::Bookmarks);
    EXPECT_EQ(readBack(Format::Bookmarks, instapaper).items.at(0).status, db::KeptStatus::Want);
}

TEST(ForeignBookmarks, WhatDiffersBehindTheHashIsTwoItems) {
    const auto read = readBack(Format::Bookmarks, "<DL><DT><A HREF=\"https://a.example/app#/one\">1</A><DT><A HREF=\"https://a.example/app#/two\">2</A></DL>");
    EXPECT_EQ(read.items.size(), 2U);
}

TEST(ForeignBookmarks, AllNamesOfHtmlAreDecoded) {
    EXPECT_EQ(decodedHtml("Caf&eacute; &ndash; what&rsquo;s it&hellip; &CounterClockwiseContourIntegral; &NotEqualTilde; &amp;&#8364;&#x20AC;"),
              "Café – what’s it… ∳ ≂̸ &€€");
    EXPECT_EQ(decodedHtml("AT&T &more &; &#; &#xZZ; &#0; &unknown;"), "AT&T &more &; &#; &#xZZ; \xef\xbf\xbd &unknown;");
}

TEST(ForeignBookmarks, NotesKeepTheirLinesThereAndBack) {
    auto contents = richContents();
    contents.items[0].note = "one\ntwo <b>\n\nthree & four";
    const auto read = readBack(Format::Bookmarks, exported(Format::Bookmarks, contents));
    const auto found = std::find_if(read.items.begin(), read.items.end(), [&](const auto& item) { return item.facts.title == contents.items[0].facts.title; });
    ASSERT_NE(found, read.items.end());
    EXPECT_EQ(found->note, contents.items[0].note);
}

TEST(ForeignBookmarks, NoPasswordOfAnAddressIsKeptOrShown) {
    const auto read = readFile(Format::Bookmarks, "<DL><DT><A HREF=\"https://user:secret@h9.example/x\"></A><DT><A HREF=\"https://h9.example/@user\">B</A></DL>");
    ASSERT_EQ(read.contents.items.size(), 2U);
    const auto& item = read.contents.items[0];
    EXPECT_EQ(item.facts.url, "https://h9.example/x");
    EXPECT_EQ(item.facts.title, "https://h9.example/x");
    EXPECT_EQ(item.facts.detail, "h9.example");
    EXPECT_EQ(read.contents.items[1].facts.url, "https://h9.example/@user");
    ASSERT_EQ(read.report.faults.kept().size(), 1U);
    EXPECT_EQ(read.report.faults.kept()[0].what, Fault::Secret);
    EXPECT_EQ(read.report.faults.kept()[0].value, "https://h9.example/x");
}

TEST(ForeignBookmarks, NotesOfLinkdingStandBelowItsDescription) {
    EXPECT_EQ(readBack(Format::Bookmarks, "<DL><DT><A HREF=\"https://a.example/1\">A</A><DD>Words &amp; more[linkding-notes]My **notes**[/linkding-notes]\n</DL>").items.at(0).note,
              "Words & more\nMy **notes**");
}

} // namespace
} // namespace waymark::app::test
