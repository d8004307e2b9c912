// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/figure_sources.h"

#include "app/salary/period.h"
#include "app/words/numbers.h"

#include <QCoreApplication>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* words) {
    return QCoreApplication::translate("FigureSources", words);
}

QString question(const QString& value) {
    return tr("Where does %1 come from?").arg(value);
}

void fill(SourceFacts& card, const SectionContext& context, const std::string& sourceId) {
    if (const auto* source = context.source(sourceId))
        fillSource(card, *source);
}

/// A specialisation has no figures of its own from these publishers.
QString countedFor(const SectionContext& context) {
    const auto& facts = context.page.facts;
    return facts.parent ? tr("Counted for %1").arg(text(facts.parent->title)) : QString();
}

QStringList outlookSteps(const db::CareerOutlook& outlook) {
    const auto whole = [](double value) { return text(app::withThousands(value)); };
    return {
        tr("%1 jobs in %2").arg(whole(outlook.jobs), QString::number(outlook.baseYear)),
        tr("%1 jobs projected for %2")
            .arg(whole(outlook.projectedJobs), QString::number(outlook.projectedYear)),
        tr("(%1 \u2212 %2) / %2 = %3")
            .arg(whole(outlook.projectedJobs), whole(outlook.jobs),
                 text(app::changeText(outlook.changePercent()))),
    };
}

QStringList interestLines(const db::CareerInterests& interests) {
    static constexpr std::array letters{'R', 'I', 'A', 'S', 'E', 'C'};
    QStringList lines;
    for (std::size_t type = 0; type < letters.size(); ++type)
        lines << QString(QLatin1Char(letters[type])) + u": "_s +
                     QString::number(interests.ratings[type], 'f', 2) + tr(" of 7");
    return lines;
}

} // namespace

SourceFacts nationalPaySource(const SectionContext& context, const QString& name, const QString& value) {
    SourceFacts card;
    card.question = question(value);
    const auto& national = context.page.nationalPay;
    if (!national)
        return card;
    card.figure = name;
    card.period = text(app::periodWords(national->period));
    card.place = tr("United States");
    const QString counted = countedFor(context);
    if (!counted.isEmpty())
        card.arithmetic << counted;
    if (national->unit == db::PayUnit::Year)
        card.arithmetic << tr("Published as a figure of a year; nothing was calculated.");
    else if (national->unit == db::PayUnit::Hour)
        card.arithmetic << tr("Published by the hour; times 2,080 hours a year.");
    else
        card.arithmetic << tr("Published by the month; times 12.");
    fill(card, context, national->sourceId);
    return card;
}

SourceFacts quickFactSource(const SectionContext& context, int which, const app::QuickFact& fact) {
    const QString value = text(fact.value);
    if (which == 0)
        return nationalPaySource(context, text(fact.label), value);
    const auto& facts = context.page.facts;
    SourceFacts card;
    card.question = question(value);
    card.figure = text(fact.label) + u", "_s + text(fact.detail);
    card.place = tr("United States");
    const QString counted = countedFor(context);
    if (!counted.isEmpty())
        card.arithmetic << counted;
    if (which == 1)
        card.arithmetic << tr("The level of education that most workers asked named as required.");
    if (which == 2 && facts.outlook)
        card.period = QString::number(facts.outlook->baseYear);
    if (which == 3 && facts.outlook) {
        card.arithmetic << outlookSteps(*facts.outlook);
        card.period = tr("%1 to %2").arg(facts.outlook->baseYear).arg(facts.outlook->projectedYear);
    }
    if (which == 4 && facts.interests) {
        card.arithmetic << interestLines(*facts.interests);
        card.place.clear();
    }
    fill(card, context, fact.sourceId);
    return card;
}

} // namespace waymark::ui
