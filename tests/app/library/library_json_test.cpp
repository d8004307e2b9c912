// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/contents.h"

#include "app/library/library_json.h"

#include <gmock/gmock.h>

namespace waymark::app::test {
namespace {

using testing::HasSubstr;

std::string refusal(const std::string& text) {
    const auto read = libraryFromJson(text);
    return read ? "" : read.error().message;
}

std::string withItems(const std::string& items) {
    return R"({"format":"waymark-library","version":1,"items":[)" + items + "]}";
}

TEST(LibraryJson, ExportImportExportIsTheSameBytes) {
    const auto first = asLibraryJson(richContents());
    const auto read = libraryFromJson(first);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(asLibraryJson(read->contents), first);
    EXPECT_EQ(read->contents.items.size(), 7U);
    EXPECT_EQ(find(read->contents, "book:9780262033848")->note, richContents().items[0].note);
    EXPECT_EQ(read->contents.hours, richContents().hours);
    EXPECT_EQ(read->contents.entries, richContents().entries);
    EXPECT_EQ(read->contents.presets, richContents().presets);
}

TEST(LibraryJson, DoesNotDependOnTheOrderItIsGiven) {
    auto turned = richContents();
    std::reverse(turned.items.begin(), turned.items.end());
    std::reverse(turned.hours.begin(), turned.hours.end());
    EXPECT_EQ(asLibraryJson(turned), asLibraryJson(richContents()));
}

TEST(LibraryJson, WithoutNotesNothingPersonalRemains) {
    const auto text = asLibraryJson(richContents(), false);
    for (const auto* personal :
         {"Line one", "clear", "49.9", "shop.example", "2026-08-10", "A note", "Lecture"})
        EXPECT_THAT(text, testing::Not(HasSubstr(personal)));
    EXPECT_THAT(text, HasSubstr("Distributed Systems"));
}

TEST(LibraryJson, SaysWhereItCannotBeRead) {
    EXPECT_THAT(refusal("{"), HasSubstr("line 1"));
    EXPECT_THAT(refusal("[]"), HasSubstr("no object"));
    EXPECT_THAT(refusal(R"({"format":"other","version":1})"), HasSubstr("no Waymark library"));
    EXPECT_THAT(refusal(R"({"format":"waymark-library","version":2})"), HasSubstr("newer Waymark"));
    EXPECT_THAT(refusal(withItems(R"({"title":"x"})")), HasSubstr("items[0]: key is missing"));
    EXPECT_THAT(refusal(withItems(R"({"key":"nonsense","title":"x"})")), HasSubstr("'nonsense'"));
    EXPECT_THAT(refusal(withItems(R"({"key":"book:a","title":"x","status":"maybe"})")), HasSubstr("status"));
    EXPECT_THAT(refusal(withItems(R"({"key":"book:a","title":"x","my_rating":6})")), HasSubstr("my_rating"));
    EXPECT_THAT(refusal(withItems(R"({"key":"book:a","title":"x","finished":"2026-02-30"})")),
                HasSubstr("no day"));
    EXPECT_THAT(refusal(withItems(R"({"key":"book:a","title":"x"},{"key":"book:a","title":"y"})")),
                HasSubstr("there twice"));
    EXPECT_THAT(
        refusal(
            R"({"format":"waymark-library","version":1,"lists":[{"name":"a","title":"A","parent":"b"}]})"),
        HasSubstr("does not come before"));
}

TEST(LibraryJson, ADeeplyNestedFileIsRefusedAndHarmsNothing) {
    EXPECT_THAT(refusal(std::string(200'000, '[')), testing::Not(testing::IsEmpty()));
    EXPECT_THAT(refusal(withItems(R"({"key":"plan:a","title":"x","content":)" + std::string(500, '[') +
                                  std::string(500, ']') + "}")),
                HasSubstr("too deeply"));
}

} // namespace
} // namespace waymark::app::test
