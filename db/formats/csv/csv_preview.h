// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of courses or books before it is imported: the titles of its columns, its first rows and what the
// columns seem to mean, for somebody to look at and correct. Of a release of several files the first that is
// such a list. InvalidInput when none is, Io when it cannot be read. Blocking; any thread.
#pragma once

#include "db/formats/csv/csv_fields.h"
#include "db/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::db {

struct CsvPreview {
    std::vector<std::string> titles;
    std::vector<std::vector<std::string>> rows; ///< a few; each may be shorter or longer than the titles
    ColumnNames guessed;
};

Result<CsvPreview> previewCsv(const std::filesystem::path& path);

} // namespace waymark::db
