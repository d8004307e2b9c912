// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands under a comparison: the unit in words, and the sentences that say which rates and price levels
// were taken and what was assumed. Everything is made from the rows and what they were converted with.
// Translated; any thread.
#pragma once

#include "app/salary/compare.h"

#include <QString>
#include <QStringList>

namespace waymark::ui {

/// "USD a year at each year's average market rate".
QString unitSentence(const app::PayComparison& comparison);

/// Sentences for the caption of a picture.
QStringList captionNotes(const app::PayComparison& comparison);

/// Those that speak of ranks and of choices: for a table beside the picture.
QStringList tableNotes(const app::PayComparison& comparison);

} // namespace waymark::ui
