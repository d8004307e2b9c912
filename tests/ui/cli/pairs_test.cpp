// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command that touches the library runs at the same time as every other and as itself: each ends with a code of
// ours, what one of them was told to be kept is there, and the file is sound.
#include "db/library/library.h"
#include "tests/support/rounds.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <future>

namespace waymark::test {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

const std::string career = "career:backend-software-engineer";

class Pairs : public testing::Test {
protected:
    void SetUp() override {
        run({"library", "add", career});
        run({"library", "own", "course", "Kept before"});
        run({"library", "own", "course", "In the trash", "--url", "https://a.example/trash"});
        const auto listed = runProgram({"--json", "library", "list"}, m_sound).json();
        for (const auto& item : listed["items"])
            if (item["title"] == "In the trash")
                run({"library", "remove", item["key"]});
        run({"library", "rate", "3", career});
        run({"library", "backup", (m_folder / "backup.db").string()});
        std::ofstream(m_folder / "rows.csv") << "title,url,type\nImported,https://a.example/imported,course\n";
    }

    /// `name` makes what each of the two writes its own.
    std::vector<Words> commands(const std::string& name, const fs::path& data) const {
        const auto file = [&](const std::string& ending) { return (data / ("out-" + name + ending)).string(); };
        return {{"library", "own", "course", "New " + name},
                {"library", "undo"},
                {"library", "restore", (m_folder / "backup.db").string()},
                {"library", "import", (m_folder / "rows.csv").string()},
                {"library", "remove", career},
                {"library", "trash", "--empty"},
                {"library", "backup"},
                {"library", "redo"},
                {"library", "status", "doing", career},
                {"library", "tag", career, "--add", name},
                {"library", "note", "Words of " + name, career},
                {"library", "rate", "5", career},
                {"library", "hours", "2", career},
                {"library", "lists", "make", "List " + name},
                {"library", "accept", career},
                {"plan", "make", career, "--start", "2026-09-07", "--hours-a-week", "5", "--keep"},
                {"library", "list"},
                {"library", "export", file(".json")},
                {"library", "backup", file(".db")},
                {"library", "changes"},
                {"library", "backups"},
                {"library", "check"}};
    }

    /// What a command leaves in an export, whatever the other did; empty where the other may write over it.
    static std::string traceOf(const Words& words, const Words& other) {
        const auto& command = words[1];
        if (command == "own" || words[0] == "plan")
            return command == "own" ? words[3] : "Path to";
        if (command == "lists")
            return words[3];
        if (command == "import")
            return "Imported";
        if (other[1] == "remove" || other[1] == command)
            return {};
        return command == "note" ? words[2] : command == "tag" ? '"' + words[4] + '"' : std::string();
    }

    void run(const Words& words) {
        const auto outcome = runProgram(words, m_sound);
        ASSERT_EQ(outcome.exitCode, 0) << words[1] << ": " << outcome.err;
    }

    TempFolder m_folder;
    fs::path m_sound = m_folder / "sound";
};

TEST_F(Pairs, OfCommandsAtTheSameTimeLoseNothing) {
    const auto all = commands("x", "x").size();
    const auto step = static_cast<std::size_t>(rounds(31, 1));
    std::size_t tried = 0;
    for (std::size_t pair = 0; pair < all * all; pair += step) {
        const auto one = pair / all;
        const auto other = pair % all;
        if (other < one)
            continue;
        ++tried;
        const auto data = m_folder / ("pair-" + std::to_string(pair));
        fs::copy(m_sound, data, fs::copy_options::recursive);
        const auto first = commands("a", data)[one];
        const auto second = commands("b", data)[other];
        SCOPED_TRACE(testing::PrintToString(first) + " beside " + testing::PrintToString(second));
        auto beside = std::async(std::launch::async, [&] { return runProgram(second, data); });
        const std::array outcomes{runProgram(first, data), beside.get()};
        for (const auto& outcome : outcomes) {
            EXPECT_THAT(outcome.exitCode, testing::AllOf(testing::Ge(0), testing::Le(2))) << outcome.err;
            if (outcome.exitCode != 0) {
                EXPECT_THAT(outcome.err, testing::Not(testing::IsEmpty()));
            }
        }
        const auto library = db::Library::open(data / "library.db");
        ASSERT_TRUE(library.ok()) << library.error().message;
        EXPECT_TRUE(library->check().ok());
        const auto kept = library->bookmarks();
        ASSERT_TRUE(kept.ok());
        std::vector<std::string> titles;
        for (const auto& each : *kept)
            titles.push_back(each.title);
        // Undo and restore may take back what the other wrote; all else leaves it.
        const auto takesBack = [](const Words& words) { return words[1] == "undo" || words[1] == "restore"; };
        if (!takesBack(first) && !takesBack(second)) {
            EXPECT_THAT(titles, testing::Contains("Kept before"));
            const auto all = runProgram({"library", "export", "--format", "json"}, data).out;
            if (outcomes[0].exitCode == 0) {
                EXPECT_THAT(all, testing::HasSubstr(traceOf(first, second)));
            }
            if (outcomes[1].exitCode == 0) {
                EXPECT_THAT(all, testing::HasSubstr(traceOf(second, first)));
            }
        }
        for (const auto& entry : fs::directory_iterator(data))
            EXPECT_THAT(entry.path().filename().string(), testing::Not(testing::AnyOf(testing::HasSubstr("damaged"), testing::HasSubstr(".new-"), testing::HasSubstr("restoring"))));
        fs::remove_all(data);
    }
    std::printf("%zu pairs\n", tried);
}

} // namespace
} // namespace waymark::test
