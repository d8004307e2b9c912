// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/why_card.h"

#include "ui/desktop/navigation/icon_button.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/pair_bars.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/theme/colours.h"
#include "ui/words/interest_items.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QInputDialog>
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
        painter.fillRect(QRectF(m_share >= 0 ? middle : middle - length, 4, length, 6),
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
    addWays(career);
    addDoors(career);
}

void WhyCard::addHead(std::size_t career) {
    const auto& traits = m_session.table().careers[career];
    const bool removed = m_session.screening().removed[career];
    auto* top = new QWidget(this);
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        wrapped(removed ? tr("Why is this not there?") : tr("Why is this here?"), TypeSize::Small, Role::Text2, top));
    TextLabel* title = heading(fromUtf8(traits.title), TypeSize::Section, top);
    title->setWordWrap(true);
    words->addWidget(title);
    line->addLayout(words, 1);
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
        new PairBars(*m_session.scores(), *m_session.table().careers[career].interests, this));
}

void WhyCard::addWays(std::size_t career) {
    if (!m_session.screening().removed[career]) {
        addPart(tr("What would change it"));
        const auto change = app::smallestChange(*m_session.scores(), m_session.table().ranking, career);
        m_column->addWidget(wrapped(change ? changeWords(*change) : tr("No change of a single score alone."),
                                    TypeSize::Base, Role::Text2, this));
    }
    addPart(tr("Try it this week"));
    const auto shares = app::typeShares(*m_session.scores(), *m_session.table().careers[career].interests);
    m_column->addWidget(wrapped(interestTry(shares.front().type), TypeSize::Base, Role::Text2, this));
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
                [this, career] { leaveOut(career); });
    connect(door(tr("Compare"), u"compare-career"_s), &QPushButton::clicked, this,
            [this, key] { Q_EMIT compareAsked(key); });
    m_column->addSpacing(12);
    m_column->addWidget(box);
    m_column->addSpacing(8);
    m_column->addWidget(wrapped(explorationOnly(), TypeSize::Small, Role::Text2, this));
}

void WhyCard::leaveOut(std::size_t career) {
    const auto& traits = m_session.table().careers[career];
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Not for me"));
    dialog->setLabelText(tr("Why is %1 not for you? You can leave this empty.").arg(careerName(traits.title)));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, career](const QString& reason) { m_session.leaveOut(career, reason.trimmed()); });
    dialog->open();
}

} // namespace waymark::ui
