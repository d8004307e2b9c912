// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads every #include of the tree: nothing looks up a floor, no Qt below ui/, Qt Charts only in ui/charts,
// SQLiteCpp only in db/; and keeps files and headers within their size. The rooms of a floor: rooms_test.cpp.
#include "tests/architecture/source_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::test {
namespace {

bool isQt(const std::string& target) {
    static const std::regex qt(R"(^(Qt[A-Z]?[A-Za-z0-9]*/|Q[A-Z][A-Za-z]+$|q[a-z]+\.h$))");
    return std::regex_search(target, qt);
}

TEST(Floors, DbSeesNothingAboveIt) {
    for (const auto& file : sources("db")) {
        for (const auto& include : file.includes) {
            EXPECT_FALSE(include.target.starts_with("app/") || include.target.starts_with("ui/"))
                << where(include);
            EXPECT_FALSE(isQt(include.target)) << where(include);
        }
    }
}

TEST(Floors, AppSeesOnlyTextAndRecordsOfDb) {
    for (const auto& file : sources("app")) {
        for (const auto& include : file.includes) {
            EXPECT_FALSE(include.target.starts_with("ui/")) << where(include);
            EXPECT_FALSE(isQt(include.target)) << where(include);
            EXPECT_FALSE(include.target.starts_with("SQLiteCpp/") || include.target == "sqlite3.h")
                << where(include);
            if (include.target.starts_with("db/")) {
                EXPECT_TRUE(include.target.starts_with("db/records/") ||
                            include.target.starts_with("db/text/") || include.target == "db/keys.h" ||
                            include.target == "db/result.h")
                    << where(include);
            }
        }
    }
}

TEST(Floors, SqliteStaysInDb) {
    for (const auto& file : sources("ui")) {
        for (const auto& include : file.includes)
            EXPECT_FALSE(include.target.starts_with("SQLiteCpp/") || include.target == "sqlite3.h")
                << where(include);
    }
}

TEST(Floors, QtChartsOnlyInUiCharts) {
    const std::regex charts(R"(QtCharts|QChart|QValueAxis|QBarCategoryAxis|Q[A-Za-z]+Series|QBarSet)");
    for (const auto& file : sources("ui")) {
        if (file.path.string().starts_with("ui/charts/"))
            continue;
        for (const auto& include : file.includes)
            EXPECT_FALSE(std::regex_search(include.target, charts)) << where(include);
    }
}

TEST(Floors, DesktopAndCommandLineDoNotKnowEachOther) {
    for (const auto& file : sources("ui")) {
        const auto path = file.path.string();
        for (const auto& include : file.includes) {
            if (!path.starts_with("ui/desktop/")) {
                EXPECT_FALSE(include.target.starts_with("ui/desktop/")) << where(include);
            }
            if (!path.starts_with("ui/cli/")) {
                EXPECT_FALSE(include.target.starts_with("ui/cli/")) << where(include);
            }
        }
    }
}

TEST(Floors, PagesDoNotKnowTheWindow) {
    for (const auto& file : sources("ui/desktop/pages")) {
        for (const auto& include : file.includes)
            EXPECT_NE(include.target, "ui/desktop/main_window.h") << where(include);
    }
}

TEST(Sizes, AFileIsOneIdea) {
    for (const auto* floor : {"db", "app", "ui"}) {
        for (const auto& file : sources(floor)) {
            const bool style = file.path.filename() == "program_style.cpp"; // one style, and small enough to be read
            const int limit = file.path.extension() == ".h" ? 120 : style ? 300 : 400;
            EXPECT_LE(file.lines, limit) << file.path << " has " << file.lines << " lines";
        }
    }
}

/// The line on which the longest function at this depth begins, and its lines between the braces without the names of
/// cases and the rows of tables.
std::pair<int, int> longestFunction(const std::string& text, std::size_t depth) {
    std::pair<int, int> longest{0, 0};
    std::istringstream lines(text);
    int number = 0, begin = 0, count = 0;
    bool open = false;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const auto first = std::min(line.find_first_not_of(' '), line.size()); // line[line.size()] is a zero
        if (first == depth && line[first] == '}' && open && line.size() == depth + 1)
            longest = std::max(longest, {count, begin});
        if (first <= depth && first < line.size()) {
            begin = number;
            count = 0;
            open = false;
        } else if (open && line.compare(first, 5, "case ") != 0 && line[first] != '{' && line[first] != '"') {
            ++count;
        }
        open = open || line.ends_with('{');
    }
    return {longest.second, longest.first};
}

TEST(Sizes, AFunctionFitsAScreen) {
    EXPECT_EQ(longestFunction("int one() {\n    return 1;\n}\nint two(int a,\n        int b) {\n    a;\n    b;\n}\n", 0), std::pair(4, 2));
    for (const auto* floor : {"db", "app", "ui"})
        for (const auto& file : sources(floor))
            for (const std::size_t depth : {0U, 4U}) { // of a namespace, of a class
                const auto [begin, lines] = longestFunction(file.text, depth);
                EXPECT_LE(lines, 60) << file.path << ':' << begin;
            }
}

TEST(Sizes, TestsNeverUseQVerify) {
    // Written apart, so that this file does not find itself.
    const std::regex forbidden(std::string(R"(\bQ)") + R"((VERIFY|COMPARE|TRY_[A-Z]+|SKIP|FAIL)2?\s*\()");
    for (const auto& file : sources("tests"))
        EXPECT_FALSE(std::regex_search(file.text, forbidden))
            << file.path << " passes silently in GoogleTest";
}

bool isOfName(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// The name that ends before `end`.
std::string nameBefore(const std::string& text, std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && isOfName(text[begin - 1]))
        --begin;
    return text.substr(begin, end - begin);
}

/// Whether the text declares something of this name as a value of one of the enums, "std::optional<Grade> grade".
bool declares(const std::string& text, const std::string& name, const std::set<std::string>& enums) {
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
        const auto after = at + name.size() < text.size() ? text[at + name.size()] : ' ';
        auto end = at;
        while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '&' || text[end - 1] == '>'))
            --end;
        if (end < at && !isOfName(after) && after != '(' && enums.contains(nameBefore(text, end)))
            return true;
    }
    return false;
}

TEST(Enums, IndexOnlyAnArrayThatIsAsLong) {
    constexpr std::string_view cast = "[static_cast<", word = "enum class ";
    std::vector<SourceFile> files;
    std::set<std::string> enums;
    for (const auto* floor : {"db", "app", "ui"})
        for (auto& file : sources(floor)) {
            for (auto at = file.text.find(word); at != std::string::npos; at = file.text.find(word, at + 1))
                enums.insert(nameBefore(file.text, file.text.find_first_of(" ;\n", at + word.size())));
            files.push_back(std::move(file));
        }
    ASSERT_TRUE(enums.contains("Grade"));
    ASSERT_TRUE(declares("std::optional<db::Grade> grade;", "grade", enums));
    ASSERT_FALSE(declares("int grade; Grade grade() const;", "grade", enums));
    for (const auto& file : files)
        for (auto at = file.text.find(cast); at != std::string::npos; at = file.text.find(cast, at + 1)) {
            const auto open = file.text.find('(', at), end = file.text.find(")]", at);
            if (end == std::string::npos || std::any_of(file.text.begin() + static_cast<std::ptrdiff_t>(open + 1), file.text.begin() + static_cast<std::ptrdiff_t>(end),
                                                       [](char c) { return !isOfName(c) && c != '.' && c != '*'; }))
                continue;
            const auto name = nameBefore(file.text, end);
            const bool member = file.text[end - name.size() - 1] == '.';
            EXPECT_FALSE(declares(file.text, name, enums) || (member && std::any_of(files.begin(), files.end(), [&](const auto& other) {
                return other.path.extension() == ".h" && declares(other.text, name, enums);
            }))) << file.path << ": " << file.text.substr(at, end + 2 - at) << " wants an EnumArray";
        }
}

TEST(Ranges, NoLoopRunsOverWhatAPassingResultHolds) {
    // `for (x : *f())` reads a value whose Result is gone before the first round (until C++23): it has to be named.
    const std::regex passing(R"(\bfor \([^;{}]{1,80} : (\*[A-Za-z_:.>(-]+\([^;{}]*|[^;{}]*\)\.value\(\)|[^;{}]*\.json\(\)\["[a-z_]+"\]|)"
                             R"([^;{}]*\)->[A-Za-z]+((\.|->)[A-Za-z]+(\(\))?)*\.[A-Za-z]+|[^;{}]*\)->[A-Za-z]+)\)\s)");
    EXPECT_TRUE(std::regex_search(std::string("for (const auto& one : *lists.all())\n"), passing));
    EXPECT_TRUE(std::regex_search(std::string("for (const auto& one : lists.all().value()) {"), passing));
    EXPECT_TRUE(std::regex_search(std::string("for (const auto& one : made.json()[\"items\"])\n"), passing));
    EXPECT_TRUE(std::regex_search(std::string("for (const auto& one : lists.all(\"a\")->places.front().own)\n"), passing));
    EXPECT_TRUE(std::regex_search(std::string("for (const auto& one : lists.all()->places) {"), passing));
    EXPECT_FALSE(std::regex_search(std::string("for (const auto& one : *read) {"), passing));
    EXPECT_FALSE(std::regex_search(std::string("for (auto* one : page()->findChildren<QLabel*>()) {"), passing)) << "a pointer's";
    for (const auto* floor : {"db", "app", "ui", "tests"})
        for (const auto& file : sources(floor)) {
            std::smatch found;
            if (file.path.filename() != "floors_test.cpp" && std::regex_search(file.text, found, passing))
                ADD_FAILURE() << file.path << ": " << found.str();
        }
}

TEST(Licence, EveryFileNamesIt) {
    for (const auto* floor : {"db", "app", "ui", "tests"}) {
        for (const auto& file : sources(floor))
            EXPECT_NE(file.text.find("SPDX-License-Identifier: GPL-3.0-or-later"), std::string::npos)
                << file.path;
    }
}

} // namespace
} // namespace waymark::test
