// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A career in a few sentences of our own, from its figures only: how people enter it, what matters, how many work in it.
// Any thread.
#pragma once

#include "app/career/summary.h"

#include <QString>

namespace waymark::ui {

/// Never empty: where nothing is known it says so.
QString summaryInWords(const app::CareerSummary& summary);

} // namespace waymark::ui
