// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/index_parts.h"

#include "db/sqlite/errors.h"

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t partBytes = 1U << 20U;

/// FNV-1a over eight bytes at a time: finds damage, not intent.
std::int64_t checkSum(std::span<const std::uint8_t> bytes) {
    std::uint64_t sum = 14695981039346656037U;
    for (std::size_t at = 0; at < bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, std::min<std::size_t>(8, bytes.size() - at));
        sum = (sum ^ word) * 1099511628211U;
        sum ^= sum >> 29U;
    }
    return static_cast<std::int64_t>(sum);
}

} // namespace

PartWriter::PartWriter(SQLite::Database& database, std::string name)
    : m_insert(database, "INSERT INTO search_index VALUES(?,?,?,?)")
    , m_name(std::move(name)) {
    m_buffer.reserve(partBytes);
}

void PartWriter::write(std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const auto room = std::min(partBytes - m_buffer.size(), bytes.size());
        m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(room));
        bytes = bytes.subspan(room);
        if (m_buffer.size() == partBytes)
            flush();
    }
}

void PartWriter::flush() {
    m_insert.reset();
    m_insert.bind(1, m_name);
    m_insert.bind(2, m_part++);
    m_insert.bind(3, checkSum(m_buffer));
    m_insert.bindNoCopy(4, m_buffer.data(), static_cast<int>(m_buffer.size()));
    m_insert.exec();
    m_buffer.clear();
}

void PartWriter::finish() {
    if (!m_buffer.empty() || m_part == 0)
        flush();
}

void writeSmall(PartWriter& writer, std::uint32_t number) {
    for (; number >= 0x80; number >>= 7U)
        writer.writeNumber(static_cast<std::uint8_t>(number | 0x80U));
    writer.writeNumber(static_cast<std::uint8_t>(number));
}

std::vector<std::uint32_t> readStarts(const SQLite::Database& database, const std::string& name) {
    const auto bytes = readPart(database, name);
    std::vector<std::uint32_t> starts;
    starts.reserve(1 + static_cast<std::size_t>(std::count_if(
                           bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte < 0x80; })));
    starts.push_back(0);
    std::uint32_t number = 0;
    unsigned shift = 0;
    for (const auto byte : bytes) {
        number |= shift < 32 ? (byte & 0x7fU) << shift : 0U;
        shift += 7;
        if (byte < 0x80) {
            starts.push_back(starts.back() + number);
            number = 0;
            shift = 0;
        }
    }
    return starts;
}

std::vector<std::uint8_t> readPart(const SQLite::Database& database, const std::string& name) {
    SQLite::Statement sizes(database,
                            "SELECT ifnull(sum(length(data)), -1) FROM search_index WHERE name = ?");
    sizes.bind(1, name);
    const auto size = sizes.executeStep() ? sizes.getColumn(0).getInt64() : -1;
    if (size < 0)
        refuseIndex("it has no " + name);
    std::vector<std::uint8_t> bytes;
    bytes.reserve(static_cast<std::size_t>(size));
    SQLite::Statement parts(database,
                            "SELECT check_sum, data FROM search_index WHERE name = ? ORDER BY part");
    parts.bind(1, name);
    while (parts.executeStep()) {
        const auto column = parts.getColumn(1);
        const auto* data = static_cast<const std::uint8_t*>(column.getBlob());
        const std::span part(data, static_cast<std::size_t>(column.getBytes()));
        if (checkSum(part) != parts.getColumn(0).getInt64())
            refuseIndex("its " + name + " do not fit their check sum");
        bytes.insert(bytes.end(), part.begin(), part.end());
    }
    return bytes;
}

void refuseIndex(const std::string& reason) {
    throw sqlite::Failure(ErrorKind::Corrupt, "the catalog's search index is damaged (" + reason +
                                                  "); put back a good copy of the catalog");
}

} // namespace waymark::db::search_parts
