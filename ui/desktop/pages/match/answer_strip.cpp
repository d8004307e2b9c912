// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/answer_strip.h"

#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QMouseEvent>
#include <QPainter>

namespace waymark::ui {

namespace {

constexpr int cellWidth = 18;
constexpr int cellHeight = 22;
constexpr int gap = 2;
constexpr std::size_t perRow = app::questionsOfForm;

} // namespace

AnswerStrip::AnswerStrip(QWidget* parent)
    : QWidget(parent) {
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AnswerStrip::setAnswers(const app::InterestAnswers& answers, std::size_t current,
                             std::size_t questions) {
    m_answers = answers;
    m_current = current;
    m_questions = questions;
    setAccessibleName(tr("Your answers: %1 of %2 given").arg(app::answersGiven(answers)).arg(questions));
    updateGeometry();
    update();
}

QSize AnswerStrip::sizeHint() const {
    const int rows = static_cast<int>((m_questions + perRow - 1) / perRow);
    return {static_cast<int>(perRow) * (cellWidth + gap), rows * (cellHeight + gap)};
}

QRect AnswerStrip::cell(std::size_t question) const {
    return {static_cast<int>(question % perRow) * (cellWidth + gap),
            static_cast<int>(question / perRow) * (cellHeight + gap), cellWidth, cellHeight};
}

void AnswerStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(palette());
    painter.setFont(scaledFont(font(), TypeSize::Small));
    for (std::size_t question = 0; question < m_questions; ++question) {
        const QRectF box = QRectF(cell(question)).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool given = m_answers[question].has_value();
        const bool current = question == m_current;
        painter.setPen(current ? QPen(colour(Role::Accent, tone), 2)
                               : QPen(given ? colour(Role::Hover, tone) : colour(Role::Line, tone), 1));
        painter.setBrush(given ? QBrush(colour(Role::Hover, tone)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 3, 3);
        if (!given)
            continue;
        painter.setPen(colour(Role::Text2, tone));
        painter.drawText(box, Qt::AlignCenter, QString::number(*m_answers[question]));
    }
}

void AnswerStrip::mousePressEvent(QMouseEvent* event) {
    for (std::size_t question = 0; question < m_questions; ++question)
        if (cell(question).contains(event->pos()))
            Q_EMIT questionChosen(static_cast<int>(question));
}

} // namespace waymark::ui
