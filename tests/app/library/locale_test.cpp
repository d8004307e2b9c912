// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window runs in the locale of its machine, where C writes 1,5 for one and a half: files are the same there.
#include "tests/app/library/contents.h"
#include "tests/support/german_numbers.h"

namespace waymark::app::test {
namespace {

TEST(FilesInAGermanLocale, AreTheSameAsElsewhere) {
    const auto contents = richContents();
    std::vector<std::string> before;
    for (const auto& info : formats())
        before.push_back(exported(info.format, contents));
    const std::string table = "title,url,hours,rating,price,currency\nT,https://a.example/,12.5,4.25,3.25,USD\n";
    const waymark::test::GermanNumbers german;
    if (!german.isThere)
        GTEST_SKIP() << "localedef makes no German here";
    std::size_t at = 0;
    for (const auto& info : formats())
        EXPECT_EQ(exported(info.format, contents), before.at(at++)) << info.extension;
    const auto item = readFile(Format::Csv, table).contents.items.at(0);
    EXPECT_EQ(item.facts.hours, 12.5);
    EXPECT_EQ(item.facts.rating, 4.25);
    EXPECT_EQ(item.facts.price, (db::Money{3.25, {"USD"}}));
    EXPECT_EQ(readBack(Format::Json, exported(Format::Json, contents)).items.size(), contents.items.size());
}

} // namespace
} // namespace waymark::app::test
