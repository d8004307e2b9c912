// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes before what in a plan: a small drawing, columns from left to right, and the same as a list that a
// screen reader hears. Of several of which one is enough the lines are dashed. GUI thread.
#pragma once

#include "app/plan/prerequisites.h"

#include <QDialog>

namespace waymark::ui {

/// The drawing; its size grows with the graph.
class PrerequisiteGraph final : public QWidget {
    Q_OBJECT
public:
    PrerequisiteGraph(const db::Plan& plan, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect boxOf(std::size_t step) const;

    const db::Plan m_plan;
    const app::PlanGraph m_graph;
    std::vector<int> m_rows; ///< by step: its place in its column
    int m_most = 0;          ///< steps in the fullest column
};

class PrerequisiteDialog final : public QDialog {
    Q_OBJECT
public:
    PrerequisiteDialog(const db::Plan& plan, QWidget* parent);
};

} // namespace waymark::ui
