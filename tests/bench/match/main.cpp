// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// match_bench TABLES [--halves ANSWERS.csv KEY.tsv] [--majors ANSWERS.tsv]
// Measures matching on the catalog's text tables and, where files of answers are named, on people. The files
// are read where they lie; nothing of them is kept or printed but sums.
#include "tests/bench/match/measures.h"

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    using namespace waymark::bench;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.empty()) {
        std::cerr << "match_bench TABLES [--halves ANSWERS.csv KEY.tsv] [--majors ANSWERS.tsv]\n";
        return 2;
    }
    const Careers careers = readCareers(arguments[0]);
    measureTimings(careers);
    measureRelated(careers);
    for (std::size_t at = 1; at < arguments.size(); ++at) {
        if (arguments[at] == "--halves" && at + 2 < arguments.size())
            measureHalves(careers, arguments[at + 1], arguments[at + 2]);
        if (arguments[at] == "--majors" && at + 1 < arguments.size())
            measureOwnFields(careers, arguments[0], arguments[at + 1]);
    }
    return 0;
}
