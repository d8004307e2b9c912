// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/builder_state.h"
#include "db/building/catalog_builder.h"
#include "db/records/day.h"

#include <algorithm>
#include <charconv>

namespace waymark::db {

namespace {

bool isOccupationCode(std::string_view code) {
    if (code.size() != 7 || code[2] != '-')
        return false;
    for (std::size_t i = 0; i < code.size(); ++i)
        if (i != 2 && (code[i] < '0' || code[i] > '9'))
            return false;
    return true;
}

/// A host of the web has a dot: "https://3" is a number that a record put into the wrong column.
bool isAddress(std::string_view text) {
    const std::string_view host = text.substr(std::min(text.find("://") + 3, text.size()));
    return (text.starts_with("https://") || text.starts_with("http://")) && host.substr(0, host.find('/')).find('.') != std::string_view::npos &&
           text.find_first_of(" \t\n\"<>") == std::string_view::npos;
}

} // namespace

/// One prepared statement for each fact table and for the table of its occupations.
struct FactInserts::Statements {
    Insert row;
    std::optional<Insert> occupations;
};

FactInserts::FactInserts(const SQLite::Database& database, bool replacing) {
    const std::string verb = replacing ? "INSERT OR REPLACE INTO " : "INSERT INTO ";
    for (const FactTable& table : factTables()) {
        std::string marks;
        bool lists = false;
        for (const FactColumn& column : table.columns) {
            marks += marks.empty() ? "?" : ",?";
            lists = lists || column.value == FactValue::Occupations;
        }
        const std::string name(table.name);
        auto statements = std::make_unique<Statements>(
            Statements{Insert(database, verb + name + " VALUES(" + marks + ")"), std::nullopt});
        if (lists) {
            std::string keys = "?";
            for (std::size_t i = 0; i < table.key.size(); ++i)
                keys += ",?";
            statements->occupations.emplace(database, "INSERT OR REPLACE INTO " + name +
                                                          "_occupation VALUES(" + keys + ")");
        }
        m_statements.push_back(std::move(statements));
    }
}

FactInserts::~FactInserts() = default;

bool FactInserts::add(std::size_t table, const std::vector<FactField>& fields) {
    if (!m_statements[table]->row.row(fields))
        return false;
    const FactTable& about = factTables()[table];
    if (!m_statements[table]->occupations)
        return true;
    std::vector<FactField> member(1);
    for (const std::string_view key : about.key)
        for (std::size_t i = 0; i < about.columns.size(); ++i)
            if (about.columns[i].name == key)
                member.push_back(fields[i]);
    for (std::size_t i = 0; i < about.columns.size(); ++i) {
        if (about.columns[i].value != FactValue::Occupations)
            continue;
        for (const std::string_view code : codesIn(std::get<std::string>(fields[i]))) {
            member.front() = std::string(code);
            m_statements[table]->occupations->row(member);
        }
    }
    return true;
}

FactField CatalogBuilder::State::factField(const FactColumn& column, const std::string& text) const {
    const auto bad = [&](const std::string& what) {
        refuse(std::string(column.name) + " '" + text + "' " + what);
    };
    if (text.empty() && column.required)
        refuse(std::string(column.name) + " is empty");
    switch (column.value) {
    case FactValue::Text:
        return text;
    case FactValue::Day:
        if (!text.empty() && !isDay(text))
            bad("is no day, as 2024-09-06");
        return text;
    case FactValue::Address:
        if (!text.empty() && !isAddress(text))
            bad("is no address of the web");
        return text;
    case FactValue::Occupation:
        if (!isOccupationCode(text))
            bad("is no occupation code, as 29-1141");
        return text;
    case FactValue::Occupations:
        for (const std::string_view code : codesIn(text))
            if (!isOccupationCode(code))
                bad("holds something else than occupation codes divided by one blank");
        return text;
    case FactValue::Word:
        for (std::size_t i = 0; i < column.words.size(); ++i)
            if (column.words[i] == text)
                return static_cast<std::int64_t>(i);
        if (!text.empty())
            bad("is no word that this column knows");
        return std::monostate{};
    case FactValue::Career:
        return careerId(CareerKey::trusted(text));
    case FactValue::Place:
        return placeId(PlaceKey::trusted(text));
    case FactValue::Source:
        return sourceId(text);
    case FactValue::Field:
        if (const auto id = fields.find(text))
            return *id;
        bad("is no field of study of this catalog");
        break;
    case FactValue::Number:
    case FactValue::Integer:
    case FactValue::Truth:
        return factNumber(column, text);
    }
    return std::monostate{};
}

FactField CatalogBuilder::State::factNumber(const FactColumn& column, const std::string& text) const {
    if (text.empty())
        return std::monostate{};
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const double most = column.value == FactValue::Truth ? 1 : column.most;
    if (error != std::errc{} || end != text.data() + text.size())
        refuse(std::string(column.name) + " '" + text + "' is no number");
    if (!(number >= column.least && number <= most))
        refuse(std::string(column.name) + " " + text + " is out of its range");
    if (column.value == FactValue::Number)
        return number;
    const auto whole = static_cast<std::int64_t>(number);
    if (static_cast<double>(whole) != number)
        refuse(std::string(column.name) + " '" + text + "' is no whole number");
    return whole;
}

std::vector<std::vector<std::string>> CatalogBuilder::factsOf(std::size_t table) const {
    const FactTable& about = factTables().at(table);
    std::vector<std::vector<std::string>> rows;
    for (SQLite::Statement query(m_state->database, factSelect(about)); query.executeStep();) {
        auto& row = rows.emplace_back();
        for (std::size_t i = 0; i < about.columns.size(); ++i)
            row.push_back(query.getColumn(static_cast<int>(i)).getString());
    }
    return rows;
}

void CatalogBuilder::forgetFacts(std::size_t table, std::string_view column, std::string_view word) {
    const FactTable& about = factTables().at(table);
    const std::string name(about.name);
    for (const FactColumn& known : about.columns) {
        if (known.value == FactValue::Occupations)
            m_state->database.exec("DELETE FROM " + name + "_occupation");
        for (std::size_t i = 0; known.name == column && i < known.words.size(); ++i)
            if (known.words[i] == word) {
                Insert(m_state->database, "DELETE FROM " + name + " WHERE " + std::string(column) + " = ?1")(
                    static_cast<std::int64_t>(i));
                return;
            }
    }
    m_state->database.exec("DELETE FROM " + name);
}

void CatalogBuilder::addFact(std::size_t table, const std::vector<std::string>& fields) {
    const FactTable& about = factTables().at(table);
    std::vector<FactField> values;
    for (std::size_t i = 0; i < about.columns.size(); ++i)
        values.push_back(m_state->factField(about.columns[i], fields.at(i)));
    if (!m_state->facts.add(table, values))
        m_state->refuse("this key is given twice in " + std::string(about.name));
}

} // namespace waymark::db
