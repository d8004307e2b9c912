// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder with a copy of the fixture catalog, files written into it, and one import after the other.
#pragma once

#include "db/catalog/catalog.h"
#include "db/formats/registry/import_release.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::test {

class CatalogCopy {
public:
    CatalogCopy();

    std::filesystem::path catalogFile() const { return m_folder / "catalog.db"; }
    db::Catalog catalog() const;
    std::filesystem::path path(const std::string& name) const { return m_folder / ("release/" + name); }
    /// Writes a file of the release; folders in its name are made.
    std::filesystem::path write(const std::string& name, const std::string& bytes) const;
    /// A zip archive of these files.
    std::filesystem::path zip(const std::string& name,
                              const std::vector<std::pair<std::string, std::string>>& files) const;
    /// A workbook whose first sheet holds these rows: numbers as numbers, other text shared, empty cells left
    /// out.
    std::filesystem::path xlsx(const std::string& name,
                               const std::vector<std::vector<std::string>>& rows) const;
    /// The same with several sheets.
    std::filesystem::path workbook(const std::string& name,
                                   const std::vector<std::vector<std::vector<std::string>>>& sheets) const;
    /// Imports a file.
    db::Result<db::ImportReport> import(const std::filesystem::path& path, const std::string& kind = {},
                                        const std::string& release = {}) const;
    /// Files beside the catalog.
    std::size_t strayFiles() const;

private:
    TempFolder m_folder;
};

std::string bytesOf(const std::filesystem::path& file);
std::int64_t countOf(const db::ImportReport& report, const std::string& what);

} // namespace waymark::test
