// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/ossu/importer.h"

#include "db/formats/frame/catalog_sink.h"
#include "db/formats/frame/picking.h"
#include "db/formats/ossu/curricula.h"

namespace waymark::db {

namespace {

std::vector<std::size_t> pickCurricula(Release& release, bool asked) {
    return filesThat(release, asked, [&](std::size_t file) {
        return release.baseNameOf(file).ends_with(".md") && Curricula::isCurriculum(release.head(file));
    });
}

void readCurricula(ImportRun& run) {
    CatalogSink sink(run, {"ossu", "Open Source Society University", "Computer Science curriculum", "MIT",
                           "https://github.com/ossu/computer-science", run.request.release,
                           "Courses with hours and prerequisites; words that name no course left out.",
                           "Curriculum: Open Source Society University, MIT licence."});
    Curricula curricula;
    for (const std::size_t file : run.files)
        curricula.add(run.release.nameOf(file), wholeText(run.release, file));
    curricula.finish(sink);
    sink.finish();
}

} // namespace

Importer ossuCurricula() {
    return {{"ossu", "OSSU curricula", "Markdown tables of courses with duration, effort and prerequisites"},
            pickCurricula,
            readCurricula};
}

} // namespace waymark::db
