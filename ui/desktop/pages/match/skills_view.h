// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What I have done before: careers had (their levels are taken over), and the dozen skills and knowledge
// areas that part careers most, each with four answers that are deeds; the rest of the 68 on request. GUI
// thread.
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class MatchSession;

class SkillsView final : public QWidget {
    Q_OBJECT
public:
    SkillsView(MatchSession& session, QWidget* parent);

Q_SIGNALS:
    void careerAsked(const QString& key);

private:
    QWidget* makePast();
    void fillNeeded();
    void makeSkills(std::size_t count);
    void addSkill(std::size_t skill);
    void fillPast();
    void showLevels();
    void addPast(const QString& title);

    MatchSession& m_session;
    QVBoxLayout* m_past;
    QVBoxLayout* m_needed;
    QVBoxLayout* m_skills;
    QLineEdit* m_career;
    std::vector<std::pair<std::size_t, QComboBox*>> m_choices;
};

} // namespace waymark::ui
