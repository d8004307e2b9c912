// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/table_rows.h"

#include "app/library/json_bounds.h"
#include "app/library/moment.h"
#include "app/library/table_cells.h"
#include "app/library/text.h"
#include "app/share/prose.h"
#include "db/records/stated_values.h"
#include "db/text/bars.h"
#include "db/text/html_entities.h"
#include "db/text/language_marks.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::app {

namespace {

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

/// What people and programs call a saved page of the web.
bool isPageWord(std::string_view cell) {
    return db::isBetweenBars("|link|web page|webpage|website|web site|blogpost|blog post|bookmark|url|", lowered(trimmed(cell)));
}

/// What reference managers call a text that is no book.
bool isArticleWord(std::string_view cell) {
    constexpr std::string_view words = "|journalarticle|journal article|magazinearticle|newspaperarticle|conferencepaper|conference paper|preprint|article|";
    return db::isBetweenBars(words, lowered(trimmed(cell)));
}

} // namespace

namespace {

/// What is read as it stands: asked of every row.
const std::vector<std::pair<TableField, db::KeptText>>& plainFields() {
    static const auto all = [] {
        std::vector<std::pair<TableField, db::KeptText>> fields;
        for (const auto& field : db::keptFields)
            if (const auto plain = plainTableField(field))
                fields.emplace_back(*plain, *std::get_if<db::KeptText>(&field.member));
        return fields;
    }();
    return all;
}

} // namespace

std::optional<db::ItemKind> kindOfWord(std::string_view word) {
    constexpr auto words = std::to_array<std::pair<std::string_view, db::ItemKind>>({
        {"course", db::ItemKind::Course}, {"courses", db::ItemKind::Course}, {"mooc", db::ItemKind::Course},
        {"class", db::ItemKind::Course}, {"kurs", db::ItemKind::Course},
        {"book", db::ItemKind::Book}, {"books", db::ItemKind::Book}, {"ebook", db::ItemKind::Book},
        {"audiobook", db::ItemKind::Book}, {"buch", db::ItemKind::Book}, {"career", db::ItemKind::Career},
        {"careers", db::ItemKind::Career}, {"occupation", db::ItemKind::Career}, {"livre", db::ItemKind::Book}, {"libro", db::ItemKind::Book},
        {"livro", db::ItemKind::Book}, {"b\xc3\xbc""cher", db::ItemKind::Book}, {"libros", db::ItemKind::Book}, {"livres", db::ItemKind::Book},
        {"curso", db::ItemKind::Course}, {"cours", db::ItemKind::Course}, {"corso", db::ItemKind::Course}, {"kurse", db::ItemKind::Course},
        {"cursos", db::ItemKind::Course}, {"lehrgang", db::ItemKind::Course},
        {"online course", db::ItemKind::Course}, {"online-kurs", db::ItemKind::Course}, {"onlinekurs", db::ItemKind::Course},
        {"textbook", db::ItemKind::Book}, {"paperback", db::ItemKind::Book}, {"hardcover", db::ItemKind::Book},
        {"e-book", db::ItemKind::Book}});
    const auto plain = lowered(trimmed(word));
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& each) { return each.first == plain; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

TableRows::TableRows(KnownTable known, const ImportOptions& options, ForeignLibrary& library, ReadingFaults& faults)
    : m_known(known)
    , m_options(options)
    , m_library(library)
    , m_faults(faults)
    , m_own(known.columns.has(TableField::Key))
    , m_titles(known.table.rows[known.head].begin(), known.table.rows[known.head].end()) {
    for (std::size_t i = 0; i < tableFields; ++i)
        if (const auto column = known.columns.of(static_cast<TableField>(i)))
            m_plainHeads[i] = plainColumn(m_titles[*column]);
}

/// By the first day that shows it, else by the language of the titles.
void TableRows::seeDayOrder() {
    const auto rows = m_known.table.rows.size();
    for (m_row = m_known.head + 1; m_row < rows && m_dayOrder == DayOrder::Unsure && !m_options.isCancelled(); ++m_row)
        for (const auto field : {TableField::Added, TableField::Started, TableField::Finished})
            if (const auto order = dayOrderOf(raw(field)); order != DayOrder::Unsure)
                m_dayOrder = order;
    if (m_dayOrder == DayOrder::Unsure && m_known.columns.areAbroad())
        m_dayOrder = DayOrder::DayFirst;
}

void TableRows::read() {
    auto& rows = m_known.table.rows;
    const auto first = m_known.head + 1;
    seeDayOrder();
    m_lastDay = m_own ? std::string() : dayAfter(std::string_view(m_options.readAt).substr(0, 10), 1); // it is later in the east
    m_site = db::siteOfColumns(m_titles);
    m_currency = m_own ? std::string() : currencyOfColumn();
    m_dollar = dollarOfTable();
    m_authors = authorForm();
    const auto sort = std::find_if(m_titles.begin(), m_titles.end(), [](const auto& title) { return plainColumn(title) == "author sort"; });
    if (m_authors == AuthorForm::Ampersands && sort != m_titles.end())
        m_authorSort = static_cast<std::size_t>(sort - m_titles.begin());
    m_bestRating = bestRating();
    m_lastRow = lastRow();
    for (m_row = first; m_row < rows.size() && !m_options.isCancelled(); ++m_row) {
        if (!isSeparator())
            readRow();
        CsvTable::Row().swap(rows[m_row]); // what it takes is room for the items
    }
}

std::string_view TableRows::raw(TableField field) const {
    const auto column = m_known.columns.of(field);
    const auto& row = m_known.table.rows[m_row];
    if (!column)
        return m_known.columns.constant(field);
    const auto cell = *column < row.size() ? row[*column] : std::string_view();
    return !m_own && isBlankSign(cell) ? std::string_view() : cell;
}

std::string_view TableRows::headOf(TableField field) const {
    const auto column = m_known.columns.of(field);
    return column ? std::string_view(m_titles[*column]) : std::string_view();
}

std::string_view TableRows::authorSort() const {
    const auto& row = m_known.table.rows[m_row];
    return m_authorSort && *m_authorSort < row.size() ? row[*m_authorSort] : std::string_view();
}

std::string_view TableRows::unguarded(TableField field) const {
    return m_own ? withoutGuard(raw(field)) : raw(field);
}

std::string TableRows::text(TableField field) const {
    const auto cell = unguarded(field);
    if (m_own || cell.find('\0') != std::string_view::npos) {
        std::string whole(cell);
        std::erase(whole, '\0');
        return m_own ? whole : std::string(trimmed(whole));
    }
    const auto clean = trimmed(cell);
    if (clean.starts_with('='))
        if (const auto link = formulaLink(clean))
            return field == TableField::Url ? link->first : link->second;
    const auto plain = clean.find('\r') == std::string_view::npos ? std::string(clean) : replaced(replaced(clean, "\r\n", "\n"), "\r", "\n");
    constexpr std::array named{TableField::Title, TableField::Subtitle, TableField::Detail, TableField::Authors, TableField::Publisher};
    return std::find(named.begin(), named.end(), field) == named.end() ? plain : db::decodedCell(plain);
}

void TableRows::fault(Fault what, TableField field, Loss loss) {
    const auto column = m_known.columns.of(field);
    m_faults.add(line(), what, loss, column ? m_titles[*column] : std::string(),
                 std::string(trimmed(raw(field))));
}

void TableRows::readRow() {
    if (dividesOthers())
        return m_faults.add(line(), Fault::DividingRow, Loss::Row, {}, joined(m_known.table.rows[m_row], " "));
    if (isSum())
        return fault(Fault::SumRow, TableField::Title, Loss::Row);
    db::KeptItem item;
    m_mainAuthors.reset();
    readFacts(item);
    if (item.facts.title.empty())
        item.facts.title = item.facts.url.empty() ? text(TableField::Key) : item.facts.url;
    if (item.facts.title.empty())
        return fault(Fault::NoTitle, TableField::Title, Loss::Row);
    if (m_known.program && isRefusedBookmark(*m_known.program, raw(TableField::Url)) && item.facts.url.empty())
        return fault(Fault::Link, TableField::Url, Loss::Row);
    if (!readKey(item))
        return;
    if (item.facts.detail.empty() && m_known.program && db::isOwn(item.key))
        item.facts.detail = std::string(providerOf(*m_known.program));
    const bool links = m_known.program && m_known.program->keepsLinks; // in which a title may well be the address
    if (!m_own && !links && m_known.columns.has(TableField::Title) && trimmed(raw(TableField::Title)).empty())
        fault(Fault::LinkAsTitle, TableField::Title, Loss::Nothing);
    tellExtraCells();
    item.addedAt = moment(TableField::Added);
    if (item.addedAt.empty())
        item.addedAt = m_options.readAt;
    if (item.key.kind() == db::ItemKind::Book && !m_own)
        readBook(item);
    else if (item.key.kind() == db::ItemKind::Course && !m_own && db::isOwn(item.key))
        readCourse(item);
    readPersonal(item);
    item.tags = m_own ? ownTagsIn(unguarded(TableField::Tags))
                      : tagsIn(raw(TableField::Tags), m_known.program ? m_known.program->tagDivider : "");
    if (const auto content = text(TableField::Content); !content.empty()) {
        if (boundedJson(content).is_object())
            item.content = content;
        else
            fault(Fault::Content, TableField::Content);
    }
    m_library.add(std::move(item), lists(), line());
}

/// Cells without a title say nothing that anybody could read; empty ones are a habit of spreadsheets.
void TableRows::tellExtraCells() {
    const auto& row = m_known.table.rows[m_row];
    std::vector<std::string> extra;
    for (auto i = m_titles.size(); i < row.size(); ++i)
        if (!trimmed(row[i]).empty())
            extra.emplace_back(trimmed(row[i]));
    if (!extra.empty())
        m_faults.add(line(), Fault::ExtraCells, Loss::Field, {}, joined(extra, ", "));
}

void TableRows::readFacts(db::KeptItem& item) {
    item.facts.title = m_own ? text(TableField::Title) : db::withoutLanguageMarks(db::oneLine(text(TableField::Title)));
    if (const auto subtitle = text(TableField::Subtitle); !subtitle.empty() && !item.facts.title.empty())
        item.facts.title += ": " + subtitle;
    item.facts.detail = m_own ? text(TableField::Detail) : db::oneLine(text(TableField::Detail));
    item.facts.url = m_own ? text(TableField::Url) : link(TableField::Url);
    if (const auto link = item.facts.url.empty() && !m_own ? formulaLink(trimmed(raw(TableField::Title))) : std::nullopt)
        item.facts.url = link->first;
    if (!item.facts.url.empty() && !(m_own && isSafeLink(item.facts.url))) {
        item.facts.url = webLink(item.facts.url);
        const bool row = m_known.program && isRefusedBookmark(*m_known.program, raw(TableField::Url)); // told as a whole
        if (item.facts.url.empty() && !row)
            fault(Fault::Link, TableField::Url);
    }
    item.facts.price = money(TableField::Price, TableField::Currency);
    item.facts.rating = score();
    item.facts.hours = hours();
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
    const bool page = isPageWord(raw(TableField::Kind));
    const auto said = page ? std::nullopt : kindOfWord(raw(TableField::Kind));
    const auto kind = said.value_or(page ? m_options.table.kind.value_or(db::ItemKind::Course) : m_known.kind);
    if (!said && !page && kind != db::ItemKind::Career && !trimmed(raw(TableField::Kind)).empty())
        fault(kind == db::ItemKind::Course ? Fault::OtherAsCourse : Fault::OtherAsBook, TableField::Kind, Loss::Nothing);
    const bool assumed = page ? !m_options.table.kind : !said && !m_known.kindSaid;
    m_assumedCourses += assumed && kind == db::ItemKind::Course ? 1U : 0U;
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
        if (!mainAuthors().empty())
            item.facts.detail = authorLine(mainAuthors());
    } else if (item.facts.detail.empty()) {
        item.facts.detail = text(TableField::Authors);
    }
    item.key = keyFor(kind, item.facts, kind == db::ItemKind::Book ? isbn() : std::string(), m_options.known);
    return true;
}

/// Of the column, else of the two that hold one name in its parts.
std::vector<PersonName> TableRows::authors(TableField field) const {
    auto form = m_authors;
    if (form == AuthorForm::OneThenCommas)
        form = field == TableField::Authors ? AuthorForm::One : AuthorForm::Commas;
    auto names = form == AuthorForm::Ampersands ? calibreAuthors(text(field), authorSort()) : authorsIn(text(field), form);
    if (const auto family = trimmed(raw(TableField::FamilyName)); field == TableField::Authors && names.empty() && !family.empty())
        names.push_back({std::string(family), std::string(trimmed(raw(TableField::GivenName))), {}});
    return names;
}

/// Asked for the key of a row and for the row itself.
const std::vector<PersonName>& TableRows::mainAuthors() {
    if (!m_mainAuthors)
        m_mainAuthors = authors(TableField::Authors);
    return *m_mainAuthors;
}

void TableRows::readBook(db::KeptItem& item) {
    auto names = mainAuthors();
    for (auto& more : authors(TableField::MoreAuthors))
        if (std::find(names.begin(), names.end(), more) == names.end())
            names.push_back(std::move(more));
    if (!names.empty())
        item.facts.detail = authorLine(names);
    db::OwnLearning learning;
    learning.year = year();
    learning.isbn = firstIsbn();
    learning.language = text(TableField::Language);
    learning.publisher = text(TableField::Publisher);
    if (learning != db::OwnLearning())
        item.content = db::contentOf(learning);
    item.content = contentWithNames(item.content, names);
}

/// What a catalog would say of it.
void TableRows::readCourse(db::KeptItem& item) {
    db::OwnLearning learning;
    learning.language = text(TableField::Language);
    learning.level = db::levelOf(text(TableField::Level)).value_or("");
    if (learning != db::OwnLearning())
        item.content = db::contentOf(learning);
}

void TableRows::readPersonal(db::KeptItem& item) {
    item.startedOn = day(TableField::Started);
    item.finishedOn = day(TableField::Finished);
    if (const auto read = lastRange(raw(TableField::Started)); read && item.finishedOn.empty())
        item.finishedOn = happened(cellDay(read->second, m_dayOrder), TableField::Started);
    item.status = status();
    if (item.status == db::KeptStatus::None && !m_own && !item.finishedOn.empty())
        item.status = db::KeptStatus::Done;
    item.statusAt = item.status == db::KeptStatus::None ? "" : item.addedAt;
    const auto rating = cellRating(raw(TableField::MyRating), m_bestRating, m_known.mark);
    item.rating = rating.value.value_or(0);
    if (rating.value && cellScore(raw(TableField::MyRating), m_bestRating, m_known.mark).value != *rating.value) {
        const auto written = trimmed(raw(TableField::MyRating));
        const bool bare = written.find_first_not_of("0123456789.,") == std::string_view::npos;
        m_faults.addRounded(std::string(written) + (bare && m_bestRating > 5 ? "/10" : ""), item.rating);
    }
    if (rating.fault)
        fault(*rating.fault, TableField::MyRating);
    item.ownPrice = money(TableField::MyPrice, TableField::MyCurrency);
    item.ownUrl = m_own ? text(TableField::MyUrl) : link(TableField::MyUrl);
    if (!item.ownUrl.empty() && !isSafeLink(item.ownUrl)) {
        fault(Fault::Link, TableField::MyUrl);
        item.ownUrl.clear();
    }
    item.note = note();
    for (const auto& [field, member] : plainFields())
        item.*member = text(field);
}

} // namespace waymark::app
