// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Below the weeks of a plan: this week's steps with boxes to tick, topics that stay uncovered with a search for each,
// and what no course gives. Owned by the page; GUI thread.
#pragma once

#include "app/plan/layout.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class FlowLayout;
class TextLabel;

class PlanFoot final : public QWidget {
    Q_OBJECT
public:
    explicit PlanFoot(QWidget* parent);

    void show(const db::Plan& plan, const app::PlanLayout& layout, app::Day today);

Q_SIGNALS:
    void ticked(int step, bool done);
    /// Words to search for.
    void searchAsked(const QString& words);

private:
    void fillWeek(const db::Plan& plan, const app::PlanLayout& layout, app::Day today);
    void addWeekRow(int step, const QString& title, const QString& aside);
    void fillUncovered(const db::Plan& plan);

    TextLabel* m_weekHead;
    QWidget* m_week; ///< its rows are made anew
    QVBoxLayout* m_weekColumn;
    TextLabel* m_uncoveredHead;
    QWidget* m_topics; ///< links, made anew
    QVBoxLayout* m_topicsColumn;
    TextLabel* m_look;
    TextLabel* m_givenHead;
    TextLabel* m_given;
};

} // namespace waymark::ui
