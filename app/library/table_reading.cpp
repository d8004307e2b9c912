// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/table_reading.h"

#include "app/library/foreign_item.h"
#include "app/library/json_bounds.h"
#include "app/library/table_cells.h"
#include "app/library/table_programs.h"
#include "app/library/table_rows.h"
#include "app/library/table_values.h"
#include "app/library/text.h"
#include "db/text/bars.h"

#include <algorithm>
#include <cmath>

namespace waymark::app {

namespace {

constexpr std::size_t sampleRows = 5;
constexpr std::size_t mostLinesBefore = 10;

std::size_t knownTitles(const TableColumns& columns) {
    std::size_t known = 0;
    for (std::size_t i = 0; i < tableFields; ++i)
        known += columns.has(static_cast<TableField>(i)) ? 1U : 0U;
    return known;
}

/// The head is the first row with a title known; title lines may stand above it. Below a row of several cells, which may
/// be the head, one word is no title ("Course" as the kind of a row): most of the cells are, or two in a wider row.
std::size_t headOf(const CsvTable& table) {
    std::size_t widest = 0; // of the rows above, by cells with something in them
    for (std::size_t i = 0; i < std::min(mostLinesBefore, table.rows.size()); ++i) {
        const auto& row = table.rows[i];
        const std::vector<std::string> titles(row.begin(), row.end());
        const auto columns = TableColumns::guessed(titles);
        const auto known = knownTitles(columns);
        const auto filled = static_cast<std::size_t>(std::count_if(row.begin(), row.end(), [](const auto& cell) { return !trimmed(cell).empty(); }));
        const bool enough = widest <= 1 || (known > 1 && (filled > widest || known * 2 > filled));
        if ((columns.has(TableField::Title) || columns.has(TableField::Key)) && (i == 0 || (row.size() > 1 && enough)))
            return i;
        if (programOf(titles))
            return i;
        widest = std::max(widest, filled);
    }
    return 0;
}

/// The line under a head as plain text tables draw it, ":---:", "=====", in every cell: what a column holds is not seen by it.
void dropRule(CsvTable& table, std::size_t head) {
    const auto drawsALine = [](std::string_view cell) { return cell.find_first_not_of("-=_*#~.: ") == std::string_view::npos; };
    const auto at = static_cast<std::ptrdiff_t>(head) + 1;
    if (head + 1 >= table.rows.size() || !std::all_of(table.rows[head + 1].begin(), table.rows[head + 1].end(), drawsALine))
        return;
    table.rows.erase(table.rows.begin() + at);
    table.lines.erase(table.lines.begin() + at);
}

/// What stands in a column below its title, where something does, answers each.
template <class Answers>
bool allAnswer(const CsvTable& table, std::size_t head, std::size_t column, Answers answers) {
    bool any = false;
    for (auto row = head + 1; row < table.rows.size(); ++row) {
        const auto cell = column < table.rows[row].size() ? trimmed(table.rows[row][column]) : std::string_view();
        if (cell.empty() || isBlankSign(cell))
            continue;
        if (!answers(cell))
            return false;
        any = true;
    }
    return any;
}

/// A column "Completed" or "Read" of days says when, not whether; one "Finished" of yes and no says whether.
void takeDaysCompleted(const CsvTable& table, std::size_t head, TableColumns& columns) {
    const auto& titles = table.rows[head];
    const auto isYesOrNo = [](std::string_view cell) { return yesOrNo(cell).has_value(); };
    if (const auto when = columns.of(TableField::Finished); when && !columns.has(TableField::Status) && allAnswer(table, head, *when, isYesOrNo)) {
        columns.clear(TableField::Finished);
        columns.set(TableField::Status, *when);
    }
    for (std::size_t i = 0; i < titles.size() && !columns.has(TableField::Finished); ++i) {
        const bool status = columns.of(TableField::Status) == i;
        if (!db::isBetweenBars("|completed|read|gelesen|gelezen|leido|lu|letto|lido|", plainColumn(titles[i])))
            continue;
        const auto isDay = [](std::string_view cell) { return cellDay(cell, DayOrder::DayFirst).value || cellDay(cell, DayOrder::MonthFirst).value; };
        if (!allAnswer(table, head, i, isDay))
            continue;
        if (status)
            columns.clear(TableField::Status);
        columns.set(TableField::Finished, i);
    }
}

DecimalMark decimalMarkOf(const CsvTable& table) {
    return table.divider == ';' ? DecimalMark::Comma : DecimalMark::Point;
}

enum class Stars { Any, Halves };

/// Whether every filled cell of a column is a rating, of whole or half stars or of any, and there is one.
bool holdsStars(const CsvTable& table, std::size_t head, std::size_t column, Stars stars) {
    bool any = false;
    const bool all = allAnswer(table, head, column, [&, mark = decimalMarkOf(table)](std::string_view cell) {
        const auto score = cellScore(cell, 5, mark);
        any = any || score.value.value_or(0) > 0;
        return !score.fault && (stars == Stars::Any || !score.value || *score.value * 2 == std::floor(*score.value * 2));
    });
    return all && any;
}

/// In a table of books that counts no ratings, a "Rating" of stars is what its owner gave: the means of many have other
/// decimals. The "Note" of French and the "Nota" of its neighbours is a mark where nothing but marks stands in it.
void takeOwnersStars(const CsvTable& table, std::size_t head, bool books, TableColumns& columns) {
    std::vector<std::string> plain;
    for (const auto& title : table.rows[head])
        plain.push_back(plainColumn(title));
    const auto has = [&](std::string_view titles) {
        return std::any_of(plain.begin(), plain.end(), [titles](const auto& title) { return db::isBetweenBars(titles, title); });
    };
    if (columns.has(TableField::MyRating) || columns.has(TableField::Key))
        return;
    const auto rating = columns.of(TableField::Rating);
    const bool counted = has("|ratings|ratings count|rating count|num ratings|number of ratings|reviews|reviews count|num reviews|work ratings count|votes|");
    if (rating && books && !counted && isPlainRating(plain[*rating]) && holdsStars(table, head, *rating, Stars::Halves)) {
        columns.clear(TableField::Rating);
        return columns.set(TableField::MyRating, *rating);
    }
    const auto note = columns.of(TableField::Note);
    const bool french = has("|titre|titre du livre|titre du cours|intitule|livre|cours|auteur|auteurs|auteur s|");
    if (note && ((french && plain[*note] == "note") || plain[*note] == "nota") && holdsStars(table, head, *note, Stars::Any)) {
        columns.clear(TableField::Note);
        columns.set(TableField::MyRating, *note);
    }
}

/// Of a row that is no item: its filled cells.
std::string wordsOf(const CsvTable::Row& row) {
    std::vector<std::string> filled;
    for (const auto& cell : row)
        if (!trimmed(cell).empty())
            filled.emplace_back(trimmed(cell));
    return joined(filled, ", ");
}

/// A line that is an address, or one with a title behind a bar, as programs that close many tabs write it.
std::optional<CsvTable::Row> linkLine(std::string_view line) {
    constexpr std::string_view bar = " | ";
    const auto at = line.find(bar);
    const auto address = trimmed(line.substr(0, at));
    if (address.find_first_of(" \t\"") != std::string_view::npos || address.find("://") == std::string_view::npos || webLink(address).empty())
        return std::nullopt;
    if (at == std::string_view::npos)
        return CsvTable::Row{address};
    return CsvTable::Row{address, trimmed(line.substr(at + bar.size()))};
}

/// A file of addresses, one on a line.
std::optional<CsvTable> tableOfLinks(std::string_view text) {
    CsvTable table;
    table.rows.push_back({"url"});
    table.lines.push_back(0);
    std::size_t number = 0;
    while (const auto line = takeLine(text)) {
        ++number;
        if (trimmed(*line).empty())
            continue;
        auto row = linkLine(trimmed(*line));
        if (!row)
            return std::nullopt; // most files are none, and show it in their first line
        if (row->size() > table.rows.front().size())
            table.rows.front().emplace_back("title");
        table.rows.push_back(*std::move(row));
        table.lines.push_back(number);
    }
    return table.rows.size() > 1 ? std::optional(std::move(table)) : std::nullopt;
}

/// What a column can mean, as the mapping calls it.
std::string namesOfFields() {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < tableFields; ++i)
        if (const auto name = tableFieldName(static_cast<TableField>(i)); tableFieldFromName(name) == static_cast<TableField>(i))
            names.emplace_back(name);
    return joined(names, ", ");
}

/// What the person says stands over what was guessed.
db::Result<void> choose(TableColumns& columns, const std::vector<std::string>& titles, const TableChoice& choice) {
    for (const auto& [name, title] : choice.columns) {
        const auto field = tableFieldFromName(name);
        if (!field)
            return db::Error{db::ErrorKind::InvalidInput, "there is no field '" + name + "' that a column could mean; the fields are: " + namesOfFields()};
        const auto found = std::find(titles.begin(), titles.end(), title);
        if (title.starts_with('=') && found == titles.end()) {
            columns.clear(*field);
            columns.setConstant(*field, title.substr(1));
            continue;
        }
        if (!title.empty() && found == titles.end())
            return db::Error{db::ErrorKind::InvalidInput,
                             "there is no column '" + title + "'; the columns are: " + joined(titles, ", ")};
        columns.clear(*field);
        if (title.empty())
            continue;
        const auto column = static_cast<std::size_t>(found - titles.begin());
        for (std::size_t i = 0; i < tableFields; ++i)
            if (columns.of(static_cast<TableField>(i)) == column)
                columns.clear(static_cast<TableField>(i));
        columns.set(*field, column);
    }
    return {};
}

/// Whether it has what only lists of saved pages have, which name the authors of their pages as well; a list of books has a
/// site and a picture, too.
bool listsPages(const TableColumns& columns, const std::vector<std::string>& titles) {
    constexpr std::string_view marks = "|saved at|word count|reading time|reading progress|in queue|";
    const bool numbered = columns.has(TableField::Isbn) || columns.has(TableField::OtherIsbn);
    return columns.has(TableField::Url) && !numbered &&
           std::any_of(titles.begin(), titles.end(), [marks](const auto& title) { return db::isBetweenBars(marks, plainColumn(title)); });
}

/// By what the column of titles calls them, or by what only books have.
std::optional<db::ItemKind> kindSaidByColumns(const TableColumns& columns, const std::vector<std::string>& titles) {
    using enum TableField;
    if (const auto title = columns.of(Title))
        if (const auto kind = kindOfTitles(titles[*title]))
            return kind;
    if (listsPages(columns, titles))
        return std::nullopt;
    for (const auto field : {Isbn, OtherIsbn, Authors, MoreAuthors})
        if (columns.has(field))
            return db::ItemKind::Book;
    return std::nullopt;
}

/// Nothing for saved pages, and where only the columns of courses say it.
std::optional<db::ItemKind> kindSaid(const TableChoice& choice, const TableProgram* program, const TableColumns& columns,
                                     const std::vector<std::string>& titles) {
    if (choice.kind)
        return choice.kind;
    if (program)
        return program->keepsLinks ? std::nullopt : std::optional(program->kind);
    return kindSaidByColumns(columns, titles);
}

/// By what courses have: others may have it as well, and it is told.
std::optional<db::ItemKind> kindOfColumns(const TableColumns& columns) {
    using enum TableField;
    for (const auto field : {Url, Detail, Hours, Price, Level})
        if (columns.has(field))
            return db::ItemKind::Course;
    return std::nullopt;
}

bool everyRowSaysItsKind(const CsvTable& table, std::size_t head, const TableColumns& columns) {
    const auto kind = columns.of(TableField::Kind);
    const auto key = columns.of(TableField::Key);
    return std::all_of(table.rows.begin() + static_cast<std::ptrdiff_t>(head) + 1, table.rows.end(), [&](const auto& row) {
        return (key && *key < row.size() && !trimmed(row[*key]).empty()) ||
               (kind && *kind < row.size() && kindOfWord(row[*kind]));
    });
}

/// Whether its keys are ours: one of them is, or there is nothing that could be one.
bool isOurs(const CsvTable& table, std::size_t head, const TableColumns& columns) {
    const auto key = columns.of(TableField::Key);
    bool any = false;
    for (auto row = head + 1; key && row < table.rows.size(); ++row) {
        const auto cell = *key < table.rows[row].size() ? trimmed(table.rows[row][*key]) : std::string_view();
        if (db::ItemKey::parse(cell).ok())
            return true;
        any = any || !cell.empty();
    }
    return key && !any;
}

void describe(ReadingReport& report, const CsvTable& table, std::size_t head, const TableColumns& columns) {
    report.columns.assign(table.rows[head].begin(), table.rows[head].end());
    for (std::size_t i = 0; i < tableFields; ++i)
        if (const auto column = columns.of(static_cast<TableField>(i)))
            report.meanings.emplace_back(tableFieldName(static_cast<TableField>(i)), report.columns[*column]);
    for (auto i = head + 1; i < std::min(table.rows.size(), head + 1 + sampleRows); ++i)
        report.sample.emplace_back(table.rows[i].begin(), table.rows[i].end());
}

/// Columns that mean nothing here, where something stands in them.
std::vector<std::string> unreadColumns(const CsvTable& table, std::size_t head, const TableColumns& columns) {
    const auto& titles = table.rows[head];
    std::vector<bool> read(titles.size());
    for (std::size_t i = 0; i < tableFields; ++i)
        if (const auto column = columns.of(static_cast<TableField>(i)))
            read[*column] = true;
    std::vector<bool> filled(titles.size());
    for (auto row = head + 1; row < table.rows.size(); ++row)
        for (std::size_t i = 0; i < std::min(titles.size(), table.rows[row].size()); ++i)
            filled[i] = filled[i] || !trimmed(table.rows[row][i]).empty();
    std::vector<std::string> unread;
    for (std::size_t i = 0; i < titles.size(); ++i)
        if (filled[i] && !read[i] && !trimmed(titles[i]).empty())
            unread.emplace_back(trimmed(titles[i]));
    return unread;
}

/// What the file itself has that is no row: text before the head, quotes that do not close, a row that was cut off.
void tellLines(const CsvTable& table, std::size_t head, ReadingFaults& faults) {
    for (std::size_t i = 0; i < head; ++i)
        if (const auto words = wordsOf(table.rows[i]); !words.empty())
            faults.add(table.lines[i], Fault::LineBeforeHead, Loss::Nothing, {}, words);
    if (table.openQuote > 0)
        faults.add(table.openQuote, Fault::OpenQuote, Loss::Nothing);
    for (const auto line : table.brokenQuotes)
        faults.add(line, Fault::BrokenQuote, Loss::Nothing);
    if (table.cutRow > 0)
        faults.add(table.cutRow, Fault::CutRow, Loss::Nothing);
}

} // namespace

db::Result<Imported> libraryFromTable(std::string_view text, const ImportOptions& options) {
    auto given = tableFromJson(text, options);
    if (const auto end = given || options.isCancelled() ? std::nullopt : endOfCutJson(text))
        return db::Error{db::ErrorKind::InvalidInput, "the JSON ends within line " + std::to_string(*end) + "; the file may be cut off; nothing was imported"};
    if (!given && !options.isCancelled())
        given = tableFromClippings(text, options);
    if (!given)
        given = tableOfLinks(text);
    auto table = given ? *std::move(given) : parseCsv(text, options.cancelled);
    if (options.isCancelled())
        return Imported();
    if (table.rows.empty())
        return db::Error{db::ErrorKind::InvalidInput, "the file is empty"};
    const auto head = headOf(table);
    dropRule(table, head);
    std::vector<std::string> titles;
    for (const auto title : table.rows[head])
        titles.emplace_back(trimmed(title));
    const auto* program = programOf(titles);
    auto columns = columnsOf(program, titles);
    if (!program) {
        takeDaysCompleted(table, head, columns);
        takeOwnersStars(table, head, kindSaid(options.table, program, columns, titles) == db::ItemKind::Book, columns);
    }
    if (!isOurs(table, head, columns))
        columns.clear(TableField::Content); // of others it is the text of a page
    if (const auto chosen = choose(columns, titles, options.table); !chosen)
        return chosen.error();
    if (!isOurs(table, head, columns))
        columns.clear(TableField::Key); // keys of another program say nothing here
    Imported result;
    describe(result.report, table, head, columns);
    if (program)
        result.report.program = program->name;
    tellLines(table, head, result.report.faults);
    if (!columns.has(TableField::Title) && !columns.has(TableField::Key) && !columns.has(TableField::Url)) {
        result.report.question = TableQuestion::Title;
        return result;
    }
    const auto said = kindSaid(options.table, program, columns, titles);
    const auto kind = said ? said : program ? std::optional(program->kind) : kindOfColumns(columns);
    if (!kind && !everyRowSaysItsKind(table, head, columns)) {
        result.report.question = TableQuestion::Kind;
        return result;
    }
    result.report.noRows = table.rows.size() == head + 1;
    result.report.unread = unreadColumns(table, head, columns);
    ForeignLibrary library(result.report.faults, columns.has(TableField::Key) ? ForeignLibrary::SameNumber::OneItem : ForeignLibrary::SameNumber::ByTitle);
    library.expect(table.rows.size());
    TableRows rows({table, head, columns, program, kind.value_or(db::ItemKind::Course), said.has_value(), decimalMarkOf(table)},
                   options, library, result.report.faults);
    rows.read();
    result.report.dollars = rows.dollarsRead();
    result.report.assumedCourses = rows.assumedCourses();
    result.contents = library.taken();
    return result;
}

} // namespace waymark::app
