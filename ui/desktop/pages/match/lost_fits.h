// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The good fits that conditions remove, the best four with why, each with a way to keep it; and a way to see
// all that they remove. Hidden while there is nothing to lose. GUI thread.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class MatchSession;

class LostFits final : public QWidget {
    Q_OBJECT
public:
    LostFits(MatchSession& session, QWidget* parent);

Q_SIGNALS:
    void allAsked();

private:
    void fill();
    QWidget* rowOf(std::size_t career, double fit);

    MatchSession& m_session;
    QVBoxLayout* m_rows;
};

} // namespace waymark::ui
