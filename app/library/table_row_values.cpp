// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibliography.h"
#include "app/library/html_tags.h"
#include "app/library/table_cells.h"
#include "app/library/table_rows.h"
#include "app/library/text.h"
#include "db/records/stated_values.h"
#include "db/text/bars.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace waymark::app {

namespace {

/// "Preis in Euro", "price_usd": the currency that a column's title ends with.
std::string_view currencyOfTitle(std::string_view plain) {
    constexpr auto words = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"euro", "EUR"}, {"euros", "EUR"}, {"eur", "EUR"}, {"usd", "USD"}, {"gbp", "GBP"}, {"chf", "CHF"}, {"cad", "CAD"}, {"aud", "AUD"}});
    const auto last = plain.substr(plain.rfind(' ') + 1);
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& each) { return each.first == last; });
    return found == words.end() ? std::string_view() : found->second;
}

/// "6e2f3ef0-5c49-4a64-b9b9-6a8d47cf2a11", and "B002V1OHDA" of Amazon: what programs call a book that has no ISBN.
bool isUniqueId(std::string_view cell) {
    cell = trimmed(cell);
    if (cell.size() == 10 && cell.starts_with("B0") && cell.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos)
        return true;
    const auto fits = [at = std::size_t(0)](char c) mutable {
        const auto place = at++;
        const bool hyphen = place == 8 || place == 13 || place == 18 || place == 23;
        return hyphen ? c == '-' : std::string_view("0123456789abcdefABCDEF").find(c) != std::string_view::npos;
    };
    return cell.size() == 36 && std::all_of(cell.begin(), cell.end(), fits);
}

} // namespace

/// The one currency that the prices of a table say; empty where they say none or several.
std::string TableRows::currencyOfColumn() const {
    std::string code;
    const auto column = m_known.columns.of(TableField::Price);
    const auto& rows = m_known.table.rows;
    for (auto row = m_known.head + 1; column && row < rows.size() && !m_options.isCancelled(); ++row) {
        const auto price = *column < rows[row].size() ? cellMoney(rows[row][*column], {}, m_known.mark).value : std::nullopt;
        if (!price || price->amount == 0 || price->currency.code == code)
            continue;
        if (!code.empty())
            return {};
        code = price->currency.code;
    }
    return code;
}

/// calibre counts halves, ten at most, in its JSON, and whole stars in its catalogs as CSV. "Rating /10" says it itself.
double TableRows::bestRating() const {
    if (plainHead(TableField::MyRating).ends_with(" 10"))
        return 10;
    const double best = m_known.program ? m_known.program->bestRating : 5;
    const auto column = m_known.columns.of(TableField::MyRating);
    if (best <= 5 || m_known.table.json || !column)
        return best;
    const auto& rows = m_known.table.rows;
    const bool halves = std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(m_known.head) + 1, rows.end(), [&](const auto& row) {
        return *column < row.size() && db::foreignNumber(trimmed(row[*column]), m_known.mark).value_or(0) > 5;
    });
    return halves ? best : 5;
}

/// The program's; in a table of nobody the names that stand alone show in which order names are.
AuthorForm TableRows::authorForm() const {
    const auto known = m_known.program ? m_known.program->authors : AuthorForm::Guess;
    const auto column = m_known.columns.of(TableField::Authors);
    if (known != AuthorForm::Guess || !column)
        return known;
    bool spoken = false;
    const auto& rows = m_known.table.rows;
    for (auto row = m_known.head + 1; row < rows.size(); ++row) {
        const auto cell = *column < rows[row].size() ? trimmed(rows[row][*column]) : std::string_view();
        if (isFamilyFirst(cell))
            return known;
        spoken = spoken || isSpokenName(cell);
    }
    return spoken ? AuthorForm::GuessSpoken : known;
}

/// The first of the addresses in a cell; the others are told.
std::string TableRows::link(TableField field) {
    const auto written = m_own ? text(field) : replaced(text(field), "&amp;", "&"); // no address means it
    const bool relative = written.starts_with('/') && !written.starts_with("//") && !m_site.empty();
    const auto addresses = addressesIn(relative ? m_site + written : written);
    for (std::size_t i = 1; i < addresses.size(); ++i)
        m_faults.add(line(), Fault::MoreLinks, Loss::Nothing, {}, addresses[i]);
    return addresses.empty() ? std::string() : addresses.front();
}

/// "1999", "2004-2006", "c. 1850", "-380"; calibre writes the year 101 where it knows none.
std::optional<int> TableRows::year() {
    auto cell = trimmed(raw(TableField::Year));
    if (cell.empty() || cell.starts_with("0101-"))
        return std::nullopt;
    if (cell.ends_with(".0"))
        cell.remove_suffix(2);
    const bool before = cell.starts_with('-');
    const auto year = statedYear(before ? cell.substr(1) : cell);
    if (!year && cell.find_first_not_of('0') != std::string_view::npos)
        fault(Fault::Number, TableField::Year);
    return year && before ? std::optional(-*year) : year;
}

std::string TableRows::firstIsbn() const {
    for (const auto field : {TableField::Isbn, TableField::OtherIsbn})
        if (raw(field).find_first_of("0123456789") != std::string_view::npos)
            if (auto found = isbn13(raw(field)); !found.empty())
                return found;
    return {};
}

std::string TableRows::isbn() {
    if (auto found = firstIsbn(); !found.empty())
        return found;
    for (const auto field : {TableField::Isbn, TableField::OtherIsbn}) {
        if (isRoundedIsbn(raw(field)))
            fault(Fault::IsbnLost, field);
        else if (raw(field).find_first_of("0123456789") != std::string_view::npos && !isUniqueId(raw(field)))
            fault(Fault::Isbn, field);
    }
    return {};
}

std::string TableRows::note() {
    std::string all;
    for (const auto field : {TableField::Note, TableField::MoreNote, TableField::OtherNote}) {
        auto words = text(field);
        if (m_known.program)
            words = htmlToText(words);
        if (m_known.program && !m_known.program->lineEnd.empty())
            words = replaced(words, m_known.program->lineEnd, "\n");
        if (!words.empty())
            all += (all.empty() ? "" : "\n\n") + words;
    }
    return all;
}

/// The status itself, a yes or no under a title that is a status, a folder or shelf that is one, or progress.
db::KeptStatus TableRows::status() {
    const auto cell = raw(TableField::Status);
    const auto& title = plainHead(TableField::Status);
    if (const auto yes = yesOrNo(cell); yes && title != "status") {
        if (*yes)
            return statusOfWord(title).value_or(db::KeptStatus::Done);
    } else if (const auto known = statusOfWord(cell)) {
        return *known;
    } else if (const auto share = statusOfProgress(cell); share && (title != "status" || cell.find('%') != std::string_view::npos)) {
        return *share;
    } else if (!trimmed(cell).empty()) {
        fault(Fault::Status, TableField::Status);
    }
    if (const auto share = statusOfProgress(raw(TableField::Progress)))
        return *share;
    if (!m_known.program || m_known.program->noLists.empty())
        return db::KeptStatus::None;
    for (const auto& path : listsIn(raw(TableField::Lists), m_known.program->lists, ""))
        if (const auto known = statusOfWord(path.back()); known && path.size() == 1)
            return *known;
    return db::KeptStatus::None;
}

/// What was read, unless it is a day to come: nothing was added or finished then.
std::string TableRows::happened(const CellValue<std::string>& read, TableField field) {
    const auto moment = read.value.value_or("");
    const bool toCome = !m_lastDay.empty() && moment.substr(0, 10) > m_lastDay;
    if (toCome || read.fault)
        fault(toCome ? Fault::DayToCome : *read.fault, field);
    return toCome ? std::string() : moment;
}

std::string TableRows::moment(TableField field) {
    return happened(cellMoment(raw(field), m_dayOrder), field);
}

std::string TableRows::day(TableField field) {
    const auto range = field == TableField::Started ? lastRange(raw(field)) : std::nullopt;
    const bool ended = !range && field == TableField::Started && plainHead(field) == "dates read";
    if (ended && cellDay(raw(field), m_dayOrder).value) // one day alone is that of the end
        return {};
    return happened(cellDay(range ? range->first : raw(field), m_dayOrder), field);
}

/// Out of five, or of the ten that the title names; where nobody has rated it other programs say 0.
std::optional<double> TableRows::score() {
    const double best = plainHead(TableField::Rating).ends_with(" 10") ? 10 : 5;
    const auto read = cellScore(raw(TableField::Rating), best, m_known.mark);
    if (read.fault)
        fault(*read.fault, TableField::Rating);
    return read.value == 0.0 && !m_own ? std::nullopt : read.value;
}

/// In the unit that the cell names, else in the one of the column.
std::optional<double> TableRows::hours() {
    const auto cell = trimmed(raw(TableField::Hours));
    if (cell.empty())
        return std::nullopt;
    auto read = db::foreignNumber(cell, m_known.mark);
    const auto& chosen = m_options.table.columns;
    const bool said = m_own || std::any_of(chosen.begin(), chosen.end(), [](const auto& column) { return column.first == tableFieldName(TableField::Hours); });
    const double units = m_own ? 1 : db::unitsPerHour(headOf(TableField::Hours), m_titles);
    if (read && units == 0 && !said) { // pages, weeks or minutes
        fault(Fault::Unit, TableField::Hours);
        return std::nullopt;
    }
    const bool converted = !read || units > 1;
    if (read)
        *read /= units == 0 ? 1 : units;
    else
        read = db::hoursOf(m_known.mark == DecimalMark::Comma ? replaced(cell, ",", ".") : std::string(cell));
    if (read && *read >= 0)
        return converted ? std::round(*read * 100) / 100 : *read; // nobody counts 22.083333333333332 hours
    fault(Fault::Number, TableField::Hours);
    return std::nullopt;
}

/// Of the only dollars that the table names, else those of the United States where its titles are in English and no day
/// stands before its month.
std::string TableRows::dollarOfTable() const {
    constexpr std::string_view dollars = "|USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|";
    if (m_own || db::isBetweenBars(dollars, m_currency))
        return m_currency;
    return m_known.columns.areAbroad() || m_dayOrder == DayOrder::DayFirst ? std::string() : "USD";
}

std::optional<db::Money> TableRows::money(TableField amount, TableField currency) {
    auto code = trimmed(raw(currency));
    if (code.empty() && !m_own) {
        // The cell's own currency comes before its title's; "free" says none, and "49 pro Monat" no known one.
        constexpr std::string_view known = "|EUR|USD|GBP|CHF|CAD|AUD|NZD|SGD|HKD|TWD|JPY|CNY|INR|KRW|SEK|NOK|DKK|ISK|PLN|CZK|HUF|TRY|BRL|MXN|ARS|CLP|COP|ZAR|";
        const auto stated = cellMoney(raw(amount), {}, m_known.mark).value;
        if (!stated || stated->amount == 0 || !db::isBetweenBars(known, stated->currency.code))
            code = currencyOfTitle(plainHead(amount));
    }
    const auto number = m_own && code.size() == 3 ? db::foreignNumber(raw(amount), m_known.mark) : std::nullopt;
    if (number && *number >= 0) // as we wrote it, whatever its decimals are
        return db::Money{*number, {std::string(code)}};
    auto read = cellMoney(raw(amount), code, m_known.mark, m_dollar);
    if (read.fault)
        fault(*read.fault, amount);
    if (read.value && cellMoney(raw(amount), code, m_known.mark).fault)
        m_dollarsRead = m_dollar;
    if (read.value && read.value->amount == 0 && !m_currency.empty() && code.empty())
        read.value->currency.code = m_currency; // "free" says none
    return read.value;
}

std::vector<std::vector<std::string>> TableRows::lists() {
    const auto* program = m_known.program;
    const auto cell = unguarded(TableField::Lists);
    // "crafts, home" under a title that says there may be several; one of "Shelf" may have a comma in it.
    const bool several = db::isBetweenBars("|shelves|bookshelves|collections|lists|", plainHead(TableField::Lists)) && cell.find(';') == std::string_view::npos;
    const auto form = program ? program->lists : several && !m_own ? ListForm::Commas : ListForm::Own;
    auto paths = listsIn(cell, form, program ? program->noLists : "");
    // A shelf that is the status as well, as Goodreads repeats it, is no list of its own; "on-hold" says more than the status.
    const auto shelf = lowered(trimmed(raw(TableField::Status)));
    const auto known = statusOfWord(shelf);
    if (program && known && (known != db::KeptStatus::Doing || db::isBetweenBars(program->noLists, shelf)))
        std::erase_if(paths, [&](const auto& path) { return path.size() == 1 && lowered(path.front()) == shelf; });
    return paths;
}

} // namespace waymark::app
