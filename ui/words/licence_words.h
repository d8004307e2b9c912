// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of licenses on a career's page, beside ui/words/ways_in_words.h: the step of the route, and names of the
// learner's places. Whether one is asked for decides app/career/licence_need.h. Translated; any thread.
#pragma once

#include "app/career/ways_in.h"

#include <QString>

#include <vector>

namespace waymark::ui {

/// "License", "Federal license", "License, for a part of the work".
QString licenceStepTitle(const app::WaysIn& ways);
QString licenceStepNote(const app::WaysIn& ways);

/// No file at hand covers the learner's states (California): the note on licenses says it of all of them, and nothing else
/// says it again.
bool isGapSaidOnce(const app::WaysIn& ways);

/// "before you study", or "before you begin" where no study is asked.
QString beforeIt(const app::WaysIn& ways);

/// "New York and New Jersey".
QString placeNames(const std::vector<db::Place>& places);
/// Of the place that was chosen, a metro by its first city.
QString learnersPlace(const app::WaysIn& ways);

} // namespace waymark::ui
