// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kinds of facts that a newer release of a publication takes the place of as a whole
// (CatalogBuilder::forget). Plain values, any thread.
#pragma once

namespace waymark::db {

enum class FactKind {
    Titles,
    Tasks,
    Skills,
    Knowledge,
    Abilities,
    Technologies,
    Interests,
    WorkStyles,
    Education,
    Relations,
    Outlooks,
    Pay,
    Rates,
    PriceLevels,
    Courses,
    Books
};

} // namespace waymark::db
