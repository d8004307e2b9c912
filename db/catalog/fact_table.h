// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of plain facts that the builder only checks and stores: what columns they have, what a field may
// hold, and which columns are the key. A new one is an entry in fact_tables.cpp; its SQL table, its reading
// from text and its refusals follow from there. Constants, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace waymark::db {

enum class FactValue {
    Text,        ///< TEXT, may be empty
    Word,        ///< one of `words`, stored as its number; NULL where empty
    Number,      ///< REAL between `least` and `most`; NULL where empty
    Integer,     ///< likewise, whole
    Truth,       ///< 1 or 0; NULL where empty
    Day,         ///< TEXT "2024-09-06", may be empty
    Address,     ///< TEXT, http or https, may be empty
    Occupation,  ///< TEXT, a six-digit code "29-1141"
    Occupations, ///< TEXT, codes divided by one blank; each also stands in the table NAME_occupation
    Career,      ///< id of a career
    Place,       ///< id of a place
    Field,       ///< id of a field of study
    Source       ///< id of a source
};

struct FactColumn {
    std::string_view name;
    FactValue value = FactValue::Text;
    bool required = false;
    double least = 0;
    double most = 1e12;
    std::vector<std::string_view> words;
};

struct FactTable {
    std::string_view name;
    std::vector<FactColumn> columns;
    std::vector<std::string_view> key; ///< columns of the primary key, in its order
};

/// All of them, in the order in which they are read.
const std::vector<FactTable>& factTables();

/// CREATE TABLE statements of all fact tables.
std::string factSchema();

/// Their names divided by one blank, and the statement that gives the rows as the text has them, by key.
std::string factColumns(const FactTable& table);
std::string factSelect(const FactTable& table);

/// Codes divided by one blank, as pieces of `text`.
std::vector<std::string_view> codesIn(std::string_view text);

} // namespace waymark::db
