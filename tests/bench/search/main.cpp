// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// search_bench titles FOLDER: what is found by unseen and misspelt titles of the shipped catalog.
// search_bench typing|alone|agreement|nasty FILE ITEMS [QUERIES [EVERY]]: makes the catalog FILE unless it is
// there, the shipped one with so many made-up items, and measures on it; FTS5 is asked EVERY tenth query
// unless told.
#include "tests/bench/search/bench_catalog.h"
#include "tests/bench/search/titles_found.h"
#include "tests/bench/search/typing.h"

#include <cstdio>
#include <exception>
#include <string>

int main(int argc, char** argv) {
    if (argc == 3 && std::string(argv[1]) == "titles") {
        try {
            waymark::bench::measureTitlesFound(WAYMARK_SOURCE_DIR, argv[2]);
            return 0;
        } catch (const std::exception& error) {
            std::fprintf(stderr, "search_bench: %s\n", error.what());
            return 1;
        }
    }
    if (argc < 4) {
        std::fputs("usage: search_bench titles FOLDER, or typing|alone|agreement|nasty FILE ITEMS [QUERIES "
                   "[EVERY]]\n",
                   stderr);
        return 2;
    }
    try {
        const std::string what = argv[1];
        const std::size_t queries = argc > 4 ? std::stoul(argv[4]) : 2000;
        waymark::bench::makeCatalog(WAYMARK_SOURCE_DIR, argv[2], std::stoull(argv[3]));
        if (what == "nasty")
            waymark::bench::measureNasty(argv[2]);
        else if (what == "agreement")
            waymark::bench::measureAgreement(argv[2], queries);
        else
            waymark::bench::measureTyping(argv[2], queries,
                                          what != "typing" ? 0
                                          : argc > 5       ? std::stoul(argv[5])
                                                           : 10);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "search_bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
