// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes out in the formats of other programs comes in again, and what stays out is counted.
#include "tests/app/library/contents.h"

#include "app/library/carried_fields.h"
#include "app/library/export_report.h"
#include "app/library/merge.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace waymark::app::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::Pair;

class ComesBack : public testing::TestWithParam<Format> {};

db::LibraryContents full() {
    auto contents = richContents();
    auto& book = contents.items[0];
    book.facts.rating = 4.25;
    book.facts.hours = 12.5;
    book.facts.price = db::Money{19.99, {"EUR"}};
    book.pros = "clear\nand \\ short";
    book.tags = {"math", "to read, later"};
    book.facts.url = "https://example.org/a_b?x=1&y=2"; // BibTeX has no braces in an address
    std::erase_if(contents.items, [](const auto& item) { return item.key.kind() != db::ItemKind::Book && item.key.kind() != db::ItemKind::Course; });
    for (auto& item : contents.items)
        if (item.facts.url.empty())
            item.facts.url = "https://a.example/" + item.key.text().substr(5);
    return contents;
}

TEST_P(ComesBack, WithEverythingThatIsKeptOfABookAndACourse) {
    const auto contents = full();
    const auto read = readBack(GetParam(), exported(GetParam(), contents));
    EXPECT_EQ(read.items.size(), contents.items.size());
    for (const auto& item : contents.items) {
        const auto* back = find(read, item.key.text());
        ASSERT_TRUE(back) << item.key.text();
        EXPECT_EQ(back->facts, item.facts);
        EXPECT_EQ(back->addedAt, item.addedAt);
        EXPECT_EQ(back->status, item.status);
        EXPECT_EQ(back->statusAt, item.status == db::KeptStatus::None ? "" : item.statusAt.empty() ? item.addedAt : item.statusAt);
        EXPECT_EQ(back->startedOn, item.startedOn);
        EXPECT_EQ(back->finishedOn, item.finishedOn);
        EXPECT_EQ(back->rating, item.rating);
        EXPECT_EQ(back->ownPrice, item.ownPrice);
        EXPECT_EQ(back->ownUrl, item.ownUrl);
        EXPECT_EQ(back->pros, item.pros);
        EXPECT_EQ(back->cons, item.cons);
        EXPECT_EQ(db::ownLearningFrom(back->content).valueOr({}).year, db::ownLearningFrom(item.content).valueOr({}).year);
        EXPECT_EQ(back->tags, item.tags);
    }
}

TEST_P(ComesBack, WithItsListsWithinLists) {
    const auto contents = full();
    const auto read = readBack(GetParam(), exported(GetParam(), contents));
    auto before = listCells(contents);
    const auto after = listCells(read);
    EXPECT_EQ(after, before);
}

TEST_P(ComesBack, WithoutWhatIsPersonal) {
    ExportOptions options;
    options.notes = false;
    const auto text = exported(GetParam(), full(), options);
    for (const char* secret : {"2026-08-10", "doing", "clear", "shop.example"})
        EXPECT_THAT(text, Not(HasSubstr(secret))) << "only with notes";
}

INSTANTIATE_TEST_SUITE_P(Formats, ComesBack, testing::Values(Format::Bookmarks, Format::BibTeX, Format::Ris, Format::CslJson),
                         [](const auto& instance) { return std::string(formats()[static_cast<std::size_t>(instance.param)].extension).substr(0, 3); });

class EveryField : public testing::TestWithParam<Format> {};

TEST_P(EveryField, ComesBack) {
    db::LibraryContents contents;
    contents.items = {withEveryField()};
    const auto read = readBack(GetParam(), exported(GetParam(), contents));
    ASSERT_EQ(read.items.size(), 1U);
    expectSameFields(read.items[0], contents.items[0]);
}

TEST_P(EveryField, StaysOutWithoutNotes) {
    db::LibraryContents contents;
    contents.items = {withEveryField()};
    ExportOptions options;
    options.notes = false;
    const auto text = exported(GetParam(), contents, options);
    for (const auto& field : db::keptFields)
        if (const auto* member = std::get_if<db::KeptText>(&field.member); member && field.form != db::KeptForm::Moment && !(contents.items[0].**member).empty()) {
            EXPECT_THAT(text, Not(HasSubstr(contents.items[0].**member))) << field.name;
        }
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryField,
                         testing::Values(Format::Json, Format::Csv, Format::Bookmarks, Format::BibTeX, Format::Ris, Format::CslJson),
                         [](const auto& instance) { return std::string(formats()[static_cast<std::size_t>(instance.param)].extension).substr(0, 3) + std::to_string(instance.index); });

TEST(EveryField, IsFilledInByAnImport) {
    db::LibraryContents mine;
    db::LibraryContents theirs;
    theirs.items = {withEveryField()};
    mine.items = {item("book:9780262033848", "Algorithms")};
    const auto preview = mergePreview(mine, theirs);
    ASSERT_EQ(preview.toWrite.items.size(), 1U);
    expectSameFields(preview.toWrite.items[0], theirs.items[0]);
}

TEST(EveryField, OfWordsStandsOnThePages) {
    db::LibraryContents contents;
    contents.items = {withEveryField()};
    for (const auto format : {Format::Markdown, Format::HtmlPage})
        for (const auto& field : db::keptFields)
            if (db::isWords(field)) {
                EXPECT_THAT(exported(format, contents), HasSubstr(std::string(field.heading) + (field.form == db::KeptForm::Line ? " Words of" : "")))
                    << field.name;
            }
}

TEST(ExportCounts, WhatWasWrittenAndWhatStaysOut) {
    auto contents = richContents();
    contents.items[1].removedAt = "2026-09-01T00:00:00Z";
    const auto links = exportReport(Format::Bookmarks, contents, {});
    EXPECT_EQ(links.all, 6U);
    EXPECT_EQ(links.written, 3U);
    EXPECT_THAT(links.withoutLink, ElementsAre(Pair(db::ItemKind::Book, 1U)));
    EXPECT_THAT(links.unknown, ElementsAre(Pair(db::ItemKind::Career, 1U), Pair(db::ItemKind::Plan, 1U)));
    EXPECT_EQ(links.beside.size(), 3U);
    const auto bib = exportReport(Format::BibTeX, contents, {});
    EXPECT_EQ(bib.written, 4U);
    EXPECT_EQ(bib.written, readBack(Format::BibTeX, exported(Format::BibTeX, contents)).items.size());
    EXPECT_EQ(exportReport(Format::Json, contents, {}).written, 7U);
    EXPECT_EQ(exportReport(Format::Csv, contents, {}).written, 6U);
    EXPECT_EQ(exportReport(Format::Calendar, contents, {}).written, 1U);
    ExportOptions withoutNotes;
    withoutNotes.notes = false;
    EXPECT_THAT(exportReport(Format::Ris, contents, withoutNotes).beside, IsEmpty()) << "left out by choice";
}

TEST(CarriedFields, WhatCannotBeSaysNothing) {
    auto item = richContents().items[4];
    const auto before = item;
    for (const auto& [name, value] : CarriedFields{{"status", "burnt"}, {"my_rating", "9"}, {"added", "soon"}, {"status_since", "x"}, {"unknown", "x"}})
        takeCarried(item, name, value);
    EXPECT_EQ(item.status, before.status);
    EXPECT_EQ(item.rating, before.rating);
    EXPECT_EQ(item.addedAt, before.addedAt);
    for (const auto& [name, value] : CarriedFields{{"price", "free"}, {"hours", "-4"}, {"started", "2026-13-01"}, {"my_url", "javascript:x"}, {"rating", "nan"}})
        takeCarried(item, name, value);
    EXPECT_FALSE(item.facts.price);
    EXPECT_FALSE(item.facts.hours);
    EXPECT_FALSE(item.facts.rating);
    EXPECT_EQ(item.startedOn, "");
    EXPECT_EQ(item.ownUrl, "");
}

} // namespace
} // namespace waymark::app::test
