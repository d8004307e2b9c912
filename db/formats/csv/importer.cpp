// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/csv/importer.h"

#include "db/formats/csv/csv_feed.h"
#include "db/formats/frame/catalog_sink.h"
#include "db/formats/frame/foreign_text.h"
#include "db/formats/frame/picking.h"

namespace waymark::db {

namespace {

std::vector<std::size_t> pickCsv(Release& release, bool asked) {
    return filesThat(release, asked, [&](std::size_t file) { return looksLikeCsvFeed(release, file); });
}

void readCsvFiles(ImportRun& run) {
    CatalogSink sink(run, sourceOfFile(run));
    for (const std::size_t file : run.files) {
        const std::string& name = run.release.nameOf(file);
        const auto rows = openForeignRows(run.release, file);
        run.note("Columns of " + name + ": " +
                 described(readCsvFeed(*rows, name, run.request.columns, sink)) + ".");
    }
    sink.finish();
}

} // namespace

Importer csvFeed() {
    return {{"csv", "CSV list of courses or books",
             "a table whose columns are guessed from their titles and can be named by hand"},
            pickCsv,
            readCsvFiles};
}

} // namespace waymark::db
