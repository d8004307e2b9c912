// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first hundred bytes of a SQLite file, read without a connection: tells a damaged, foreign or newer file
// apart before anything in it is trusted, in microseconds. Layout: sqlite.org/fileformat2.html.
#pragma once

#include "db/result.h"

#include <cstdint>
#include <filesystem>

namespace waymark::db::sqlite {

struct FileHeader {
    std::uint32_t applicationId = 0;
    std::uint32_t userVersion = 0;
    std::uint32_t pageSize = 0;
    std::uint32_t pages = 0;  ///< as the header counts them; 0 where an old SQLite wrote the file
    std::uintmax_t bytes = 0; ///< on disk
    bool walMode = false;
    bool truncated() const { return bytes < std::uintmax_t{pageSize} * pages; }
};

/// NotFound when there is no such file, Corrupt when it is no SQLite database, Io when it cannot be read.
Result<FileHeader> readHeader(const std::filesystem::path& file);

} // namespace waymark::db::sqlite
