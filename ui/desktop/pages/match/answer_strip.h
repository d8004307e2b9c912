// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was answered, a cell for each question: its digit, or empty where it is open. A click opens a
// question again; by keyboard Left and Right walk through them. GUI thread.
#pragma once

#include "app/match/answers.h"

#include <QWidget>

namespace waymark::ui {

class AnswerStrip final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerStrip(QWidget* parent = nullptr);

    void setAnswers(const app::InterestAnswers& answers, std::size_t current, std::size_t questions);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void questionChosen(int question);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    std::size_t perRow(int width) const;
    QRect cell(std::size_t question) const;

    app::InterestAnswers m_answers;
    std::size_t m_current = 0;
    std::size_t m_questions = app::questionsOfForm;
};

} // namespace waymark::ui
