// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/why_card.h"

#include "ui/desktop/library/remembered_item.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/navigation/icon_button.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/not_for_me.h"
#include "ui/desktop/pages/match/pair_bars.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/desktop/widgets/star_button.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/queries/career_hints.h"
#include "ui/theme/colours.h"
#include "ui/words/interest_items.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t answersNamed = 3;
constexpr std::size_t gapsNamed = 5;

/// A share of the fit as a bar from a middle line: raising goes right in accent, lowering left in level ink.
class ShareBar final : public QWidget {
public:
    ShareBar(double share, double largest, QWidget* parent)
        : QWidget(parent)
        , m_share(largest > 0 ? share / largest : 0) {
        setFixedSize(84, 14);
        setAccessibleName(share >= 0 ? tr("raises") : tr("lowers"));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tone tone = toneOf(palette());
        const double middle = width() / 2.0;
        painter.fillRect(QRectF(0, 4, width(), 6), colour(Role::Track, tone));
        const double length = std::abs(m_share) * middle;
        painter.fillRect(mirrored(*this, QRectF(m_share >= 0 ? middle : middle - length, 4, length, 6)),
                         colour(m_share >= 0 ? Role::Accent : Role::Level, tone));
        painter.fillRect(QRectF(middle, 0, 1, height()), colour(Role::Axis, tone));
    }

private:
    double m_share;
};

} // namespace

WhyCard::WhyCard(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(u"why-card"_s);
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(6);
    setCareer(std::nullopt);
}

void WhyCard::setCareer(std::optional<std::size_t> career) {
    clearLayout(*m_column);
    if (career && m_session.rankable() && m_session.table().careers[*career].interests)
        fill(*career);
    else
        m_column->addWidget(
            wrapped(tr("Select a career to see why it is there."), TypeSize::Base, Role::Text2, this));
    m_column->addStretch(1);
}

void WhyCard::fill(std::size_t career) {
    addHead(career);
    addAnswers(career);
    addTypes(career);
    const auto hints = careerHints(m_session.services().catalog, m_session.table().careers[career].key);
    addSkills(career);
    if (hints)
        addTools(*hints);
    addWays(career, hints ? *hints : CareerHints());
    addDoors(career);
}

void WhyCard::addHead(std::size_t career) {
    const auto& traits = m_session.table().careers[career];
    const bool removed = m_session.screening().removed[career];
    auto* top = new QWidget(this);
    standFor(*top, fromUtf8(traits.key.text()));
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        wrapped(removed ? tr("Why is this not there?") : tr("Why is this here?"), TypeSize::Small, Role::Text2, top));
    TextLabel* title = heading(careerName(traits.title), TypeSize::Section, top);
    title->setWordWrap(true);
    words->addWidget(title);
    line->addLayout(words, 1);
    if (auto item = rememberedItem(m_session.services().catalog, fromUtf8(traits.key.text()))) {
        auto* star = new StarButton(m_session.services().session, top);
        star->setObjectName(u"star-career"_s);
        star->setItem(*std::move(item));
        line->addWidget(star, 0, Qt::AlignTop);
    }
    auto* cross = new IconButton(u"close"_s, tr("Close the reasons"), top);
    cross->setObjectName(u"close-why"_s);
    connect(cross, &QAbstractButton::clicked, this, &WhyCard::closeAsked);
    line->addWidget(cross, 0, Qt::AlignTop);
    m_column->addWidget(top);
    QString place;
    if (removed) {
        QStringList broken;
        for (const std::size_t number : app::brokenBy(m_session.conditions(), traits))
            if (m_session.conditions()[number].must)
                broken += m_session.titleOf(m_session.conditions()[number]);
        place = tr("What matters removes it: %1").arg(broken.join(u", "_s));
    } else {
        const auto& ranked = m_session.ranked();
        const auto found = std::find_if(ranked.begin(), ranked.end(),
                                        [career](const auto& one) { return one.career == career; });
        place = tr("Place %1 of %2 · %3")
                    .arg(QLocale().toString(static_cast<qlonglong>(found - ranked.begin() + 1)),
                         QLocale().toString(static_cast<qlonglong>(ranked.size())),
                         steadinessWords(m_session.stability().keptOf100(career)));
    }
    auto* where = wrapped(place, TypeSize::Base, Role::Text2, this);
    where->setObjectName(u"why-place"_s);
    m_column->addWidget(where);
}

void WhyCard::addPart(const QString& title) {
    m_column->addSpacing(12);
    TextLabel* head = heading(title, TypeSize::Base, this);
    head->setWeight(QFont::DemiBold);
    m_column->addWidget(head);
}

void WhyCard::addAnswers(std::size_t career) {
    addPart(tr("Three answers moved it most"));
    auto* legend = new QWidget(this);
    auto* sides = new QHBoxLayout(legend);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addStretch(1);
    sides->addWidget(new TextLabel(tr("lowers"), TypeSize::Small, Role::Text2, legend));
    sides->addSpacing(10);
    sides->addWidget(new TextLabel(tr("raises"), TypeSize::Small, Role::Text2, legend));
    m_column->addWidget(legend);
    const auto shares = app::answerShares(m_session.answers(), *m_session.table().careers[career].interests);
    const double largest = shares.empty() ? 0 : std::abs(shares.front().share);
    for (std::size_t i = 0; i < shares.size() && i < answersNamed; ++i) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(wrapped(interestQuestion(shares[i].question), TypeSize::Base, Role::Text, row));
        words->addWidget(wrapped(answerReason(shares[i]), TypeSize::Small, Role::Text2, row));
        line->addLayout(words, 1);
        line->addWidget(new ShareBar(shares[i].share, largest, row));
        m_column->addWidget(row);
        m_column->addWidget(new Hairline(Qt::Horizontal, this));
    }
}

void WhyCard::addTypes(std::size_t career) {
    addPart(tr("You and this work"));
    m_column->addWidget(
        new PairBars(interestRows(*m_session.scores(), *m_session.table().careers[career].interests), this));
}

/// What falls short most, or that nothing does.
void WhyCard::addSkills(std::size_t career) {
    if (!m_session.readiness(career))
        return;
    addPart(tr("Your skills and this work"));
    std::vector<PairRow> rows;
    const auto gaps = m_session.gaps(career);
    for (std::size_t i = 0; i < gaps.size() && i < gapsNamed; ++i)
        rows.push_back({skillInSentence(m_session.table().needs.skills[gaps[i].skill].name),
                        gaps[i].have / app::highestLevel, gaps[i].need / app::highestLevel,
                        tr("you %1, the work %2 of 7")
                            .arg(QLocale().toString(gaps[i].have, 'f', 1), QLocale().toString(gaps[i].need, 'f', 1))});
    if (rows.empty())
        return m_column->addWidget(wrapped(tr("Nothing that it asks for falls short of what you said."), TypeSize::Base,
                                           Role::Text2, this));
    auto* bars = new PairBars(std::move(rows), this);
    bars->setObjectName(u"gap-bars"_s);
    m_column->addWidget(bars);
    if (gaps.size() > gapsNamed)
        m_column->addWidget(wrapped(tr("and %Ln smaller gap(s)", nullptr, static_cast<int>(gaps.size() - gapsNamed)),
                                    TypeSize::Small, Role::Text2, this));
}

/// Of the tools that the career lists those that are ticked; without any tick nothing is said.
void WhyCard::addTools(const CareerHints& hints) {
    const auto ticked = m_session.tools();
    if (ticked.empty() || hints.tools.empty())
        return;
    QStringList known;
    for (const auto& tool : hints.tools)
        if (std::find(ticked.begin(), ticked.end(), tool.skill.key) != ticked.end())
            known += fromUtf8(tool.skill.name);
    const QString count = tr("%1 of the %2 tools it lists").arg(known.size()).arg(hints.tools.size());
    auto* words = wrapped(known.isEmpty() ? tr("You use %1.").arg(count)
                                          : tr("You use %1: %2.").arg(count, known.join(u", "_s)),
                          TypeSize::Base, Role::Text2, this);
    words->setObjectName(u"tools-known"_s);
    m_column->addSpacing(4);
    m_column->addWidget(words);
}

void WhyCard::addWays(std::size_t career, const CareerHints& hints) {
    if (!m_session.screening().removed[career]) {
        addPart(tr("What would change it"));
        const auto change = app::smallestChange(*m_session.scores(), m_session.table().ranking, career);
        m_column->addWidget(wrapped(change ? changeWords(*change) : tr("No change of a single score alone."),
                                    TypeSize::Base, Role::Text2, this));
    }
    addPart(tr("Try it this week"));
    auto* attempt = wrapped(tryWords(hints, career), TypeSize::Base, Role::Text2, this);
    attempt->setObjectName(u"try-it"_s);
    m_column->addWidget(attempt);
}

/// The first step of its written page; where there is none, one for what the person likes and the work has most.
QString WhyCard::tryWords(const CareerHints& hints, std::size_t career) const {
    if (!hints.firstSteps.empty())
        return fromUtf8(hints.firstSteps.front());
    for (const auto& share : app::typeShares(*m_session.scores(), *m_session.table().careers[career].interests))
        if (!share.likedLess && !share.littleInWork)
            return interestTry(share.type);
    return tr("Ask somebody who does this work what the last day was like.");
}

void WhyCard::addDoors(std::size_t career) {
    const QString key = fromUtf8(m_session.table().careers[career].key.text());
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(box, 8);
    const auto door = [box, flow](const QString& words, const QString& name) {
        QPushButton* button = plainButton(words, box);
        button->setObjectName(name);
        flow->addWidget(button);
        return button;
    };
    connect(door(tr("Open the career"), u"open-career"_s), &QPushButton::clicked, this,
            [this, key] { Q_EMIT careerAsked(key); });
    if (m_session.screening().removed[career])
        connect(door(tr("Keep it"), u"keep-career"_s), &QPushButton::clicked, this,
                [this, career] { m_session.keep(career); });
    else
        connect(door(tr("Not for me..."), u"not-for-me"_s), &QPushButton::clicked, this,
                [this, career] { askWhyNot(m_session, career, this); });
    connect(door(tr("Compare"), u"compare-career"_s), &QPushButton::clicked, this,
            [this, key] { Q_EMIT compareAsked(key); });
    connect(door(tr("Plan it"), u"plan-career"_s), &QPushButton::clicked, this,
            [this, key] { Q_EMIT planAsked(key); });
    m_column->addSpacing(12);
    m_column->addWidget(box);
    m_column->addSpacing(8);
    m_column->addWidget(wrapped(explorationOnly(), TypeSize::Small, Role::Text2, this));
}

} // namespace waymark::ui
