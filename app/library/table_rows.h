// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a table whose columns are known, one item each. Pure, any thread.
#pragma once

#include "app/library/foreign_item.h"
#include "app/library/names.h"
#include "app/library/table_columns.h"
#include "app/library/table_programs.h"
#include "app/library/table_reading.h"
#include "app/library/table_values.h"

#include <array>

namespace waymark::app {

/// "book", "Books", "course": nothing for any other word.
std::optional<db::ItemKind> kindOfWord(std::string_view word);

struct KnownTable {
    CsvTable& table; ///< rows are let go of once they are read
    std::size_t head;
    const TableColumns& columns;
    const TableProgram* program; ///< null: nobody's
    db::ItemKind kind;           ///< of rows that do not say it
    bool kindSaid;               ///< by the person, the title of a column or a program of one kind; else it is taken for granted
    DecimalMark mark;
};

class TableRows {
public:
    TableRows(KnownTable known, const ImportOptions& options, ForeignLibrary& library, ReadingFaults& faults);
    void read();
    /// What "$" alone was taken for; empty where no price is written so.
    const std::string& dollarsRead() const { return m_dollarsRead; }
    /// How many rows are courses although neither they nor the table nor the person said so.
    std::size_t assumedCourses() const { return m_assumedCourses; }

private:
    void readRow();
    bool readKey(db::KeptItem& item);
    void readFacts(db::KeptItem& item);
    void readBook(db::KeptItem& item);
    void readCourse(db::KeptItem& item);
    void readPersonal(db::KeptItem& item);
    db::KeptStatus status();
    std::string day(TableField field);
    std::string moment(TableField field);
    std::string note();
    std::string isbn();
    std::string firstIsbn() const;
    std::vector<PersonName> authors(TableField field) const;
    const std::vector<PersonName>& mainAuthors();
    void seeDayOrder();
    std::optional<db::Money> money(TableField amount, TableField currency);
    std::vector<std::vector<std::string>> lists();
    void tellExtraCells();
    bool saysMoreThanASum() const;
    bool isSum() const;
    bool dividesOthers() const;
    std::string_view authorSort() const;
    double bestRating() const;
    std::string_view headOf(TableField field) const;
    const std::string& plainHead(TableField field) const { return m_plainHeads[placeOf(field)]; }
    std::optional<double> hours();
    std::optional<double> score();
    std::string dollarOfTable() const;
    std::string happened(const CellValue<std::string>& read, TableField field);

    bool isSeparator() const;
    std::size_t lastRow();
    std::string_view raw(TableField field) const;
    std::string_view unguarded(TableField field) const;
    std::string link(TableField field);
    std::optional<int> year();
    std::string currencyOfColumn() const;
    AuthorForm authorForm() const;
    std::string text(TableField field) const;
    std::size_t line() const { return m_known.table.lines[m_row]; }
    void fault(Fault what, TableField field, Loss loss = Loss::Field);

    KnownTable m_known;
    const ImportOptions& m_options;
    ForeignLibrary& m_library;
    ReadingFaults& m_faults;
    bool m_own; ///< with keys: a table of ours, in which no blank and no apostrophe is a habit of others
    std::array<std::string, tableFields> m_plainHeads; ///< titles of columns in plain form; empty for a field without one
    std::vector<std::string> m_titles;
    std::optional<std::vector<PersonName>> m_mainAuthors; ///< of the row, once they were asked for
    DayOrder m_dayOrder = DayOrder::Unsure;
    AuthorForm m_authors = AuthorForm::Guess;
    std::string m_lastDay;  ///< nothing has happened later
    std::string m_site;     ///< whose addresses "/course/x/" are
    std::string m_dollar;   ///< what "$" alone means
    std::string m_dollarsRead;
    double m_bestRating = 5; ///< of what the learner says
    std::optional<std::size_t> m_authorSort; ///< calibre's column, "Pratchett, Terry & Gaiman, Neil"
    std::string m_currency; ///< of the column of prices, where its cells have one only
    std::size_t m_row = 0;
    std::size_t m_lastRow = 0;
    std::size_t m_assumedCourses = 0;
};

} // namespace waymark::app
