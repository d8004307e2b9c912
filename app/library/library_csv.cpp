// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/carried_fields.h"
#include "app/library/csv.h"
#include "app/library/table_cells.h"
#include "app/library/text.h"
#include "db/text/csv.h"
#include "db/text/number.h"

#include <optional>
#include <utility>

namespace waymark::app {

namespace {

using db::KeptItem;

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

std::optional<double> some(double value) {
    return value > 0 ? std::optional(value) : std::nullopt;
}

std::string currencyOf(const std::optional<db::Money>& money) {
    return money ? money->currency.code : std::string();
}

/// A title and what stands below it.
using Cells = std::vector<std::pair<std::string_view, std::string>>;

/// What the learner makes of an item: short values, then words, which in a spreadsheet are wide.
struct KeptCells {
    const Numbers& number;
    Cells& cells;

    void add(const KeptItem& item, bool words) const {
        for (const db::KeptField& field : db::keptFields)
            if (db::isWords(field) == words && field.form != db::KeptForm::Moment)
                std::visit([&](auto member) { (*this)(field, item.*member); }, field.member);
    }
    void operator()(const db::KeptField& field, const std::string& text) const { cells.emplace_back(field.name, text); }
    void operator()(const db::KeptField& field, db::KeptStatus status) const {
        cells.emplace_back(field.name, std::string(db::keptStatusName(status)));
    }
    void operator()(const db::KeptField& field, int value) const { cells.emplace_back(field.name, number(some(value))); }
    void operator()(const db::KeptField& field, const std::optional<db::Money>& money) const {
        cells.emplace_back(field.name, number(money));
        cells.emplace_back(field.currencyName, currencyOf(money));
    }
};

Cells cellsOf(const KeptItem& item, const std::string& lists, const std::string& tags, const ExportOptions& options) {
    const Numbers number(options.table);
    Cells cells{{"key", item.key.text()},
                {"kind", std::string(db::itemKindName(item.key.kind()))},
                {"title", item.facts.title},
                {"detail", item.facts.detail},
                {"url", item.facts.url},
                {"price", number(item.facts.price)},
                {"currency", currencyOf(item.facts.price)},
                {"rating", number(item.facts.rating)},
                {"hours", number(item.facts.hours)},
                {"added", item.addedAt},
                {"tags", tags},
                {"lists", lists}};
    if (options.notes) {
        const KeptCells kept{number, cells};
        kept.add(item, false);
        cells.emplace_back("hours_logged", number(some(item.hoursLogged)));
        kept.add(item, true);
    }
    cells.emplace_back("content", item.content);
    return cells;
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
    for (std::size_t i = 0; i < cells.size(); ++i) {
        row += i == 0 ? "" : divider;
        db::appendCsvField(row, guarded(cells[i], options.table));
    }
    return row + "\r\n";
}

std::string titleRow(const ExportOptions& options) {
    std::vector<std::string> titles;
    for (const auto& [title, cell] : cellsOf({}, {}, {}, options))
        titles.emplace_back(title);
    return rowText(titles, options);
}

std::string itemRow(Cells&& row, const ExportOptions& options) {
    std::vector<std::string> cells;
    for (auto& [title, cell] : row)
        cells.push_back(std::move(cell));
    return rowText(cells, options);
}

} // namespace

std::string asCsv(const db::LibraryContents& contents, const ExportOptions& options) {
    auto lists = listCells(contents);
    std::string text = options.table == TableForm::Plain ? "" : "\xef\xbb\xbf";
    text += titleRow(options);
    for (const auto& item : contents.items)
        if (item.removedAt.empty())
            text += itemRow(cellsOf(item, lists[item.key.text()], tagCell(item.tags), options), options);
    return text;
}

} // namespace waymark::app
