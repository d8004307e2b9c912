// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions on interests, one at a time or as a list: 0 to 4 answers and moves on, left goes back, Escape pauses
// (every answer is kept already, so a pause is just going away). At the side what follows so far. GUI thread.
#pragma once

#include <QWidget>

#include <cstddef>

class QButtonGroup;
class QProgressBar;
class QVBoxLayout;

namespace waymark::ui {

class AnswerStrip;
class HeadButton;
class MatchSession;
class QuestionList;
class SoFarView;
class TextLabel;

class InterestsView final : public QWidget {
    Q_OBJECT
public:
    InterestsView(MatchSession& session, QWidget* parent);

    /// The first open question, or the last one.
    void resume();
    void openQuestion(std::size_t question);
    std::size_t question() const { return m_question; }
    void focusAnswer();

Q_SIGNALS:
    void paused();
    /// Every question of the form is answered.
    void answered();
    void careerAsked(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeQuestions();
    QWidget* makeOne(QWidget* parent);
    QWidget* makeDoors(QWidget* parent);
    QWidget* makeStrip(QWidget* parent);
    QWidget* makeFoot();
    void showForm(bool asList);
    void keepAnswer(int answer);
    void giveAnswer(int answer);
    void back();
    void showQuestion();
    std::size_t questions() const;

    MatchSession& m_session;
    std::size_t m_question = 0;
    TextLabel* m_count;
    TextLabel* m_left;
    QProgressBar* m_progress;
    TextLabel* m_words;
    QButtonGroup* m_answers;
    HeadButton* m_back;
    HeadButton* m_done;
    AnswerStrip* m_strip;
    QWidget* m_one;       ///< one question at a time
    QWidget* m_stripPart;
    QuestionList* m_list; ///< or all of them
    QWidget* m_keys;
    SoFarView* m_side;
    bool m_asList = false;
    bool m_answering = false; ///< what the session says now follows from an answer
};

} // namespace waymark::ui
