// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A short run of every fuzz target in each run of the tests, without Clang: sound beginnings damaged by a seed, a hundred
// times, and by the thousand with WAYMARK_LONG. A target ends the program where it finds something; its name and the seed are
// the last that was said.
#include "tests/support/mutations.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

using Target = int(const std::uint8_t*, std::size_t);
extern "C" Target catalog_file_fuzz, feeds_fuzz, library_file_fuzz, library_import_fuzz, markdown_fuzz, release_fuzz, search_fuzz, typed_text_fuzz;

namespace waymark::fuzz::test {
namespace {

using Texts = std::vector<std::string>;

struct Tried {
    std::string name;
    Target* target;
    Texts beginnings;
    Texts pieces;
};

void PrintTo(const Tried& tried, std::ostream* out) {
    *out << tried.name;
}

Texts filesOf(const std::string& folder) {
    Texts texts;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream stream(entry.path(), std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

class ShortRun : public testing::TestWithParam<Tried> {};

TEST_P(ShortRun, FindsNothing) {
    const Tried& tried = GetParam();
    // main() has gone to the source folder only now, and no earlier.
    const Texts beginnings = tried.beginnings.empty() ? filesOf("tests/fuzz/feeds") : tried.beginnings;
    for (int seed = 0; seed < waymark::test::rounds(100, 5000); ++seed) {
        waymark::test::Mutations mutated(static_cast<std::uint32_t>(seed), tried.pieces);
        const std::string input = mutated(beginnings[static_cast<std::size_t>(seed) % beginnings.size()]);
        std::cerr << '\r' << tried.name << ' ' << seed;
        ASSERT_EQ(tried.target(reinterpret_cast<const std::uint8_t*>(input.data()), input.size()), 0);
    }
    std::cerr << '\n';
}

const Texts places{std::string("\0\0\x10\0", 4), std::string("\0\1\x20\xff", 4), std::string("\x01\0\0\x80", 4), "\xff"};

INSTANTIATE_TEST_SUITE_P(
    Targets, ShortRun,
    testing::Values(
        Tried{"catalog_file", catalog_file_fuzz, {std::string("\0\0\x12\1", 4), std::string("\0\x40\x05\x07\x02\x11\0\xff", 8), std::string("\xffSQLite format 3\0", 17)}, places},
        Tried{"library_file", library_file_fuzz, {std::string("\0\0\x12\1", 4), std::string("\0\x40\x05\x07\x02\x11\0\xff", 8), std::string("\xffSQLite format 3\0", 17)}, places},
        Tried{"feeds", feeds_fuzz, {}, {"{", "}", "\"", ",", "\n", "null", "1e999", "\\ud800", "\t", "* [", "](", "P1Y", "\xff"}},
        Tried{"library_import",
              library_import_fuzz,
              {"0@book{a, title = {One {Two}}, author = {Van Dale, Mia}, isbn = \"0-306-40615-7\"}\n", "1TY  - BOOK\nTI  - One\nAU  - Dale, Mia\nER  - \n",
               "2[{\"type\":\"book\",\"title\":\"One\",\"author\":[{\"literal\":\"A and B\"}]}]", "3<DL><p>\n<DT><A HREF=\"https://a.example/1\">One</A>\n<DD>two\n</DL>",
               "4Title,Author,Rating\nOne,\"Dale, Mia\",4\n", "5{\"format\":\"waymark-library\",\"items\":[]}"},
              {"{", "}", "\"", "\\", "\n", "<", "&#", "@string{", "TY  - ", "null", "9.78E+12", "\xff"}},
        Tried{"markdown", markdown_fuzz, {"# One\n\n- [ ] two *three*\n- [four](https://a.example)\n\n> `five`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"}, {"[", "](", "http://", "javascript:", "<b>", "```", "\n", "|", "&lt;", "*"}},
        Tried{"release", release_fuzz, {"2Title,URL\nOne,https://a.example\n", "3a\tb\n1\t2\n", "4{\"@type\":\"Course\",\"name\":\"One\"}", "0PK\3\4", "5* [One](https://a.example)\n"}, {"PK\3\4", "PK\1\2", "\n", "{", "\t", ",", std::string(4, '\xff')}},
        Tried{"search", search_fuzz, {"python", "kind:course lang:de \"data science\" -java", "pay>50000 in:\"New York\"", "nur* OR (a b)"}, {"\"", ":", "-", "*", "(", ">", "kind:", " ", "\xc3\xa9", "\xff", "NEAR"}},
        Tried{"typed_text",
              typed_text_fuzz,
              {"kind:course -lang:\"de\" \"data science\" hours:<40", "career:15-1252.00", "1.299,50 EUR", "978-0-306-40615-7", "caf\xc3\xa9 &eacute;&#233; na\xc3\xafve", "a\tb\x1b[31m\xe2\x80\xae"},
              {"\"", ":", "-", "<", "&#x", ";", ",", "\xcc\x81", "\xe2\x80\xae", "\xff", "9780306406157", "career:"}}),
    [](const auto& instance) { return instance.param.name; });

} // namespace
} // namespace waymark::fuzz::test
