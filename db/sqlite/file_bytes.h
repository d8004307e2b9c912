// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of any file that could be a database, read through SQLite's own file layer. POSIX drops all locks
// that a process holds on a file as soon as one of its descriptors of that file is closed, so a database that
// is open here must never be opened by other means (sqlite.org/howtocorrupt.html, 2.2): SQLite's layer knows
// its own locks and closes later. Side files (-wal, -shm, -journal) of a database are refused.
// Errors: NotFound, InvalidInput, Io, Corrupt never. One object belongs to one thread.
#pragma once

#include "db/result.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace waymark::db::sqlite {

class FileBytes {
public:
    static Result<FileBytes> open(const std::filesystem::path& file);

    FileBytes(FileBytes&&) noexcept;
    FileBytes& operator=(FileBytes&&) noexcept;
    ~FileBytes();

    /// How many of `size` bytes there were from `offset` on; fewer only at the end of the file.
    Result<std::size_t> read(std::uint64_t offset, char* target, std::size_t size) const;
    /// In bytes, as it is now.
    Result<std::uint64_t> size() const;

private:
    struct Open;
    explicit FileBytes(std::unique_ptr<Open> open);
    std::unique_ptr<Open> m_open;
};

/// The whole file; InvalidInput when it is larger than `most` bytes.
Result<std::string> readWholeFile(const std::filesystem::path& file, std::uint64_t most);

/// Writes the bytes of `from` over `to`, a file that nobody else sees yet; Cancelled as soon as `cancelled`.
Result<void> copyBytes(const std::filesystem::path& from, const std::filesystem::path& to,
                       const std::atomic<bool>* cancelled = nullptr);

/// The database that `file` is a -wal, -shm or -journal of, when that one exists; else an empty path.
std::filesystem::path databaseOfSideFile(const std::filesystem::path& file);

} // namespace waymark::db::sqlite
