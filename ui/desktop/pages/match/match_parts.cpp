// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/match_parts.h"

#include "ui/desktop/pages/match/interests_view.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/matters_view.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/pages/match/results_view.h"
#include "ui/desktop/pages/match/skills_view.h"
#include "ui/desktop/widgets/scrolled.h"

#include <QListView>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int silentMilliseconds = 400; ///< reading the catalog is not spoken of before

} // namespace

MatchParts::MatchParts(MatchSession& session, QWidget* parent)
    : QStackedWidget(parent)
    , m_session(session) {
    connect(&session, &MatchSession::tableRead, this, &MatchParts::goOn);
}

void MatchParts::showPart(const QString& part, When when) {
    m_part = part;
    if (when == When::Now && part != u"interests"_s)
        m_session.table();
    setCurrentWidget(partOf(part));
}

QWidget* MatchParts::partOf(const QString& part) {
    if (const auto made = m_made.find(part); made != m_made.end())
        return made->second;
    if (part == u"interests"_s)
        interests();
    else if (!m_session.isReady())
        return waiting();
    else if (part == u"matters"_s)
        makeMatters();
    else if (part == u"skills"_s)
        makeSkills();
    else
        results();
    return m_made[part];
}

/// An empty page for a moment; words on it only where reading takes long, so that nothing flickers.
QWidget* MatchParts::waiting() {
    if (m_waiting)
        return m_waiting;
    m_waiting = new QWidget(this);
    auto* column = new QVBoxLayout(m_waiting);
    column->setContentsMargins(24, 24, 24, 24);
    auto* words = wrapped(tr("Reading the catalog..."), TypeSize::Base, Role::Text2, m_waiting);
    column->addWidget(words, 0, Qt::AlignTop);
    words->hide();
    QTimer::singleShot(silentMilliseconds, words, &QWidget::show);
    addWidget(m_waiting);
    return m_waiting;
}

void MatchParts::goOn() {
    if (!m_waiting || !m_session.problem().isEmpty())
        return;
    const bool waited = isWaiting();
    if (waited)
        setCurrentWidget(partOf(m_part));
    removeWidget(m_waiting);
    m_waiting->deleteLater();
    m_waiting = nullptr;
    if (waited)
        Q_EMIT waitedFor();
}

InterestsView& MatchParts::interests() {
    if (m_interests)
        return *m_interests;
    m_interests = new InterestsView(m_session, this);
    connect(m_interests, &InterestsView::answered, this, [this] { Q_EMIT partAsked(u"results"_s); });
    connect(m_interests, &InterestsView::paused, this, [this] { Q_EMIT routeAsked({PageId::Explore}); });
    connect(m_interests, &InterestsView::careerAsked, this, [this](const QString& key) { Q_EMIT routeAsked(routeToItem(key)); });
    keep(u"interests"_s, scrolled(m_interests, this));
    return *m_interests;
}

ResultsView& MatchParts::results() {
    if (m_results)
        return *m_results;
    m_results = new ResultsView(m_session, this);
    connect(m_results, &ResultsView::interestsAsked, this, [this] {
        Q_EMIT partAsked(u"interests"_s);
        interests().resume();
    });
    connect(m_results, &ResultsView::mattersAsked, this, [this] { Q_EMIT partAsked(u"matters"_s); });
    connect(m_results, &ResultsView::skillsAsked, this, [this] { Q_EMIT partAsked(u"skills"_s); });
    connect(m_results, &ResultsView::careerAsked, this,
            [this](const QString& key) { Q_EMIT routeAsked(routeToItem(key)); });
    connect(m_results, &ResultsView::routeAsked, this, &MatchParts::routeAsked);
    connect(m_results, &ResultsView::compareAsked, this, &MatchParts::compareAsked);
    connect(m_results, &ResultsView::planAsked, this,
            [this](const QString& key) { Q_EMIT routeAsked({PageId::Plan, key, {}}); });
    connect(m_results, &ResultsView::fieldAsked, this, [this](const QString& group) {
        Q_EMIT routeAsked({PageId::Search, {}, queryPair(u"group"_s, group)});
    });
    keep(u"results"_s, m_results);
    return *m_results;
}

void MatchParts::makeMatters() {
    auto* matters = new MattersView(m_session, this);
    connect(matters, &MattersView::resultsAsked, this, [this] { Q_EMIT partAsked(u"results"_s); });
    connect(matters, &MattersView::removedAsked, this, [this] {
        Q_EMIT partAsked(u"results"_s);
        results().showRemoved();
    });
    keep(u"matters"_s, scrolled(matters, this));
}

void MatchParts::makeSkills() {
    auto* skills = new SkillsView(m_session, this);
    connect(skills, &SkillsView::careerAsked, this,
            [this](const QString& key) { Q_EMIT routeAsked(routeToItem(key)); });
    keep(u"skills"_s, scrolled(skills, this));
}

void MatchParts::keep(const QString& part, QWidget* widget) {
    addWidget(widget);
    m_made[part] = widget;
}

bool MatchParts::focusStart() {
    if (m_part == u"interests"_s)
        interests().focusAnswer();
    else if (m_results && m_part == u"results"_s && m_session.rankable())
        m_results->list()->setFocus();
    else
        return false;
    return true;
}

} // namespace waymark::ui
