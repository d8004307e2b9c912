// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/question_list.h"

#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/words/interest_items.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWidth = 34;
constexpr int numberWidth = 26;

} // namespace

QuestionList::QuestionList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

/// What the digits over the columns mean.
void QuestionList::addLegend() {
    QStringList words;
    for (int answer = 0; answer <= app::highestAnswer; ++answer)
        words += tr("%1 %2").arg(answer).arg(answerWord(answer).toLower());
    m_rows->addWidget(wrapped(words.join(u" \u00b7 "_s), TypeSize::Small, Role::Text2, this));
    auto* heads = new QWidget(this);
    auto* row = new QHBoxLayout(heads);
    row->setContentsMargins(0, 6, 0, 4);
    row->setSpacing(0);
    row->addStretch(1);
    for (int answer = 0; answer <= app::highestAnswer; ++answer) {
        auto* digit = new TextLabel(QString::number(answer), TypeSize::Small, Role::Text2, heads);
        digit->setFixedWidth(answerWidth);
        digit->setAlignment(Qt::AlignCenter);
        row->addWidget(digit);
    }
    m_rows->addWidget(heads);
    m_rows->addWidget(new Hairline(Qt::Horizontal, this));
}

void QuestionList::addRow(std::size_t question) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 5, 0, 0);
    column->setSpacing(5);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    auto* number = new TextLabel(QString::number(question + 1), TypeSize::Small, Role::Text2, box);
    number->setFixedWidth(numberWidth);
    row->addWidget(number);
    row->addWidget(wrapped(interestQuestion(question), TypeSize::Base, Role::Text, box), 1);
    auto* group = new QButtonGroup(box);
    for (int answer = 0; answer <= app::highestAnswer; ++answer) {
        auto* button = new QRadioButton(box);
        button->setObjectName(u"list-%1-%2"_s.arg(question).arg(answer));
        button->setAccessibleName(tr("%1: %2").arg(interestQuestion(question), answerWord(answer)));
        button->setToolTip(answerWord(answer));
        auto* cell = new QHBoxLayout;
        cell->setContentsMargins(0, 0, 0, 0);
        cell->addStretch(1);
        cell->addWidget(button);
        cell->addStretch(1);
        auto* place = new QWidget(box);
        place->setFixedWidth(answerWidth);
        place->setLayout(cell);
        row->addWidget(place);
        group->addButton(button, answer);
    }
    connect(group, &QButtonGroup::idClicked, this,
            [this, question](int answer) { Q_EMIT answered(static_cast<int>(question), answer); });
    column->addLayout(row);
    column->addWidget(new Hairline(Qt::Horizontal, box));
    m_rows->addWidget(box);
    m_boxes.push_back(box);
    m_groups.push_back(group);
}

void QuestionList::setAnswers(const app::InterestAnswers& answers, std::size_t questions) {
    if (m_groups.empty())
        addLegend();
    while (m_groups.size() < questions)
        addRow(m_groups.size());
    for (std::size_t question = 0; question < m_groups.size(); ++question) {
        m_boxes[question]->setVisible(question < questions);
        QButtonGroup* group = m_groups[question];
        group->setExclusive(false); // else none could be taken back
        for (QAbstractButton* button : group->buttons())
            button->setChecked(answers[question] && group->id(button) == *answers[question]);
        group->setExclusive(true);
    }
}

void QuestionList::focusQuestion(std::size_t question) {
    if (question >= m_groups.size())
        return;
    QAbstractButton* checked = m_groups[question]->checkedButton();
    (checked ? checked : m_groups[question]->button(0))->setFocus(Qt::TabFocusReason);
}

void QuestionList::keyPressEvent(QKeyEvent* event) {
    const auto row = std::find_if(m_boxes.begin(), m_boxes.end(),
                                  [this](const QWidget* box) { return box->isAncestorOf(focusWidget()); });
    const int answer = event->key() - Qt::Key_0;
    if (row == m_boxes.end() || answer < 0 || answer > app::highestAnswer)
        return QWidget::keyPressEvent(event);
    const auto question = static_cast<std::size_t>(row - m_boxes.begin());
    Q_EMIT answered(static_cast<int>(question), answer);
    if (question + 1 < m_boxes.size() && m_boxes[question + 1]->isVisible())
        focusQuestion(question + 1);
}

} // namespace waymark::ui
