// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must be known beside the answers of a survey on schooling; window and files say the same. Translated; any thread.
#pragma once

#include "db/records/career.h"

#include <QString>

namespace waymark::ui {

/// Few name a degree that the work does not ask for: somebody who acts on it studies for years in vain. Empty where none is named.
QString doctorateCaution(const db::CareerFacts& facts);

} // namespace waymark::ui
