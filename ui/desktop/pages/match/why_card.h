// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a career is where it is: the answers that moved it most with a bar from a middle line (raises right,
// lowers left), the six types of the person beside those of the work, where her skills and tools fall short, the smallest
// change that would move it over the edge of the first twenty, one thing to try from the career's written page, and
// ways on: open, keep, compare, plan, or out with it. Of a career that conditions remove it says which, and offers to keep it. GUI thread.
#pragma once

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace waymark::ui {

class MatchSession;
struct CareerHints;

class WhyCard final : public QWidget {
    Q_OBJECT
public:
    WhyCard(MatchSession& session, QWidget* parent);

    void setCareer(std::optional<std::size_t> career);

Q_SIGNALS:
    void careerAsked(const QString& key);
    void compareAsked(const QString& key);
    void planAsked(const QString& key);
    void closeAsked();

private:
    void fill(std::size_t career);
    void addHead(std::size_t career);
    void addPart(const QString& title);
    void addAnswers(std::size_t career);
    void addTypes(std::size_t career);
    void addSkills(std::size_t career);
    void addTools(const CareerHints& hints);
    QString tryWords(const CareerHints& hints, std::size_t career) const;
    void addWays(std::size_t career, const CareerHints& hints);
    void addDoors(std::size_t career);

    MatchSession& m_session;
    QVBoxLayout* m_column;
};

} // namespace waymark::ui
