// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_locks.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace waymark::test {

std::vector<std::string> locksOn(const std::filesystem::path& file) {
    struct stat about {};
    if (::stat(file.c_str(), &about) != 0)
        return {};
    std::vector<std::string> found;
    std::ifstream all("/proc/locks");
    for (std::string line; std::getline(all, line);) {
        std::istringstream words(line);
        std::string number, kind, advisory, mode, process, place, first, last;
        words >> number >> kind >> advisory >> mode >> process >> place >> first >> last;
        if (process == std::to_string(::getpid()) && place.ends_with(':' + std::to_string(about.st_ino)))
            found.push_back(mode + ' ' + first + ' ' + last);
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace waymark::test
