// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that is really full and one that is really read-only: bench_library_full_disk FOLDER mounts a small
// disk in memory there (which needs root), fills it with kept items, and proves that the change is refused in
// words, nothing else is lost, and all goes on when there is room. Exit code 0 when everything was so.
#include "db/library/backups.h"
#include "db/library/items.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/mount.h>

namespace {

using namespace waymark::db;
namespace fs = std::filesystem;

constexpr auto now = "2026-08-03T14:32:00Z";
int faults = 0;

void expect(bool held, const std::string& what, const std::string& details = {}) {
    std::printf("%s  %s%s%s\n", held ? "held " : "FAULT", what.c_str(), details.empty() ? "" : ": ",
                details.c_str());
    faults += held ? 0 : 1;
}

Bookmark bookmark(int number) {
    return {CourseKey::trusted("course:test/" + std::to_string(number)), "Course " + std::to_string(number),
            std::string(1500, 'x'), "", now};
}

/// A disk in memory, gone with this object.
class SmallDisk {
public:
    explicit SmallDisk(fs::path folder)
        : m_folder(std::move(folder)) {
        fs::create_directories(m_folder);
        m_mounted = ::mount("waymark", m_folder.c_str(), "tmpfs", 0, "size=8m") == 0;
    }
    ~SmallDisk() {
        if (m_mounted)
            ::umount(m_folder.c_str());
    }
    bool mounted() const { return m_mounted; }
    bool setReadOnly(bool readOnly) const {
        return ::mount("waymark", m_folder.c_str(), "tmpfs", MS_REMOUNT | (readOnly ? MS_RDONLY : 0U),
                       "size=8m") == 0;
    }

private:
    fs::path m_folder;
    bool m_mounted = false;
};

/// Adds until one is refused; answers how many are kept.
int fillUp(Library& library, std::string& sentence) {
    for (int number = 0; number < 100'000; ++number)
        if (const auto added = library.add(bookmark(number)); !added) {
            sentence = added.error().message;
            return number;
        }
    return -1;
}

std::size_t keptIn(const Library& library) {
    const auto kept = library.bookmarks();
    return kept ? kept->size() : 0;
}

void fillTheDisk(const fs::path& folder) {
    const auto file = folder / "library.db";
    const auto filler = folder / "filler";
    std::ofstream(filler) << std::string(1'000'000, 'x');
    auto library = Library::open(file);
    expect(static_cast<bool>(library), "a library is made on the small disk");
    if (!library)
        return;
    std::string sentence;
    const auto kept = static_cast<std::size_t>(fillUp(*library, sentence));
    expect(kept > 50 && kept < 100'000, "items until the disk was full", std::to_string(kept));
    expect(sentence.find("is full; free some space") != std::string::npos, "refused in words", sentence);
    expect(keptIn(*library) == kept, "what was kept before is there");
    const auto backup = backUp(file, "asked", now);
    expect(!backup, "a backup is refused", backup ? "" : backup.error().message);
    const auto backups = waymark::db::backups(file);
    expect(backups && backups->empty(), "and leaves no half of one");
    fs::remove(filler);
    expect(static_cast<bool>(library->add(bookmark(200'000))), "with room again the next change is made");
    expect(static_cast<bool>(library->undo()) && keptIn(*library) == kept, "and undone");
    expect(static_cast<bool>(library->check()), "the file is sound");
}

void makeReadOnly(const fs::path& folder, const SmallDisk& disk) {
    const auto file = folder / "library.db";
    std::size_t kept = 0;
    {
        auto library = Library::open(file);
        kept = library ? keptIn(*library) : 0;
        expect(kept > 0, "opened again");
    }
    expect(disk.setReadOnly(true), "the disk is read-only now");
    const auto refused = Library::open(file);
    expect(!refused && refused.error().kind == ErrorKind::ReadOnly, "opening is refused in words",
           refused ? "" : refused.error().message);
    const auto backup = backUp(file, "asked", now);
    expect(!backup, "a backup is refused", backup ? "" : backup.error().message);
    expect(disk.setReadOnly(false), "the disk can be written again");
    auto library = Library::open(file);
    expect(library && keptIn(*library) == kept, "nothing was lost", std::to_string(kept));
    expect(library && library->check() && library->add(bookmark(300'000)), "and all goes on");
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "bench_library_full_disk FOLDER\n");
        return 2;
    }
    const fs::path folder = argv[1];
    const SmallDisk disk(folder);
    if (!disk.mounted()) {
        std::fprintf(stderr, "no disk could be mounted on %s (%s); run it as root\n", argv[1],
                     std::strerror(errno));
        return 2;
    }
    fillTheDisk(folder);
    makeReadOnly(folder, disk);
    return faults == 0 ? 0 : 1;
}
