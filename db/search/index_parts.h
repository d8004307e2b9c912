// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search index as it lies in the catalog: named runs of bytes, cut into parts of a megabyte, each with a
// check sum, in the table search_index. Numbers are little-endian. Throws SQLite::Exception, and
// sqlite::Failure Corrupt for a run that is missing or does not fit its check sums.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

namespace waymark::db::search_parts {

class PartWriter {
public:
    PartWriter(SQLite::Database& database, std::string name);
    PartWriter(const PartWriter&) = delete;
    PartWriter& operator=(const PartWriter&) = delete;

    void write(std::span<const std::uint8_t> bytes);
    void write(std::string_view text) {
        write({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    }
    template <class Number>
    void writeNumber(Number number) {
        static_assert(std::is_arithmetic_v<Number>);
        std::uint8_t bytes[sizeof number];
        std::memcpy(bytes, &number, sizeof number);
        write(std::span<const std::uint8_t>(bytes, sizeof number));
    }
    template <class Number>
    void writeNumbers(const std::vector<Number>& numbers) {
        static_assert(std::is_arithmetic_v<Number>);
        write({reinterpret_cast<const std::uint8_t*>(numbers.data()), numbers.size() * sizeof(Number)});
    }
    /// Writes what is left; nothing may be written afterwards.
    void finish();

private:
    void flush();

    SQLite::Statement m_insert;
    std::string m_name;
    std::int64_t m_part = 0;
    std::vector<std::uint8_t> m_buffer;
};

/// One to five bytes, small numbers in one.
void writeSmall(PartWriter& writer, std::uint32_t number);
/// Numbers written by writeSmall(), as starts: 0, the first, the first and the second ...
std::vector<std::uint32_t> readStarts(const SQLite::Database& database, const std::string& name);

std::vector<std::uint8_t> readPart(const SQLite::Database& database, const std::string& name);

template <class Number>
std::vector<Number> readNumbers(const SQLite::Database& database, const std::string& name) {
    static_assert(std::is_arithmetic_v<Number>);
    const auto bytes = readPart(database, name);
    std::vector<Number> numbers(bytes.size() / sizeof(Number));
    if (!numbers.empty())
        std::memcpy(numbers.data(), bytes.data(), numbers.size() * sizeof(Number));
    return numbers;
}

[[noreturn]] void refuseIndex(const std::string& reason);

} // namespace waymark::db::search_parts
