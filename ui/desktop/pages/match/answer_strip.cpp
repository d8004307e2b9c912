// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/answer_strip.h"

#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace waymark::ui {

namespace {

constexpr int cellWidth = 18;
constexpr int cellHeight = 22;
constexpr int gap = 1;
constexpr std::size_t wideRow =
    app::questionsOfForm; ///< a form in a row, half of it where there is less room
constexpr std::size_t narrowRow = wideRow / 2;

} // namespace

AnswerStrip::AnswerStrip(QWidget* parent)
    : QWidget(parent) {
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

std::size_t AnswerStrip::perRow(int width) const {
    return width >= static_cast<int>(wideRow) * (cellWidth + gap) ? wideRow : narrowRow;
}

int AnswerStrip::heightForWidth(int width) const {
    const std::size_t row = perRow(width);
    return static_cast<int>((m_questions + row - 1) / row) * (cellHeight + gap);
}

QSize AnswerStrip::sizeHint() const {
    const int width = static_cast<int>(wideRow) * (cellWidth + gap);
    return {width, heightForWidth(width)};
}

QSize AnswerStrip::minimumSizeHint() const {
    const int width = static_cast<int>(narrowRow) * (cellWidth + gap);
    return {width, heightForWidth(width)};
}

QRect AnswerStrip::cell(std::size_t question) const {
    const std::size_t row = perRow(width());
    const QRect box(static_cast<int>(question % row) * (cellWidth + gap),
                    static_cast<int>(question / row) * (cellHeight + gap), cellWidth, cellHeight);
    return QStyle::visualRect(layoutDirection(), rect(), box);
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
