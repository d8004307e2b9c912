// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts a JSON feed of any length into its items without holding more than one of them: the objects of an
// array, of a document's "@graph" (or "itemListElement", "dataFeedElement"), a document alone, or one object
// after the other (NDJSON). Only the frame around the items is checked here; what an item says is for a JSON
// parser. Throws Failure InvalidInput "file:line: reason (byte N)". One thread.
#pragma once

#include "db/formats/frame/byte_stream.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace waymark::db {

class JsonItems {
public:
    /// Readable bytes that follow text(), as simdjson wants.
    static constexpr std::size_t padding = 64;

    JsonItems(ByteStream& bytes, std::string name);

    /// Goes to the next item; false at the end of a whole document.
    bool next();
    /// The item, "{...}"; until the next call of next().
    std::string_view text() const { return std::string_view(m_buffer).substr(m_begin, m_at - m_begin); }
    std::int64_t line() const { return m_itemLine; }
    /// Offset of its first byte in the file, from 0.
    std::int64_t byte() const { return m_offset + static_cast<std::int64_t>(m_begin); }
    /// What is around the list of a document that next() has left, with the list emptied: JSON to be checked.
    std::string takeFrame() { return std::exchange(m_frame, {}); }

    [[noreturn]] void refuseItem(const std::string& reason) const;

private:
    enum class Where { Top, List, DocumentEnd };
    enum class Scan { Whole, ListBegins };

    [[noreturn]] void refuseHere(const std::string& reason) const;
    bool readMore();
    int peek();
    bool skipBlanks();
    bool nextAtTop();
    bool nextInList();
    void endDocument();
    Scan scanObject(bool listsCount);
    std::string_view scanString();

    ByteStream& m_bytes;
    std::string m_name;
    std::string m_buffer;
    std::size_t m_begin = 0;   ///< of the item
    std::size_t m_at = 0;      ///< the next byte
    std::size_t m_end = 0;     ///< of what was read into the buffer
    std::int64_t m_offset = 0; ///< of the buffer's first byte in the file
    std::int64_t m_line = 1;
    std::int64_t m_itemLine = 1;
    bool m_ended = false;
    Where m_where = Where::Top;
    bool m_listIsInDocument = false;
    bool m_listHasItems = false;
    bool m_anything = false;
    std::string m_head; ///< of the document whose list is read
    std::string m_frame;
};

} // namespace waymark::db
