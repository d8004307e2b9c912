// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any file is a library: it is opened, read whole, changed and undone, or refused in words; a file that passes its check
// holds what was written.
#include "db/library/backups.h"
#include "db/library/contents.h"
#include "db/library/items.h"
#include "tests/fuzz/damaged_file.h"
#include "tests/support/temp_folder.h"

#include <cstdlib>

namespace {

using namespace waymark::db;

constexpr auto now = "2026-08-03T14:32:00Z";

std::string titles(Library& library) {
    const auto contents = Contents(library).read(true);
    std::string all;
    if (contents)
        for (const auto& item : contents->items)
            all += item.key.text() + '\n' + item.facts.title + '\n' + item.note + '\n';
    return all;
}

const waymark::fuzz::DamagedFile& sound(std::string& expected) {
    static const waymark::test::TempFolder folder;
    static std::string words;
    static const waymark::fuzz::DamagedFile file = [] {
        auto library = *Library::open(folder / "library.db");
        for (int i = 0; i < 40; ++i)
            (void)library.add({CourseKey::trusted("course:test/" + std::to_string(i)), "Course " + std::to_string(i),
                               "School", "https://example.org", now});
        ItemEdit edit;
        edit.set(&KeptItem::note, "A note of some length");
        edit.addTags = {"tag"};
        const ItemKey key = CourseKey::trusted("course:test/7");
        (void)Items(library).edit(std::span(&key, 1), edit, now);
        words = titles(library);
        (void)library.backup(folder / "copy.db");
        return waymark::fuzz::DamagedFile(folder / "copy.db");
    }();
    expected = words;
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string expected;
    const auto file = sound(expected).written(data, size);
    const bool good = verifyBackup(file).ok();
    auto library = Library::open(file);
    if (!library)
        return 0;
    const std::string found = titles(*library);
    if (good && !found.empty() && size > 0 && data[0] != 255 && found != expected)
        std::abort();
    (void)library->add({CourseKey::trusted("course:test/new"), "New", "", "", now});
    (void)library->undo();
    (void)library->check();
    return 0;
}
