// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes are a query: libFuzzer types them into the small catalog's search box and into completion. An
// error, a result outside its title or a slow answer ends the run.
#include "db/search/completion.h"
#include "db/search/search.h"
#include "tests/support/fixture_catalog.h"

#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <string_view>

namespace {

const waymark::db::Catalog& catalog() {
    static const auto opened = waymark::db::Catalog::open(waymark::test::fixtureCatalog());
    static const bool ready = opened && waymark::db::prepareSearch(*opened);
    if (!ready)
        std::abort();
    return *opened;
}

// Of processor time, or other programs would end the run; sanitizers take their share of it.
constexpr double slowestSeconds = 0.05;

double processorSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Whether it is slow three times more: on a busy machine memory that comes back costs the processor, too.
bool isSlowAgain(const waymark::db::Catalog& searched, const waymark::db::SearchRequest& request) {
    for (int i = 0; i < 3; ++i) {
        const double started = processorSeconds();
        if (!waymark::db::search(searched, request) || processorSeconds() - started <= slowestSeconds)
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view query(reinterpret_cast<const char*>(data), size);
    waymark::db::SearchRequest request;
    request.query = std::string(query);
    request.ofEachKind = 3;
    request.count = {waymark::db::Facet::Kind, waymark::db::Facet::Topic};
    const auto& searched = catalog();
    const double started = processorSeconds();
    const auto answer = waymark::db::search(searched, request);
    if (!answer || (processorSeconds() - started > slowestSeconds && isSlowAgain(searched, request)))
        std::abort();
    for (const auto& result : answer->results)
        for (const auto& range : result.matched)
            if (range.start < 0 || range.length <= 0 ||
                static_cast<std::size_t>(range.start) + static_cast<std::size_t>(range.length) >
                    result.title.size())
                std::abort();
    for (const auto& part : answer->reading)
        if (part.begins > part.ends || part.ends > size)
            std::abort();
    if (!waymark::db::completionsAt(catalog(), query, size / 2))
        std::abort();
    return 0;
}
