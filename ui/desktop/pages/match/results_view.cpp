// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/results_view.h"

#include "ui/desktop/pages/match/condition_list.h"
#include "ui/desktop/pages/match/flat_view.h"
#include "ui/desktop/pages/match/lost_fits.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/match_undo.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/pages/match/ranked_view.h"
#include "ui/desktop/pages/match/why_card.h"
#include "ui/desktop/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mattersWidth = 240;
constexpr int whyWidth = 324;
constexpr int roomForAll = 1100; ///< below it what matters folds away
constexpr int roomForWhy = 760;  ///< below it why a career is there takes the list's place

} // namespace

ResultsView::ResultsView(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_matters(makeMatters(session))
    , m_stack(new QStackedWidget(this))
    , m_ranked(new RankedView(session, this))
    , m_flat(new FlatView(session, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_matters);
    row->addWidget(m_stack, 1);
    m_stack->addWidget(m_ranked);
    m_stack->addWidget(scrolled(m_flat, this));
    makeWhy(session);
    row->addWidget(m_whyPane);
    connect(m_ranked, &RankedView::chosen, m_why, &WhyCard::setCareer);
    connect(m_ranked, &RankedView::careerAsked, this, &ResultsView::careerAsked);
    connect(m_ranked, &RankedView::routeAsked, this, &ResultsView::routeAsked);
    connect(m_ranked, &RankedView::mattersAsked, this, &ResultsView::mattersAsked);
    connect(m_ranked, &RankedView::skillsAsked, this, &ResultsView::skillsAsked);
    connect(m_ranked, &RankedView::whyAsked, this, [this] {
        m_whyClosed = false;
        m_whyOver = width() < roomForWhy;
        arrange();
        m_whyPane->setFocus();
    });
    connect(m_flat, &FlatView::interestsAsked, this, &ResultsView::interestsAsked);
    connect(m_flat, &FlatView::mattersAsked, this, &ResultsView::mattersAsked);
    connect(m_flat, &FlatView::fieldAsked, this, &ResultsView::fieldAsked);
    connect(&session, &MatchSession::changed, this, &ResultsView::fill);
    fill();
}

MatchedModel* ResultsView::model() const {
    return m_ranked->model();
}

QListView* ResultsView::list() const {
    return m_ranked->list();
}

QWidget* ResultsView::makeMatters(MatchSession& session) {
    auto* pane = new QWidget(this);
    pane->setObjectName(u"matters-pane"_s);
    pane->setFixedWidth(mattersWidth);
    pane->setBackgroundRole(QPalette::AlternateBase);
    pane->setAutoFillBackground(true);
    auto* across = new QHBoxLayout(pane);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* inner = new QWidget(pane);
    auto* parts = new QVBoxLayout(inner);
    parts->setContentsMargins(16, 20, 16, 12);
    parts->setSpacing(16);
    parts->addWidget(new ConditionList(session, inner));
    auto* lost = new LostFits(session, inner);
    connect(lost, &LostFits::allAsked, this, &ResultsView::showRemoved);
    parts->addWidget(lost);
    parts->addStretch(1);
    QScrollArea* area = scrolled(inner, pane);
    inner->setBackgroundRole(QPalette::AlternateBase);
    column->addWidget(area, 1);
    auto* undo = new MatchUndo(session, pane);
    undo->setContentsMargins(16, 4, 16, 8);
    column->addWidget(undo);
    across->addLayout(column, 1);
    across->addWidget(new Hairline(Qt::Vertical, pane));
    return pane;
}

void ResultsView::makeWhy(MatchSession& session) {
    m_whyPane = new QWidget(this);
    m_whyPane->setObjectName(u"why-pane"_s);
    auto* across = new QHBoxLayout(m_whyPane);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(new Hairline(Qt::Vertical, m_whyPane));
    m_why = new WhyCard(session, m_whyPane);
    QScrollArea* area = scrolled(m_why, m_whyPane);
    area->setFocusPolicy(Qt::TabFocus); // it scrolls by arrow keys
    area->setAccessibleName(tr("Why is this here?"));
    m_whyPane->setFocusProxy(area);
    across->addWidget(area, 1);
    connect(m_why, &WhyCard::careerAsked, this, &ResultsView::careerAsked);
    connect(m_why, &WhyCard::compareAsked, this, &ResultsView::compareAsked);
    connect(m_why, &WhyCard::planAsked, this, &ResultsView::planAsked);
    connect(m_why, &WhyCard::closeAsked, this, [this] {
        m_whyClosed = !m_whyOver || width() >= roomForWhy;
        m_whyOver = false;
        arrange();
        list()->setFocus();
    });
}

void ResultsView::showRemoved() {
    m_ranked->showOnly(MatchedModel::Only::Removed);
    m_whyOver = false;
    arrange();
    list()->setFocus();
}

void ResultsView::fill() {
    const bool ranked = m_session.rankable();
    m_stack->setCurrentIndex(ranked ? 0 : 1);
    if (ranked)
        m_ranked->fill();
    else
        m_flat->fill();
    arrange();
}

void ResultsView::arrange() {
    const bool ranked = m_session.rankable();
    const bool all = width() >= roomForAll, two = width() >= roomForWhy;
    const bool why = ranked && (two ? !m_whyClosed : m_whyOver);
    m_matters->setVisible(all);
    m_stack->setVisible(two || !why);
    m_whyPane->setVisible(why);
    m_whyPane->setMinimumWidth(two ? whyWidth : 0);
    m_whyPane->setMaximumWidth(two ? whyWidth : QWIDGETSIZE_MAX);
    m_ranked->setFolded(!all, !why);
}

void ResultsView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace waymark::ui
