// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kills a writer again and again: bench_library_kill [RUNS] [FOLDER]. Exit 1 when an acknowledged change is
// missing or the file is not sound.
#include "tests/bench/library/killed_writer.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
    const int runs = argc > 1 ? std::atoi(argv[1]) : 2000;
    const std::filesystem::path folder = argc > 2
                                             ? std::filesystem::path(argv[2])
                                             : std::filesystem::temp_directory_path() / "waymark-bench-kill";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto report = waymark::bench::killWriters(folder, runs, 20260803);
    std::printf("%d runs, %ld acknowledged changes, %s\n", report.runs, report.acknowledged,
                report.fault.empty() ? "all there, every file sound" : report.fault.c_str());
    std::filesystem::remove_all(folder);
    return report.fault.empty() ? 0 : 1;
}
