// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What open() makes of missing, old, newer, foreign, damaged and forbidden files; and setting one aside.
#include "db/library/backups.h"
#include "library_folder.h"

#include "db/library/migrations.h"
#include "db/library/set_aside.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark::db::test {

namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

class Opening : public LibraryFolder {
protected:
    void write(const fs::path& path, const std::string& bytes) const {
        std::ofstream(path, std::ios::binary) << bytes;
    }
    std::string read(const fs::path& path) const {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    std::string golden(const std::string& name) const { return fs::path("tests/db/library/data") / name; }
};

TEST_F(Opening, MakesTheFolderAndALibraryThatSaysWhatItIs) {
    const auto nested = folder() / "a" / "b" / "library.db";
    ASSERT_TRUE(succeeds(Library::open(nested)));
    EXPECT_EQ(valueIn(nested, "PRAGMA application_id"), std::to_string(0x576d4c62));
    EXPECT_EQ(valueIn(nested, "PRAGMA user_version"), std::to_string(libraryMigrations().back().version));
    EXPECT_EQ(valueIn(nested, "PRAGMA journal_mode"), "wal");
}

TEST_F(Opening, MakesALibraryOfAnEmptyFile) {
    write(file(), "");
    EXPECT_TRUE(succeeds(opened().check()));
}

TEST_F(Opening, BringsALibraryOfVersionOneUpToDateAndKeepsACopy) {
    fs::copy_file(golden("library-v1.db"), file());
    auto library = opened();
    EXPECT_THAT(keptTitles(library), ElementsAre("Distributed Systems", "Backend Software Engineer"));
    EXPECT_TRUE(succeeds(library.check()));
    ASSERT_TRUE(succeeds(library.remove(CourseKey::trusted("course:mit/6-824"), "2026-09-01T00:00:00Z")));
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_THAT(keptTitles(library), ElementsAre("Distributed Systems", "Backend Software Engineer"));

    const auto copy = folder() / "library-backups" / ("library-before-v" + std::to_string(libraryMigrations().back().version) + ".db");
    ASSERT_TRUE(fs::exists(copy));
    EXPECT_EQ(valueIn(copy, "PRAGMA user_version"), "1");
    EXPECT_EQ(valueIn(copy, "SELECT count(*) FROM bookmark"), "2");
}

TEST_F(Opening, StepByStepAndAtOnceLeadToTheSameSchema) {
    fs::copy_file(golden("library-v1.db"), file());
    (void)opened();
    const auto fresh = folder() / "fresh.db";
    ASSERT_TRUE(succeeds(Library::open(fresh)));
    const std::string schema = "SELECT group_concat(sql, char(10)) FROM "
                               "(SELECT sql FROM sqlite_schema ORDER BY type, name)";
    EXPECT_EQ(valueIn(file(), schema), valueIn(fresh, schema));
}

TEST_F(Opening, MakesNoCopyWhenNothingIsMigrated) {
    (void)opened();
    (void)opened();
    for (const auto& entry : fs::recursive_directory_iterator(folder()))
        EXPECT_THAT(entry.path().filename().string(), testing::Not(HasSubstr("before")));
}

TEST_F(Opening, AMigrationThatFailsLeavesTheOldLibraryWhole) {
    fs::copy_file(golden("library-v1.db"), file());
    changeIn(file(), "CREATE TABLE step_change (in_the_way)");
    EXPECT_FALSE(Library::open(file()));
    EXPECT_EQ(valueIn(file(), "PRAGMA user_version"), "1");
    EXPECT_EQ(valueIn(file(), "SELECT count(*) FROM sqlite_schema WHERE name = 'step'"), "0");
    EXPECT_EQ(valueIn(file(), "SELECT count(*) FROM bookmark"), "2");
}

TEST_F(Opening, RefusesALibraryOfANewerProgramAndChangesNothing) {
    (void)opened();
    changeIn(file(), "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version = 1000");
    const auto library = Library::open(file());
    ASSERT_TRUE(failsWith(ErrorKind::NewerSchema, library));
    EXPECT_THAT(library.error().message, HasSubstr("newer"));
    EXPECT_EQ(valueIn(file(), "PRAGMA user_version"), "1000");
}

TEST_F(Opening, SeesTheNewerVersionThatIsStillInTheJournal) {
    const auto holder = opened();
    SQLite::Database other(file().string(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA user_version = 1000");
    EXPECT_TRUE(failsWith(ErrorKind::NewerSchema, Library::open(file())));
}

TEST_F(Opening, RefusesWhatIsNoDatabaseAndLeavesItAlone) {
    const std::string garbage(10'000, 'x');
    write(file(), garbage);
    EXPECT_TRUE(failsWith(ErrorKind::Corrupt, Library::open(file())));
    EXPECT_EQ(read(file()), garbage);
    write(file(), "SQLite format 3");
    EXPECT_TRUE(failsWith(ErrorKind::Corrupt, Library::open(file())));
}

TEST_F(Opening, RefusesADatabaseOfAnotherProgram) {
    changeIn(file(), "CREATE TABLE recipe (name); INSERT INTO recipe VALUES ('soup')");
    EXPECT_TRUE(failsWith(ErrorKind::Corrupt, Library::open(file())));
    changeIn(file(), "PRAGMA application_id = 1234");
    EXPECT_TRUE(failsWith(ErrorKind::Corrupt, Library::open(file())));
    EXPECT_EQ(valueIn(file(), "SELECT count(*) FROM sqlite_schema"), "1");
}

TEST_F(Opening, LeavesADatabaseOfAnotherProgramAsItIs) {
    changeIn(file(), "PRAGMA journal_mode=DELETE; CREATE TABLE recipe (name)");
    const std::string before = read(file());
    EXPECT_TRUE(failsWith(ErrorKind::Corrupt, Library::open(file())));
    EXPECT_EQ(read(file()), before) << "not turned to WAL";
}

TEST_F(Opening, RefusesTablesAndTriggersThatAreNotOurs) {
    const std::string endless =
        "BEGIN SELECT count(*) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n); END";
    for (const std::string& guest : {
             "CREATE TRIGGER guest AFTER INSERT ON bookmark " + endless,
             std::string("CREATE VIEW guest AS SELECT 1"),
             std::string("CREATE TABLE guest (a)"),
             std::string("CREATE VIRTUAL TABLE guest USING fts5(a)"),
             std::string("ALTER TABLE bookmark ADD COLUMN guest TEXT AS (hex(zeroblob(1000000)))"),
             std::string("DROP TABLE tag; CREATE VIEW tag AS SELECT 1 AS id, 1 AS item, '' AS name"),
         }) {
        for (const char* side : {"", "-wal", "-shm"})
            fs::remove(file().native() + side);
        (void)opened();
        changeIn(file(), guest);
        EXPECT_TRUE(failsWith(ErrorKind::Corrupt, Library::open(file()))) << guest;
        EXPECT_TRUE(failsWith(ErrorKind::Corrupt, verifyBackup(file()))) << guest;
    }
}

TEST_F(Opening, EveryVersionHasTheTablesThatItsStepsMake) {
    for (const auto& each : fs::directory_iterator(fs::path("tests/db/library/data"))) {
        if (each.path().extension() != ".db")
            continue;
        const auto copy = folder() / each.path().filename();
        fs::copy_file(each.path(), copy);
        EXPECT_TRUE(succeeds(verifyBackup(copy))) << copy;
        EXPECT_TRUE(succeeds(Library::open(copy))) << copy;
    }
}

TEST_F(Opening, RefusesADamagedPage) {
    {
        auto library = opened();
        for (int i = 0; i < 200; ++i)
            ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
    }
    auto bytes = read(file());
    ASSERT_GT(bytes.size(), 5U * 4096U);
    for (std::size_t at = 4096; at < bytes.size(); at += 100)
        bytes[at] = static_cast<char>(bytes[at] ^ 0x5a);
    write(file(), bytes);
    EXPECT_TRUE(failsWith(ErrorKind::Corrupt, Library::open(file())));
}

TEST_F(Opening, AFolderInPlaceOfTheFileIsAnErrorInWords) {
    fs::create_directory(file());
    const auto library = Library::open(file());
    ASSERT_TRUE(failsWith(ErrorKind::Io, library));
    EXPECT_THAT(library.error().message, HasSubstr("folder"));
}

TEST_F(Opening, AFileInPlaceOfTheFolderIsAnErrorInWords) {
    write(folder() / "data", "");
    EXPECT_TRUE(failsWith(ErrorKind::Io, Library::open(folder() / "data" / "library.db")));
}

/// Permissions do not bind root, so the attempt runs in a child that has become nobody.
TEST_F(Opening, AFolderOrFileThatMayNotBeWrittenIsReadOnly) {
    (void)opened();
    ASSERT_EQ(::chmod(file().c_str(), 0444), 0);
    ASSERT_EQ(::chmod(folder().c_str(), 0555), 0);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        if (::getuid() == 0 && ::setuid(65534) != 0)
            ::_exit(10);
        const auto existing = Library::open(file());
        const auto missing = Library::open(folder() / "new.db");
        const auto below = Library::open(folder() / "sub" / "new.db");
        int wrong = 0;
        for (const auto* each : {&existing, &missing, &below})
            wrong += !*each && each->error().kind == ErrorKind::ReadOnly ? 0 : 1;
        ::_exit(wrong);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST_F(Opening, SettingAsideMovesAllPartsAndNeverOverwrites) {
    const std::vector<std::string> sides{"", "-wal", "-shm"};
    for (const std::string round : {"first", "second"}) {
        for (const auto& side : sides)
            write(file().string() + side, round + side);
        const auto name = setAside(file(), "2026-08-03");
        ASSERT_TRUE(succeeds(name));
        EXPECT_EQ(name->filename(),
                  round == "first" ? "library-damaged-2026-08-03.db" : "library-damaged-2026-08-03-2.db");
        for (const auto& side : sides) {
            EXPECT_FALSE(fs::exists(file().string() + side));
            EXPECT_EQ(read(name->string() + side), round + side);
        }
    }
    EXPECT_EQ(read(folder() / "library-damaged-2026-08-03.db"), "first");
    EXPECT_TRUE(succeeds(opened().check())) << "a new library starts in its place";
}

TEST_F(Opening, SettingAsideRefusesNothingAndStrangeDates) {
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, setAside(file(), "2026-08-03")));
    write(file(), "x");
    for (const std::string date : {"", "../x", "a/b", "a b"})
        EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, setAside(file(), date))) << date;
    EXPECT_TRUE(fs::exists(file()));
}

TEST_F(Opening, NamesThatMeanMoreToSqliteAreNames) {
    const auto here = fs::current_path();
    fs::current_path(folder());
    for (const char* name : {":memory:", "file:mine.db?mode=memory"}) {
        {
            auto library = Library::open(name);
            ASSERT_TRUE(succeeds(library)) << name;
            EXPECT_TRUE(succeeds(library->add(courseBookmark(1))));
        }
        EXPECT_TRUE(fs::exists(folder() / name));
        auto again = Library::open(name);
        ASSERT_TRUE(succeeds(again)) << name;
        EXPECT_EQ(keptTitles(*again).size(), 1U) << name;
    }
    fs::current_path(here);
}

} // namespace

} // namespace waymark::db::test
