// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/so_far_view.h"

#include "ui/desktop/pages/match/hexagon.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/moving_list.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t listed = 5;
constexpr int sideWidth = 400;

} // namespace

SoFarView::SoFarView(const MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(wrapped({}, TypeSize::Base, Role::Text2, this))
    , m_hexagon(new Hexagon(this))
    , m_caption(wrapped({}, TypeSize::Small, Role::Text2, this))
    , m_leaning(wrapped({}, TypeSize::Base, Role::Text, this))
    , m_head(new TextLabel(tr("First five for now"), TypeSize::Base, Role::Text, this))
    , m_of(new TextLabel({}, TypeSize::Small, Role::Text2, this))
    , m_list(new MovingList(this))
    , m_moved(wrapped({}, TypeSize::Small, Role::Text2, this)) {
    setFixedWidth(sideWidth);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(new Hairline(Qt::Vertical, this));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(4);
    across->addLayout(column, 1);
    column->addWidget(heading(tr("So far"), TypeSize::Section, this));
    column->addWidget(m_state);
    column->addSpacing(8);
    column->addWidget(m_hexagon);
    m_caption->setAlignment(Qt::AlignCenter);
    column->addWidget(m_caption);
    column->addSpacing(8);
    m_leaning->setObjectName(u"leaning"_s);
    column->addWidget(m_leaning);
    column->addSpacing(12);
    m_head->setWeight(QFont::DemiBold);
    column->addWidget(m_head);
    m_of->setWordWrap(true);
    column->addWidget(m_of);
    m_list->setObjectName(u"moving-list"_s);
    connect(m_list, &MovingList::careerAsked, this, &SoFarView::careerAsked);
    column->addWidget(m_list);
    m_moved->setObjectName(u"what-moved"_s);
    column->addWidget(m_moved);
    column->addStretch(1);
    connect(&session, &MatchSession::tableRead, this, &SoFarView::fill);
}

void SoFarView::remember() {
    m_places.clear();
    if (!m_session.isReady() || m_session.ranked().empty())
        return;
    m_places.assign(m_session.table().careers.size(), 0);
    for (std::size_t place = 0; place < m_session.ranked().size(); ++place)
        m_places[m_session.ranked()[place].career] = place + 1;
}

void SoFarView::forget() {
    m_places.clear();
}

QString SoFarView::state() const {
    int missing = 0;
    for (const int count : app::answersOfTypes(m_session.answers()))
        missing += std::max(0, app::fewestOfType - count);
    if (missing > 0)
        return tr("Too early to rank: %Ln more answer(s), three for each type.", nullptr, missing);
    if (m_session.flat())
        return tr("So far your answers are too alike to rank careers.");
    return m_session.shaky() ? tr("Shaky: one other answer may move much.") : tr("Steady enough to rank.");
}

/// The career among the first five, then or now, that the last answer moved furthest.
QString SoFarView::moved(const std::vector<app::RankedCareer>& ranked) const {
    std::size_t furthest = 0, from = 0, to = 0, career = 0;
    for (std::size_t place = 0; place < ranked.size() && !m_places.empty(); ++place) {
        const std::size_t before = m_places[ranked[place].career], now = place + 1;
        const std::size_t way = before > now ? before - now : now - before;
        if (before == 0 || std::min(before, now) > listed || way <= furthest)
            continue;
        furthest = way;
        from = before;
        to = now;
        career = ranked[place].career;
    }
    return furthest == 0 ? QString()
                         : tr("Your last answer moved the list: %1 went from %2 to %3.")
                               .arg(careerName(m_session.table().careers[career].title))
                               .arg(from)
                               .arg(to);
}

void SoFarView::fill() {
    const auto scores = m_session.scores();
    m_hexagon->setScores(scores, m_session.rankable());
    m_state->setText(state());
    m_caption->setText(
        tr("0 to 40 for each type, from %Ln answer(s)", nullptr, app::answersGiven(m_session.answers())));
    m_caption->setVisible(scores.has_value());
    m_leaning->setText(m_session.rankable() ? leaningWords(*scores) : QString());
    m_leaning->setVisible(m_session.rankable());
    // The first question is on the screen before the catalog has been read; the careers follow.
    const auto ranked = m_session.isReady() ? m_session.ranked() : std::vector<app::RankedCareer>();
    std::vector<MovingList::Line> lines;
    for (std::size_t place = 0; place < std::min(listed, ranked.size()); ++place) {
        const std::size_t career = ranked[place].career;
        const auto& traits = m_session.table().careers[career];
        lines.push_back({fromUtf8(traits.key.text()), careerName(traits.title), m_places.empty() ? 0 : m_places[career]});
    }
    m_of->setText(
        tr("of %1 that pass what matters").arg(QLocale().toString(static_cast<qlonglong>(ranked.size()))));
    for (QWidget* part :
         {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_of), static_cast<QWidget*>(m_list)})
        part->setVisible(!lines.empty());
    m_list->setLines(lines);
    const QString what = moved(ranked);
    m_moved->setText(what);
    m_moved->setVisible(!what.isEmpty());
}

} // namespace waymark::ui
