// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixture_catalog.h"

#include "db/building/build.h"
#include "tests/support/temp_folder.h"

#include <stdexcept>

namespace waymark::test {

namespace {

std::filesystem::path built(const std::filesystem::path& file) {
    db::BuildOptions options;
    options.tables = fixtureTables();
    options.profiles = fixtureProfiles();
    options.out = file;
    const auto report = db::buildCatalog(options);
    if (!report)
        throw std::runtime_error("the fixture catalog cannot be built: " + report.error().message);
    return file;
}

} // namespace

std::filesystem::path fixtureTables() {
    return std::filesystem::path(WAYMARK_FIXTURE_SOURCES) / "catalog";
}

std::filesystem::path fixtureProfiles() {
    return std::filesystem::path(WAYMARK_FIXTURE_SOURCES) / "careers";
}

std::filesystem::path fixtureCatalog() {
    static const TempFolder folder;
    static const std::filesystem::path file = built(folder / "catalog.db");
    return file;
}

} // namespace waymark::test
