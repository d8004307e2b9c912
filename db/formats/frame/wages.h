// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the importers of US wages share: SOC occupations and statistical areas of a row, made known to the
// catalog when they are new to it, and remembered when they cannot be. Internal to db/formats.
#pragma once

#include "db/formats/frame/table_reader.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace waymark::db {

class WageRows {
public:
    WageRows(ImportRun& run, std::string sourceId)
        : m_run(run)
        , m_source(std::move(sourceId)) {}

    /// The occupation's code if a career of the catalog belongs to it. Refuses what is no SOC code.
    std::optional<std::string> occupation(const TableReader& table, const Column& code,
                                          const std::string& title);
    /// The key of a metro or nonmetro area by its code, added under `name` when it is new and has a name.
    std::optional<PlaceKey> area(const std::string& code, PlaceKind kind, const std::string& name,
                                 const std::string& states);
    /// A place that the catalog holds or does not hold; it is never added.
    std::optional<PlaceKey> known(const std::string& text);
    /// Says what was left out.
    void finish();

    std::int64_t strangeRows = 0; ///< rows of occupations or places that the catalog does not know

private:
    ImportRun& m_run;
    std::string m_source;
    std::set<std::string> m_strangeOccupations, m_strangePlaces;
};

/// "15-1252".
bool isSocCode(std::string_view text);
/// The first number of four digits from 1990 on in a text, such as a file's name; 0 when there is none.
int yearIn(std::string_view text);

} // namespace waymark::db
