// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The source files of a floor with their #include lines, read from the tree that is tested.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::test {

struct Include {
    std::filesystem::path file; ///< relative to the source folder
    int line = 0;
    std::string target;
};

struct SourceFile {
    std::filesystem::path path; ///< relative to the source folder
    int lines = 0;
    std::vector<Include> includes;
    std::string text;
};

/// Every header and source file below `folder`, such as "db" or "ui/desktop/pages".
std::vector<SourceFile> sources(const char* folder);

/// "db/keys.h:12 includes db/result.h".
std::string where(const Include& include);

} // namespace waymark::test
