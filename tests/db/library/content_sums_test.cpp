// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that a disk changed are found although SQLite finds the file sound; and whatever the library itself does, its
// sums stay right.
#include "db/library/content_sums.h"

#include "db/library/backups.h"
#include "db/library/contents.h"
#include "db/library/hours_log.h"
#include "db/library/items.h"
#include "db/library/learner.h"
#include "db/library/lists.h"
#include "db/library/match_profiles.h"
#include "db/library/place_presets.h"
#include "library_folder.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>

#include <fstream>
#include <random>

namespace waymark::db::test {

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::string now = "2026-08-03T14:32:00Z";

class Sums : public LibraryFolder {
protected:
    static void useEverything(Library& library) {
        Items items(library);
        for (int i = 0; i < 30; ++i)
            ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
        ItemEdit edit;
        edit.set(&KeptItem::note, "A note that is long enough to be met by a bit that flips somewhere in the file");
        edit.addTags = {"one", "two"};
        const std::vector keys{courseKey(1), courseKey(2), courseKey(3)};
        ASSERT_TRUE(succeeds(items.edit(keys, edit, now)));
        const auto list = Lists(library).create("A list", {}, now);
        ASSERT_TRUE(succeeds(list));
        ASSERT_TRUE(succeeds(Lists(library).addItems(*list, keys, now)));
        ASSERT_TRUE(succeeds(HoursLog(library).log(keys[0], "2026-08-03", 1.5, "read", now)));
        ASSERT_TRUE(succeeds(library.undo()));
        ASSERT_TRUE(succeeds(library.redo()));
        ASSERT_TRUE(succeeds(items.renameTag("one", "three", now)));
        ASSERT_TRUE(succeeds(items.remove(keys, now)));
        ASSERT_TRUE(succeeds(items.emptyTrash({}, now)));
        ASSERT_TRUE(succeeds(library.undo()));
        ASSERT_TRUE(succeeds(PlacePresets(library).save({{}, "Home", {PlaceKey::trusted("state:FL")}}, now)));
        ASSERT_TRUE(succeeds(Learner(library).setPlace(PlaceKey::trusted("state:FL"))));
        ASSERT_TRUE(succeeds(Learner(library).setPlace(PlaceKey::trusted("state:GA")))) << "a replaced row";
        MatchProfiles profiles(library);
        const auto profile = profiles.create("Me", now);
        ASSERT_TRUE(succeeds(profile));
        for (int question = 0; question < 60; ++question)
            ASSERT_TRUE(succeeds(profiles.answer(*profile, question, question % 5)));
        ASSERT_TRUE(succeeds(profiles.keepMoment(*profile, now)));
        ASSERT_TRUE(succeeds(profiles.keepMoment(*profile, now))) << "a replaced row";
        const auto all = Contents(library).read(true);
        ASSERT_TRUE(succeeds(all));
        ASSERT_TRUE(succeeds(Contents(library).write(*all, "import", "all", now)));
        // One of several is refused, and with it all.
        EXPECT_FALSE(library.asOne("edit", "two", now, [&]() -> Result<void> {
            (void)library.add(courseBookmark(100));
            return library.remove(courseKey(999), now);
        }));
    }
};

TEST_F(Sums, StayRightWhateverTheLibraryDoes) {
    auto library = opened();
    useEverything(library);
    EXPECT_TRUE(succeeds(library.check()));
    const auto backup = backUp(file(), "asked", now);
    ASSERT_TRUE(succeeds(backup));
    EXPECT_TRUE(succeeds(verifyBackup(backup->file)));
    ASSERT_TRUE(succeeds(library.add(courseBookmark(200))));
    ASSERT_TRUE(succeeds(restoreBackup(file(), backup->file, now)));
    EXPECT_TRUE(succeeds(library.check()));
    ASSERT_TRUE(succeeds(library.add(courseBookmark(201)))) << "after the file was replaced under it";
    EXPECT_TRUE(succeeds(library.check()));
}

TEST_F(Sums, AreMadeForALibraryThatIsOlderThanThey) {
    for (const char* version : {"library-v1.db"}) {
        fs::copy_file(fs::path("tests/db/library/data") / version, file());
        auto library = opened();
        EXPECT_TRUE(succeeds(library.check()));
        ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
        EXPECT_TRUE(succeeds(library.check()));
    }
}

TEST_F(Sums, ChangedWordsInASoundFileAreFoundAndTheTableIsNamed) {
    {
        auto library = opened();
        useEverything(library);
    }
    changeIn(file(), "UPDATE bookmark SET title = replace(title, 'Course', 'Coursf') WHERE id = 7");
    EXPECT_EQ(valueIn(file(), "PRAGMA integrity_check"), "ok");
    const auto library = opened();
    const auto checked = library.check();
    ASSERT_TRUE(failsWith(ErrorKind::Corrupt, checked));
    EXPECT_THAT(checked.error().message, HasSubstr("its table bookmark"));
    EXPECT_FALSE(verifyBackup(file()).ok());
}

/// What SQLite and the sums let pass has changed nothing that the learner can see.
TEST_F(Sums, EveryFlippedBitIsFoundOrChangesNothing) {
    {
        auto library = opened();
        useEverything(library);
    }
    std::string whole;
    {
        auto library = opened();
        (void)library.add(courseBookmark(31));
    }
    std::ifstream in(file(), std::ios::binary);
    whole.assign(std::istreambuf_iterator<char>(in), {});
    const auto dump = [](const fs::path& of) {
        auto library = Library::open(of);
        if (!library)
            return std::string("refused");
        const auto contents = Contents(*library).read(true);
        if (!contents)
            return std::string("unreadable");
        std::string text;
        for (const auto& item : contents->items)
            text += item.key.text() + item.facts.title + item.facts.detail + item.facts.url + item.note + item.addedAt +
                    item.content + item.removedAt + std::to_string(item.rating);
        return text;
    };
    const std::string expected = dump(file());
    std::mt19937 random(18);
    int found = 0, unchanged = 0;
    for (int i = 0; i < waymark::test::rounds(200, 10'000); ++i) {
        const auto copy = folder() / "flipped.db";
        for (const char* side : {"", "-wal", "-shm"})
            fs::remove(copy.native() + side);
        std::string bytes = whole;
        const std::size_t at = random() % bytes.size();
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << (random() % 8)));
        std::ofstream(copy, std::ios::binary) << bytes;
        if (!verifyBackup(copy)) {
            ++found;
            continue;
        }
        ++unchanged;
        EXPECT_EQ(dump(copy), expected) << "byte " << at;
    }
    EXPECT_GT(found, 20);
    EXPECT_GT(unchanged, 0);
}

} // namespace

} // namespace waymark::db::test
