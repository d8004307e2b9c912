// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions on interests as one list: each with five buttons of one choice. A digit answers the row where
// the keyboard is and goes on to the next. GUI thread.
#pragma once

#include "app/match/answers.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace waymark::ui {

class QuestionList final : public QWidget {
    Q_OBJECT
public:
    explicit QuestionList(QWidget* parent);

    /// The first `questions` of them; rows are made when they are first needed.
    void setAnswers(const app::InterestAnswers& answers, std::size_t questions);
    void focusQuestion(std::size_t question);

Q_SIGNALS:
    void answered(int question, int answer);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addLegend();
    void addRow(std::size_t question);

    QVBoxLayout* m_rows;
    std::vector<QWidget*> m_boxes;
    std::vector<QButtonGroup*> m_groups; ///< of each row
};

} // namespace waymark::ui
