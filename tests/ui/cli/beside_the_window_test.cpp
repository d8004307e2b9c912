// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line writes while another program has the library open, as the window has: nothing is lost.
#include "db/library/backups.h"
#include "db/library/library.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace waymark::test {
namespace {

db::Bookmark bookmark(const std::string& title) {
    return {db::CourseKey::trusted("course:test/" + title), title, "", "", "2026-08-03T10:00:00Z"};
}

TEST(BesideTheWindow, WhatBothProgramsWriteIsThere) {
    const TempFolder data;
    const auto file = data / "library.db";
    std::set<std::string> written;
    {
        auto window = db::Library::open(file);
        ASSERT_TRUE(window.ok()) << window.error().message;
        ASSERT_TRUE(window->add(bookmark("first")).ok());
        written.insert("first");
        for (int round = 0; round < 4; ++round) {
            // What the window does two seconds after its start, and its dialog of backups.
            ASSERT_TRUE(db::verifyBackup(file).ok());
            // And what a file dialog of the desktop does in the same process, to choose pictures.
            for (const char* side : {"", "-wal", "-shm"})
                std::ifstream(file.native() + side, std::ios::binary).get();
            for (int each = 0; each < 2; ++each) {
                const std::string title = "outside-" + std::to_string(round) + std::to_string(each);
                const auto outcome = runProgram({"library", "own", "course", title}, data.path());
                ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
                written.insert(title);
            }
            const std::string title = "inside-" + std::to_string(round);
            ASSERT_TRUE(window->add(bookmark(title)).ok());
            written.insert(title);
        }
        EXPECT_TRUE(window->check().ok());
    }
    const auto again = db::Library::open(file);
    ASSERT_TRUE(again.ok()) << again.error().message;
    EXPECT_TRUE(again->check().ok());
    std::set<std::string> found;
    const auto kept = again->bookmarks();
    ASSERT_TRUE(kept.ok());
    for (const auto& each : *kept)
        found.insert(each.title);
    EXPECT_EQ(found, written);
}

} // namespace
} // namespace waymark::test
