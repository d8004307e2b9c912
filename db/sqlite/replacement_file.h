// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replaces a file whole or not at all: write to path() beside the target, then commit() syncs the file,
// renames it over the target and syncs the folder. A reader sees the old file or the new one, also after a
// power cut. Without commit() the destructor removes the new file (and SQLite's side files); leftovers of a
// program that was killed are removed by the next replacement of the same target. Errors: ReadOnly, Io.
#pragma once

#include "db/result.h"

#include <filesystem>
#include <string>

namespace waymark::db::sqlite {

class ReplacementFile {
public:
    /// Reserves an empty new file in the target's folder, which must exist.
    static Result<ReplacementFile> beside(const std::filesystem::path& target);

    ReplacementFile(ReplacementFile&& other) noexcept;
    ReplacementFile& operator=(ReplacementFile&& other) noexcept;
    ReplacementFile(const ReplacementFile&) = delete;
    ReplacementFile& operator=(const ReplacementFile&) = delete;
    ~ReplacementFile();

    const std::filesystem::path& path() const { return m_path; }
    /// Close everything that has path() open before. On an error the target is whole: old or new.
    Result<void> commit();

private:
    ReplacementFile(std::filesystem::path target, std::filesystem::path path);
    void discard() noexcept;

    std::filesystem::path m_target;
    std::filesystem::path m_path; ///< empty: committed or moved from
};

/// Removes from `folder` what other programs, now gone, left half made: entries called PREFIX, the number of
/// the process that made them, a hyphen and more.
void removeLeftovers(const std::filesystem::path& folder, const std::string& prefix);

} // namespace waymark::db::sqlite
