// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undo of what was said last in My match, with its key beside it; there while there is something to undo. GUI
// thread.
#pragma once

#include <QWidget>

namespace waymark::ui {

class MatchSession;

class MatchUndo final : public QWidget {
    Q_OBJECT
public:
    MatchUndo(MatchSession& session, QWidget* parent);
};

} // namespace waymark::ui
