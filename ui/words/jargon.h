// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of the field, explained in a sentence where they stand: zones, letters of interests, importance and level,
// percentiles, views of pay. Translated; any thread.
#pragma once

#include "app/salary/compare.h"

#include <QString>

namespace waymark::ui {

/// "1" to "5" of O*NET's job zones: how long it takes to prepare; empty for other text.
QString zoneMeaning(const std::string& zone);
QString zonesMeaning();
/// "R", "I", "A", "S", "E", "C": what a person of that interest likes to do; empty for other text.
QString interestMeaning(const std::string& letter);
QString interestsMeaning();
QString importanceAndLevelMeaning();
/// 10, 25, 50, 75, 90: "One in ten earns less than this."
QString percentileMeaning(int percentile);
QString payViewMeaning(app::PayView view);

} // namespace waymark::ui
