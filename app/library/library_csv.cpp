// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/carried_fields.h"
#include "app/library/csv.h"
#include "app/library/table_cells.h"
#include "app/library/text.h"
#include "db/text/csv.h"
#include "db/text/number.h"

#include <array>
#include <optional>

namespace waymark::app {

namespace {

using db::KeptItem;

constexpr std::array<std::string_view, 24> columns{
    "key",      "kind",        "title",  "detail",       "url",    "price",   "currency", "rating",
    "hours",    "added",       "tags",   "lists",        "status", "started", "finished", "my_rating",
    "my_price", "my_currency", "my_url", "hours_logged", "note",   "pros",    "cons",     "content"};
constexpr std::size_t firstPersonal = 12;

/// Numbers in the marks of the program that shall read them.
class Numbers {
public:
    explicit Numbers(TableForm form)
        : m_comma(form == TableForm::ExcelComma) {}
    std::string operator()(const std::optional<double>& number) const {
        auto text = db::numberText(number);
        return m_comma ? replaced(text, ".", ",") : text;
    }
    std::string operator()(const std::optional<db::Money>& money) const {
        return money ? (*this)(std::optional(money->amount)) : std::string();
    }

private:
    bool m_comma;
};

std::string currencyOf(const std::optional<db::Money>& money) {
    return money ? money->currency.code : std::string();
}

std::vector<std::string> cellsOf(const KeptItem& item, const std::string& lists, const std::string& tags, TableForm form) {
    const Numbers number(form);
    const auto some = [](double value) { return value > 0 ? std::optional(value) : std::nullopt; };
    return {item.key.text(),
            std::string(db::itemKindName(item.key.kind())),
            item.facts.title,
            item.facts.detail,
            item.facts.url,
            number(item.facts.price),
            currencyOf(item.facts.price),
            number(item.facts.rating),
            number(item.facts.hours),
            item.addedAt,
            tags,
            lists,
            std::string(db::keptStatusName(item.status)),
            item.startedOn,
            item.finishedOn,
            number(some(item.rating)),
            number(item.ownPrice),
            currencyOf(item.ownPrice),
            item.ownUrl,
            number(some(item.hoursLogged)),
            item.note,
            item.pros,
            item.cons,
            item.content};
}

/// A spreadsheet takes what begins like a formula for one; an apostrophe before it keeps it text. A cell that
/// begins so itself gets one more in every table, so that reading gives it back.
std::string guarded(std::string cell, TableForm form) {
    const auto begins = [&](std::string_view marks) { return !cell.empty() && marks.find(cell.front()) != std::string_view::npos; };
    const bool formula = form != TableForm::Plain && begins("=+-@\t\r") && !db::numberFrom(replaced(cell, ",", "."));
    const bool guard = cell.size() > 1 && cell.front() == '\'' && std::string_view("=+-@'\t\r").find(cell[1]) != std::string_view::npos;
    return formula || guard ? '\'' + cell : cell;
}

std::string rowText(const std::vector<std::string>& cells, const ExportOptions& options) {
    const std::string_view divider = options.table == TableForm::ExcelComma ? ";" : ",";
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (options.notes || i < firstPersonal || i + 1 == cells.size()) {
            row += i == 0 ? "" : divider;
            db::appendCsvField(row, guarded(cells[i], options.table));
        }
    return row + "\r\n";
}

} // namespace

std::string asCsv(const db::LibraryContents& contents, const ExportOptions& options) {
    auto lists = listCells(contents);
    std::string text = options.table == TableForm::Plain ? "" : "\xef\xbb\xbf";
    text += rowText({columns.begin(), columns.end()}, options);
    for (const auto& item : contents.items)
        if (item.removedAt.empty())
            text += rowText(cellsOf(item, lists[item.key.text()], tagCell(item.tags), options.table), options);
    return text;
}

} // namespace waymark::app
