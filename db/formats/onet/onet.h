// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the readers of O*NET's tables share: which table a file is, the occupation of a row, the source. The
// tables are known by their columns, because their names change between releases (Skills became Essential
// Skills and Transferable Skills, Interests became Career Interest Types, ...). Internal to
// db/formats/onet.
#pragma once

#include "db/formats/frame/table_reader.h"

#include <optional>
#include <set>
#include <string>

namespace waymark::db {

/// In reading order: careers come before what hangs on them.
enum class OnetTable {
    Occupations,
    JobZones,
    Titles,
    Tasks,
    Ratings, ///< skills, knowledge, abilities: the element says which
    WorkStyles,
    Interests,
    Technologies,
    Education,
    Related,
    WorkContext
};

class OnetImport {
public:
    explicit OnetImport(ImportRun& run);
    void read();

private:
    void readOccupations(TableReader& table);
    void readJobZones(TableReader& table);
    void readTitles(TableReader& table);
    void readTasks(TableReader& table);
    void readRelated(TableReader& table);
    void readRatings(TableReader& table);
    void readWorkStyles(TableReader& table);
    void readInterests(TableReader& table);
    void readTechnologies(TableReader& table);
    void readEducation(TableReader& table);
    void readContext(TableReader& table);

    /// The row's occupation; nothing (and a note at the end) when the catalog has no such career.
    std::optional<CareerKey> career(const TableReader& table, const Column& code);
    /// Drops the facts of earlier releases, once for each kind.
    void replace(FactKind facts);
    /// Says which facts a release of several tables does not hold.
    void noteMissing() const;
    /// Whether the release holds only one of the two tables that a kind of rating was divided into.
    bool isHalf(FactKind facts) const;

    ImportRun& m_run;
    std::string m_source;
    std::set<FactKind> m_replaced;
    std::set<std::string> m_elements; ///< whose skill has been added
    std::set<std::string> m_strangers;
};

Importer occupationsOnet();

/// Which table a file of the release is; nothing for tables that are not taken in.
std::optional<OnetTable> onetTable(Release& release, std::size_t file);
/// "30.2", from the request, the release's own note or its names; "of 2026-02" by its newest row otherwise.
std::string onetVersion(Release& release, const ImportRequest& request);

/// "11-1011.00"; refuses another form.
std::string onetCode(const TableReader& table, const Column& code);
/// Empty for "n/a", which stands for a missing value.
std::string_view onetValue(const TableReader& table, const Column& column);
/// The element of a row, "2.A.1.a"; refuses another form.
std::string onetElement(const TableReader& table, const Column& element);

} // namespace waymark::db
