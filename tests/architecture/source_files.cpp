// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_files.h"

#include <fstream>
#include <regex>

namespace waymark::test {

namespace fs = std::filesystem;

namespace {

SourceFile read(const fs::path& root, const fs::path& path) {
    static const std::regex include(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    SourceFile file;
    file.path = path.lexically_relative(root);
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        ++file.lines;
        file.text += line + '\n';
        std::smatch match;
        if (std::regex_search(line, match, include))
            file.includes.push_back({file.path, file.lines, match[1]});
    }
    return file;
}

} // namespace

std::vector<SourceFile> sources(const char* folder) {
    const fs::path root = WAYMARK_SOURCE_DIR;
    std::vector<SourceFile> files;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        const auto extension = entry.path().extension();
        if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp"))
            files.push_back(read(root, entry.path()));
    }
    return files;
}

std::string where(const Include& include) {
    return include.file.string() + ':' + std::to_string(include.line) + " includes " + include.target;
}

} // namespace waymark::test
