// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a hundred thousand small rows: a statement whose numbers and texts are looked at where SQLite holds
// them (SQLiteCpp would make an object of each), and a set of the row numbers found. Only db/library includes
// this; throws SQLite::Exception.
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3_stmt;

namespace waymark::db {

class Scan {
public:
    using Value = std::variant<std::int64_t, std::string>;

    /// The values of ?1, ?2 ... in order.
    Scan(SQLite::Database& database, const std::string& sql, std::vector<Value> values = {});
    ~Scan();
    Scan(const Scan&) = delete;
    Scan& operator=(const Scan&) = delete;

    bool next();
    std::int64_t number(int column) const;
    std::string_view text(int column) const; ///< until next()

private:
    SQLite::Database& m_database;
    std::vector<Value> m_values;
    sqlite3_stmt* m_statement = nullptr;
};

/// Row numbers, not negative, as bits of 64 neighbours each: those of a hundred thousand items stay in the
/// processor's nearest memory, and numbers far apart cost no more than themselves.
class RowSet {
public:
    void insert(std::int64_t row);
    bool contains(std::int64_t row) const;
    std::size_t size() const { return m_size; }
    std::vector<std::int64_t> rows() const; ///< in no order

private:
    struct Slot {
        std::uint64_t block = 0; ///< number of the block and one; 0: free
        std::uint64_t bits = 0;
    };
    std::size_t slotOf(std::uint64_t block) const;
    void grow();

    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::size_t m_blocks = 0;
    std::size_t m_size = 0;
};

} // namespace waymark::db
