// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/table_rows.h"

#include "app/library/html_tags.h"
#include "app/library/json_bounds.h"
#include "app/library/table_cells.h"
#include "app/library/text.h"
#include "app/share/prose.h"
#include "db/records/stated_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::app {

namespace {

/// Only marks that draw a line, "---", "====", or characters that nobody sees.
bool drawsALine(std::string_view cell) {
    return std::all_of(cell.begin(), cell.end(), [](char c) {
        return std::string_view("-=_*#~.: \x7f").find(c) != std::string_view::npos || static_cast<unsigned char>(c) < 0x20;
    });
}

/// An apostrophe before a sign is how our tables for spreadsheets keep a cell text.
std::string_view withoutGuard(std::string_view cell) {
    const bool guarded = cell.size() > 1 && cell[0] == '\'' && std::string_view("=+-@'\t\r").find(cell[1]) != std::string_view::npos;
    return guarded ? cell.substr(1) : cell;
}

} // namespace

namespace {

/// =HYPERLINK("https://...","words"): a spreadsheet's link, its address and its words.
std::optional<std::pair<std::string, std::string>> formulaLink(std::string_view cell) {
    constexpr std::string_view begin = "=hyperlink(\"";
    if (cell.size() < begin.size() || lowered(cell.substr(0, begin.size())) != begin)
        return std::nullopt;
    const auto parts = split(cell, "\"");
    if (parts.size() < 3)
        return std::nullopt;
    return std::pair(parts[1], parts.size() > 4 && !trimmed(parts[3]).empty() ? parts[3] : parts[1]);
}

/// What reference managers call a text that is no book.
bool isArticleWord(std::string_view cell) {
    constexpr std::string_view words = "|journalarticle|journal article|magazinearticle|newspaperarticle|conferencepaper|conference paper|preprint|article|";
    const auto word = lowered(trimmed(cell));
    return !word.empty() && words.find('|' + word + '|') != std::string_view::npos;
}

} // namespace

std::optional<db::ItemKind> kindOfWord(std::string_view word) {
    constexpr std::array<std::pair<std::string_view, db::ItemKind>, 14> words{{
        {"course", db::ItemKind::Course}, {"courses", db::ItemKind::Course}, {"mooc", db::ItemKind::Course},
        {"class", db::ItemKind::Course}, {"link", db::ItemKind::Course}, {"kurs", db::ItemKind::Course},
        {"book", db::ItemKind::Book}, {"books", db::ItemKind::Book}, {"ebook", db::ItemKind::Book},
        {"audiobook", db::ItemKind::Book}, {"buch", db::ItemKind::Book}, {"career", db::ItemKind::Career},
        {"careers", db::ItemKind::Career}, {"occupation", db::ItemKind::Career}}};
    const auto plain = lowered(trimmed(word));
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& each) { return each.first == plain; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

TableRows::TableRows(KnownTable known, const ImportOptions& options, ForeignLibrary& library, ReadingFaults& faults)
    : m_known(known)
    , m_options(options)
    , m_library(library)
    , m_faults(faults)
    , m_own(known.columns.has(TableField::Key)) {}

void TableRows::read() {
    const auto& rows = m_known.table.rows;
    const auto first = m_known.head + 1;
    for (m_row = first; m_row < rows.size() && m_dayOrder == DayOrder::Unsure; ++m_row)
        for (const auto field : {TableField::Added, TableField::Started, TableField::Finished})
            if (const auto order = dayOrderOf(raw(field)); order != DayOrder::Unsure)
                m_dayOrder = order;
    for (m_row = first; m_row < rows.size() && !m_options.isCancelled(); ++m_row)
        if (!isSeparator())
            readRow();
}

bool TableRows::isSeparator() const {
    const auto& row = m_known.table.rows[m_row];
    return std::all_of(row.begin(), row.end(), drawsALine) || row == m_known.table.rows[m_known.head];
}

std::string_view TableRows::raw(TableField field) const {
    const auto column = m_known.columns.of(field);
    const auto& row = m_known.table.rows[m_row];
    return column && *column < row.size() ? std::string_view(row[*column]) : std::string_view();
}

std::string TableRows::text(TableField field) const {
    const auto cell = raw(field);
    auto clean = std::string(m_own ? withoutGuard(cell) : trimmed(cell));
    std::erase(clean, '\0');
    if (!m_own && clean.starts_with('='))
        if (const auto link = formulaLink(clean))
            return field == TableField::Url ? link->first : link->second;
    return clean;
}

void TableRows::fault(Fault what, TableField field, Loss loss) {
    const auto column = m_known.columns.of(field);
    m_faults.add(line(), what, loss, column ? m_known.table.rows[m_known.head][*column] : std::string(),
                 std::string(trimmed(raw(field))));
}

void TableRows::readRow() {
    db::KeptItem item;
    readFacts(item);
    if (item.facts.title.empty())
        item.facts.title = item.facts.url.empty() ? text(TableField::Key) : item.facts.url;
    if (item.facts.title.empty())
        return fault(Fault::NoTitle, TableField::Title, Loss::Row);
    if (!readKey(item))
        return;
    tellExtraCells();
    item.addedAt = moment(TableField::Added);
    if (item.addedAt.empty())
        item.addedAt = m_options.readAt;
    if (item.key.kind() == db::ItemKind::Book && !m_own)
        readBook(item);
    readPersonal(item);
    item.tags = m_own ? ownTagsIn(raw(TableField::Tags))
                      : tagsIn(raw(TableField::Tags), m_known.program ? m_known.program->tagDivider : "");
    if (const auto content = text(TableField::Content); !content.empty()) {
        if (boundedJson(content).is_object())
            item.content = content;
        else
            fault(Fault::Content, TableField::Content);
    }
    if (const auto line = this->line(); m_library.add(std::move(item), lists()) == Placed::TooDeep)
        m_faults.add(line, Fault::DeepFolder, Loss::Nothing);
}

/// Cells without a title say nothing that anybody could read; empty ones are a habit of spreadsheets.
void TableRows::tellExtraCells() {
    const auto& row = m_known.table.rows[m_row];
    const auto titles = m_known.table.rows[m_known.head].size();
    for (auto i = titles; i < row.size(); ++i)
        if (!trimmed(row[i]).empty())
            return m_faults.add(line(), Fault::ExtraCells, Loss::Field, {}, std::string(trimmed(row[i])));
}

void TableRows::readFacts(db::KeptItem& item) {
    item.facts.title = text(TableField::Title);
    if (const auto subtitle = text(TableField::Subtitle); !subtitle.empty() && !item.facts.title.empty())
        item.facts.title += ": " + subtitle;
    item.facts.detail = text(TableField::Detail);
    item.facts.url = text(TableField::Url);
    if (const auto link = item.facts.url.empty() && !m_own ? formulaLink(trimmed(raw(TableField::Title))) : std::nullopt)
        item.facts.url = link->first;
    if (!item.facts.url.empty() && !(m_own && isSafeLink(item.facts.url))) {
        item.facts.url = webLink(item.facts.url);
        if (item.facts.url.empty())
            fault(Fault::Link, TableField::Url);
    }
    item.facts.price = money(TableField::Price, TableField::Currency);
    item.facts.rating = number(TableField::Rating);
    if (item.facts.rating && (*item.facts.rating < 0 || *item.facts.rating > 5)) {
        fault(Fault::Rating, TableField::Rating);
        item.facts.rating.reset();
    }
    if (const auto hours = trimmed(raw(TableField::Hours)); !hours.empty()) {
        item.facts.hours = db::foreignNumber(hours, m_known.mark);
        if (!item.facts.hours)
            item.facts.hours = db::hoursOf(m_known.mark == DecimalMark::Comma ? replaced(hours, ",", ".") : std::string(hours));
        if (!item.facts.hours || *item.facts.hours < 0) {
            fault(Fault::Number, TableField::Hours);
            item.facts.hours.reset();
        }
    }
}

bool TableRows::readKey(db::KeptItem& item) {
    if (const auto given = text(TableField::Key); !given.empty()) {
        auto key = db::ItemKey::parse(given);
        if (!key) {
            fault(Fault::Key, TableField::Key, Loss::Row);
            return false;
        }
        item.key = *std::move(key);
        return true;
    }
    if (isArticleWord(raw(TableField::Kind))) {
        m_faults.add(line(), Fault::Article, Loss::Row, std::string(trimmed(raw(TableField::Kind))), item.facts.title);
        return false;
    }
    const auto kind = kindOfWord(raw(TableField::Kind)).value_or(m_known.kind);
    if (kind == db::ItemKind::Career) {
        const auto found = m_options.known.byCareerTitle.find(lowered(item.facts.title));
        if (found == m_options.known.byCareerTitle.end()) {
            fault(Fault::NoCareer, TableField::Title, Loss::Row);
            return false;
        }
        item.key = found->second;
        return true;
    }
    if (kind == db::ItemKind::Book) {
        if (const auto names = authors(); !names.empty())
            item.facts.detail = authorLine(names);
    } else if (item.facts.detail.empty()) {
        item.facts.detail = text(TableField::Authors);
    }
    item.key = keyFor(kind, item.facts, kind == db::ItemKind::Book ? isbn() : std::string(), m_options.known);
    return true;
}

std::string TableRows::isbn() {
    for (const auto field : {TableField::Isbn, TableField::OtherIsbn})
        if (auto found = isbn13(raw(field)); !found.empty())
            return found;
    for (const auto field : {TableField::Isbn, TableField::OtherIsbn}) {
        if (isRoundedIsbn(raw(field)))
            fault(Fault::IsbnLost, field);
        else if (raw(field).find_first_of("0123456789") != std::string_view::npos)
            fault(Fault::Isbn, field);
    }
    return {};
}

/// Of the column of authors, else of the two that hold one name in its parts.
std::vector<PersonName> TableRows::authors() const {
    auto names = authorsIn(raw(TableField::Authors), m_known.program ? m_known.program->authors : AuthorForm::Guess);
    if (const auto family = trimmed(raw(TableField::FamilyName)); names.empty() && !family.empty())
        names.push_back({std::string(family), std::string(trimmed(raw(TableField::GivenName))), {}});
    return names;
}

void TableRows::readBook(db::KeptItem& item) {
    const auto form = m_known.program ? m_known.program->authors : AuthorForm::Guess;
    auto names = authors();
    for (auto& more : authorsIn(raw(TableField::MoreAuthors), form))
        if (std::find(names.begin(), names.end(), more) == names.end())
            names.push_back(std::move(more));
    if (!names.empty())
        item.facts.detail = authorLine(names);
    db::OwnLearning learning;
    if (auto year = db::yearOf(raw(TableField::Year)); year && *year >= 1000)
        learning.year = year;
    for (const auto field : {TableField::Isbn, TableField::OtherIsbn})
        if (learning.isbn.empty())
            learning.isbn = isbn13(raw(field));
    learning.language = text(TableField::Language);
    learning.publisher = text(TableField::Publisher);
    if (learning != db::OwnLearning())
        item.content = db::contentOf(learning);
    item.content = contentWithNames(item.content, names);
}

void TableRows::readPersonal(db::KeptItem& item) {
    item.startedOn = day(TableField::Started);
    item.finishedOn = day(TableField::Finished);
    item.status = status();
    if (item.status == db::KeptStatus::None && !m_own && !item.finishedOn.empty())
        item.status = db::KeptStatus::Done;
    item.statusAt = item.status == db::KeptStatus::None ? "" : item.addedAt;
    const auto rating = cellRating(raw(TableField::MyRating), m_known.program ? m_known.program->bestRating : 5, m_known.mark);
    item.rating = rating.value.value_or(0);
    if (rating.fault)
        fault(*rating.fault, TableField::MyRating);
    item.ownPrice = money(TableField::MyPrice, TableField::MyCurrency);
    item.ownUrl = text(TableField::MyUrl);
    if (!item.ownUrl.empty() && !isSafeLink(item.ownUrl)) {
        fault(Fault::Link, TableField::MyUrl);
        item.ownUrl.clear();
    }
    item.note = note();
    item.pros = text(TableField::Pros);
    item.cons = text(TableField::Cons);
}

std::string TableRows::note() {
    std::string all;
    for (const auto field : {TableField::Note, TableField::MoreNote, TableField::OtherNote}) {
        auto words = text(field);
        if (m_known.program)
            words = htmlToText(words);
        if (!words.empty())
            all += (all.empty() ? "" : "\n\n") + words;
    }
    return all;
}

/// The status itself, a yes or no under a title that is a status, a folder or shelf that is one, or progress.
db::KeptStatus TableRows::status() {
    const auto cell = raw(TableField::Status);
    const auto title = m_known.columns.of(TableField::Status)
                           ? plainColumn(m_known.table.rows[m_known.head][*m_known.columns.of(TableField::Status)])
                           : std::string();
    if (const auto yes = yesOrNo(cell); yes && title != "status") {
        if (*yes)
            return statusOfWord(title).value_or(db::KeptStatus::Done);
    } else if (const auto known = statusOfWord(cell)) {
        return *known;
    } else if (const auto share = statusOfProgress(cell); share && title != "status") {
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

std::string TableRows::moment(TableField field) {
    const auto read = cellMoment(raw(field), m_dayOrder);
    if (read.fault)
        fault(*read.fault, field);
    return read.value.value_or(std::string());
}

std::string TableRows::day(TableField field) {
    return moment(field).substr(0, 10);
}

std::optional<double> TableRows::number(TableField field) {
    const auto cell = raw(field);
    if (trimmed(cell).empty())
        return std::nullopt;
    const auto value = db::foreignNumber(cell, m_known.mark);
    if (!value)
        fault(Fault::Number, field);
    return value;
}

std::optional<db::Money> TableRows::money(TableField amount, TableField currency) {
    const auto read = cellMoney(raw(amount), raw(currency), m_known.mark);
    if (read.fault)
        fault(*read.fault, amount);
    return read.value;
}

std::vector<std::vector<std::string>> TableRows::lists() {
    const auto* program = m_known.program;
    auto paths = listsIn(raw(TableField::Lists), program ? program->lists : ListForm::Own, program ? program->noLists : "");
    // A shelf that is the status as well, as Goodreads repeats it, is no list of its own.
    const auto shelf = lowered(trimmed(raw(TableField::Status)));
    if (program && statusOfWord(shelf))
        std::erase_if(paths, [&](const auto& path) { return path.size() == 1 && lowered(path.front()) == shelf; });
    return paths;
}

} // namespace waymark::app
