// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A path made the learner's own: a plan with its courses and books as steps, kept with all of them. GUI
// thread.
#pragma once

#include "app/share/career_document.h"

#include <QString>

namespace waymark::ui {

class Keeper;

/// The key of the plan, of the one there is already where this career has one; empty when it was refused,
/// which the keeper says.
QString planPath(Keeper& keeper, const app::CareerPage& page);

} // namespace waymark::ui
