// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window runs in the locale of its machine, where C writes 1,5 for one and a half: files are the same there.
#include "tests/app/library/contents.h"
#include "tests/support/temp_folder.h"

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

namespace waymark::app::test {
namespace {

/// German numbers for as long as it lives, without changing the machine.
class German {
public:
    German() {
        const std::string make = "localedef -i de_DE -f UTF-8 " + (m_folder / "de_DE.UTF-8").string() + " 2>/dev/null";
        if (std::system(make.c_str()) != 0)
            return;
        ::setenv("LOCPATH", m_folder.path().c_str(), 1);
        isThere = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
    }
    ~German() {
        std::setlocale(LC_ALL, m_before.c_str());
        if (m_path)
            ::setenv("LOCPATH", m_path->c_str(), 1);
        else
            ::unsetenv("LOCPATH");
    }
    German(const German&) = delete;
    German& operator=(const German&) = delete;
    bool isThere = false;

private:
    std::string m_before = std::setlocale(LC_ALL, nullptr);
    std::optional<std::string> m_path = std::getenv("LOCPATH") ? std::optional<std::string>(std::getenv("LOCPATH")) : std::nullopt;
    waymark::test::TempFolder m_folder;
};

TEST(FilesInAGermanLocale, AreTheSameAsElsewhere) {
    const auto contents = richContents();
    std::vector<std::string> before;
    for (const auto& info : formats())
        before.push_back(exported(info.format, contents));
    const std::string table = "title,url,hours,rating,price,currency\nT,https://a.example/,12.5,4.25,3.25,USD\n";
    const German german;
    if (!german.isThere)
        GTEST_SKIP() << "localedef makes no German here";
    char number[8];
    std::snprintf(number, sizeof number, "%.1f", 1.5);
    ASSERT_STREQ(number, "1,5");
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
