// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/build.h"

#include "db/building/catalog_builder.h"
#include "db/building/text_catalog.h"
#include "db/catalog/schema.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/replacement_file.h"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <string>
#include <system_error>

namespace waymark::db {

namespace {

/// Now, or the moment that SOURCE_DATE_EPOCH names, so that a package can be built twice alike.
std::string buildTime() {
    std::time_t moment = std::time(nullptr);
    if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH"))
        moment = static_cast<std::time_t>(std::strtoll(epoch, nullptr, 10));
    std::tm parts{};
    gmtime_r(&moment, &parts);
    char text[32] = "";
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

std::int64_t write(const BuildOptions& options, const std::filesystem::path& file) {
    CatalogBuilder builder(file);
    TextCatalog sources(builder, options);
    sources.read();
    builder.finish({sources.date(), sources.contentHash(), buildTime()});
    return sources.rows();
}

} // namespace

Result<BuildReport> buildCatalog(const BuildOptions& options) {
    return sqlite::guarded(options.out, [&]() -> Result<BuildReport> {
        const auto start = std::chrono::steady_clock::now();
        auto replacement = sqlite::ReplacementFile::beside(options.out, catalogApplicationId);
        if (!replacement)
            return replacement.error();
        BuildReport report;
        report.rows = write(options, replacement->path());
        if (auto done = replacement->commit(); !done)
            return done.error();
        std::error_code ignored;
        report.bytes = static_cast<std::int64_t>(std::filesystem::file_size(options.out, ignored));
        report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        return report;
    });
}

} // namespace waymark::db
