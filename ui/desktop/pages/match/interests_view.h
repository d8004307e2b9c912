// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions on interests, one at a time: 0 to 4 answers and moves on, left goes back, Escape pauses
// (every answer is kept already, so a pause is just going away). At the side what follows so far: the hexagon
// and the first five careers with where they came from, once each type has three answers. GUI thread.
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QProgressBar;
class QVBoxLayout;

namespace waymark::ui {

class AnswerStrip;
class Hexagon;
class HeadButton;
class MatchSession;
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
    QWidget* makeQuestion();
    QWidget* makeSide();
    void giveAnswer(int answer);
    void back();
    void showQuestion();
    void showSide();
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
    QWidget* m_side;
    TextLabel* m_sideWords;
    Hexagon* m_hexagon;
    TextLabel* m_listHead;
    std::vector<TextLabel*> m_list;
    std::vector<std::size_t> m_places; ///< of careers before the last answer
};

} // namespace waymark::ui
