// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// made_items FORMAT OUT COURSES BOOKS [SEED]: writes made-up items. FORMAT is jsonld, ndjson, csv or tables.
#include "tests/bench/made_items/item_files.h"

#include <cstdio>
#include <exception>
#include <string>

#ifndef WAYMARK_SOURCE_DIR
#error "the folder of the text sources"
#endif

namespace {

int write(const std::string& format, const std::filesystem::path& out, waymark::bench::Amount amount,
          std::uint64_t seed) {
    const waymark::bench::MadeItems items(std::filesystem::path(WAYMARK_SOURCE_DIR) / "resources" / "catalog",
                                          seed);
    if (format == "jsonld" || format == "ndjson")
        writeJsonLd(items, amount, out, format == "ndjson");
    else if (format == "csv")
        writeCsv(items, amount, out);
    else if (format == "tables")
        writeTables(items, amount, out);
    else
        return 2;
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    int answer = 2;
    try {
        if (argc == 5 || argc == 6)
            answer = write(argv[1], argv[2], {std::stoull(argv[3]), std::stoull(argv[4])},
                           argc == 6 ? std::stoull(argv[5]) : 1);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "made_items: %s\n", error.what());
        return 1;
    }
    if (answer == 2)
        std::fputs("usage: made_items jsonld|ndjson|csv|tables OUT COURSES BOOKS [SEED]\n", stderr);
    return answer;
}
