// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace waymark::test {
namespace {

class LibraryCommands : public testing::Test {
protected:
    Outcome run(const std::vector<std::string>& arguments) { return runProgram(arguments, m_data.path()); }
    std::string aCourse() {
        return run({"--json", "path", "career:backend-software-engineer"}).json()["items"][0]["key"];
    }
    TempFolder m_data;
};

TEST_F(LibraryCommands, AKeptCourseIsThereInTheNextProcess) {
    const auto course = aCourse();
    ASSERT_EQ(run({"library", "add", course}).exitCode, 0);
    ASSERT_EQ(run({"library", "add", course}).exitCode, 0) << "keeping twice is no error";
    const auto items = run({"--json", "library", "list"}).json()["items"];
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0]["key"], course);
    EXPECT_NE(items[0]["title"], "");
    EXPECT_NE(items[0]["url"], "");
}

TEST_F(LibraryCommands, RemovalIsUndoneInAnotherProcess) {
    const auto course = aCourse();
    run({"library", "add", course});
    ASSERT_EQ(run({"library", "remove", course}).exitCode, 0);
    EXPECT_TRUE(run({"--json", "library", "list"}).json()["items"].empty());
    ASSERT_EQ(run({"library", "undo"}).exitCode, 0);
    EXPECT_EQ(run({"--json", "library", "list"}).json()["items"].size(), 1U);
}

TEST_F(LibraryCommands, RemovingWhatIsNotKeptSaysSo) {
    const auto outcome = run({"library", "remove", "career:15-1252.00"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.err, testing::HasSubstr("career:15-1252.00"));
}

TEST_F(LibraryCommands, WhatTheCatalogDoesNotKnowIsNotKept) {
    EXPECT_EQ(run({"library", "add", "course:nobody/nothing"}).exitCode, 1);
    EXPECT_TRUE(run({"--json", "library", "list"}).json()["items"].empty());
}

TEST_F(LibraryCommands, ABackupIsALibraryOfItsOwn) {
    const auto course = aCourse();
    run({"library", "add", course});
    const TempFolder other;
    ASSERT_EQ(run({"library", "backup", (other.path() / "library.db").string()}).exitCode, 0);
    EXPECT_EQ(runProgram({"library", "check"}, other.path()).exitCode, 0);
    EXPECT_EQ(runProgram({"--json", "library", "list"}, other.path()).json()["items"].size(), 1U);
}

TEST_F(LibraryCommands, EditsListsAndTrashWorkFromProcessToProcess) {
    const auto course = aCourse();
    run({"library", "add", course});
    ASSERT_EQ(run({"library", "status", "doing", course}).exitCode, 0);
    ASSERT_EQ(run({"library", "tag", course, "--add", "later"}).exitCode, 0);
    ASSERT_EQ(run({"library", "note", "Read **this**", course}).exitCode, 0);
    ASSERT_EQ(run({"library", "hours", "1.5", course, "--day", "2026-08-03"}).exitCode, 0);
    const std::string list = run({"--json", "library", "lists", "make", "To read"}).json()["made"];
    ASSERT_EQ(run({"library", "lists", "fill", list, course}).exitCode, 0);
    const auto items =
        run({"--json", "library", "list", "--status", "doing", "--tag", "later", "--in", list}).json();
    ASSERT_EQ(items["items"].size(), 1U);
    EXPECT_EQ(items["items"][0]["note"], "Read **this**");
    EXPECT_EQ(items["items"][0]["hours_logged"], 1.5);
    run({"library", "remove", course});
    EXPECT_EQ(run({"--json", "library", "trash"}).json()["items"].size(), 1U);
    ASSERT_EQ(run({"library", "trash", "--restore", course}).exitCode, 0);
    EXPECT_EQ(run({"--json", "library", "list"}).json()["items"].size(), 1U);
    EXPECT_EQ(run({"library", "status", "perhaps", course}).exitCode, 2);
    EXPECT_EQ(run({"library", "redo"}).exitCode, 1) << "there is nothing to redo";
}

TEST_F(LibraryCommands, SetsATextByItsName) {
    const auto course = aCourse();
    run({"library", "add", course});
    ASSERT_EQ(run({"library", "set", "pros", "short", course}).exitCode, 0);
    ASSERT_EQ(run({"library", "set", "started", "2026-08-03", course}).exitCode, 0);
    const auto item = run({"--json", "library", "list"}).json()["items"][0];
    EXPECT_EQ(item["pros"], "short");
    EXPECT_EQ(item["started"], "2026-08-03");
    EXPECT_EQ(run({"library", "set", "started", "soon", course}).exitCode, 2);
    EXPECT_EQ(run({"library", "set", "my_url", "ftp://a.example", course}).exitCode, 2);
    EXPECT_EQ(run({"library", "set", "removed", "2026-08-03", course}).exitCode, 2) << "that is the library's own";
    const auto unknown = run({"library", "set", "colour", "red", course});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_NE(unknown.err.find("pros"), std::string::npos) << "it says what there is";
}

TEST_F(LibraryCommands, AnExportJoinsAnEmptyLibraryOnceAndGivesTheSameBytes) {
    const auto course = aCourse();
    run({"library", "add", course});
    run({"library", "add", "career:15-1252.00"});
    run({"library", "status", "done", course});
    const auto first = (m_data.path() / "first.json").string();
    ASSERT_EQ(run({"library", "export", first}).exitCode, 0);
    const TempFolder other;
    const auto preview = runProgram({"--json", "library", "import", first, "--preview"}, other.path()).json();
    EXPECT_EQ(preview["added"], 2);
    EXPECT_EQ(preview["imported"], false);
    EXPECT_TRUE(runProgram({"--json", "library", "list"}, other.path()).json()["items"].empty());
    ASSERT_EQ(runProgram({"library", "import", first}, other.path()).exitCode, 0);
    EXPECT_EQ(runProgram({"library", "export"}, other.path()).out, run({"library", "export"}).out);
    EXPECT_EQ(runProgram({"--json", "library", "import", first}, other.path()).json()["same"], 2);
}

TEST_F(LibraryCommands, ABackupIsRestored) {
    run({"library", "add", "career:15-1252.00"});
    const std::string backup = run({"--json", "library", "backup"}).json()["backup"];
    run({"library", "remove", "career:15-1252.00"});
    ASSERT_EQ(run({"library", "restore", backup}).exitCode, 0);
    EXPECT_EQ(run({"--json", "library", "list"}).json()["items"].size(), 1U);
    EXPECT_EQ(run({"--json", "library", "backups"}).json()["backups"].size(), 2U);
}

TEST_F(LibraryCommands, SeveralLibrariesLieWhereTheyAreNamed) {
    const TempFolder elsewhere;
    const auto second = (elsewhere.path() / "mine" / "evenings.db").string();
    ASSERT_EQ(run({"library", "own", "book", "In the second"}).exitCode, 0);
    ASSERT_EQ(run({"--library", second, "library", "own", "course", "A course"}).exitCode, 0);
    const auto items = run({"--json", "library", "list", "--library", second}).json()["items"];
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0]["title"], "A course");
    EXPECT_EQ(run({"--json", "library", "list"}).json()["items"][0]["title"], "In the second");
    ASSERT_EQ(run({"--library", second, "library", "backup"}).exitCode, 0);
    EXPECT_EQ(run({"--library", second, "--json", "library", "backups"}).json()["backups"].size(), 1U);
    EXPECT_TRUE(run({"--json", "library", "backups"}).json()["backups"].empty());
}

TEST_F(LibraryCommands, TheOneChosenInTheWindowIsTheirs) {
    const auto chosen = (m_data.path() / "chosen.db").string();
    ASSERT_EQ(run({"--library", chosen, "library", "own", "book", "Chosen"}).exitCode, 0);
    std::ofstream(m_data.path() / "window.json")
        << R"({"version": 1, "values": {"library.file": ")" << chosen << R"("}})";
    EXPECT_EQ(run({"--json", "library", "list"}).json()["items"][0]["title"], "Chosen");
    std::filesystem::remove(chosen);
    EXPECT_TRUE(run({"--json", "library", "list"}).json()["items"].empty()) << "its disk is not connected";
}

TEST_F(LibraryCommands, OwnItemsAreMadeWithTheirFacts) {
    const auto made =
        run({"--json", "library", "own", "course", "Evening school", "--detail", "City college", "--hours",
             "40", "--price", "120.5", "--currency", "CAD", "--url", "https://example.org/evening"});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const auto item = run({"--json", "library", "list"}).json()["items"][0];
    EXPECT_EQ(item["key"], made.json()["made"]);
    EXPECT_EQ(item["detail"], "City college");
    EXPECT_EQ(item["price"]["amount"], 120.5);
    EXPECT_EQ(item["price"]["currency"], "CAD");
    EXPECT_EQ(run({"library", "own", "career", "King"}).exitCode, 2);
    EXPECT_EQ(run({"library", "own", "course", "X", "--price", "3"}).exitCode, 2) << "3 of what?";
    EXPECT_THAT(run({"library", "own", "course", "X", "--hours", "-3"}).err, testing::HasSubstr("more than 0"));
    EXPECT_THAT(run({"library", "own", "book", "X", "--price", "-1", "--currency", "EUR"}).err, testing::HasSubstr("0 or more"));
    for (const char* pay : {"0", "-5"})
        EXPECT_THAT(run({"library", "own", "offer", "X", "--price", pay, "--currency", "USD", "--place", "metro:41860"}).err, testing::HasSubstr("more than 0 a year"));
    EXPECT_EQ(run({"--json", "library", "list"}).json()["items"].size(), 1U);
}

TEST_F(LibraryCommands, AnOwnOfferStandsInTheComparison) {
    EXPECT_EQ(
        run({"library", "own", "offer", "Developer", "--price", "150000", "--currency", "USD"}).exitCode, 2)
        << "an offer without a place is compared nowhere";
    EXPECT_THAT(run({"salaries", "career:15-1252.00", "--all", "metros", "--offers"}).err,
                testing::HasSubstr("no offer"));
    EXPECT_EQ(run({"library", "own", "book", "X", "--place", "metro:41860"}).exitCode, 2);
    const auto made = run({"library", "own", "offer", "Developer", "--detail", "Miller & Sons", "--price",
                           "150000", "--currency", "USD", "--place", "metro:41860"});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const auto pay = run({"--json", "salaries", "career:15-1252.00", "--all", "metros", "--offers"});
    ASSERT_EQ(pay.exitCode, 0) << pay.err;
    EXPECT_THAT(pay.out, testing::HasSubstr("Miller & Sons"));
    EXPECT_THAT(pay.out, testing::HasSubstr("150000"));
    EXPECT_THAT(run({"salaries", "career:15-1252.00", "--all", "metros", "--offers"}).out,
                testing::HasSubstr("150,000 USD\town offer\tMiller & Sons\n")) << "no median with a grade";
}

TEST_F(LibraryCommands, WhatACatalogChangedIsSaidAndAccepted) {
    const auto file = m_data.path() / "changed.json";
    const auto course = aCourse();
    std::ofstream(file) << R"({"format":"waymark-library","version":1,"items":[{"key":")" << course
                        << R"(","title":"An older title","added":"2026-01-01T10:00:00Z"},)"
                        << R"({"key":"course:nobody/gone","title":"Gone","added":"2026-01-01T10:00:00Z"}]})";
    const auto imported = run({"library", "import", file.string()});
    ASSERT_EQ(imported.exitCode, 0) << imported.err;
    const auto changes = run({"--json", "library", "changes"}).json()["changes"];
    ASSERT_GE(changes.size(), 2U);
    EXPECT_EQ(changes[0]["what"], "left");
    EXPECT_EQ(changes[0]["key"], "course:nobody/gone");
    EXPECT_EQ(changes[1]["what"], "title");
    EXPECT_EQ(changes[1]["was"], "An older title");
    EXPECT_THAT(run({"library", "changes", course}).out, testing::HasSubstr("title was An older title, is "));
    ASSERT_EQ(run({"library", "accept", course}).exitCode, 0);
    EXPECT_TRUE(run({"--json", "library", "changes", course}).json()["changes"].empty());
}

TEST_F(LibraryCommands, WhatCannotBeImportedIsRefusedInOneLine) {
    const auto refused = [&](const std::string& text) {
        return runProgram({"library", "import", "-"}, m_data.path(), text);
    };
    EXPECT_EQ(refused("just words").exitCode, 2);
    const auto wrong = refused("{\"format\":\"waymark-library\",\"version\":1,\"items\":[{\"key\":\"x\"}]}");
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_THAT(wrong.err, testing::HasSubstr("items[0]"));
    EXPECT_EQ(run({"library", "import", "/no/such/file"}).exitCode, 2);
}

} // namespace
} // namespace waymark::test
