// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What screen readers say that our own widgets are: charts, switches, a rating, headings, the navigation as a list. Qt
// takes what paints itself for an empty pane. Names and descriptions are the widgets' own. GUI thread.
#pragma once

namespace waymark::ui {

/// Once for the program; again changes nothing.
void installAccessibleRoles();

} // namespace waymark::ui
