// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/figure_sources.h"

#include "app/salary/period.h"
#include "app/words/numbers.h"
#include "ui/words/app_words.h"
#include "ui/words/local_number.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString question(const QString& value) {
    return tr("Where does %1 come from?").arg(value);
}

void fill(SourceFacts& card, const SectionContext& context, const std::string& sourceId) {
    if (const auto* source = context.source(sourceId))
        fillSource(card, *source);
}

/// A specialisation has no figures of its own from these publishers.
QStringList outlookSteps(const db::CareerOutlook& outlook) {
    const auto whole = [](double value) { return localNumber(app::withThousands(value)); };
    return {
        tr("%1 jobs in %2").arg(whole(outlook.jobs), QString::number(outlook.baseYear)),
        tr("%1 jobs projected for %2")
            .arg(whole(outlook.projectedJobs), QString::number(outlook.projectedYear)),
        outlook.publishedChange
            ? tr("%1 as published: reckoned from jobs that were not yet rounded").arg(localNumber(app::changeText(*outlook.publishedChange)))
            : tr("(%1 \u2212 %2) / %2 = %3")
                  .arg(whole(outlook.projectedJobs), whole(outlook.jobs),
                       localNumber(app::changeText(outlook.changePercent()))),
    };
}

QStringList openingsSteps(const db::CareerOutlook& outlook) {
    const int years = outlook.projectedYear - outlook.baseYear;
    if (years <= 0 || !(outlook.projectedJobs > 0))
        return {};
    const auto whole = [](double value) { return localNumber(app::withThousands(value)); };
    const double growth = (outlook.projectedJobs - outlook.jobs) / years;
    if (growth <= 0 && outlook.changePercent() > 0)
        return {tr("Less growth is projected than the rounded numbers of jobs show: nearly every opening replaces somebody who leaves.")};
    if (growth <= 0)
        return {tr("The number of jobs is not projected to grow: every opening replaces somebody who leaves.")};
    return {tr("New jobs a year: (%1 \u2212 %2) / %3 = %4")
                .arg(whole(outlook.projectedJobs), whole(outlook.jobs), QString::number(years), whole(growth)),
            tr("%1 openings \u2212 %2 new jobs = %3 that replace people who leave")
                .arg(whole(outlook.openings), whole(growth), whole(outlook.openings - growth))};
}

} // namespace

SourceFacts nationalPaySource(const SectionContext& context, const QString& name, const QString& value) {
    SourceFacts card;
    card.question = question(value);
    const auto& national = context.page.nationalPay;
    if (!national)
        return card;
    card.figure = name;
    card.period = appWords(app::periodWords(national->period));
    card.place = tr("United States");
    if (!national->measuredAs.empty())
        card.arithmetic << tr("Measured for %1").arg(fromUtf8(app::measuredOccupation(national->measuredAs)));
    if (national->unit == db::PayUnit::Year)
        card.arithmetic << tr("Published as a figure of a year; nothing was calculated.");
    else if (national->unit == db::PayUnit::Hour)
        card.arithmetic << tr("Published by the hour; a yearly figure is not stated.");
    else
        card.arithmetic << tr("Published by the month; times 12.");
    fill(card, context, national->sourceId);
    return card;
}

SourceFacts namedFactSource(const SectionContext& context, const QString& name) {
    const auto& named = context.page.named;
    const auto fact = std::find_if(named.begin(), named.end(), [&name](const app::NamedFact& known) {
        return known.name == name.toStdString();
    });
    SourceFacts card;
    if (fact == named.end()) {
        card.question = tr("Nothing is known of where this comes from.");
        return card;
    }
    if (name == u"median_pay"_s)
        return nationalPaySource(context, tr("Median pay, United States"), fromUtf8(fact->words));
    card.question = tr("Where does \u201C%1\u201D come from?").arg(fromUtf8(fact->words));
    card.figure = fromUtf8(fact->label);
    card.place = tr("United States");
    if (!fact->measuredFor.empty())
        card.arithmetic << tr("Counted for %1").arg(fromUtf8(fact->measuredFor));
    card.arithmetic << tr("What the publisher finds typical, not a rule: an employer may ask for more or less.");
    fill(card, context, fact->sourceId);
    return card;
}

SourceFacts quickFactSource(const SectionContext& context, const app::QuickFact& fact) {
    const QString value = appWords(fact.value);
    if (fact.kind == app::QuickFactKind::Pay)
        return nationalPaySource(context, appWords(fact.label), value);
    const auto& facts = context.page.facts;
    SourceFacts card;
    card.question = question(value);
    card.figure = appWords(fact.label) + u", "_s + appWords(fact.detail);
    card.place = tr("United States");
    if (!fact.measuredFor.empty())
        card.arithmetic << tr("Counted for %1").arg(fromUtf8(fact.measuredFor));
    if (fact.kind == app::QuickFactKind::WayIn)
        card.arithmetic << tr("What the publisher finds typical for entering the occupation.");
    if (facts.outlook && fact.kind == app::QuickFactKind::Jobs)
        card.arithmetic << outlookSteps(*facts.outlook);
    if (facts.outlook && fact.kind == app::QuickFactKind::Openings)
        card.arithmetic << openingsSteps(*facts.outlook);
    if (facts.outlook && fact.kind != app::QuickFactKind::WayIn)
        card.period = tr("%1 to %2").arg(facts.outlook->baseYear).arg(facts.outlook->projectedYear);
    fill(card, context, fact.sourceId);
    return card;
}

} // namespace waymark::ui
