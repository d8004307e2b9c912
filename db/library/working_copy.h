// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library made ready beside another one, whole and of this program's schema, before anything is done to the other:
// a copy of a backup, or an empty one. It lies in a hidden folder of its own, which goes with the object and, when
// the program was killed, with the next working copy for the same library.
// Any thread. Throws sqlite::Failure and SQLite::Exception.
#pragma once

#include <filesystem>

namespace waymark::db {

class WorkingCopy {
public:
    /// Of `backup` with the changes that still stand in a WAL beside it; an empty path: an empty library.
    WorkingCopy(const std::filesystem::path& backup, const std::filesystem::path& library);
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;

    std::filesystem::path file() const { return m_folder / "library.db"; }
    /// Gives it the name of the library, which nothing may have.
    void becomeLibrary() const;

private:
    void remove() const noexcept;

    std::filesystem::path m_library;
    std::filesystem::path m_folder;
};

} // namespace waymark::db
