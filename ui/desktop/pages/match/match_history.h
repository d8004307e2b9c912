// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moments to look back at: whenever a whole form was answered the answers were kept. A window with each one's
// date, six scores and, by the catalog of today, the first five careers then. GUI thread.
#pragma once

class QWidget;

namespace waymark::ui {

class MatchSession;

/// Opens it; it deletes itself when closed.
void openMatchHistory(const MatchSession& session, QWidget* parent);

} // namespace waymark::ui
