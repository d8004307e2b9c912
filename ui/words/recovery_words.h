// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happened to the library while it was opened, for the window's banner and the command line. Pure; any thread.
#pragma once

#include "db/library/opening.h"

#include <QString>

namespace waymark::ui {

/// Empty when nothing happened.
QString recoverySentences(const db::Recovery& recovery);

} // namespace waymark::ui
