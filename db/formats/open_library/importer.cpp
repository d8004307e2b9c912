// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/open_library/importer.h"

#include "db/formats/frame/catalog_sink.h"
#include "db/formats/frame/picking.h"
#include "db/formats/open_library/open_library.h"

namespace waymark::db {

namespace {

std::vector<std::size_t> pickOpenLibrary(Release& release, bool asked) {
    return filesThat(release, asked,
                     [&](std::size_t file) { return looksLikeOpenLibrary(release.head(file)); });
}

void readOpenLibraryFiles(ImportRun& run) {
    CatalogSink sink(run,
                     {"open-library", "Internet Archive", "Open Library, editions", "CC0",
                      "https://openlibrary.org/developers/dumps", run.request.release,
                      "Titles, statements of authors, years, ISBNs and languages; known subjects as topics.",
                      "Books: Open Library, Internet Archive."});
    for (const std::size_t file : run.files) {
        const std::string& name = run.release.nameOf(file);
        readOpenLibrary(*openRows(run.release.open(file), name), name, sink);
    }
    sink.finish();
}

} // namespace

Importer openLibraryEditions() {
    return {
        {"open-library", "Open Library editions", "the dump of editions, unpacked: TAB and JSON, one a line"},
        pickOpenLibrary,
        readOpenLibraryFiles};
}

} // namespace waymark::db
