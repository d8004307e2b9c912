// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/fact_table.h"

namespace waymark::db {

namespace {

std::string declaration(const FactColumn& column) {
    // A name such as "group" is a word of SQL.
    const std::string name = '"' + std::string(column.name) + '"';
    const std::string need = column.required ? " NOT NULL" : "";
    switch (column.value) {
    case FactValue::Text:
    case FactValue::Day:
    case FactValue::Address:
    case FactValue::Occupation:
    case FactValue::Occupations:
        return name + " TEXT NOT NULL";
    case FactValue::Number:
        return name + " REAL" + need;
    case FactValue::Word:
    case FactValue::Integer:
    case FactValue::Truth:
        return name + " INTEGER" + need;
    case FactValue::Career:
        return name + " INTEGER" + need + " REFERENCES career";
    case FactValue::Place:
        return name + " INTEGER" + need + " REFERENCES place";
    case FactValue::Field:
        return name + " INTEGER" + need + " REFERENCES field";
    case FactValue::Source:
        return name + " INTEGER" + need + " REFERENCES source";
    }
    return {};
}

std::string quotedList(const std::vector<std::string_view>& names) {
    std::string list;
    for (const std::string_view name : names)
        list.append(list.empty() ? "\"" : ", \"").append(name).append("\"");
    return list;
}

const FactColumn& columnOf(const FactTable& table, std::string_view name) {
    for (const FactColumn& column : table.columns)
        if (column.name == name)
            return column;
    return table.columns.front();
}

/// The expression that gives a column's field of the text: words and keys instead of their numbers.
std::string asText(const FactColumn& column) {
    std::string field = "f.\"" + std::string(column.name) + '"';
    const auto named = [&field](const char* name, const char* table) {
        return std::string("(SELECT ") + name + " FROM " + table + " WHERE id = " + field + ")";
    };
    switch (column.value) {
    case FactValue::Word: {
        std::string words = "CASE " + field;
        for (std::size_t i = 0; i < column.words.size(); ++i)
            words += " WHEN " + std::to_string(i) + " THEN '" + std::string(column.words[i]) + "'";
        return words + " END";
    }
    case FactValue::Career:
        return named("key", "career");
    case FactValue::Place:
        return named("key", "place");
    case FactValue::Field:
        return named("code", "field");
    case FactValue::Source:
        return named("name", "source");
    case FactValue::Text:
    case FactValue::Number:
    case FactValue::Integer:
    case FactValue::Truth:
    case FactValue::Day:
    case FactValue::Address:
    case FactValue::Occupation:
    case FactValue::Occupations:
        break;
    }
    return field;
}

} // namespace

std::string factSchema() {
    std::string sql;
    for (const FactTable& table : factTables()) {
        sql += "CREATE TABLE " + std::string(table.name) + " (\n";
        for (const FactColumn& column : table.columns)
            sql += "    " + declaration(column) + ",\n";
        sql += "    PRIMARY KEY (" + quotedList(table.key) + ")\n) WITHOUT ROWID;\n";
        for (const FactColumn& column : table.columns) {
            if (column.value != FactValue::Occupations)
                continue;
            sql += "CREATE TABLE " + std::string(table.name) + "_occupation (\n    member TEXT NOT NULL,\n";
            for (const std::string_view key : table.key)
                sql += "    " + declaration(columnOf(table, key)) + ",\n";
            sql += "    PRIMARY KEY (member, " + quotedList(table.key) + ")\n) WITHOUT ROWID;\n";
        }
    }
    return sql;
}

std::string factColumns(const FactTable& table) {
    std::string names;
    for (const FactColumn& column : table.columns)
        names.append(names.empty() ? "" : " ").append(column.name);
    return names;
}

std::string factSelect(const FactTable& table) {
    std::string fields;
    for (const FactColumn& column : table.columns)
        fields += (fields.empty() ? "" : ", ") + asText(column);
    return "SELECT " + fields + " FROM " + std::string(table.name) + " f ORDER BY " + quotedList(table.key);
}

std::vector<std::string_view> codesIn(std::string_view text) {
    std::vector<std::string_view> codes;
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        codes.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return codes;
}

} // namespace waymark::db
