// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/schema_org/json_items.h"

#include "db/sqlite/errors.h"

#include <cstring>
#include <utility>

namespace waymark::db {

namespace {

constexpr std::size_t block = 1U << 18U;
constexpr std::size_t longestItem = 16U << 20U;
constexpr int nothing = -1;

bool isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool namesAList(std::string_view key) {
    return key == "@graph" || key == "itemListElement" || key == "dataFeedElement";
}

[[noreturn]] void refuse(const std::string& name, std::int64_t line, std::int64_t byte,
                         const std::string& reason) {
    throw sqlite::Failure(ErrorKind::InvalidInput, name + ":" + std::to_string(line) + ": " + reason +
                                                       " (byte " + std::to_string(byte) + ")");
}

} // namespace

JsonItems::JsonItems(ByteStream& bytes, std::string name)
    : m_bytes(bytes)
    , m_name(std::move(name)) {
    m_buffer.resize(block + padding);
}

void JsonItems::refuseItem(const std::string& reason) const {
    refuse(m_name, m_itemLine, byte(), reason);
}

void JsonItems::refuseHere(const std::string& reason) const {
    refuse(m_name, m_line, m_offset + static_cast<std::int64_t>(m_at), reason);
}

/// Reads on behind what is held from m_begin; the positions move with it.
bool JsonItems::readMore() {
    if (m_ended)
        return false;
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_offset += static_cast<std::int64_t>(m_begin);
        m_at -= m_begin;
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_end + padding >= m_buffer.size()) {
        if (m_end >= longestItem)
            refuseItem("an item of more than 16 MB; is a bracket missing?");
        m_buffer.resize(m_buffer.size() * 2);
    }
    const std::size_t room = m_buffer.size() - padding - m_end;
    const std::size_t read = m_bytes.read(m_buffer.data() + m_end, room);
    if (m_offset == 0 && m_end == 0 && read >= 2) {
        const std::string_view head(m_buffer.data(), read);
        if (head.starts_with("\xef\xbb\xbf")) // JSON does not allow it, editors write it
            m_begin = m_at = 3;
        if (head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff") || head[0] == '\0' ||
            head[1] == '\0')
            refuseHere("the file is UTF-16 or UTF-32; save it as UTF-8");
    }
    m_end += read;
    m_ended = read < room;
    return m_at < m_end;
}

int JsonItems::peek() {
    if (m_at == m_end && !readMore())
        return nothing;
    return static_cast<unsigned char>(m_buffer[m_at]);
}

/// False at the end of the file.
bool JsonItems::skipBlanks() {
    for (int c = peek(); c != nothing; c = peek()) {
        if (!isBlank(c))
            return true;
        if (c == '\n')
            ++m_line;
        ++m_at;
        m_begin = m_at;
    }
    return false;
}

bool JsonItems::next() {
    m_begin = m_at;
    return m_where == Where::List ? nextInList() : nextAtTop();
}

bool JsonItems::nextAtTop() {
    while (skipBlanks()) {
        m_itemLine = m_line;
        m_anything = true;
        if (peek() == '[') {
            m_begin = ++m_at;
            m_where = Where::List;
            m_listIsInDocument = m_listHasItems = false;
            return nextInList();
        }
        if (peek() != '{')
            refuseHere("neither an object nor a list of objects begins here");
        if (scanObject(true) == Scan::Whole)
            return true;
        m_head.assign(text()).append("]");
        m_begin = m_at;
        m_where = Where::List;
        m_listIsInDocument = true;
        m_listHasItems = false;
        return nextInList();
    }
    if (!m_anything)
        refuseHere("the file is empty");
    return false;
}

bool JsonItems::nextInList() {
    const auto unended = [this] { refuseHere("the file ends within a list of items; it is cut off"); };
    if (!skipBlanks())
        unended();
    if (peek() == ']') {
        m_begin = ++m_at;
        m_where = Where::Top;
        if (m_listIsInDocument)
            endDocument();
        return nextAtTop();
    }
    if (m_listHasItems) {
        if (peek() != ',')
            refuseHere("a comma is missing between two items");
        m_begin = ++m_at;
        if (!skipBlanks())
            unended();
    }
    m_itemLine = m_line;
    m_listHasItems = true;
    if (peek() != '{')
        refuseHere("an item that is no object");
    scanObject(false);
    return true;
}

/// What follows the list of items in its document.
void JsonItems::endDocument() {
    int depth = 1;
    while (depth > 0) {
        const int c = peek();
        if (c == nothing)
            refuseHere("the file ends within its document; it is cut off");
        if (c == '"') {
            scanString();
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        m_line += c == '\n' ? 1 : 0;
        ++m_at;
    }
    m_frame = std::exchange(m_head, {}).append(text());
    m_begin = m_at;
}

/// Goes behind the string that begins here and answers what is between its quotes, as it is written.
std::string_view JsonItems::scanString() {
    const std::size_t start = m_at - m_begin;
    ++m_at;
    for (;;) {
        if (m_at == m_end && !readMore())
            refuseItem("the file ends within a text of the item that begins here; it is cut off");
        const char c = m_buffer[m_at++];
        if (c == '"')
            break;
        if (c == '\\') {
            if (m_at == m_end && !readMore())
                continue;
            ++m_at;
        } else if (c == '\n') {
            ++m_line;
        }
    }
    return std::string_view(m_buffer).substr(m_begin + start + 1, m_at - m_begin - start - 2);
}

/// Goes behind the object that begins here, or, with `listsCount`, behind the bracket that opens its list.
JsonItems::Scan JsonItems::scanObject(bool listsCount) {
    int depth = 0;
    bool keyFollows = false;
    bool listFollows = false;
    for (;;) {
        if (m_at == m_end && !readMore())
            refuseItem("the file ends within the item that begins here; it is cut off");
        const char c = m_buffer[m_at];
        if (c == '"') {
            const std::string_view text = scanString();
            if (listsCount && depth == 1 && keyFollows)
                listFollows = namesAList(text);
            keyFollows = false;
            continue;
        }
        ++m_at;
        switch (c) {
        case '{':
        case '[':
            if (c == '[' && depth == 1 && listFollows)
                return Scan::ListBegins;
            keyFollows = ++depth == 1;
            break;
        case '}':
        case ']':
            if (--depth == 0)
                return Scan::Whole;
            break;
        case ',':
            keyFollows = depth == 1;
            listFollows = false;
            break;
        case '\n':
            ++m_line;
            break;
        default:
            break;
        }
    }
}

} // namespace waymark::db
