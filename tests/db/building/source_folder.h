// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A copy of the fixture's text sources that a test may damage, and a place for the catalog built from it.
// Lines count from 1 as in error messages; columns from 0.
#pragma once

#include "db/building/build.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::test {

class SourceFolder {
public:
    SourceFolder();

    std::filesystem::path table(const std::string& name) const { return m_folder / ("catalog/" + name); }
    std::filesystem::path profile(const std::string& name) const { return m_folder / ("careers/" + name); }
    std::filesystem::path out() const { return m_folder / "out/catalog.db"; }

    std::string read(const std::filesystem::path& file) const;
    void write(const std::filesystem::path& file, const std::string& text) const;
    std::vector<std::string> lines(const std::filesystem::path& file) const;
    void setLine(const std::filesystem::path& file, std::size_t line, const std::string& text) const;
    void setField(const std::string& table, std::size_t line, std::size_t column,
                  const std::string& value) const;
    void append(const std::string& table, const std::string& line) const;

    /// Writes into catalog.tsv how many rows each table holds now.
    void list() const;
    /// Of the tables as they are; build() and options() list them first.
    db::BuildOptions optionsUnlisted() const;
    db::BuildOptions options() const {
        list();
        return optionsUnlisted();
    }
    db::Result<db::BuildReport> build() const { return db::buildCatalog(options()); }
    /// Files beside and below the catalog, without it.
    std::size_t strayFiles() const;

private:
    TempFolder m_folder;
};

} // namespace waymark::test
