// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the learner lives: a state, metro, city or country of the catalog, set once and used by licences,
// programmes, sponsors and pay. Kept in the library, outside of its history. Errors are the library's; on
// its thread.
#pragma once

#include "db/library/library.h"

#include <optional>

namespace waymark::db {

class Learner {
public:
    explicit Learner(Library& library)
        : m_state(library.state()) {}

    /// Nothing where she has not said it.
    Result<std::optional<PlaceKey>> place() const;
    Result<void> setPlace(const std::optional<PlaceKey>& place);

private:
    Library::State& m_state;
};

} // namespace waymark::db
