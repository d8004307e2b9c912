// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/bench_catalog.h"

#include "db/building/build.h"
#include "db/building/catalog_builder.h"
#include "tests/bench/made_items/made_items.h"

#include <chrono>
#include <cstdio>
#include <stdexcept>

namespace waymark::bench {

void makeCatalog(const std::filesystem::path& sources, const std::filesystem::path& file,
                 std::uint64_t items) {
    if (std::filesystem::exists(file))
        return;
    db::BuildOptions options;
    options.tables = sources / "resources" / "catalog";
    options.profiles = sources / "resources" / "careers";
    options.out = file;
    if (const auto report = db::buildCatalog(options); !report)
        throw std::runtime_error(report.error().message);
    if (items == 0)
        return;
    const MadeItems made(options.tables);
    const auto started = std::chrono::steady_clock::now();
    const auto seconds = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    };
    db::CatalogBuilder builder(file, db::CatalogBuilder::Start::Catalog);
    builder.add(made.source());
    for (std::uint64_t i = 0; i < items / 3; ++i)
        builder.add(made.course(i));
    for (std::uint64_t i = 0; i < items - items / 3; ++i)
        builder.add(made.book(i));
    const double stored = seconds();
    builder.finish({"2026-10", "bench", "2026-10-01T00:00:00Z"});
    std::printf("%llu items stored in %.1f s, finished in %.1f s\n", static_cast<unsigned long long>(items),
                stored, seconds() - stored);
}

} // namespace waymark::bench
