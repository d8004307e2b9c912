// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/scan.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <bit>
#include <utility>

namespace waymark::db {

Scan::Scan(SQLite::Database& database, const std::string& sql, std::vector<Value> values)
    : m_database(database)
    , m_values(std::move(values)) {
    database.check(sqlite3_prepare_v2(database.getHandle(), sql.c_str(), static_cast<int>(sql.size()),
                                      &m_statement, nullptr));
    int index = 0;
    for (const auto& value : m_values) {
        ++index;
        const auto* text = std::get_if<std::string>(&value);
        const int code = text ? sqlite3_bind_text64(m_statement, index, text->data(), text->size(),
                                                    SQLITE_STATIC, SQLITE_UTF8)
                              : sqlite3_bind_int64(m_statement, index, std::get<std::int64_t>(value));
        if (code != SQLITE_OK) {
            sqlite3_finalize(m_statement);
            throw SQLite::Exception(database.getHandle(), code);
        }
    }
}

Scan::~Scan() {
    sqlite3_finalize(m_statement);
}

bool Scan::next() {
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SQLite::Exception(m_database.getHandle(), code);
    return code == SQLITE_ROW;
}

std::int64_t Scan::number(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Scan::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const auto bytes = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return text ? std::string_view(text, bytes) : std::string_view();
}

std::size_t RowSet::slotOf(std::uint64_t block) const {
    const std::size_t last = m_slots.size() - 1;
    // Fibonacci hashing: blocks come in runs.
    auto slot = static_cast<std::size_t>((block * 0x9E3779B97F4A7C15U) >> 32) & last;
    while (m_slots[slot].block != 0 && m_slots[slot].block != block)
        slot = (slot + 1) & last;
    return slot;
}

void RowSet::insert(std::int64_t row) {
    if (m_slots.size() < 2 * (m_blocks + 1))
        grow();
    const auto number = static_cast<std::uint64_t>(row);
    auto& slot = m_slots[slotOf(number / 64 + 1)];
    m_blocks += slot.block == 0 ? 1 : 0;
    slot.block = number / 64 + 1;
    const auto bit = std::uint64_t{1} << (number % 64);
    m_size += (slot.bits & bit) == 0 ? 1 : 0;
    slot.bits |= bit;
}

bool RowSet::contains(std::int64_t row) const {
    if (m_slots.empty())
        return false;
    const auto number = static_cast<std::uint64_t>(row);
    return (m_slots[slotOf(number / 64 + 1)].bits >> (number % 64) & 1) != 0;
}

std::vector<std::int64_t> RowSet::rows() const {
    std::vector<std::int64_t> rows;
    for (const auto& slot : m_slots)
        for (auto bits = slot.bits; bits != 0; bits &= bits - 1)
            rows.push_back(static_cast<std::int64_t>((slot.block - 1) * 64 +
                                                     static_cast<unsigned>(std::countr_zero(bits))));
    return rows;
}

void RowSet::grow() {
    std::vector<Slot> before(m_slots.empty() ? 64 : 4 * m_slots.size());
    before.swap(m_slots);
    for (const auto& slot : before)
        if (slot.block != 0)
            m_slots[slotOf(slot.block)] = slot;
}

} // namespace waymark::db
