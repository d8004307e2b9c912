// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a foreign table, one after the other: tables divided by TAB (a quote is a letter, but around a cell as
// spreadsheets write it), by comma, semicolon or bar (RFC 4180) or the first sheet of an .xlsx file; which one it is, is
// seen from the first bytes. Text is UTF-8; one byte order mark at the very beginning is passed over. Whatever is not a
// table is refused: throws Failure InvalidInput "file:line: reason". Fields live until the next call of next(). One thread.
#pragma once

#include "db/formats/frame/byte_stream.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

class Rows {
public:
    Rows() = default;
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    virtual ~Rows() = default;

    /// Goes to the next row; false at the end.
    virtual bool next() = 0;
    const std::vector<std::string_view>& fields() const { return m_fields; }
    /// Whether numbers are written "1.299,50": where commas are decimal marks, semicolons divide.
    virtual bool decimalComma() const { return false; }
    /// Where the row begins: a text line, or the number of a sheet's row.
    std::int64_t line() const { return m_line; }

protected:
    std::vector<std::string_view> m_fields;
    std::int64_t m_line = 0;
};

/// `name` is what messages call the file.
/// `sheet`: which one of a workbook, from 1.
std::unique_ptr<Rows> openRows(std::unique_ptr<ByteStream> bytes, const std::string& name, int sheet = 1);

} // namespace waymark::db
