// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command that writes a file, asked to write over what must not be lost: it refuses, says why, and what
// was there is as before. What must not be lost: libraries, catalogs, their side files, devices, pipes,
// folders, files that are write-protected; also behind a link.
#include "db/library/library.h"
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <functional>
#include <iterator>
#include <tuple>

namespace waymark::test {
namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Writer {
    const char* name;
    const char* ending; ///< that the command asks of a file's name
    std::function<std::vector<std::string>(const std::string& out)> words;
    bool overCatalogs = false;
};

const std::vector<Writer> writers{
    {"LibraryExport", "",
     [](const auto& out) {
         return std::vector<std::string>{"library", "export", out};
     }},
    {"LibraryBackup", "",
     [](const auto& out) {
         return std::vector<std::string>{"library", "backup", out};
     }},
    {"CatalogExportJson", ".jsonld",
     [](const auto& out) {
         return std::vector<std::string>{"catalog", "export", "--out", out};
     }},
    {"CatalogExportCsv", "",
     [](const auto& out) {
         return std::vector<std::string>{"catalog", "export", "--format", "csv", "--out", out};
     }},
    {"CatalogBuild", "",
     [](const auto& out) {
         return std::vector<std::string>{"catalog",    "build",           "--tables", fixtureTables(),
                                         "--profiles", fixtureProfiles(), "--out",    out};
     },
     true},
    {"ChartPicture", ".svg",
     [](const auto& out) {
         return std::vector<std::string>{"chart", "career:backend-software-engineer", "--out", out};
     }},
    {"ChartTable", ".csv",
     [](const auto& out) {
         return std::vector<std::string>{"chart", "career:backend-software-engineer", "--out", out};
     }},
    {"ChartData", ".json",
     [](const auto& out) {
         return std::vector<std::string>{"chart", "career:backend-software-engineer", "--out", out};
     }},
};

/// What lies at the place that is written to. Made by `make`, which answers what shows that it is unchanged.
struct Victim {
    const char* name;
    std::function<void(const fs::path& file)> make;
    bool catalog = false;
};

void makeLibrary(const fs::path& file) {
    auto library = db::Library::open(file);
    ASSERT_TRUE(library.ok()) << library.error().message;
    ASSERT_TRUE(
        library->add({db::CourseKey::trusted("course:a/b"), "A", "", "", "2026-08-03T10:00:00Z"}).ok());
}

const std::vector<Victim> victims{
    {"Library", makeLibrary},
    {"Catalog", [](const fs::path& file) { fs::copy_file(fixtureCatalog(), file); }, true},
    {"LinkToALibrary",
     [](const fs::path& file) {
         makeLibrary(file.native() + ".db");
         fs::create_symlink(file.native() + ".db", file);
     }},
    {"Device", [](const fs::path& file) { fs::create_symlink("/dev/null", file); }},
    {"Pipe", [](const fs::path& file) { ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0); }},
    {"Folder", [](const fs::path& file) { fs::create_directory(file); }},
    {"WriteProtected",
     [](const fs::path& file) {
         std::ofstream(file) << "mine";
         fs::permissions(file, fs::perms::owner_read);
     }},
};

class WrittenFiles : public testing::TestWithParam<std::tuple<Writer, Victim>> {};

TEST_P(WrittenFiles, AreNeverWhatMustNotBeLost) {
    const auto& [writer, victim] = GetParam();
    const TempFolder data;
    const auto out = data / (std::string("victim") + writer.ending);
    victim.make(out);
    struct stat before {};
    ASSERT_EQ(::lstat(out.c_str(), &before), 0);
    const bool readable = fs::is_regular_file(out);
    const auto bytes = readable ? bytesOf(out) : std::string();
    const auto outcome = runProgram(writer.words(out.string()), data.path());
    if (writer.overCatalogs && victim.catalog) {
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        return;
    }
    EXPECT_NE(outcome.exitCode, 0);
    EXPECT_THAT(outcome.err, testing::AnyOf(testing::HasSubstr("victim"), testing::HasSubstr("/dev/null")))
        << "the sentence names it";
    struct stat after {};
    ASSERT_EQ(::lstat(out.c_str(), &after), 0);
    EXPECT_EQ(after.st_ino, before.st_ino);
    EXPECT_EQ(after.st_mode, before.st_mode);
    if (readable) {
        EXPECT_EQ(bytesOf(out) == bytes, true);
    }
}

INSTANTIATE_TEST_SUITE_P(Commands, WrittenFiles,
                         testing::Combine(testing::ValuesIn(writers), testing::ValuesIn(victims)),
                         [](const auto& each) {
                             return std::string(std::get<0>(each.param).name) + "Over" +
                                    std::get<1>(each.param).name;
                         });

TEST(WrittenFilesOfALibrary, AreNotItselfNorItsSideFilesWhileItIsOpen) {
    const TempFolder data;
    const auto file = data / "library.db";
    auto window = db::Library::open(file);
    ASSERT_TRUE(window.ok());
    ASSERT_TRUE(
        window->add({db::CourseKey::trusted("course:a/b"), "A", "", "", "2026-08-03T10:00:00Z"}).ok());
    for (const auto& writer : writers) {
        if (*writer.ending)
            continue;
        for (const char* side : {"", "-wal", "-shm", "-journal"})
            EXPECT_NE(runProgram(writer.words(file.string() + side), data.path()).exitCode, 0)
                << writer.name << ' ' << side;
    }
    EXPECT_TRUE(window->check().ok());
    EXPECT_EQ(window->bookmarks()->size(), 1U);
}

TEST(WrittenFilesOfALibrary, MayBeAnOlderBackup) {
    const TempFolder data;
    ASSERT_EQ(runProgram({"library", "own", "course", "One"}, data.path()).exitCode, 0);
    const auto copy = (data / "copy.db").string();
    EXPECT_EQ(runProgram({"library", "backup", copy}, data.path()).exitCode, 0);
    EXPECT_EQ(runProgram({"library", "backup", copy}, data.path()).exitCode, 0);
    EXPECT_NE(runProgram({"library", "export", copy}, data.path()).exitCode, 0);
}

} // namespace
} // namespace waymark::test
