// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the answers lead to so far, beside the questions: the hexagon and in words where one leans, the first
// five careers for now once each type has three answers, and what the last answer moved. GUI thread.
#pragma once

#include "app/match/interest_ranking.h"

#include <QWidget>

#include <vector>

namespace waymark::ui {

class Hexagon;
class MatchSession;
class MovingList;
class TextLabel;

class SoFarView final : public QWidget {
    Q_OBJECT
public:
    SoFarView(const MatchSession& session, QWidget* parent);

    /// Remembers the places of now; what fill() shows then is what moved since.
    void remember();
    /// Another person's answers, or another day: nothing moved.
    void forget();
    void fill();

Q_SIGNALS:
    void careerAsked(const QString& key);

private:
    QString state() const;
    QString moved(const std::vector<app::RankedCareer>& ranked) const;

    const MatchSession& m_session;
    TextLabel* m_state;
    Hexagon* m_hexagon;
    TextLabel* m_caption;
    TextLabel* m_leaning;
    TextLabel* m_head;
    TextLabel* m_of;
    MovingList* m_list;
    TextLabel* m_moved;
    std::vector<std::size_t> m_places; ///< of careers before the last answer; 0: none
};

} // namespace waymark::ui
