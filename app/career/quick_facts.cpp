// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/facts_in_words.h"
#include "app/career/interests.h"
#include "app/salary/yearly.h"

#include <cmath>

namespace waymark::app {

namespace {

std::string shareText(double percent) {
    if (percent > 0 && percent < 0.5)
        return "under 1 %";
    return withThousands(percent) + " %";
}

std::string zoneText(const db::Career& career) {
    return career.jobZone ? "zone " + std::to_string(*career.jobZone) + " of 5" : std::string();
}

/// A year's figures without those that are no numbers.
db::PayFigures finiteFigures(const db::Salary& salary) {
    db::PayFigures year = yearlyFigures(salary.figures, salary.unit);
    for (const auto member : allFigures)
        if (year.*member && !std::isfinite(*(year.*member)))
            (year.*member).reset();
    return year;
}

QuickFact payFact(const std::optional<db::Salary>& national) {
    QuickFact fact;
    fact.label = "Median pay";
    if (!national || national->place.text() == "country:US")
        fact.label += ", United States";
    fact.missing = "not published";
    if (!national)
        return fact;
    const db::PayFigures year = finiteFigures(*national);
    if (year.median) {
        fact.value = amountText({*year.median, national->currency});
    } else if (national->topCode) {
        fact.value =
            amountText({*national->topCode * unitsInYear(national->unit), national->currency}) + " or more";
        fact.detail = "No exact figure published above this";
    } else if (year.mean) {
        fact.label.replace(0, std::string_view("Median").size(), "Average");
        fact.value = amountText({*year.mean, national->currency});
        fact.detail = "Mean; no median published";
    }
    if (fact.value.empty())
        return fact;
    fact.missing.clear();
    fact.sourceId = national->sourceId;
    if (year.median && year.p25 && year.p75)
        fact.detail = "Middle half " + withThousands(*year.p25) + " – " + withThousands(*year.p75);
    else if (year.median && year.p25 && national->topCode)
        fact.detail = "A quarter earns under " + withThousands(*year.p25);
    return fact;
}

QuickFact preparationFact(const db::CareerFacts& facts) {
    QuickFact fact;
    fact.label = "Preparation";
    const auto most = mostNamedEducation(facts);
    const std::string zone = zoneText(facts.career.jobZone || !facts.parent ? facts.career : *facts.parent);
    if (!most) {
        fact.missing = "not surveyed";
        fact.detail = zone;
        return fact;
    }
    fact.value = educationLevelName(most->level);
    fact.detail = shareText(most->share) + " of workers asked" + (zone.empty() ? "" : " · " + zone);
    fact.sourceId = most->sourceId;
    return fact;
}

/// The projection counts people in the United States.
QuickFact jobsFact(const db::CareerFacts& facts) {
    QuickFact fact;
    fact.label = "Jobs, United States";
    if (!facts.outlook || !(facts.outlook->jobs > 0)) {
        fact.missing = "not counted separately";
        return fact;
    }
    fact.value = withThousands(facts.outlook->jobs);
    if (facts.outlook->baseYear > 0)
        fact.detail = "In " + std::to_string(facts.outlook->baseYear);
    fact.sourceId = facts.outlook->sourceId;
    return fact;
}

QuickFact outlookFact(const db::CareerFacts& facts) {
    QuickFact fact;
    fact.label = "Outlook";
    if (!facts.outlook || !(facts.outlook->jobs > 0) || !(facts.outlook->projectedJobs > 0)) {
        fact.missing = "not projected separately";
        return fact;
    }
    if (facts.outlook->projectedYear > 0)
        fact.label += " to " + std::to_string(facts.outlook->projectedYear);
    fact.value = changeText(facts.outlook->changePercent());
    if (facts.outlook->openings > 0)
        fact.detail = withThousands(facts.outlook->openings) + " openings a year";
    fact.sourceId = facts.outlook->sourceId;
    return fact;
}

QuickFact interestsFact(const db::CareerFacts& facts) {
    QuickFact fact;
    fact.label = "Interests code";
    const std::string leading = facts.interests ? leadingInterests(*facts.interests) : std::string();
    if (leading.empty()) {
        fact.missing = facts.interests ? "no leading type" : "not rated";
        return fact;
    }
    for (const char letter : leading) {
        fact.value += (fact.value.empty() ? "" : " ") + std::string(1, letter);
        fact.detail += (fact.detail.empty() ? "" : ", ") + std::string(interestName(letter));
    }
    fact.sourceId = facts.interests->sourceId;
    return fact;
}

} // namespace

std::vector<QuickFact> quickFacts(const db::CareerFacts& facts, const std::optional<db::Salary>& national) {
    return {payFact(national), preparationFact(facts), jobsFact(facts), outlookFact(facts),
            interestsFact(facts)};
}

} // namespace waymark::app
