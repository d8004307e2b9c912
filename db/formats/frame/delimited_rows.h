// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text tables as a stream: memory holds one block and one row. With quoting as RFC 4180 has it ("" within a
// quoted field is one quote, line ends within it belong to it); without, a quote is a letter like any other, but where
// a spreadsheet put quotes around a cell that has commas or quotes in it.
// Lines end in LF or CRLF, the last one too. See rows.h.
#pragma once

#include "db/formats/frame/rows.h"

#include <deque>

namespace waymark::db {

class DelimitedRows : public Rows {
public:
    struct Form {
        char divider = ',';
        bool quoting = true;
        bool foreign = false; ///< a quote in the wrong place is a letter
    };
    /// `begun` holds bytes that were read already.
    DelimitedRows(std::unique_ptr<ByteStream> bytes, std::string begun, std::string name, Form form);

    bool next() override;
    bool decimalComma() const override { return m_form.divider == ';'; }

private:
    enum class Found { Row, More };

    [[noreturn]] void refuse(std::int64_t line, const std::string& reason) const;
    bool readMore();
    bool takeLast(std::size_t width);
    Found take();
    bool takeField(std::size_t& at, std::size_t end);
    void takeWhole(std::string_view cell);
    bool takeRest(std::size_t& at, std::size_t end);
    [[noreturn]] void refuseQuote(std::size_t at, const std::string& reason) const;
    void checkText(std::size_t from, std::size_t to) const;

    std::unique_ptr<ByteStream> m_bytes;
    std::string m_name;
    Form m_form;
    std::string m_buffer;
    std::size_t m_at = 0; ///< of the next row in the buffer
    bool m_ended = false; ///< the stream
    std::int64_t m_nextLine = 1;
    std::int64_t m_linesTaken = 0;      ///< by the row being taken
    std::deque<std::string> m_unquoted; ///< fields that held a doubled quote
};

} // namespace waymark::db
