// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/contents.h"

#include "app/library/calendar.h"
#include "app/library/duplicates.h"
#include "app/library/moment.h"
#include "app/library/progress.h"
#include "app/library/text.h"

#include <gmock/gmock.h>

#include <regex>

namespace waymark::app::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

ExportOptions asOf() {
    ExportOptions options;
    options.madeAt = "2026-10-01T08:00:00Z";
    return options;
}

TEST(Page, NeedsNothingBesideItselfAndRunsNothing) {
    auto contents = richContents();
    contents.items[0].facts.title = "<script>alert(1)</script>";
    contents.items[0].facts.url = "javascript:alert(1)";
    contents.items[0].ownUrl.clear();
    contents.items[0].note = "![x](https://evil.example/p.png) <img src=x onerror=y>";
    const auto html = exported(Format::HtmlPage, contents, asOf());
    EXPECT_THAT(html, HasSubstr("default-src 'none'"));
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, Not(HasSubstr("<img")));
    EXPECT_THAT(html, Not(HasSubstr("javascript:")));
    EXPECT_THAT(html, HasSubstr("&lt;script&gt;"));
    EXPECT_THAT(html, HasSubstr("href=\"https://ocw.mit.edu/6.824\""));
    EXPECT_THAT(html, HasSubstr("As of 2026-10-01"));
    EXPECT_THAT(html, HasSubstr("Empty &amp; &lt;odd&gt;"));
}

TEST(Page, WithoutNotesNothingPersonalRemains) {
    auto options = asOf();
    options.notes = false;
    for (const auto format : {Format::HtmlPage, Format::Markdown, Format::Csv, Format::Bookmarks,
                              Format::BibTeX, Format::Ris, Format::CslJson, Format::Json}) {
        const auto text = exported(format, richContents(), options);
        for (const auto* personal : {"Line one", "clear", "49.9", "shop.example", "2026-08-10", "A note"})
            EXPECT_THAT(text, Not(HasSubstr(personal))) << static_cast<int>(format);
        EXPECT_THAT(text, HasSubstr("Little Schemer"));
    }
}

TEST(Page, MarkdownKeepsMarksInTitlesAsLetters) {
    const auto text = exported(Format::Markdown, richContents(), asOf());
    EXPECT_THAT(text, HasSubstr("## To read\n"));
    EXPECT_THAT(text, HasSubstr("### Sub / list; x\n"));
    EXPECT_THAT(text, HasSubstr("- [x] [Algorithms & {Data} 100% \\<fast\\>](https://shop.example/x)"));
    EXPECT_THAT(text, HasSubstr("## Not in a list\n"));
    EXPECT_THAT(text, HasSubstr("  **bold** & \\back"));
}

/// A strict reading of RFC 5545's lines: CR LF, at most 75 bytes, names, begin and end in pairs.
std::vector<std::string> unfolded(const std::string& calendar) {
    std::vector<std::string> all;
    EXPECT_TRUE(calendar.ends_with("\r\n"));
    for (const auto& line : split(std::string_view(calendar).substr(0, calendar.size() - 2), "\r\n")) {
        EXPECT_LE(line.size(), 75U) << line;
        EXPECT_EQ(line.find_first_of("\r\n"), std::string::npos);
        EXPECT_EQ(cleanUtf8(line), line) << "a character was cut: " << line;
        if (line.starts_with(' ') && !all.empty())
            all.back() += line.substr(1);
        else
            all.push_back(line);
    }
    std::vector<std::string> open;
    for (const auto& line : all) {
        EXPECT_TRUE(std::regex_search(line, std::regex("^[A-Z-]+(;[A-Z]+=[A-Z-]+)*:"))) << line;
        if (line.starts_with("BEGIN:"))
            open.push_back(line.substr(6));
        if (line.starts_with("END:")) {
            EXPECT_FALSE(open.empty());
            EXPECT_EQ(open.back(), line.substr(4));
            open.pop_back();
        }
    }
    EXPECT_TRUE(open.empty());
    return all;
}

TEST(Calendar, IsStrictlyOfItsFormat) {
    const auto lines = unfolded(exported(Format::Calendar, richContents(), asOf()));
    EXPECT_THAT(
        lines, testing::IsSupersetOf(
                   {"BEGIN:VCALENDAR", "VERSION:2.0", "DTSTAMP:20261001T080000Z",
                    "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:Distributed Systems",
                    "DESCRIPTION:Path to Backend\\; with\\, commas", "URL:https://ocw.mit.edu/6.824",
                    "SUMMARY:✓ Write a small database\\, in my own words — with ümläuts\\, long enough to "
                    "fold the line"}));
    EXPECT_EQ(std::count(lines.begin(), lines.end(), "BEGIN:VEVENT"), 2)
        << "a step without a day is no event";
}

TEST(Calendar, KeepsItsIdentifiersWhenStepsMove) {
    const auto uids = [](const db::LibraryContents& contents) {
        std::vector<std::string> all;
        for (const auto& line : unfolded(exported(Format::Calendar, contents, asOf())))
            if (line.starts_with("UID:"))
                all.push_back(line);
        return all;
    };
    auto moved = richContents();
    auto plan = *db::planFrom(moved.items.back().content);
    plan.steps[0].dueOn = "2027-03-01";
    moved.items.back().content = db::contentOf(plan);
    EXPECT_EQ(uids(moved), uids(richContents()));
    EXPECT_NE(uids(moved).at(0), uids(moved).at(1));
}

TEST(Moments, GoThereAndBack) {
    for (const long long seconds : {0LL, 1785767520LL, 951782400LL, -1LL, 4102444799LL})
        EXPECT_EQ(secondsOf(momentOf(seconds)), seconds);
    EXPECT_EQ(momentOf(951782400), "2000-02-29T00:00:00Z");
    EXPECT_FALSE(secondsOf("2026-02-30T00:00:00Z"));
    EXPECT_FALSE(secondsOf("yesterday"));
}

TEST(Progress, CountsWhatIsDoneInTheLibraryOrTicked) {
    const auto contents = richContents();
    const auto plan = *db::planFrom(find(contents, "plan:aaaabbbbccccdddd")->content);
    const auto progress = progressOf(plan, [&](const std::string& key) { return find(contents, key); });
    EXPECT_EQ(progress.steps, 3);
    EXPECT_EQ(progress.done, 1);
    EXPECT_EQ(progress.doing, 1);
    EXPECT_DOUBLE_EQ(progress.hours, 130.5);
    EXPECT_DOUBLE_EQ(progress.hoursDone, 10.5);
    EXPECT_EQ(progress.next, 0U);
}

TEST(Duplicates, AreFoundByAddressIsbnAndTitle) {
    auto one = item("course:a/1", "Go", "X", "https://go.dev/tour/");
    auto two = item("course:b/2", "A tour", "Y", "http://www.go.dev/tour?utm_source=z");
    auto three = item("course:c/3", "go!", "x", "");
    auto book = item("book:9780201896831", "Art", "K");
    auto copy = item("book:own/1", "The Art", "Knuth");
    copy.content = db::contentOf(db::OwnLearning{{}, {}, "9780201896831", {}, {}, {}});
    auto career = item("career:a", "Go", "X", "https://go.dev/tour/");
    auto gone = item("course:d/4", "Go", "X", "https://go.dev/tour/");
    gone.removedAt = "2026-08-03T00:00:00Z";
    two.addedAt = "2026-08-01T00:00:00Z";
    const auto groups = duplicates({one, two, three, book, copy, career, gone});
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_THAT(groups[0].keys, ElementsAre(two.key, one.key, three.key));
    EXPECT_EQ(groups[0].reason, DuplicateGroup::Reason::Address);
    EXPECT_THAT(groups[1].keys, ElementsAre(book.key, copy.key));
    EXPECT_EQ(groups[1].reason, DuplicateGroup::Reason::Isbn);
}

} // namespace
} // namespace waymark::app::test
