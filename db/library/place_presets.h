// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Named sets of places for the pay page, in the learner's order. Changes are steps of undo. A view of a
// Library, which must outlive it; the library's thread. NotFound names what is missing.
#pragma once

#include "db/library/library.h"
#include "db/records/kept.h"

namespace waymark::db {

class PlacePresets {
public:
    explicit PlacePresets(Library& library) : m_state(library.state()) {}

    Result<std::vector<PlacePreset>> all() const;
    /// A new one when `preset.name` is empty; answers its name.
    Result<std::string> save(const PlacePreset& preset, const std::string& now);
    Result<void> remove(const std::string& name, const std::string& now);

private:
    Library::State& m_state;
};

} // namespace waymark::db
