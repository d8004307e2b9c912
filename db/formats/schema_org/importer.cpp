// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/schema_org/importer.h"

#include "db/formats/frame/catalog_sink.h"
#include "db/formats/frame/picking.h"
#include "db/formats/schema_org/page_scripts.h"
#include "db/formats/schema_org/schema_org.h"

namespace waymark::db {

namespace {

std::vector<std::size_t> pickSchemaOrg(Release& release, bool asked) {
    return filesThat(release, asked,
                     [&](std::size_t file) { return looksLikeSchemaOrg(release.head(file)); });
}

void readSchemaOrgFiles(ImportRun& run) {
    CatalogSink sink(run, sourceOfFile(run));
    for (const std::size_t file : run.files) {
        const auto bytes = run.release.open(file);
        const std::string& name = run.release.nameOf(file);
        if (looksLikePage(run.release.head(file)))
            readSchemaOrg(*scriptsOfPage(*bytes, name, sink), name, sink);
        else
            readSchemaOrg(*bytes, name, sink);
    }
    sink.finish();
}

} // namespace

Importer schemaOrgFeed() {
    return {{"schema-org", "schema.org feed of courses and books",
             "JSON-LD with Course, CourseInstance or Book: one document, a list, a @graph or one "
             "object a line"},
            pickSchemaOrg,
            readSchemaOrgFiles};
}

} // namespace waymark::db
