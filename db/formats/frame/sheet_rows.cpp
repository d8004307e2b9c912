// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/sheet_rows.h"

#include "db/formats/frame/xml_stream.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <charconv>

namespace waymark::db {

namespace {

constexpr std::size_t mostColumns = 16'384; // the format's own limit
constexpr std::size_t mostTextBytes = 256U << 20U;

/// "BC12" is column 54, counted from 0; nothing for another form.
std::size_t columnOf(std::string_view reference) {
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
        if (column > mostColumns)
            break;
    }
    return column - 1;
}

} // namespace

/// The state between the elements of a sheet: which cell is open and what kind its value has.
struct SheetRows::Reader {
    explicit Reader(SheetRows& rows, std::unique_ptr<ByteStream> bytes)
        : owner(rows)
        , xml(std::move(bytes), rows.m_name,
              {[this](std::string_view name, const char** a) { started(name, a); },
               [this](std::string_view name) { ended(name); },
               [this](std::string_view text) {
                   if (inValue)
                       value += text;
               }}) {}

    void started(std::string_view name, const char** attributes) {
        if (name == "row") {
            const std::string_view number = XmlStream::attribute(attributes, "r");
            const std::int64_t before = row.number++;
            std::from_chars(number.data(), number.data() + number.size(), row.number);
            if (row.number <= before)
                refuse("this row comes behind row " + std::to_string(before));
            row.cells.clear();
        } else if (name == "c") {
            const std::string_view reference = XmlStream::attribute(attributes, "r");
            column = reference.empty() ? row.cells.size() : columnOf(reference);
            if (column >= mostColumns)
                refuse("the cell reference '" + std::string(reference) + "' is none");
            kind = XmlStream::attribute(attributes, "t");
            value.clear();
        } else if (name == "v" || name == "t") {
            inValue = true;
        }
    }

    void ended(std::string_view name) {
        if (name == "v" || name == "t") {
            inValue = false;
        } else if (name == "c") {
            if (row.cells.size() <= column)
                row.cells.resize(column + 1);
            if (kind == "s")
                row.cells[column] = sharedText();
            else
                row.cells[column] = std::move(value);
            if (kind == "e")
                refuse("the cell holds the error " + row.cells[column]);
            value.clear();
        } else if (name == "row") {
            owner.m_ready.push_back(row);
        }
    }

    [[noreturn]] void refuse(const std::string& reason) {
        owner.m_line = row.number;
        owner.refuse(reason);
    }

    const std::string& sharedText() {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc() || end != value.data() + value.size() || number >= owner.m_texts.size())
            refuse("a cell names the shared text '" + value + "', which is not there");
        return owner.m_texts[number];
    }

    SheetRows& owner;
    Row row;
    std::size_t column = 0;
    std::string kind, value;
    bool inValue = false;
    XmlStream xml; ///< last: it calls into the others
};

SheetRows::SheetRows(std::unique_ptr<ByteStream> workbook, std::string name, int number)
    : m_name(std::move(name))
    , m_archive(*workbook, m_name) {
    readSharedTexts();
    // Sheets are numbered in the order they were made in; the first is the data in all releases known.
    const Archive::Member* sheet =
        m_archive.find("xl/worksheets/sheet" + std::to_string(number) + ".xml");
    if (!sheet && number == 1)
        for (const Archive::Member& member : m_archive.members())
            if (!sheet && member.name.starts_with("xl/worksheets/") && member.name.ends_with(".xml"))
                sheet = &member;
    if (!sheet)
        throw sqlite::Failure(ErrorKind::InvalidInput, m_name + ": holds no sheet; is it an .xlsx file?");
    m_reader = std::make_unique<Reader>(*this, m_archive.open(*sheet));
}

SheetRows::~SheetRows() = default;

int SheetRows::sheets() const {
    int count = 1;
    while (m_archive.find("xl/worksheets/sheet" + std::to_string(count + 1) + ".xml"))
        ++count;
    return count;
}

void SheetRows::refuse(const std::string& reason) const {
    throw sqlite::Failure(ErrorKind::InvalidInput, m_name + ":" + std::to_string(m_line) + ": " + reason);
}

void SheetRows::readSharedTexts() {
    const Archive::Member* member = m_archive.find("xl/sharedStrings.xml");
    if (!member)
        return;
    bool inText = false, inReading = false;
    std::size_t bytes = 0;
    XmlStream xml(m_archive.open(*member), m_name,
                  {[&](std::string_view name, const char**) {
                       if (name == "si")
                           m_texts.emplace_back();
                       inReading = inReading || name == "rPh"; // how a text is read aloud: not part of it
                       inText = name == "t" && !inReading;
                   },
                   [&](std::string_view name) {
                       inText = false;
                       inReading = inReading && name != "rPh";
                   },
                   [&](std::string_view text) {
                       if (!inText || m_texts.empty())
                           return;
                       m_texts.back() += text;
                       if ((bytes += text.size()) > mostTextBytes)
                           refuse("its texts are larger than any release's");
                   }});
    while (xml.readMore()) {
    }
}

bool SheetRows::next() {
    while (m_ready.empty())
        if (!m_reader->xml.readMore())
            return false;
    m_row = std::move(m_ready.front());
    m_ready.pop_front();
    m_width = std::max(m_width, m_row.cells.size());
    if (m_row.cells.size() < m_width)
        m_row.cells.resize(m_width);
    m_line = m_row.number;
    m_fields.assign(m_row.cells.begin(), m_row.cells.end());
    return true;
}

} // namespace waymark::db
