// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_locks.h"

#include <sys/stat.h>

#include <fstream>
#include <set>
#include <sstream>

namespace waymark::test {

std::vector<std::string> locksOn(const std::filesystem::path& file) {
    struct stat about {};
    if (::stat(file.c_str(), &about) != 0)
        return {};
    std::set<std::string> found; // the locks of a process show at each of its descriptors of the file
    for (const auto& descriptor : std::filesystem::directory_iterator("/proc/self/fdinfo")) {
        std::ifstream lines(descriptor.path());
        for (std::string line; std::getline(lines, line);) {
            std::istringstream words(line);
            std::string what, number, kind, advisory, mode, process, place, first, last;
            words >> what >> number >> kind >> advisory >> mode >> process >> place >> first >> last;
            if (what == "lock:" && place.ends_with(':' + std::to_string(about.st_ino)))
                found.insert(mode + ' ' + first + ' ' + last);
        }
    }
    return {found.begin(), found.end()};
}

} // namespace waymark::test
