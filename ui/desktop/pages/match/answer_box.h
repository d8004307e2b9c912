// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One of the five answers: its key in a cap over the word. The learner's answer of before has an accent
// border. GUI thread.
#pragma once

#include <QAbstractButton>

namespace waymark::ui {

class AnswerBox final : public QAbstractButton {
    Q_OBJECT
public:
    AnswerBox(int answer, const QString& word, QWidget* parent);
    QSize sizeHint() const override { return {112, 72}; }
    QSize minimumSizeHint() const override { return {84, 72}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_answer;
};

} // namespace waymark::ui
