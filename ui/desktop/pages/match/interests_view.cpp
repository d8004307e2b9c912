// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/interests_view.h"

#include "ui/desktop/pages/match/answer_box.h"
#include "ui/desktop/pages/match/answer_strip.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/pages/match/question_list.h"
#include "ui/desktop/pages/match/so_far_view.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/desktop/widgets/segmented_switch.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/theme/colours.h"
#include "ui/words/interest_items.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 900;
constexpr int keysBeside = 640; ///< narrower, what the answers are for has the whole foot

/// 1,151 people took 250 seconds (median) for sixty questions.
QString leftWords(std::size_t open, std::size_t all) {
    const auto seconds = static_cast<int>(open * 250 / 60);
    if (open == 0)
        return InterestsView::tr("all %1 answered").arg(all);
    return seconds < 45   ? InterestsView::tr("under a minute left")
           : seconds < 90 ? InterestsView::tr("about a minute left")
                          : InterestsView::tr("about %1 minutes left").arg((seconds + 30) / 60);
}

/// A flat line of 4 px.
class ProgressLine final : public QProgressBar {
public:
    explicit ProgressLine(QWidget* parent)
        : QProgressBar(parent) {
        setTextVisible(false);
        setFixedHeight(4);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tone tone = toneOf(palette());
        painter.fillRect(rect(), colour(Role::Track, tone));
        const double share = maximum() > 0 ? static_cast<double>(value()) / maximum() : 0;
        const double filled = width() * share;
        painter.fillRect(QRectF(isRightToLeft() ? width() - filled : 0, 0, filled, height()), colour(Role::Accent, tone));
    }
};

} // namespace

InterestsView::InterestsView(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_side(new SoFarView(session, this)) {
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(makeQuestions(), 60); // up to its own width before the margins grow
    middle->addStretch(1);
    left->addLayout(middle, 1);
    left->addWidget(new Hairline(Qt::Horizontal, this));
    left->addWidget(makeFoot());
    row->addLayout(left, 1);
    row->addWidget(m_side);
    connect(m_side, &SoFarView::careerAsked, this, &InterestsView::careerAsked);
    connect(&session, &MatchSession::changed, this, [this] {
        if (!m_answering) // a condition or undo: no answer moved it
            m_side->forget();
        showQuestion();
    });
    connect(&session, &MatchSession::profilesChanged, this, [this] {
        m_side->forget();
        resume();
    });
    resume();
}

QWidget* InterestsView::makeQuestions() {
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(640);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(24, 28, 24, 24);
    column->setSpacing(0);
    auto* ways = new SegmentedSwitch(tr("How to answer"), {tr("One at a time"), tr("As a list")}, middle);
    ways->setObjectName(u"answer-form"_s);
    connect(ways, &SegmentedSwitch::currentChosen, this, [this](int form) { showForm(form == 1); });
    column->addWidget(ways, 0, Qt::AlignLeft);
    column->addSpacing(20);
    auto* head = new QHBoxLayout;
    m_count = new TextLabel({}, TypeSize::Base, Role::Text, middle);
    m_progress = new ProgressLine(middle);
    m_left = new TextLabel({}, TypeSize::Small, Role::Text2, middle);
    head->addWidget(m_count);
    head->addWidget(m_progress, 1);
    head->addWidget(m_left);
    head->setSpacing(14);
    column->addLayout(head);
    m_one = makeOne(middle);
    column->addWidget(m_one);
    m_list = new QuestionList(middle);
    m_list->setObjectName(u"question-list"_s);
    connect(m_list, &QuestionList::answered, this, [this](int question, int answer) {
        m_question = static_cast<std::size_t>(question);
        keepAnswer(answer);
    });
    m_list->hide();
    column->addSpacing(20);
    column->addWidget(m_list);
    column->addWidget(makeDoors(middle));
    m_stripPart = makeStrip(middle);
    column->addWidget(m_stripPart);
    column->addStretch(1);
    return middle;
}

/// One question with its five answers.
QWidget* InterestsView::makeOne(QWidget* parent) {
    auto* one = new QWidget(parent);
    auto* column = new QVBoxLayout(one);
    column->setContentsMargins(0, 40, 0, 0);
    column->setSpacing(0);
    m_words = wrapped({}, TypeSize::Title, Role::Text, one);
    m_words->setObjectName(u"question"_s);
    column->addWidget(m_words);
    column->addSpacing(6);
    column->addWidget(wrapped(tr("Would you like to do this? Never mind whether you can, or what it pays."),
                              TypeSize::Base, Role::Text2, one));
    column->addSpacing(24);
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(10);
    m_answers = new QButtonGroup(this);
    m_answers->setExclusive(false);
    for (int answer = 0; answer <= app::highestAnswer; ++answer) {
        auto* box = new AnswerBox(answer, answerWord(answer), one);
        m_answers->addButton(box, answer);
        boxes->addWidget(box, 1);
    }
    connect(m_answers, &QButtonGroup::idClicked, this, &InterestsView::giveAnswer);
    column->addLayout(boxes);
    return one;
}

QWidget* InterestsView::makeDoors(QWidget* parent) {
    auto* doors = new QWidget(parent);
    auto* ways = new QHBoxLayout(doors);
    ways->setContentsMargins(0, 24, 0, 0);
    ways->setSpacing(10);
    m_back = new HeadButton(u"back"_s, tr("Back"), doors);
    auto* pause = new HeadButton(u"pause"_s, tr("Pause"), doors);
    pause->setObjectName(u"pause"_s);
    connect(m_back, &QPushButton::clicked, this, &InterestsView::back);
    connect(pause, &QPushButton::clicked, this, &InterestsView::paused);
    m_done = new HeadButton(u"check"_s, tr("See the results"), doors);
    m_done->setObjectName(u"all-answered"_s);
    connect(m_done, &QPushButton::clicked, this, &InterestsView::answered);
    for (HeadButton* button : {m_back, pause, m_done})
        ways->addWidget(button);
    ways->addWidget(
        wrapped(tr("Answers save themselves, on this computer only."), TypeSize::Small, Role::Text2, doors), 1);
    return doors;
}

QWidget* InterestsView::makeStrip(QWidget* parent) {
    auto* part = new QWidget(parent);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 56, 0, 0);
    column->setSpacing(8);
    column->addWidget(wrapped(tr("Your answers. Select one to change it and watch the list move."),
                              TypeSize::Small, Role::Text2, part));
    m_strip = new AnswerStrip(part);
    connect(m_strip, &AnswerStrip::questionChosen, this,
            [this](int question) { openQuestion(static_cast<std::size_t>(question)); });
    column->addWidget(m_strip);
    return part;
}

/// The keys, and what the answers are for.
QWidget* InterestsView::makeFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 6, 24, 6);
    row->setSpacing(6);
    m_keys = new QWidget(foot);
    auto* keys = new QHBoxLayout(m_keys);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(6);
    const auto word = [this, keys](const QString& text) {
        keys->addWidget(new TextLabel(text, TypeSize::Small, Role::Text2, m_keys));
    };
    keys->addWidget(new Tag(u"0"_s, m_keys));
    word(u"\u2013"_s);
    keys->addWidget(new Tag(QString::number(app::highestAnswer), m_keys));
    word(tr("Answer"));
    keys->addSpacing(8);
    keys->addWidget(new Tag(u"\u2190"_s, m_keys));
    word(tr("Back"));
    keys->addSpacing(8);
    keys->addWidget(new Tag(tr("Esc"), m_keys));
    word(tr("Pause"));
    row->addWidget(m_keys);
    row->addSpacing(12);
    auto* purpose = wrapped(explorationOnly(), TypeSize::Small, Role::Text2, foot);
    purpose->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(purpose, 1);
    return foot;
}

void InterestsView::showForm(bool asList) {
    m_asList = asList;
    showQuestion();
    if (asList)
        m_list->focusQuestion(m_question);
    else
        setFocus();
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
    if (m_asList)
        m_list->focusQuestion(m_question);
    else
        setFocus();
}

/// Of the question that is open; what moves by it is shown at the side.
void InterestsView::keepAnswer(int answer) {
    m_side->remember();
    const QScopedValueRollback answering(m_answering, true);
    m_session.answer(m_question, answer);
}

void InterestsView::giveAnswer(int answer) {
    const std::size_t asked = m_question;
    keepAnswer(answer);
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
    const auto given = static_cast<std::size_t>(app::answersGiven(m_session.answers()));
    m_count->setText(m_asList ? tr("%1 of %2 answered").arg(given).arg(all) : tr("%1 of %2").arg(m_question + 1).arg(all));
    m_progress->setRange(0, static_cast<int>(all));
    m_progress->setValue(static_cast<int>(m_asList ? given : m_question + 1));
    m_progress->setAccessibleName(m_asList ? tr("%1 of %2 answered").arg(given).arg(all)
                                           : tr("Question %1 of %2").arg(m_question + 1).arg(all));
    m_one->setVisible(!m_asList);
    m_stripPart->setVisible(!m_asList);
    m_back->setVisible(!m_asList);
    m_list->setVisible(m_asList);
    if (m_asList)
        m_list->setAnswers(m_session.answers(), all);
    const auto& answers = m_session.answers();
    const auto open = static_cast<std::size_t>(
        std::count(answers.begin(), answers.begin() + static_cast<std::ptrdiff_t>(all), std::nullopt));
    m_left->setText(leftWords(open, all));
    m_done->setVisible(open == 0);
    m_words->setText(interestQuestion(m_question));
    setAccessibleName(tr("Question %1: %2").arg(m_question + 1).arg(interestQuestion(m_question)));
    const auto answer = answers[m_question];
    for (QAbstractButton* box : m_answers->buttons())
        box->setChecked(answer && m_answers->id(box) == *answer);
    m_back->setEnabled(m_question > 0);
    m_strip->setAnswers(m_session.answers(), m_question, all);
    m_side->fill();
}

void InterestsView::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        // As a list the rows take the keys; the one question is out of sight.
        if (!m_asList && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_4)
            return giveAnswer(event->key() - Qt::Key_0);
        if (!m_asList && event->key() == Qt::Key_Left)
            return back();
        if (!m_asList && event->key() == Qt::Key_Right && m_session.answers()[m_question])
            return openQuestion(m_question + 1);
        if (event->key() == Qt::Key_Escape)
            return Q_EMIT paused();
    }
    QWidget::keyPressEvent(event);
}

void InterestsView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // What the area around has: the view's own width follows what is in it.
    const int room = parentWidget() ? parentWidget()->width() : width();
    m_side->setVisible(room >= narrow);
    m_keys->setVisible(room >= keysBeside);
}

} // namespace waymark::ui
