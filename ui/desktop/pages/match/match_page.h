// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// My match: who answers, what matters to her, the questions on interests, what she has done, and the results.
// The page only composes; MatchSession knows. A route's query says the part ("part=results") and a question
// ("question=13"). GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/pages/match/match_parts.h"

#include <memory>
#include <string>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class MatchSession;
class SectionBar;

class MatchPage final : public Page {
    Q_OBJECT
public:
    explicit MatchPage(const Services& services, QWidget* parent = nullptr);

    void open(const Route& route) override;
    Route current() const override;
    bool busy() const override;
    void focusStart() override;

    MatchSession& session() { return *m_session; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    void makeParts(QVBoxLayout& column);
    void showPart(const QString& part, MatchParts::When when);
    void choosePart(const QString& part);
    void showProblem();
    void fillProfiles();
    void newProfile();
    void renameProfile();
    void deleteProfile();
    QPushButton* makeExports(QWidget* head);
    QWidget* makeProfileMenu(QWidget* head);
    void save(const QString& title, const QString& name, const QString& filter, const std::string& bytes);
    void compareWith(const QString& key);

    const Services m_services;
    MatchSession* m_session;
    QComboBox* m_profiles = nullptr;
    SectionBar* m_bar = nullptr;
    MatchParts* m_parts = nullptr;
    bool m_opened = false;
};

std::unique_ptr<Page> makeMatchPage(const Services& services);

} // namespace waymark::ui
