// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same texts in an FTS5 table of SQLite, searched in the plain way: every word must match, the last as a
// prefix, ORDER BY rank LIMIT 50 with highlights. What search is compared with. Throws SQLite::Exception.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace waymark::bench {

class FullText {
public:
    /// Fills `file` from the catalog unless it is there.
    FullText(const std::filesystem::path& catalog, const std::filesystem::path& file);

    /// Rows read; the words as a person typed them.
    int first50(const std::string& query);
    /// Bytes of the index itself, without the texts.
    std::int64_t indexBytes();

private:
    void fill(const std::filesystem::path& catalog);

    SQLite::Database m_database;
    std::unique_ptr<SQLite::Statement> m_match;
};

} // namespace waymark::bench
