// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/working_copy.h"

#include "db/library/backup.h"
#include "db/library/library.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/replacement_file.h"

#include <string>
#include <system_error>
#include <unistd.h>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;

constexpr auto mark = ".restoring-";

fs::path newFolder(const fs::path& library) {
    const fs::path beside = library.has_parent_path() ? library.parent_path() : fs::path(".");
    const std::string name = "." + library.filename().string();
    sqlite::removeLeftovers(beside, name, mark);
    std::error_code code;
    for (int number = 0; number < 100; ++number) {
        fs::path folder = beside / (name + mark + std::to_string(::getpid()) + "-" + std::to_string(number));
        if (!fs::create_directory(folder, code))
            continue;
        fs::permissions(folder, fs::perms::owner_all, code);
        return folder;
    }
    throw sqlite::Failure(ErrorKind::Io, "no folder for a working copy can be made in " + beside.string() + " (" +
                                             code.message() + "); check the space and permissions");
}

} // namespace

WorkingCopy::WorkingCopy(const fs::path& backup, const fs::path& library)
    : m_library(library)
    , m_folder(newFolder(library)) {
    try {
        if (!backup.empty()) {
            // Not the file's bytes: what a library in use has not yet taken out of its WAL belongs to it.
            auto source = sqlite::openForReading(backup);
            copyDatabase(source, backup, file());
        }
        if (const auto opened = Library::open(file()); !opened)
            throw sqlite::Failure(opened.error());
    } catch (...) {
        remove();
        throw;
    }
}

WorkingCopy::~WorkingCopy() {
    remove();
}

void WorkingCopy::becomeLibrary() const {
    if (const auto moved = sqlite::moveIntoPlace(file(), m_library); !moved)
        throw sqlite::Failure(moved.error());
}

void WorkingCopy::remove() const noexcept {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

} // namespace waymark::db
