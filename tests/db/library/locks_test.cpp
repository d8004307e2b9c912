// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An open library keeps the locks that tell other programs of it, whatever is done with its file meanwhile.
#include "db/formats/registry/import_release.h"
#include "db/library/backups.h"
#include "db/library/catalog_watch.h"
#include "db/library/contents.h"
#include "db/library/hours_log.h"
#include "db/library/items.h"
#include "db/library/lists.h"
#include "db/library/place_presets.h"
#include "db/library/set_aside.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/file_bytes.h"
#include "db/sqlite/file_header.h"
#include "library_folder.h"
#include "tests/support/file_locks.h"

#include <gmock/gmock.h>

#include <fstream>
#include <functional>

namespace waymark::db::test {

namespace {

namespace fs = std::filesystem;
using waymark::test::locksOn;

const std::string now = "2026-08-03T10:00:00Z";

/// One thing that may be done while the library is open; what it answers does not matter here.
struct Use {
    const char* name;
    std::function<void(Library&, const fs::path& file)> run;
};

void PrintTo(const Use& use, std::ostream* out) {
    *out << use.name;
}

class LocksOfAnOpenLibrary : public LibraryFolder, public testing::WithParamInterface<Use> {};

TEST_P(LocksOfAnOpenLibrary, Stay) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    const auto held = locksOn(file());
    const auto heldBeside = locksOn(file().native() + "-shm");
    ASSERT_FALSE(held.empty()) << "otherwise nothing is shown";
    ASSERT_FALSE(heldBeside.empty());
    GetParam().run(library, file());
    EXPECT_THAT(locksOn(file()), testing::IsSupersetOf(held));
    EXPECT_THAT(locksOn(file().native() + "-shm"), testing::IsSupersetOf(heldBeside));
}

const ItemKey kept = courseKey(1);

const std::vector<Use> uses{
    {"OpenedAgain", [](Library&, const fs::path& file) { (void)Library::open(file); }},
    {"Verified", [](Library&, const fs::path& file) { EXPECT_TRUE(succeeds(verifyBackup(file))); }},
    {"BackedUp", [](Library&, const fs::path& file) { EXPECT_TRUE(succeeds(backUp(file, "asked", now))); }},
    {"BackedUpIfDue", [](Library&, const fs::path& file) { EXPECT_TRUE(succeeds(backUpIfDue(file, now))); }},
    {"BackupsListed",
     [](Library&, const fs::path& file) {
         (void)backUp(file, "asked", now);
         EXPECT_EQ(backups(file)->size(), 1U);
     }},
    {"Restored",
     [](Library&, const fs::path& file) {
         const auto made = backUp(file, "asked", now);
         EXPECT_TRUE(succeeds(restoreBackup(file, made->file, now)));
     }},
    {"RestoredFromItself", [](Library&, const fs::path& file) { (void)restoreBackup(file, file, now); }},
    {"CopiedByItself",
     [](Library& library, const fs::path& file) {
         EXPECT_TRUE(succeeds(library.backup(file.parent_path() / "copy.db")));
         EXPECT_FALSE(library.backup(file)) << "over itself";
     }},
    {"Checked", [](Library& library, const fs::path&) { EXPECT_TRUE(succeeds(library.check())); }},
    {"HeaderRead", [](Library&, const fs::path& file) { EXPECT_TRUE(succeeds(sqlite::readHeader(file))); }},
    {"BytesRead",
     [](Library&, const fs::path& file) { EXPECT_TRUE(sqlite::readWholeFile(file, 1U << 30U).ok()); }},
    {"ReadByOtherMeans",
     [](Library&, const fs::path& file) {
         for (const char* side : {"", "-wal", "-shm"})
             std::ifstream(file.native() + side, std::ios::binary).get();
     }},
    {"OpenOnlyToRead",
     [](Library&, const fs::path& file) {
         const auto reading = sqlite::openForReading(file);
         EXPECT_TRUE(succeeds(sqlite::readHeader(file)));
     }},
    {"SideFilesRefused",
     [](Library&, const fs::path& file) {
         for (const char* side : {"-wal", "-shm", "-journal"})
             EXPECT_FALSE(sqlite::readWholeFile(file.native() + side, 1U << 30U)) << side;
     }},
    {"ImportedAsACatalog",
     [](Library&, const fs::path& file) {
         EXPECT_FALSE(detectImportKind(file));
         ImportRequest request;
         request.path = file;
         request.into = file.parent_path() / "catalog.db";
         EXPECT_FALSE(importRelease(request));
     }},
    {"ItsFolderImported",
     [](Library&, const fs::path& file) { EXPECT_FALSE(detectImportKind(file.parent_path())); }},
    {"SetAsideUnderAWrongDate", [](Library&, const fs::path& file) { EXPECT_FALSE(setAside(file, "a/b")); }},
    {"UndoneAndRedone",
     [](Library& library, const fs::path&) {
         EXPECT_TRUE(succeeds(library.undo()));
         EXPECT_TRUE(succeeds(library.redo()));
         EXPECT_TRUE(succeeds(library.nextUndo()));
         EXPECT_TRUE(succeeds(library.nextRedo()));
     }},
    {"BookmarksChanged",
     [](Library& library, const fs::path&) {
         EXPECT_TRUE(succeeds(library.add(courseBookmark(2))));
         EXPECT_TRUE(succeeds(library.remove(courseKey(2), now)));
         EXPECT_TRUE(succeeds(library.contains(kept)));
         EXPECT_TRUE(succeeds(library.bookmarks()));
         EXPECT_TRUE(succeeds(library.asOne("change", "it", now, [] { return Result<void>(); })));
     }},
    {"ItemsUsed",
     [](Library& library, const fs::path&) {
         Items items(library);
         ItemEdit edit;
         edit.addTags = {"a"};
         EXPECT_TRUE(succeeds(items.edit(std::span(&kept, 1), edit, now)));
         EXPECT_TRUE(succeeds(items.item(kept)));
         EXPECT_TRUE(succeeds(items.find({})));
         EXPECT_TRUE(succeeds(items.facets({})));
         EXPECT_TRUE(succeeds(items.renameTag("a", "b", now)));
         const auto own = items.create(ItemKind::Course, {"Own", "", "", {}, {}, {}}, "{}", now);
         EXPECT_TRUE(succeeds(own));
         EXPECT_TRUE(succeeds(items.change(*own, {"Mine", "", "", {}, {}, {}}, "{}", now)));
         EXPECT_TRUE(succeeds(items.remove(std::span(&kept, 1), now)));
         EXPECT_TRUE(succeeds(items.restore(std::span(&kept, 1), now)));
         EXPECT_TRUE(succeeds(items.emptyTrash({}, now)));
     }},
    {"ListsUsed",
     [](Library& library, const fs::path&) {
         Lists lists(library);
         const auto list = lists.create("A list", {}, now);
         EXPECT_TRUE(succeeds(list));
         EXPECT_TRUE(succeeds(lists.addItems(*list, std::span(&kept, 1), now)));
         EXPECT_TRUE(succeeds(lists.all()));
         EXPECT_TRUE(succeeds(lists.remove(*list, now)));
     }},
    {"HoursLogged",
     [](Library& library, const fs::path&) {
         EXPECT_TRUE(succeeds(HoursLog(library).log(kept, "2026-08-03", 1, {}, now)));
         EXPECT_TRUE(succeeds(HoursLog(library).standing()));
     }},
    {"ContentsWritten",
     [](Library& library, const fs::path&) {
         const auto all = Contents(library).read(true);
         EXPECT_TRUE(succeeds(all));
         EXPECT_TRUE(succeeds(Contents(library).write(*all, "import", "all", now)));
     }},
    {"PresetSaved",
     [](Library& library, const fs::path&) {
         EXPECT_TRUE(
             succeeds(PlacePresets(library).save({{}, "Home", {PlaceKey::trusted("state:FL")}}, now)));
     }},
    {"CatalogNoted",
     [](Library& library, const fs::path&) {
         CatalogWatch watch(library);
         EXPECT_TRUE(succeeds(watch.note({{kept.text(), std::nullopt}}, "hash", now)));
         EXPECT_TRUE(succeeds(watch.changes()));
         EXPECT_TRUE(succeeds(watch.accept(std::span(&kept, 1), now)));
     }},
};

INSTANTIATE_TEST_SUITE_P(Library, LocksOfAnOpenLibrary, testing::ValuesIn(uses),
                         [](const auto& each) { return std::string(each.param.name); });

} // namespace

} // namespace waymark::db::test
