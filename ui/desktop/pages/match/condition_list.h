// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What matters to me as a list: each condition with a bar of how many careers it removes, how many are not
// known, whether it is a must, and its cross; below them the sum without counting twice, and what can be
// added. On the page of what matters and beside the results. The keyboard stays where it was when the list is
// filled anew. GUI thread.
#pragma once

#include "app/match/conditions.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace waymark::ui {

class MatchSession;

class ConditionList final : public QWidget {
    Q_OBJECT
public:
    ConditionList(MatchSession& session, QWidget* parent);

private:
    void fill();
    QWidget* rowOf(std::size_t number);
    QWidget* footOf(std::size_t number, QWidget* row);
    QWidget* addingRow();
    void add(const app::Condition& condition);
    void remove(std::size_t number);
    void setMust(std::size_t number, bool must);
    void focusAgain(const QString& name);

    MatchSession& m_session;
    QVBoxLayout* m_rows;
};

} // namespace waymark::ui
