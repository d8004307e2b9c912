// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The results: what matters at the left, the careers in the middle, why one of them is there at the right;
// cause to effect. Where there is no room the sides fold away into links over the list. Answers that make no
// list get ways on instead. GUI thread.
#pragma once

#include "ui/desktop/navigation/route.h"

#include <QString>
#include <QWidget>

class QListView;
class QScrollArea;
class QStackedWidget;

namespace waymark::ui {

class FlatView;
class MatchSession;
class MatchedModel;
class RankedView;
class WhyCard;

class ResultsView final : public QWidget {
    Q_OBJECT
public:
    ResultsView(MatchSession& session, QWidget* parent);

    MatchedModel* model() const;
    QListView* list() const;
    /// The careers that conditions remove.
    void showRemoved();

Q_SIGNALS:
    void careerAsked(const QString& key);
    void routeAsked(const waymark::ui::Route& route); ///< from the menu of a row
    void compareAsked(const QString& key);
    void planAsked(const QString& key);
    void fieldAsked(const QString& group);
    /// More questions, or the answers again.
    void interestsAsked();
    void mattersAsked();
    void skillsAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeMatters(MatchSession& session);
    void makeWhy(MatchSession& session);
    void fill();
    void arrange();

    MatchSession& m_session;
    QWidget* m_matters;
    QStackedWidget* m_stack;
    RankedView* m_ranked;
    FlatView* m_flat;
    WhyCard* m_why;
    QWidget* m_whyPane;
    bool m_whyClosed = false; ///< by its cross
    bool m_whyOver = false;   ///< in place of the list, where there is no room for both
};

} // namespace waymark::ui
