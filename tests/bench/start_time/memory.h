// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the kernel says of this process, in kilobytes and counts. Linux.
#pragma once

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

namespace waymark::bench {

/// The number behind `name` in a status file of /proc.
inline long statusNumber(const std::filesystem::path& file, const std::string& name) {
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(name + ':'))
            return std::stol(line.substr(name.size() + 1));
    return 0;
}

/// Resident, and how much of it is the program's own: the rest are pages of files (programs, libraries, fonts) that the
/// system keeps anyway, as many as happen to be near what was touched.
inline void tellMemory(const char* when) {
    std::printf("memory %ld kB %s, %ld kB of it anonymous\n", statusNumber("/proc/self/status", "VmRSS"), when,
                statusNumber("/proc/self/status", "RssAnon"));
}

/// How often all threads went to sleep and were woken since the process began.
inline long wakeUps() {
    long sum = 0;
    for (const auto& thread : std::filesystem::directory_iterator("/proc/self/task"))
        sum += statusNumber(thread.path() / "status", "voluntary_ctxt_switches");
    return sum;
}

} // namespace waymark::bench
