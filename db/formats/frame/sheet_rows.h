// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first sheet of an .xlsx file (ECMA-376, SpreadsheetML) as a stream of rows: the values that were
// stored, as text; empty cells are empty fields. Shared texts are held in memory, the sheet is not. See
// rows.h.
#pragma once

#include "db/formats/frame/archive.h"
#include "db/formats/frame/rows.h"

#include <deque>
#include <utility>

struct XML_ParserStruct;

namespace waymark::db {

class SheetRows : public Rows {
public:
    /// Of the sheet `number`, which counts from 1.
    SheetRows(std::unique_ptr<ByteStream> workbook, std::string name, int number = 1);
    /// How many sheets the workbook has.
    int sheets() const;
    ~SheetRows() override;

    bool next() override;

private:
    struct Row {
        std::int64_t number = 0;
        std::vector<std::string> cells;
    };
    struct Reader;

    void readSharedTexts();
    [[noreturn]] void refuse(const std::string& reason) const;

    std::string m_name;
    Archive m_archive;
    std::vector<std::string> m_texts;
    std::unique_ptr<ByteStream> m_sheet;
    std::unique_ptr<Reader> m_reader;
    std::deque<Row> m_ready;
    Row m_row;
    std::size_t m_width = 0; ///< of the widest row so far: later ones are filled up to it
    bool m_ended = false;
};

} // namespace waymark::db
