// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/csv/csv_preview.h"

#include "db/formats/csv/csv_feed.h"
#include "db/formats/frame/foreign_text.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

namespace {

constexpr std::size_t mostRows = 3;

} // namespace

Result<CsvPreview> previewCsv(const std::filesystem::path& path) {
    return sqlite::guarded(path, [&]() -> Result<CsvPreview> {
        Release release(path);
        for (std::size_t file = 0; file < release.size(); ++file) {
            if (release.size() > 1 && !looksLikeCsvFeed(release, file))
                continue;
            CsvPreview preview;
            if (const auto rows = foreignHeadRows(release, file)) {
                preview.titles = takeCsvHead(*rows, release.nameOf(file), {});
                while (preview.rows.size() < mostRows && rows->next())
                    preview.rows.emplace_back(rows->fields().begin(), rows->fields().end());
            } else if (const auto& known = release.firstRows(file); !known.empty()) {
                preview.titles = known.front();
                for (std::size_t row = 1; row < known.size() && row <= mostRows; ++row)
                    preview.rows.push_back(known[row]);
            } else {
                continue;
            }
            preview.guessed = guessColumns(preview.titles);
            return preview;
        }
        return Error{ErrorKind::InvalidInput,
                     release.name() + ":1: is no table with titles over its columns"};
    });
}

} // namespace waymark::db
