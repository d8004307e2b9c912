// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Not for me": asks why a career is thrown out, keeps the reason with it, and offers what it breaks as
// conditions, each with how many careers that removes, so that the whole kind can go with it. All of it is
// one step of undo. A window that deletes itself. GUI thread.
#pragma once

#include "app/match/conditions.h"

#include <cstddef>
#include <vector>

class QWidget;

namespace waymark::ui {

class MatchSession;

/// Of each kind of condition not set yet the mildest one that the career breaks, its field last.
std::vector<app::Condition> conditionsAgainst(const MatchSession& session, std::size_t career);

void askWhyNot(MatchSession& session, std::size_t career, QWidget* parent);

} // namespace waymark::ui
