// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One page on paper for a talk with a counsellor: the six scores, what matters, the first ten careers with
// their reasons, and lines for notes. PDF; answers to single questions are not on it. GUI thread.
#pragma once

#include "ui/desktop/frame/paper.h"

#include <QString>

namespace waymark::ui {

class MatchSession;

/// The page as rich text.
QString matchSheet(const MatchSession& session);
Paper matchPaper(const MatchSession& session);

} // namespace waymark::ui
