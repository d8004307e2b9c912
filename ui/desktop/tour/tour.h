// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// waymark --tour DIR: drives the real window through every page without a display and writes pictures of it,
// light, dark, on a small screen, in a narrow window (light and dark) and at 150 %. It uses a library of its own with a
// few stars and a fixed clock, so that the same catalog gives the same pictures. GUI thread.
#pragma once

#include "ui/desktop/start_options.h"

namespace waymark::ui {

/// Before the application object: the tour needs no display.
void prepareTour();

/// Prints each file written; the exit code is 1 when a page stayed empty or a file could not be written.
int runTour(const StartOptions& options);

} // namespace waymark::ui
