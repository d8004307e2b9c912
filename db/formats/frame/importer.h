// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every importer is: a kind, a function that picks the files it knows by their content, and one that
// reads them into the catalog. A new kind is one more entry in registry/importers.cpp. Importers throw
// Failure; registry/import_release.cpp copies, completes and replaces the catalog. Internal to db/formats.
#pragma once

#include "db/building/catalog_builder.h"
#include "db/formats/frame/import_request.h"
#include "db/formats/frame/release.h"

#include <chrono>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

/// One import on its way.
class ImportRun {
public:
    ImportRun(Release& givenRelease, const ImportRequest& asked, CatalogBuilder& builder, ImportReport& made);

    Release& release;
    const ImportRequest& request;
    CatalogBuilder& catalog;
    ImportReport& report;
    std::vector<std::size_t> files; ///< to be read, in this order

    /// Call for every row read: counts, tells the progress and throws Cancelled when asked to stop.
    void countRow(std::string_view file);
    /// Rows stored under a heading of the report.
    void stored(const std::string& what, std::int64_t rows = 1);
    void note(const std::string& sentence);
    /// Adds the source once; later calls with the same id do nothing.
    void addSource(const Source& source);
    /// The month (YYYY-MM) of the newest facts read, for the catalog's date.
    void sawMonth(const std::string& month);

    const std::string& newestMonth() const { return m_newest; }
    void tell(ImportProgress::Step step, std::string_view file);
    void throwWhenCancelled() const;

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_told = m_start;
    std::int64_t m_totalBytes = -1;
    std::set<std::string> m_sources;
    std::string m_newest;
};

struct Importer {
    ImportKind kind;
    /// The files it would read, in reading order; none: the release is not of this kind. With `asked` the
    /// caller has named the kind: a file whose layout is only nearly right is picked, so that reading it says
    /// what is wrong.
    std::vector<std::size_t> (*pick)(Release& release, bool asked) = nullptr;
    void (*read)(ImportRun& run) = nullptr;
};

} // namespace waymark::db
