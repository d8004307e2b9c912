// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What matters, as a page of My match: where one lives, the conditions as a list of limited width, and beside
// or below them the good fits that they remove. GUI thread.
#pragma once

#include <QWidget>

class QBoxLayout;

namespace waymark::ui {

class MatchSession;

class MattersView final : public QWidget {
    Q_OBJECT
public:
    MattersView(MatchSession& session, QWidget* parent);

Q_SIGNALS:
    /// All careers that the conditions remove.
    void removedAsked();
    void resultsAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeConditions(MatchSession& session);
    QWidget* makeEffect(MatchSession& session);

    QBoxLayout* m_halves;
};

} // namespace waymark::ui
