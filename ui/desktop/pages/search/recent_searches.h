// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The searches a person made lately, newest first, each once, twenty at most; kept with the window's state on
// this machine only and forgotten when asked. A search that only begins a newer one is not kept beside it.
// GUI thread.
#pragma once

#include "ui/desktop/navigation/route.h"

#include <vector>

namespace waymark::ui {

class WindowState;

std::vector<Route> recentSearches(const WindowState& state);
/// A search without words and filters is no search.
void rememberSearch(WindowState& state, const Route& search);
void forgetSearches(WindowState& state);

} // namespace waymark::ui
