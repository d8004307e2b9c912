// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/csv.h"
#include "app/library/foreign_item.h"
#include "app/library/text.h"
#include "db/text/csv.h"
#include "db/text/number.h"

#include <algorithm>
#include <array>
#include <set>

namespace waymark::app {

namespace {

using db::KeptItem;

constexpr std::array<std::string_view, 24> columns{
    "key",      "kind",        "title",  "detail",       "url",    "price",   "currency", "rating",
    "hours",    "added",       "tags",   "lists",        "status", "started", "finished", "my_rating",
    "my_price", "my_currency", "my_url", "hours_logged", "note",   "pros",    "cons",     "content"};
constexpr std::size_t firstPersonal = 12;

std::vector<std::string> cellsOf(const KeptItem& item, const std::string& lists, const std::string& tags) {
    const auto amount = [](const std::optional<db::Money>& money) {
        return money ? db::numberText(money->amount) : std::string();
    };
    const auto currency = [](const std::optional<db::Money>& money) {
        return money ? money->currency.code : std::string();
    };
    return {item.key.text(),
            std::string(db::itemKindName(item.key.kind())),
            item.facts.title,
            item.facts.detail,
            item.facts.url,
            amount(item.facts.price),
            currency(item.facts.price),
            db::numberText(item.facts.rating),
            db::numberText(item.facts.hours),
            item.addedAt,
            tags,
            lists,
            std::string(db::keptStatusName(item.status)),
            item.startedOn,
            item.finishedOn,
            item.rating > 0 ? std::to_string(item.rating) : "",
            amount(item.ownPrice),
            currency(item.ownPrice),
            item.ownUrl,
            item.hoursLogged > 0 ? db::numberText(item.hoursLogged) : "",
            item.note,
            item.pros,
            item.cons,
            item.content};
}

/// "To read / Systems": a list with those it lies in.
std::map<std::string, std::string> listPaths(const db::LibraryContents& contents) {
    std::map<std::string, std::string> paths;
    for (const auto& list : contents.lists) {
        const auto parent = paths.find(list.parent);
        const auto title = replaced(replaced(list.title, "/", "\\/"), ";", "\\;");
        paths[list.name] = (parent == paths.end() ? "" : parent->second + " / ") + title;
    }
    return paths;
}

std::string rowText(const std::vector<std::string>& cells, bool notes) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (notes || i < firstPersonal || i + 1 == cells.size()) {
            row += i == 0 ? "" : ",";
            db::appendCsvField(row, cells[i]);
        }
    return row + "\r\n";
}

class Reading {
public:
    Reading(const CsvTable& table, const std::string& readAt, const KnownItems& known)
        : m_table(table)
        , m_readAt(readAt)
        , m_known(known) {}

    db::Result<db::LibraryContents> read() {
        if (m_table.rows.empty())
            return db::Error{db::ErrorKind::InvalidInput, "line 1: the table has no head"};
        for (std::size_t i = 0; i < m_table.rows.front().size(); ++i)
            m_columns.emplace(lowered(trimmed(m_table.rows.front()[i])), i);
        if (!m_columns.contains("key") && !m_columns.contains("title"))
            return db::Error{db::ErrorKind::InvalidInput,
                             "line 1: the table has neither a column key nor a column title"};
        for (m_row = 1; m_row < m_table.rows.size(); ++m_row)
            if (auto fault = readItem())
                return db::Error{db::ErrorKind::InvalidInput, "line " + std::to_string(m_table.lines[m_row]) +
                                                                  ": " + *fault + "; nothing was imported"};
        return m_lists.contents();
    }

private:
    std::string cell(const std::string& column) const {
        const auto found = m_columns.find(column);
        const auto& row = m_table.rows[m_row];
        return found == m_columns.end() || found->second >= row.size()
                   ? std::string()
                   : std::string(cleanUtf8(trimmed(row[found->second])));
    }

    std::optional<double> number(const std::string& column, std::optional<std::string>& fault) const {
        const auto text = cell(column);
        if (text.empty())
            return std::nullopt;
        const auto value = db::numberFrom(text);
        if (!value)
            fault = column + " '" + text + "' is no number";
        return value;
    }

    std::optional<db::Money> money(const std::string& amount, const std::string& currency,
                                   std::optional<std::string>& fault) const {
        const auto value = number(amount, fault);
        const auto code = cell(currency);
        if (!value)
            return std::nullopt;
        if (code.size() != 3)
            fault = amount + " needs a currency of three letters in " + currency;
        return db::Money{*value, {code}};
    }

    std::string day(const std::string& column, std::optional<std::string>& fault) const {
        const auto text = cell(column);
        if (!text.empty() && !db::isDay(text))
            fault = column + " '" + text + "' is no day such as 2026-08-03";
        return text;
    }

    std::optional<std::string> readItem() {
        std::optional<std::string> fault;
        KeptItem item;
        item.facts = {
            cell("title"),           cell("detail"),        cell("url"), money("price", "currency", fault),
            number("rating", fault), number("hours", fault)};
        if (auto wrongKey = readKey(item))
            return wrongKey;
        item.addedAt = cell("added").empty() ? m_readAt : cell("added");
        const auto status = db::keptStatusFromName(lowered(cell("status")));
        if (!status)
            fault = "status '" + cell("status") + "' is none of want, doing, done and dropped";
        item.status = status.value_or(db::KeptStatus::None);
        item.statusAt = item.status == db::KeptStatus::None ? "" : item.addedAt;
        item.startedOn = day("started", fault);
        item.finishedOn = day("finished", fault);
        const double rating = number("my_rating", fault).value_or(0);
        if (rating < 0 || rating > 5)
            fault = "my_rating is not 1 to 5";
        item.rating = fault ? 0 : static_cast<int>(rating);
        item.ownPrice = money("my_price", "my_currency", fault);
        item.ownUrl = cell("my_url");
        item.note = cell("note");
        item.pros = cell("pros");
        item.cons = cell("cons");
        item.content = cell("content");
        for (const auto& tag : split(cell("tags"), ";"))
            if (const auto clean = trimmed(tag); !clean.empty())
                item.tags.emplace_back(clean);
        if (fault)
            return fault;
        m_lists.add(std::move(item), pathsOf(cell("lists")));
        return std::nullopt;
    }

    /// The key given, or one for what the address or the title names.
    std::optional<std::string> readKey(KeptItem& item) const {
        const auto text = cell("key");
        if (!text.empty()) {
            auto key = db::ItemKey::parse(text);
            if (!key)
                return key.error().message;
            item.key = *std::move(key);
            if (item.facts.title.empty())
                item.facts.title = text;
            return std::nullopt;
        }
        if (item.facts.title.empty())
            return "there is neither a key nor a title";
        const bool book = lowered(cell("kind")) == "book";
        item.key = keyFor(book ? db::ItemKind::Book : db::ItemKind::Course, item.facts, {}, m_known);
        return std::nullopt;
    }

    static std::vector<std::vector<std::string>> pathsOf(const std::string& text) {
        std::vector<std::vector<std::string>> paths;
        std::vector<std::string> path{""};
        const auto finish = [&] {
            for (auto& part : path)
                part = std::string(trimmed(part));
            std::erase(path, "");
            if (!path.empty())
                paths.push_back(path);
            path = {""};
        };
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\\' && i + 1 < text.size())
                path.back() += text[++i];
            else if (text[i] == '/')
                path.emplace_back();
            else if (text[i] == ';')
                finish();
            else
                path.back() += text[i];
        }
        finish();
        return paths;
    }

    const CsvTable& m_table;
    const std::string& m_readAt;
    const KnownItems& m_known;
    std::map<std::string, std::size_t> m_columns;
    std::size_t m_row = 0;
    ForeignLibrary m_lists;
};

} // namespace

std::string asCsv(const db::LibraryContents& contents, const ExportOptions& options) {
    const auto paths = listPaths(contents);
    std::map<std::string, std::vector<std::string>> listsOf;
    for (const auto& entry : contents.entries)
        if (const auto path = paths.find(entry.list); path != paths.end())
            listsOf[entry.item.text()].push_back(path->second);
    std::string text = rowText({columns.begin(), columns.end()}, options.notes);
    for (const auto& item : contents.items)
        if (item.removedAt.empty())
            text += rowText(cellsOf(item, joined(listsOf[item.key.text()], "; "), joined(item.tags, "; ")),
                            options.notes);
    return text;
}

db::Result<db::LibraryContents> libraryFromCsv(std::string_view text, const std::string& readAt,
                                               const KnownItems& known) {
    const auto table = parseCsv(text);
    if (!table)
        return table.error();
    return Reading(*table, readAt, known).read();
}

} // namespace waymark::app
