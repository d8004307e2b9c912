// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/building/source_folder.h"

#include "tests/support/fixture_catalog.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

namespace waymark::test {

namespace fs = std::filesystem;

SourceFolder::SourceFolder() {
    fs::copy(fixtureTables(), m_folder / "catalog");
    fs::copy(fixtureProfiles(), m_folder / "careers");
    fs::create_directory(m_folder / "out");
}

std::string SourceFolder::read(const fs::path& file) const {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void SourceFolder::write(const fs::path& file, const std::string& text) const {
    std::ofstream(file, std::ios::binary) << text;
}

std::vector<std::string> SourceFolder::lines(const fs::path& file) const {
    std::vector<std::string> lines;
    std::istringstream in(read(file));
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

void SourceFolder::setLine(const fs::path& file, std::size_t line, const std::string& text) const {
    std::vector<std::string> all = lines(file);
    all.at(line - 1) = text;
    std::string joined;
    for (const std::string& entry : all)
        joined += entry + '\n';
    write(file, joined);
}

void SourceFolder::setField(const std::string& name, std::size_t line, std::size_t column,
                            const std::string& value) const {
    const std::string old = lines(table(name)).at(line - 1);
    std::size_t start = 0;
    for (std::size_t i = 0; i < column; ++i)
        start = old.find('\t', start) + 1;
    const std::size_t end = std::min(old.find('\t', start), old.size());
    setLine(table(name), line, old.substr(0, start) + value + old.substr(end));
}

void SourceFolder::append(const std::string& name, const std::string& line) const {
    write(table(name), read(table(name)) + line + '\n');
}

void SourceFolder::list() const {
    std::string listed;
    for (const std::string& line : lines(table("catalog.tsv")))
        if (!line.starts_with("rows:"))
            listed += line + '\n';
    std::set<fs::path> tables;
    for (const auto& entry : fs::directory_iterator(m_folder / "catalog"))
        if (entry.path().filename() != "catalog.tsv")
            tables.insert(entry.path());
    for (const fs::path& file : tables) {
        const std::string text = read(file);
        const auto ends = std::count(text.begin(), text.end(), '\n');
        listed += "rows:" + file.filename().string() + '\t' +
                  std::to_string(std::max<std::ptrdiff_t>(ends, 1) - 1) + '\n';
    }
    write(table("catalog.tsv"), listed);
}

db::BuildOptions SourceFolder::optionsUnlisted() const {
    db::BuildOptions options;
    options.tables = m_folder / "catalog";
    options.profiles = m_folder / "careers";
    options.out = out();
    return options;
}

std::size_t SourceFolder::strayFiles() const {
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(out().parent_path()))
        files += entry.path() == out() ? 0u : 1u;
    return files;
}

} // namespace waymark::test
