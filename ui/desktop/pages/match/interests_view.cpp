// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/interests_view.h"

#include "ui/desktop/pages/match/answer_box.h"
#include "ui/desktop/pages/match/answer_strip.h"
#include "ui/desktop/pages/match/hexagon.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/interest_items.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t listed = 5;
constexpr int sideWidth = 380;
constexpr int narrow = 900;

/// 1,151 people took 250 seconds (median) for sixty questions.
QString leftWords(std::size_t open, std::size_t all) {
    const auto seconds = static_cast<int>(open * 250 / 60);
    if (open == 0)
        return InterestsView::tr("all %1 answered").arg(all);
    return seconds < 45   ? InterestsView::tr("under a minute left")
           : seconds < 90 ? InterestsView::tr("about a minute left")
                          : InterestsView::tr("about %1 minutes left").arg((seconds + 30) / 60);
}

} // namespace

InterestsView::InterestsView(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(makeQuestion(), 60); // up to its own width before the margins grow
    row->addStretch(1);
    m_side = makeSide();
    row->addWidget(m_side);
    connect(&session, &MatchSession::changed, this, &InterestsView::showQuestion);
    connect(&session, &MatchSession::profilesChanged, this, &InterestsView::resume);
    resume();
}

QWidget* InterestsView::makeQuestion() {
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(640);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(24, 48, 24, 24);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    m_count = new TextLabel({}, TypeSize::Base, Role::Text, middle);
    m_progress = new QProgressBar(middle);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_left = new TextLabel({}, TypeSize::Small, Role::Text2, middle);
    head->addWidget(m_count);
    head->addWidget(m_progress, 1);
    head->addWidget(m_left);
    head->setSpacing(14);
    column->addLayout(head);
    column->addSpacing(48);
    m_words = wrapped({}, TypeSize::Title, Role::Text, middle);
    m_words->setObjectName(u"question"_s);
    column->addWidget(m_words);
    column->addSpacing(6);
    column->addWidget(wrapped(tr("Would you like to do this? Never mind whether you can, or what it pays."),
                              TypeSize::Base, Role::Text2, middle));
    column->addSpacing(24);
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(10);
    m_answers = new QButtonGroup(this);
    m_answers->setExclusive(false);
    for (int answer = 0; answer <= app::highestAnswer; ++answer) {
        auto* box = new AnswerBox(answer, answerWord(answer), middle);
        m_answers->addButton(box, answer);
        boxes->addWidget(box, 1);
    }
    connect(m_answers, &QButtonGroup::idClicked, this, &InterestsView::giveAnswer);
    column->addLayout(boxes);
    column->addSpacing(24);
    auto* ways = new QHBoxLayout;
    m_back = new HeadButton(u"back"_s, tr("Back"), middle);
    auto* pause = new HeadButton(u"clock"_s, tr("Pause"), middle);
    connect(m_back, &QPushButton::clicked, this, &InterestsView::back);
    connect(pause, &QPushButton::clicked, this, &InterestsView::paused);
    m_done = new HeadButton(u"check"_s, tr("See the results"), middle);
    m_done->setObjectName(u"all-answered"_s);
    connect(m_done, &QPushButton::clicked, this, &InterestsView::answered);
    ways->addWidget(m_back);
    ways->addWidget(pause);
    ways->addWidget(m_done);
    ways->addWidget(
        wrapped(tr("Answers save themselves, on this computer only."), TypeSize::Small, Role::Text2, middle),
        1);
    ways->setSpacing(10);
    column->addLayout(ways);
    column->addSpacing(56);
    column->addWidget(wrapped(tr("Your answers. Select one to change it and watch the list move."),
                              TypeSize::Small, Role::Text2, middle));
    column->addSpacing(8);
    m_strip = new AnswerStrip(middle);
    connect(m_strip, &AnswerStrip::questionChosen, this,
            [this](int question) { openQuestion(static_cast<std::size_t>(question)); });
    column->addWidget(m_strip);
    column->addStretch(1);
    column->addWidget(wrapped(explorationOnly(), TypeSize::Small, Role::Text2, middle));
    return middle;
}

QWidget* InterestsView::makeSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    side->setBackgroundRole(QPalette::AlternateBase);
    side->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(4);
    column->addWidget(heading(tr("So far"), TypeSize::Section, side));
    m_sideWords = wrapped({}, TypeSize::Base, Role::Text2, side);
    column->addWidget(m_sideWords);
    column->addSpacing(12);
    m_hexagon = new Hexagon(side);
    column->addWidget(m_hexagon);
    column->addSpacing(16);
    m_listHead = wrapped({}, TypeSize::Base, Role::Text, side);
    m_listHead->setWeight(QFont::DemiBold);
    column->addWidget(m_listHead);
    for (std::size_t place = 0; place < listed; ++place) {
        auto* line = wrapped({}, TypeSize::Base, Role::Text2, side);
        line->setMinimumHeight(30);
        m_list.push_back(line);
        column->addWidget(line);
    }
    column->addStretch(1);
    return side;
}

std::size_t InterestsView::questions() const {
    const auto& answers = m_session.answers();
    const bool second = m_question >= app::questionsOfForm ||
                        std::any_of(answers.begin() + app::questionsOfForm, answers.end(),
                                    [](const auto& answer) { return answer.has_value(); });
    return second ? app::interestQuestions : app::questionsOfForm;
}

void InterestsView::resume() {
    const auto& answers = m_session.answers();
    const auto open = std::find(answers.begin(), answers.end(), std::nullopt);
    const auto first = static_cast<std::size_t>(open - answers.begin());
    openQuestion(std::min(first, app::interestQuestions - 1));
}

void InterestsView::openQuestion(std::size_t question) {
    m_question = std::min(question, app::interestQuestions - 1);
    showQuestion();
}

void InterestsView::focusAnswer() {
    setFocus();
}

void InterestsView::giveAnswer(int answer) {
    m_places.assign(m_session.table().careers.size(), 0);
    for (std::size_t place = 0; place < m_session.ranked().size(); ++place)
        m_places[m_session.ranked()[place].career] = place + 1;
    const std::size_t asked = m_question;
    m_session.answer(asked, answer);
    if (asked + 1 == app::questionsOfForm || asked + 1 == app::interestQuestions) {
        m_question = asked;
        showQuestion();
        Q_EMIT answered();
        return;
    }
    openQuestion(asked + 1);
    setFocus(); // the next key answers the next question
}

void InterestsView::back() {
    if (m_question > 0)
        openQuestion(m_question - 1);
}

void InterestsView::showQuestion() {
    const std::size_t all = questions();
    m_count->setText(tr("%1 of %2").arg(m_question + 1).arg(all));
    m_progress->setRange(0, static_cast<int>(all));
    m_progress->setValue(static_cast<int>(m_question) + 1);
    m_progress->setAccessibleName(tr("Question %1 of %2").arg(m_question + 1).arg(all));
    const auto& answers = m_session.answers();
    const auto open = static_cast<std::size_t>(
        std::count(answers.begin(), answers.begin() + static_cast<std::ptrdiff_t>(all), std::nullopt));
    m_left->setText(leftWords(open, all));
    m_done->setVisible(open == 0);
    m_words->setText(interestQuestion(m_question));
    setAccessibleName(tr("Question %1: %2").arg(m_question + 1).arg(interestQuestion(m_question)));
    const auto given = m_session.answers()[m_question];
    for (QAbstractButton* box : m_answers->buttons())
        box->setChecked(given && m_answers->id(box) == *given);
    m_back->setEnabled(m_question > 0);
    m_strip->setAnswers(m_session.answers(), m_question, all);
    showSide();
}

void InterestsView::showSide() {
    const auto counts = app::answersOfTypes(m_session.answers());
    const int fewest = *std::min_element(counts.begin(), counts.end());
    m_hexagon->setScores(m_session.scores(), m_session.rankable());
    if (fewest < app::fewestOfType) {
        int missing = 0;
        for (const int count : counts)
            missing += std::max(0, app::fewestOfType - count);
        m_sideWords->setText(tr("Too early to rank: %Ln more answer(s), three for each type.", nullptr, missing));
    } else if (m_session.flat()) {
        m_sideWords->setText(tr("So far your answers are too alike to rank careers."));
    } else {
        m_sideWords->setText(m_session.shaky() ? tr("Shaky: one other answer may move much.")
                                               : tr("Steady enough to rank."));
    }
    const auto& ranked = m_session.ranked();
    m_listHead->setText(ranked.empty() ? QString()
                                       : tr("First five for now, of %1 that pass what matters")
                                             .arg(QLocale().toString(static_cast<qlonglong>(ranked.size()))));
    for (std::size_t place = 0; place < m_list.size(); ++place) {
        if (place >= ranked.size()) {
            m_list[place]->setText({});
            continue;
        }
        const std::size_t career = ranked[place].career;
        QString words =
            u"%1  %2"_s.arg(place + 1).arg(QString::fromStdString(m_session.table().careers[career].title));
        const std::size_t before = career < m_places.size() ? m_places[career] : 0;
        if (before > 0 && before != place + 1)
            words += before > place + 1 ? tr("   ↑ from %1").arg(before) : tr("   ↓ from %1").arg(before);
        m_list[place]->setText(words);
    }
}

void InterestsView::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_4)
            return giveAnswer(event->key() - Qt::Key_0);
        if (event->key() == Qt::Key_Left)
            return back();
        if (event->key() == Qt::Key_Right && m_session.answers()[m_question])
            return openQuestion(m_question + 1);
        if (event->key() == Qt::Key_Escape)
            return Q_EMIT paused();
    }
    QWidget::keyPressEvent(event);
}

void InterestsView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= narrow);
}

} // namespace waymark::ui
