// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Beside what is to be learnt: how much of it the catalog teaches, what the first item of each topic costs,
// how many weeks they take by the learner's own guess where no hours are stated, what stays uncovered, and
// what reading cannot replace. The guess and the hours of a week are remembered. GUI thread.
#pragma once

#include "app/path/path_sum.h"
#include "ui/desktop/pages/careers/sections/section_context.h"

#include <QWidget>

class QSpinBox;
class QVBoxLayout;

namespace waymark::ui {

class TextLabel;

class LearnPanel final : public QWidget {
    Q_OBJECT
public:
    LearnPanel(const SectionContext& context, const std::vector<app::PathNeed>& needs, QWidget* parent);

private:
    void addSums();
    void addGuess();
    void addUncovered(const std::vector<app::PathNeed>& needs);
    void addLimits();
    void addColleges();
    void say(const QString& words);
    void head(const QString& words);
    void reckon();

    const SectionContext& m_context;
    app::PathSum m_sum;
    QVBoxLayout* m_column;
    QSpinBox* m_guess = nullptr;
    QSpinBox* m_hours = nullptr;
    TextLabel* m_weeks = nullptr;
};

} // namespace waymark::ui
