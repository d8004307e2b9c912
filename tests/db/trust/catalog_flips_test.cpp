// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One bit of a catalog changes: it is refused at the door or found by the check two seconds after the start.
#include "db/catalog/catalog.h"
#include "tests/support/fixture_catalog.h"
#include "tests/support/rounds.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <random>

namespace waymark::db {
namespace {

TEST(CatalogFlips, NoChangedBitPasses) {
    const waymark::test::TempFolder folder;
    const auto file = folder / "catalog.db";
    std::ifstream in(waymark::test::fixtureCatalog(), std::ios::binary);
    const std::string whole(std::istreambuf_iterator<char>(in), {});
    std::mt19937 random(18);
    for (int i = 0; i < waymark::test::rounds(30, 10'000); ++i) {
        std::string bytes = whole;
        const std::size_t at = random() % bytes.size();
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << (random() % 8)));
        std::ofstream(file, std::ios::binary) << bytes;
        const auto catalog = Catalog::open(file);
        EXPECT_FALSE(catalog.ok() && catalog->verify().ok()) << "byte " << at;
    }
}

} // namespace
} // namespace waymark::db
