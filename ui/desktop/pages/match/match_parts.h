// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The four parts of My match, one of them in sight: "matters", "interests", "skills", "results". Each is made when it is
// first gone to; all but the questions need the catalog and stand back until it has been read. GUI thread.
#pragma once

#include "ui/desktop/navigation/route.h"

#include <QStackedWidget>

#include <map>

namespace waymark::ui {

class InterestsView;
class MatchSession;
class ResultsView;

class MatchParts final : public QStackedWidget {
    Q_OBJECT
public:
    MatchParts(MatchSession& session, QWidget* parent);

    enum class When {
        Now,      ///< waits for the catalog
        OnceRead, ///< the page comes to the screen meanwhile, and shows the part by itself
    };
    void showPart(const QString& part, When when);
    bool isWaiting() const { return m_waiting && currentWidget() == m_waiting; }

    InterestsView& interests();
    ResultsView& results();
    /// Puts the keyboard focus where work on the part in sight starts; false: it has no such place.
    bool focusStart();

Q_SIGNALS:
    void partAsked(const QString& part);
    void routeAsked(const waymark::ui::Route& route);
    void compareAsked(const QString& careerKey);
    /// What was waited for is shown.
    void waitedFor();

private:
    QWidget* partOf(const QString& part);
    QWidget* waiting();
    void makeMatters();
    void makeSkills();
    void keep(const QString& part, QWidget* widget);
    void goOn();

    MatchSession& m_session;
    std::map<QString, QWidget*> m_made; ///< by their word
    QString m_part;
    QWidget* m_waiting = nullptr;
    InterestsView* m_interests = nullptr;
    ResultsView* m_results = nullptr;
};

} // namespace waymark::ui
