// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program of 0-1 variables for GLPK: rows of sums with a lower or upper limit, one objective to be made
// small. GLPK's own errors (it calls abort otherwise) end the program's run and are told as such. Owns the
// GLPK problem; one thread. Only this folder includes it.
#pragma once

#include <stop_token>
#include <vector>

struct glp_prob;

namespace waymark::app::cover {

struct Row {
    std::vector<int> columns;
    std::vector<double> factors;
    double limit = 0;
    bool atLeast = true; ///< sum >= limit, else sum <= limit
};

struct Program {
    int columns = 0;
    std::vector<double> lower, upper; ///< of each column: 0 or 1
    std::vector<Row> rows;
    std::vector<double> objective;
};

struct Run {
    enum class End { Best, Stopped, Impossible, Failed } end = End::Failed;
    std::vector<bool> values; ///< empty when there are none
    double bound = 0;         ///< no solution is better than this
};

/// `start` is a solution or empty. Uses at most `seconds`.
Run runProgram(const Program& program, const std::vector<bool>& start, double seconds,
               const std::stop_token& stop);

/// Gives GLPK's memory of this thread back.
void endGlpk();

} // namespace waymark::app::cover
