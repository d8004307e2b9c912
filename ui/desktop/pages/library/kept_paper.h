// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of the library on paper: the rows and columns that are shown, in their order, each row with a box to tick. GUI
// thread (reads the library).
#pragma once

#include "ui/desktop/frame/paper.h"

namespace waymark::ui {

class KeptTable;

/// `title` and `summary` stand over it, as they do over the table. Of very long lists the beginning, which says so.
Paper keptPaper(const QString& title, const QString& summary, const KeptTable& table);

} // namespace waymark::ui
