// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan made the learner's own: kept together with its courses and books, whose hours can then be logged. One
// step of undo. GUI thread.
#pragma once

#include "db/records/plan.h"

#include <QString>

namespace waymark::ui {

class LibrarySession;

/// The key of the plan; empty when it was refused, which the session says. `sentence` is said of it.
QString keepPlan(LibrarySession& session, const QString& title, const db::Plan& plan, const QString& sentence);

} // namespace waymark::ui
