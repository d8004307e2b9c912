// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What I have done before: careers had (their levels are taken over), and the dozen skills and knowledge
// areas that part careers most, each with four answers that are deeds; the rest of the 68 on request. GUI
// thread.
#pragma once

#include "app/match/readiness.h"

#include <QWidget>

#include <array>
#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class MatchSession;
class TextLabel;

class SkillsView final : public QWidget {
    Q_OBJECT
public:
    SkillsView(MatchSession& session, QWidget* parent);

Q_SIGNALS:
    void careerAsked(const QString& key);

private:
    QWidget* makePast();
    void fillNeeded();
    QWidget* neededRow(const app::NeedingCareer& needing, const QString& name);
    QWidget* makeAnchors();
    void makeSkills(std::size_t count);
    void addSkill(std::size_t skill);
    void fillPast();
    void showLevels();
    void addPast(const QString& title);

    MatchSession& m_session;
    QVBoxLayout* m_past;
    QVBoxLayout* m_needed;
    QVBoxLayout* m_skills;
    std::array<QVBoxLayout*, 2> m_skillGroups; ///< knowledge, skills
    QLineEdit* m_career;
    struct Choice {
        std::size_t skill = 0;
        QComboBox* box = nullptr;
        TextLabel* meaning = nullptr; ///< of what is chosen
    };
    std::vector<Choice> m_choices;
};

} // namespace waymark::ui
