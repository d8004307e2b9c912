// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which places the pay of a career page compares and why just those: a choice by size says so, or the first
// of it would pass for the best paid of all. Translated; any thread.
#pragma once

#include "app/career/ways_in.h"
#include "app/salary/compare.h"

#include <QString>

#include <optional>

namespace waymark::ui {

/// A label of app/salary/place_labels.h in the window's language: "New York State", "Austin-Round Rock, TX (metro)",
/// "Germany".
QString placeLabel(const std::string& label);
/// "in Berlin", "in the United States": with the article that the language gives a country.
QString placeWithin(const std::string& label);
/// Whether the language says that in a place much is paid, not that the place pays it.
bool isPaidWithin();

/// For the places that a career is shown at without being asked. `group`: name of its major group; `own`: the
/// learner's place, whose figure is said to be missing where it has none; `largest`: the metro of the learner's state that stands
/// beside the usual ones.
QString payPlacesNote(const app::PayComparison& comparison, const QString& group, const std::optional<db::Place>& own,
                      const std::optional<db::Place>& largest = {});

/// Beside figures of a wider group from whose schooling the answers about this career lie apart, and where most of a career that
/// has no figure of the country work for themselves; else empty.
QString payApartNote(const app::PayComparison& comparison, const app::WaysIn& ways);

} // namespace waymark::ui
