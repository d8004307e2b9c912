// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which files a folder of tables consists of and how many rows each holds, as catalog.tsv says. Parts of a
// table may have any name, so that nothing else could tell that one is missing or was cut off between two
// lines. Throws Failure InvalidInput "file:line: reason". Internal to db/building.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace waymark::db {

class TableList {
public:
    /// One line of the list; refuses a file that is named twice.
    void add(const std::string& file, std::int64_t rows, std::int64_t line);
    /// The folder's tables and the list name the same files.
    void checkFiles(const std::vector<std::filesystem::path>& tables) const;
    /// The file, read to its last line, holds as many rows as the list says.
    void checkRows(const std::string& file, std::int64_t rows, std::int64_t lastLine) const;

private:
    struct Entry {
        std::int64_t rows = 0;
        std::int64_t line = 0; ///< in catalog.tsv
    };
    std::map<std::string, Entry> m_entries;
};

} // namespace waymark::db
