// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/feeds/feed_importers.h"

#include "db/feeds/catalog_sink.h"
#include "db/feeds/csv_feed.h"
#include "db/feeds/schema_org.h"

namespace waymark::db {

namespace {

/// Which of the files look right; a file named by hand is taken even where it does not.
template <class Looks>
std::vector<std::size_t> filesThat(Release& release, bool asked, Looks looks) {
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (looks(file) || (asked && release.size() == 1))
            files.push_back(file);
    return files;
}

std::vector<std::size_t> pickSchemaOrg(Release& release, bool asked) {
    return filesThat(release, asked,
                     [&](std::size_t file) { return looksLikeSchemaOrg(release.head(file)); });
}

void readSchemaOrgFiles(ImportRun& run) {
    CatalogSink sink(run, sourceOfFile(run));
    for (const std::size_t file : run.files) {
        const auto bytes = run.release.open(file);
        readSchemaOrg(*bytes, run.release.nameOf(file), sink);
    }
    sink.finish();
}

std::vector<std::size_t> pickCsv(Release& release, bool asked) {
    return filesThat(release, asked, [&](std::size_t file) { return looksLikeCsvFeed(release, file); });
}

void readCsvFiles(ImportRun& run) {
    CatalogSink sink(run, sourceOfFile(run));
    for (const std::size_t file : run.files) {
        const std::string& name = run.release.nameOf(file);
        const auto rows = openCsvFeed(run.release, file);
        run.note("Columns of " + name + ": " +
                 described(readCsvFeed(*rows, name, run.request.columns, sink)) + ".");
    }
    sink.finish();
}

} // namespace

Importer schemaOrgFeed() {
    return {{"schema-org", "schema.org feed of courses and books",
             "JSON-LD with Course, CourseInstance, Book or Occupation: one document, a list, a @graph or one "
             "object a line"},
            pickSchemaOrg,
            readSchemaOrgFiles};
}

Importer csvFeed() {
    return {{"csv", "CSV list of courses or books",
             "a table whose columns are guessed from their titles and can be named by hand"},
            pickCsv,
            readCsvFiles};
}

} // namespace waymark::db
