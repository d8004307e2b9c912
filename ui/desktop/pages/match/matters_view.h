// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What matters to me: each condition with a bar of how many careers it removes, how many are not known,
// whether it is a must, and its cross; below them the sum without counting twice, and what can be added. GUI
// thread.
#pragma once

#include "app/match/conditions.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class MatchSession;

class MattersView final : public QWidget {
    Q_OBJECT
public:
    MattersView(MatchSession& session, QWidget* parent);

private:
    void fill();
    QWidget* rowOf(std::size_t number);
    QWidget* addingRow();
    void add(const app::Condition& condition);
    void remove(std::size_t number);
    void turn(std::size_t number);

    MatchSession& m_session;
    QVBoxLayout* m_rows;
};

} // namespace waymark::ui
