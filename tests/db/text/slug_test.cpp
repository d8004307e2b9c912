// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shipped keys stand in learners' libraries: no change of folding may give a title another slug.
#include "db/text/slug.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace waymark::db {
namespace {

std::vector<std::string> fieldsOf(const std::string& line) {
    std::vector<std::string> fields;
    std::size_t at = 0;
    for (std::size_t end = 0; end != std::string::npos; at = end + 1) {
        end = line.find('\t', at);
        fields.push_back(line.substr(at, end == std::string::npos ? end : end - at));
    }
    return fields;
}

/// The part of a key that its title gave: "course:host/STEM~mark", "book:STEM".
std::string stemOf(const std::string& key) {
    const std::size_t slash = key.rfind('/');
    const std::string stem = key.substr((slash == std::string::npos ? key.find(':') : slash) + 1);
    return stem.substr(0, stem.find('~'));
}

/// What the lists wrote where a title was cleaned for display ("[2024]", "#1"), by the key of the course.
std::map<std::string, std::string> originalTitles() {
    std::ifstream in(std::filesystem::path(WAYMARK_SOURCE_DIR) / "resources/catalog/course_listing.tsv");
    std::map<std::string, std::string> titles;
    for (std::string line; std::getline(in, line);)
        if (const auto fields = fieldsOf(line); fields[1].starts_with("free-programming-books"))
            titles[fields[0]] = fields[2];
    return titles;
}

/// Rows whose keys are slugs of their titles: those of the lists of links, in 40 languages.
int checkedTitles(const std::string& table) {
    const auto originals = originalTitles();
    std::ifstream in(std::filesystem::path(WAYMARK_SOURCE_DIR) / "resources/catalog" / table);
    std::string line;
    std::getline(in, line);
    int checked = 0;
    while (std::getline(in, line)) {
        const auto fields = fieldsOf(line);
        const auto original = originals.find(fields[0]);
        const std::string slugged = shortSlug(original == originals.end() ? fields[1] : original->second);
        if (!fields.back().starts_with("free-programming-books") || slugged.empty())
            continue;
        ++checked;
        EXPECT_EQ(slugged, stemOf(fields[0])) << fields[1];
    }
    return checked;
}

TEST(Slug, OfEveryListedTitleIsItsShippedKey) {
    EXPECT_GT(checkedTitles("course.tsv"), 4000);
    EXPECT_GT(checkedTitles("book.tsv"), 4000);
}

} // namespace
} // namespace waymark::db
