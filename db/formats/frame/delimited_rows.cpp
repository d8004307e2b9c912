// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/delimited_rows.h"

#include "db/sqlite/errors.h"
#include "db/text/utf8.h"

#include <algorithm>
#include <utility>

namespace waymark::db {

namespace {

constexpr std::size_t blockBytes = 256U << 10U;
constexpr std::size_t longestRow = 16U << 20U;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

} // namespace

DelimitedRows::DelimitedRows(std::unique_ptr<ByteStream> bytes, std::string begun, std::string name,
                             Form form)
    : m_bytes(std::move(bytes))
    , m_name(std::move(name))
    , m_form(form)
    , m_buffer(std::move(begun)) {
    if (m_buffer.starts_with(byteOrderMark))
        m_at = byteOrderMark.size();
    if (m_buffer.starts_with("\xff\xfe") || m_buffer.starts_with("\xfe\xff"))
        refuse(1, "the file is in UTF-16; save it as UTF-8");
}

void DelimitedRows::refuse(std::int64_t line, const std::string& reason) const {
    throw sqlite::Failure(ErrorKind::InvalidInput, m_name + ":" + std::to_string(line) + ": " + reason);
}

bool DelimitedRows::readMore() {
    if (m_buffer.size() - m_at > longestRow)
        refuse(m_nextLine, "a line longer than 16 MB; is it a table, and is a quote left open?");
    if (m_ended)
        return false;
    m_buffer.erase(0, std::exchange(m_at, 0));
    const std::size_t kept = m_buffer.size();
    // A row that does not fit is divided anew: ever larger steps keep that cheap.
    const std::size_t step = std::max(blockBytes, kept);
    m_buffer.resize(kept + step);
    const std::size_t got = m_bytes->read(m_buffer.data() + kept, step);
    m_buffer.resize(kept + got);
    m_ended = got < step;
    return got > 0;
}

bool DelimitedRows::next() {
    m_line = m_nextLine;
    const std::size_t width = m_fields.size(); // of the row before
    for (;;) {
        if (m_at < m_buffer.size() && take() == Found::Row)
            return true;
        if (readMore())
            continue;
        if (m_at == m_buffer.size())
            return false;
        checkText(m_at, m_buffer.size());
        if (takeLast(width))
            return true;
        const char* const cut = "the last line does not end; is the file complete?";
        refuse(m_line, m_linesTaken == 0 ? cut
                       : m_buffer.ends_with('\n')
                           ? std::string("a quote opened here is never closed")
                           : std::string("a quote opened here is never closed, and ") + cut);
    }
}

/// A last row without a line end is complete where a quote closes its last field, the one in the last column. False: it is
/// not; the row is then still there, and m_linesTaken counts a line only where a quote is open.
bool DelimitedRows::takeLast(std::size_t width) {
    if (!m_form.quoting || !m_buffer.ends_with('"'))
        return false;
    const std::size_t begin = m_at;
    m_buffer += '\n';
    if (take() == Found::Row) {
        if (m_fields.size() >= width)
            return true;
        m_at = begin;
        m_linesTaken = 0;
    }
    m_buffer.pop_back();
    return false;
}

/// Divides the row at m_at; More when its end is not in the buffer yet.
DelimitedRows::Found DelimitedRows::take() {
    m_fields.clear();
    m_unquoted.clear();
    m_linesTaken = 0;
    std::size_t at = m_at;
    do {
        if (!takeField(at, m_buffer.size()))
            return Found::More;
    } while (m_buffer[at++] == m_form.divider);
    checkText(m_at, at);
    m_at = at;
    m_nextLine = m_line + m_linesTaken + 1;
    return Found::Row;
}

/// One field; afterwards `at` is at the divider or the line end behind it. False: not all of it is there.
bool DelimitedRows::takeField(std::size_t& at, std::size_t end) {
    if (m_form.quoting) // some publishers put a blank before the quote
        if (const std::size_t quote = m_buffer.find_first_not_of(' ', at);
            quote < end && m_buffer[quote] == '"')
            at = quote;
    if (m_form.quoting && at < end && m_buffer[at] == '"') {
        const std::size_t start = ++at;
        bool doubled = false;
        for (;; ++at) {
            if (at + 1 >= end) {
                m_linesTaken = std::max<std::int64_t>(m_linesTaken, 1);
                return false;
            }
            m_linesTaken += m_buffer[at] == '\n';
            if (m_buffer[at] != '"')
                continue;
            if (m_buffer[at + 1] != '"')
                break;
            doubled = true;
            ++at;
        }
        std::string_view field(m_buffer.data() + start, at - start);
        if (doubled) {
            std::string& text = m_unquoted.emplace_back();
            for (std::size_t i = 0; i < field.size(); i += field[i] == '"' ? std::size_t{2} : 1)
                text += field[i];
            field = text;
        }
        m_fields.push_back(field);
        ++at;
        if (m_buffer[at] == '\r') {
            if (at + 1 >= end)
                return false;
            ++at;
        }
        if (m_buffer[at] != m_form.divider && m_buffer[at] != '\n') {
            if (!m_form.foreign)
                refuseQuote(at, "text behind a closing quote");
            return takeRest(at, end);
        }
        return true;
    }
    const std::size_t start = at;
    for (; at < end && m_buffer[at] != m_form.divider && m_buffer[at] != '\n'; ++at) {
        if (m_buffer[at] == '"' && m_form.quoting && !m_form.foreign)
            refuseQuote(at, "a quote in the middle of a field; it belongs around the field");
        if (m_buffer[at] == '\r' && at + 1 < end && m_buffer[at + 1] != '\n')
            refuse(m_line + m_linesTaken, "a carriage return in the middle of a line");
    }
    if (at == end)
        return false;
    const bool returned = m_buffer[at] == '\n' && at > start && m_buffer[at - 1] == '\r';
    const std::string_view cell(m_buffer.data() + start, at - start - (returned ? 1 : 0));
    m_form.quoting ? void(m_fields.push_back(cell)) : takeWhole(cell);
    return true;
}

/// Of a table without quoting: a cell whose quotes hold all of it, with a comma or doubled quotes inside.
void DelimitedRows::takeWhole(std::string_view cell) {
    m_fields.push_back(cell);
    if (cell.size() < 3 || cell.front() != '"' || cell.back() != '"' || cell.find_first_of(",\"", 1) == cell.size() - 1)
        return;
    cell = cell.substr(1, cell.size() - 2);
    std::string plain;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == '"' && (++i == cell.size() || cell[i] != '"'))
            return; // a quote that stands alone
        plain += cell[i];
    }
    m_fields.back() = m_unquoted.emplace_back(std::move(plain));
}

/// Words behind a closing quote belong to the field.
bool DelimitedRows::takeRest(std::size_t& at, std::size_t end) {
    const std::size_t start = at;
    at = std::min(m_buffer.find_first_of(std::string{m_form.divider, '\n'}, at), end);
    if (at >= end)
        return false;
    const bool returned = m_buffer[at] == '\n' && at > start && m_buffer[at - 1] == '\r';
    std::string& text = m_unquoted.emplace_back(m_fields.back());
    text.append(m_buffer, start, at - start - (returned ? 1 : 0));
    m_fields.back() = text;
    return true;
}

/// What is no text at all is said before what is wrong with its quotes.
void DelimitedRows::refuseQuote(std::size_t at, const std::string& reason) const {
    checkText(m_at, std::min(m_buffer.find('\n', at), m_buffer.size()));
    refuse(m_line + m_linesTaken, reason);
}

void DelimitedRows::checkText(std::size_t from, std::size_t to) const {
    const std::string_view row(m_buffer.data() + from, to - from);
    const auto plain = [](char c) { return c > 0; };
    if (std::all_of(row.begin(), row.end(), plain))
        return;
    const auto lineOf = [&](std::size_t at) {
        return m_line + std::count(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    };
    if (const std::size_t at = row.find('\0'); at != std::string_view::npos)
        refuse(lineOf(at), "a NUL byte; the file is not text");
    if (const std::size_t at = row.find(byteOrderMark); at != std::string_view::npos)
        refuse(lineOf(at), "a byte order mark in the middle of the file; were two files joined?");
    if (const std::size_t at = firstInvalidUtf8(row); at != std::string_view::npos)
        refuse(lineOf(at), "bytes that are not UTF-8 (Windows-1252?); save the file as UTF-8");
}

} // namespace waymark::db
