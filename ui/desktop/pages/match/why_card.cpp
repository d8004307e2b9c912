// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/why_card.h"

#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/theme/colours.h"
#include "ui/words/interest_items.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLocale>
#include <QPainter>
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
    const auto& traits = m_session.table().careers[career];
    m_column->addWidget(wrapped(tr("Why is this here?"), TypeSize::Small, Role::Text2, this));
    TextLabel* title = heading(careerName(traits.title), TypeSize::Section, this);
    title->setWordWrap(true);
    m_column->addWidget(title);
    const auto& ranked = m_session.ranked();
    const auto found = std::find_if(ranked.begin(), ranked.end(),
                                    [career](const auto& one) { return one.career == career; });
    const QString steady = steadinessWords(m_session.stability().keptOf100(career));
    m_column->addWidget(
        wrapped(tr("Place %1 of %2 · %3")
                    .arg(QLocale().toString(static_cast<qlonglong>(found - ranked.begin() + 1)),
                         QLocale().toString(static_cast<qlonglong>(ranked.size())), steady),
                TypeSize::Base, Role::Text2, this));
    m_column->addWidget(
        wrapped(tr("It keeps a place in your first 20 when a random half of your answers counts; halves are "
                   "shorter, so this is a little strict."),
                TypeSize::Small, Role::Text2, this));
    addAnswers(career);
    addTypes(career);
    addWays(career);
}

void WhyCard::addAnswers(std::size_t career) {
    m_column->addSpacing(10);
    m_column->addWidget(heading(tr("Three answers moved it most"), TypeSize::Base, this));
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
    }
}

void WhyCard::addTypes(std::size_t career) {
    m_column->addSpacing(10);
    m_column->addWidget(heading(tr("You and this work"), TypeSize::Base, this));
    const auto scores = *m_session.scores();
    const auto& ratings = *m_session.table().careers[career].interests;
    for (std::size_t type = 0; type < app::interestTypes; ++type) {
        m_column->addWidget(new TextLabel(interestTypeName(type), TypeSize::Small, Role::Text2, this));
        auto* you = new BarWidget(tr("%1, you").arg(interestTypeName(type)), BarInk::Accent, this);
        you->setWidestText(u"40"_s);
        you->setValue(scores[type] / app::highestScore, QLocale().toString(std::lround(scores[type])));
        auto* work = new BarWidget(tr("%1, the work").arg(interestTypeName(type)), BarInk::Level, this);
        work->setWidestText(u"40"_s);
        work->setValue((ratings[type] - 1) / 6, QLocale().toString(ratings[type], 'f', 1));
        m_column->addWidget(you);
        m_column->addWidget(work);
    }
}

void WhyCard::addWays(std::size_t career) {
    m_column->addSpacing(10);
    m_column->addWidget(heading(tr("What would change it"), TypeSize::Base, this));
    const auto change = app::smallestChange(*m_session.scores(), m_session.table().ranking, career);
    m_column->addWidget(wrapped(change ? changeWords(*change) : tr("No change of a single score alone."),
                                TypeSize::Base, Role::Text2, this));
    m_column->addSpacing(10);
    m_column->addWidget(heading(tr("Try it this week"), TypeSize::Base, this));
    const auto shares = app::typeShares(*m_session.scores(), *m_session.table().careers[career].interests);
    m_column->addWidget(wrapped(interestTry(shares.front().type), TypeSize::Base, Role::Text2, this));
    const QString key = fromUtf8(m_session.table().careers[career].key.text());
    auto* open = new HeadButton(u"careers"_s, tr("Open the career"), this);
    open->setObjectName(u"open-career"_s);
    connect(open, &QPushButton::clicked, this, [this, key] { Q_EMIT careerAsked(key); });
    auto* compare = new HeadButton(u"table"_s, tr("Compare"), this);
    compare->setObjectName(u"compare-career"_s);
    connect(compare, &QPushButton::clicked, this, [this, key] { Q_EMIT compareAsked(key); });
    auto* out = new HeadButton(u"close"_s, tr("Not for me..."), this);
    out->setObjectName(u"not-for-me"_s);
    connect(out, &QPushButton::clicked, this, [this, career] { leaveOut(career); });
    m_column->addSpacing(10);
    for (HeadButton* button : {open, compare, out})
        m_column->addWidget(button, 0, Qt::AlignLeft);
    m_column->addWidget(wrapped(explorationOnly(), TypeSize::Small, Role::Text2, this));
}

void WhyCard::leaveOut(std::size_t career) {
    const auto& traits = m_session.table().careers[career];
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Not for me"));
    dialog->setLabelText(tr("Why is %1 not for you? You can leave this empty.").arg(careerName(traits.title)));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, key = traits.key.text()](const QString& reason) {
                auto conditions = m_session.conditions();
                conditions.push_back({app::ConditionKind::WithoutCareer, 0, key, true, reason.toStdString()});
                m_session.setConditions(conditions);
            });
    dialog->open();
}

} // namespace waymark::ui
