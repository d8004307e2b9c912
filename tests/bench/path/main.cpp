// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// path_bench SOURCES FILE ITEMS: what the path of a career and the whole first page of a career cost, in milliseconds of
// the processor, in the catalog FILE, made of SOURCES and so many made-up items where it is not there yet. Every career
// is asked once for its path, and once for its page: without the path, as it stands at once, and with it.
#include "db/catalog/catalog.h"
#include "tests/bench/search/bench_catalog.h"
#include "ui/queries/career_reading.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace waymark;

double milliseconds() {
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void print(const char* what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("%-14s %6zu times: median %.2f ms, 95 %% %.2f, most %.2f (promise 20)\n", what, times.size(), at(0.5),
                at(0.95), times.back());
}

int measure(const std::string& sources, const std::string& file, std::uint64_t items) {
    bench::makeCatalog(sources, file, items);
    const auto catalog = db::Catalog::open(file);
    if (!catalog) {
        std::fprintf(stderr, "%s\n", catalog.error().message.c_str());
        return 1;
    }
    const auto careers = catalog->careers();
    std::vector<double> paths, pages, whole;
    const auto timed = [](std::vector<double>& times, const auto& ask) {
        const double begun = milliseconds();
        if (!ask().ok())
            throw std::runtime_error("a career could not be read");
        times.push_back(milliseconds() - begun);
    };
    for (const auto& career : careers.value()) {
        timed(paths, [&] { return ui::pathFor(*catalog, career.key); });
        timed(pages, [&] { return ui::readCareerPage(*catalog, career.key, ui::ReadPath::Later); });
        timed(whole, [&] { return ui::readCareerPage(*catalog, career.key); });
    }
    print("path", std::move(paths));
    print("first page", std::move(pages));
    print("page and path", std::move(whole));
    return 0;
}

} // namespace

int main(int count, char** words) {
    if (count != 4) {
        std::fprintf(stderr, "usage: path_bench SOURCES FILE ITEMS\n");
        return 2;
    }
    try {
        return measure(words[1], words[2], std::strtoull(words[3], nullptr, 10));
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "%s\n", fault.what());
        return 1;
    }
}
