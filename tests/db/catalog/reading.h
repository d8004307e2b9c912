// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fixture catalog, opened for the tests that read it.
#pragma once

#include "db/catalog/catalog.h"
#include "tests/support/fixture_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace waymark::db {

class ReadingCatalog : public testing::Test {
protected:
    Catalog catalog = *Catalog::open(waymark::test::fixtureCatalog());
    const CareerKey developers = CareerKey::trusted("career:15-1252.00");
    const CareerKey backend = CareerKey::trusted("career:backend-software-engineer");
};

} // namespace waymark::db
