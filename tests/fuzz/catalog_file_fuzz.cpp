// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any file is a catalog: what opens answers the questions of a page, or refuses them in words.
#include "db/catalog/catalog.h"
#include "db/search/search.h"
#include "tests/fuzz/damaged_file.h"
#include "tests/support/fixture_catalog.h"

namespace {

void ask(const waymark::db::Catalog& catalog) {
    using namespace waymark::db;
    const auto careers = catalog.careers();
    if (careers && !careers->empty()) {
        const CareerKey& key = careers->front().key;
        (void)catalog.career(key);
        (void)catalog.careerFacts(key);
        (void)catalog.payFacts(key);
    }
    (void)catalog.skills();
    (void)catalog.topics();
    (void)catalog.courses();
    (void)catalog.books();
    (void)catalog.sources();
    SearchRequest request;
    request.query = "python";
    (void)search(catalog, request);
    (void)catalog.verify();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const waymark::fuzz::DamagedFile damaged(waymark::test::fixtureCatalog());
    if (const auto catalog = waymark::db::Catalog::open(damaged.written(data, size)))
        ask(*catalog);
    return 0;
}
