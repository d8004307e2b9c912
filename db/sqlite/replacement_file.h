// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replaces a file whole or not at all: write to path() beside the target, then commit() syncs the file,
// renames it over the target and syncs the folder. A reader sees the old file or the new one, also after a
// power cut. Without commit() the destructor removes the new file (and SQLite's side files); leftovers of a
// program that was killed are removed by the next replacement of the same target. Whoever writes a file that
// a person named writes it through here, for what must not be lost is never a target: a folder, a device, a
// write-protected file, a database, a file that belongs to one. A link's file is replaced, not the link.
// Errors: InvalidInput, NotFound, Busy, ReadOnly, Io.
#pragma once

#include "db/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace waymark::db::sqlite {

class ReplacementFile {
public:
    /// Reserves an empty new file in the target's folder, which must exist. Databases with the application id
    /// `over` may be replaced too, unless they are written in place (WAL).
    static Result<ReplacementFile> beside(const std::filesystem::path& named, std::uint32_t over = 0);

    ReplacementFile(ReplacementFile&& other) noexcept;
    ReplacementFile& operator=(ReplacementFile&& other) noexcept;
    ReplacementFile(const ReplacementFile&) = delete;
    ReplacementFile& operator=(const ReplacementFile&) = delete;
    ~ReplacementFile();

    const std::filesystem::path& path() const { return m_path; }
    /// Close everything that has path() open before. On an error the target is whole: old or new.
    Result<void> commit();

private:
    ReplacementFile(std::filesystem::path target, std::filesystem::path path, std::uint32_t over);
    void discard() noexcept;

    std::filesystem::path m_target;
    std::filesystem::path m_path; ///< empty: committed or moved from
    std::uint32_t m_over;
};

/// The whole of `bytes` into `target`, or the old file stays.
Result<void> replaceFile(const std::filesystem::path& target, std::string_view bytes);

/// Removes from `folder` what other programs, now gone, left half made: entries whose name begins with `prefix` and
/// ends in `mark`, the number of the process that made them, a hyphen and more.
void removeLeftovers(const std::filesystem::path& folder, const std::string& prefix, const std::string& mark);

/// What ReplacementFile writes between the name of the target and the number of the process.
inline constexpr auto replacementMark = ".new-";

/// Renames `from` to `to` where nothing has that name, for good: Busy when something has.
Result<void> moveIntoPlace(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace waymark::db::sqlite
