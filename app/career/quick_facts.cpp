// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/education.h"
#include "app/career/facts_in_words.h"
#include "app/salary/period.h"
#include "app/salary/yearly.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace waymark::app {

namespace {

/// Adds words to a detail after a dot in the middle.
void addDetail(std::string& detail, const std::string& words) {
    if (!words.empty())
        detail += (detail.empty() ? "" : " · ") + words;
}

/// Says whose figure it is where that is a wider occupation's.
void addMeasuredFor(QuickFact& fact, const std::string& occupation) {
    if (occupation.empty() || fact.value.empty())
        return;
    fact.measuredFor = occupation;
    addDetail(fact.detail, asAWhole(occupation));
    fact.detail = capitalised(fact.detail);
}

/// Figures without those that are no numbers; pay by the hour stays so.
db::PayFigures finiteFigures(const db::Salary& salary) {
    db::PayFigures figures =
        salary.unit == db::PayUnit::Hour ? salary.figures : yearlyFigures(salary.figures, salary.unit);
    for (const auto member : allFigures)
        if (figures.*member && !std::isfinite(*(figures.*member)))
            (figures.*member).reset();
    return figures;
}

void addSpread(QuickFact& fact, const db::Salary& national, const db::PayFigures& figures) {
    const bool hourly = national.unit == db::PayUnit::Hour;
    const auto amount = [hourly](double value) { return hourly ? withDecimals(value, 2) : withThousands(value); };
    if (figures.median && figures.p25 && figures.p75)
        fact.detail = "Middle half " + amount(*figures.p25) + " – " + amount(*figures.p75);
    else if (figures.median && figures.p25 && national.topCode)
        fact.detail = "A quarter earns under " + amount(*figures.p25);
    if (hourly)
        addDetail(fact.detail, fact.detail.empty() ? "Not stated a year" : "not stated a year");
}

/// Surveys and projections of the Bureau of Labor Statistics count civilians.
bool isMilitary(const db::CareerFacts& facts) {
    return facts.career.group == "55";
}

/// The survey of pay asks employers: where many work for themselves, its figures are of the few on a payroll.
std::string ofEmployeesOnly(const db::CareerFacts& facts, const db::Salary& pay) {
    constexpr double many = 40; // percent
    if (pay.place.text() != "country:US" || !facts.entry || facts.entry->selfEmployed.value_or(0) < many)
        return {};
    return "employees only: " + withThousands(*facts.entry->selfEmployed) + " of 100 work for themselves";
}

/// Percent of those whom the projections count as employed that the survey of pay reaches; nothing where one of them does not
/// say, or counts another occupation.
std::optional<double> shareSurveyed(const db::CareerFacts& facts, const db::Salary& pay) {
    constexpr double hundred = 100;
    const auto& entry = facts.entry;
    if (pay.place.text() != "country:US" || !pay.employment || !entry || !entry->jobs || !(*entry->jobs > 0) ||
        (pay.measuredAs.empty() ? !entry->measuredFor.empty() : pay.measuredAs.find(entry->occupation) == std::string::npos))
        return std::nullopt;
    const double employees = *entry->jobs * (hundred - entry->selfEmployed.value_or(0)) / hundred;
    return employees > 0 ? std::optional(hundred * static_cast<double>(*pay.employment) / employees) : std::nullopt;
}

/// The survey of pay asks no farms: its figures of farmers and of those who work on farms are of the few elsewhere. Where it
/// reaches nearly all, as inspectors of the state, farms employ none.
std::string withoutFarms(const db::CareerFacts& facts, const db::Salary& pay) {
    constexpr std::array<std::string_view, 3> onFarms{"45-1", "45-2", "11-9013"};
    constexpr double nearlyAll = 90;
    const std::string& code = facts.career.socCode;
    const bool farms = std::any_of(onFarms.begin(), onFarms.end(), [&code](std::string_view each) { return code.starts_with(each); });
    return farms && pay.place.text() == "country:US" && shareSurveyed(facts, pay).value_or(0) < nearlyAll ? "farms are not surveyed" : std::string();
}

/// It asks hardly any congregation and no household: where it reaches fewer than half, its figures are of the others.
std::string ofFewSurveyed(const db::CareerFacts& facts, const db::Salary& pay) {
    constexpr double half = 50;
    const auto share = shareSurveyed(facts, pay);
    return share && *share < half ? "only about " + withThousands(*share) + " of 100 employees are in this survey" : std::string();
}

/// Trainees are classified with the occupation they train for (coding guidelines of the SOC): the survey's lowest
/// figures of physicians are those of residents.
std::string withResidents(const db::CareerFacts& facts, const db::Salary& pay) {
    const std::string& code = facts.career.socCode;
    return code >= "29-1210" && code < "29-1250" && pay.place.text() == "country:US" ? "doctors in residency are counted, too" : std::string();
}

/// The survey's error grows as the employees whom it counts grow few, which are not all who do the work: of 790 psychologists one
/// year says 109,840 and the next 193,950.
std::string ofVeryFew(const db::Salary& pay) {
    constexpr std::int64_t few = 1500;
    return pay.place.text() == "country:US" && pay.employment && *pay.employment > 0 && *pay.employment < few
               ? "the survey counts only " + withThousands(static_cast<double>(*pay.employment)) + " employees: such a figure can jump from year to year"
               : std::string();
}

/// Whether the page says of a usual day that the work is had in part only: "many posts are part-time", "weeks without work are normal".
bool isSaidOfTheDay(const db::CareerFacts& facts, const std::vector<std::string_view>& words) {
    return std::any_of(facts.sections.begin(), facts.sections.end(), [&words](const db::CareerSection& section) {
        return section.kind == db::SectionKind::DayToDay &&
               std::any_of(words.begin(), words.end(), [&section](std::string_view word) { return section.markdown.find(word) != std::string::npos; });
    });
}

/// Of whom the survey publishes no figure by the hour: teachers, those who play, coach or judge games, athletic trainers, pilots
/// and cabin crews. Their yearly figure is not 2,080 times an hour's but reported by the year, however few hours that is. The
/// catalog keeps no mark of it, so these are told by their codes.
bool isPaidByTheYear(const std::string& code) {
    constexpr std::array<std::string_view, 10> occupations{"11-1031", "11-9032", "25-1", "25-2", "25-3099", "25-904", "27-202", "29-9091", "53-201", "53-2031"};
    return std::any_of(occupations.begin(), occupations.end(), [&code](std::string_view each) { return code.starts_with(each); });
}

/// Posts that are part-time themselves: who puts a week together from several of them may work it in full.
constexpr std::array<std::string_view, 6> partTimePosts{"are part-time", "are part time", "are often part-time", "Part-time is common",
                                                        "work part-time", " or part-time"};

/// A year's pay is that of 2,080 hours (yearly.h): nobody earns it in a summer, nor beside another job. What is asked about the
/// hours of a wider occupation says nothing of this one's.
std::string ofAWholeYear(const db::CareerFacts& facts, const db::Salary& pay, const std::optional<db::WorkContext>& work) {
    if (pay.unit == db::PayUnit::Hour || pay.place.text() != "country:US" || isPaidByTheYear(facts.career.socCode))
        return {};
    if (isSaidOfTheDay(facts, {"eeks without work", "year is between jobs"}))
        return "a full-time year’s pay, while weeks without work are usual";
    const bool asked = work && work->measuredFor.empty();
    const bool seasonal = asked && work->schedule == db::Schedule::Seasonal;
    const bool isShort = (asked && work->hours == db::WeeklyHours::Under40) || isSaidOfTheDay(facts, {partTimePosts.begin(), partTimePosts.end()});
    return seasonal && isShort ? "a year’s pay, while work by the season and shorter weeks are usual"
           : seasonal          ? "a year’s pay, while work by the season is usual"
           : isShort           ? "a full-time year’s pay, while shorter weeks are usual"
                               : std::string();
}

QuickFact payFact(const db::CareerFacts& facts, const std::optional<db::Salary>& national, const std::optional<db::WorkContext>& work) {
    QuickFact fact{QuickFactKind::Pay, "Median pay", {}, {}, {}, "not published", {}};
    if (isMilitary(facts))
        fact.missing = "in the services’ own pay tables, by rank and years";
    if (!national || national->place.text() == "country:US")
        fact.label += ", United States";
    if (!national)
        return fact;
    const bool hourly = national->unit == db::PayUnit::Hour;
    const db::PayFigures figures = finiteFigures(*national);
    if (figures.median) {
        fact.value = hourly ? withDecimals(*figures.median, 2) + ' ' + national->currency.code
                            : amountText({*figures.median, national->currency});
    } else if (national->topCode) {
        const double least = *national->topCode * (hourly ? 1 : unitsInYear(national->unit));
        fact.value = amountText({least, national->currency}) + " or more";
        fact.detail = "No exact figure published above this";
    } else if (figures.mean) {
        fact.label.replace(0, std::string_view("Median").size(), "Average");
        fact.value = amountText({*figures.mean, national->currency});
        fact.detail = "Mean; no median published";
    }
    if (fact.value.empty())
        return fact;
    if (hourly)
        fact.value += " an hour";
    fact.missing.clear();
    fact.sourceId = national->sourceId;
    addSpread(fact, *national, figures);
    const std::string farms = withoutFarms(facts, *national);
    addDetail(fact.detail, farms.empty() ? ofFewSurveyed(facts, *national) : farms);
    addDetail(fact.detail, ofEmployeesOnly(facts, *national));
    addDetail(fact.detail, withResidents(facts, *national));
    addDetail(fact.detail, ofVeryFew(*national));
    addDetail(fact.detail, ofAWholeYear(facts, *national, work));
    addDetail(fact.detail, periodWords(national->period));
    addMeasuredFor(fact, measuredOccupation(national->measuredAs));
    return fact;
}

/// What workers were asked comes later on the page: they name what they have seen, not what is required.
QuickFact wayInFact(const db::CareerFacts& facts) {
    QuickFact fact{QuickFactKind::WayIn, "Typical way in", {}, {}, {}, "not stated", {}};
    if (isMilitary(facts))
        fact.missing = facts.career.socCode.starts_with("55-1") ? "a bachelor’s degree and a commission" : "ask a recruiter";
    if (!facts.entry || !facts.entry->education)
        return fact;
    fact.value = entryEducationName(*facts.entry->education);
    fact.missing.clear();
    fact.sourceId = facts.entry->sourceId;
    addDetail(fact.detail, experienceWords(facts.entry->experience));
    addDetail(fact.detail, trainingWords(facts.entry->training));
    // What is stated of a group is not said of each career in it: most of endoscopy technicians are trained on the job.
    if (fact.detail.empty() && facts.entry->experience && facts.entry->training && facts.entry->measuredFor.empty())
        fact.detail = "no experience or training on the job asked";
    fact.detail = capitalised(fact.detail);
    addMeasuredFor(fact, facts.entry->measuredFor);
    if (!facts.factsAreParents) {
        WaysIn ways;
        ways.entry = facts.entry;
        heedAnswers(ways, facts.education);
        constexpr double half = 50; // else their middle answer is the group's
        constexpr double twoThirds = 200.0 / 3;
        constexpr double whole = 99.9; // twelve shares, each rounded to a hundredth
        const bool mostNameLess = facts.entry->measuredFor.empty() && shareNamingLess(facts.education, *facts.entry->education) > twoThirds;
        if (mostNameLess || (ways.answersBelow > half && ways.answersBelow > ways.answersAbove))
            addDetail(fact.detail, "most of those asked about it name a lower level");
        else if (ways.answersAbove > half)
            addDetail(fact.detail, (ways.answersAbove > whole ? "all" : "most") + std::string(" of those asked about it name a higher level"));
    }
    return fact;
}

/// The projection counts people in the United States.
QuickFact jobsFact(const db::CareerFacts& facts) {
    QuickFact fact{QuickFactKind::Jobs, "Jobs, United States", {}, {}, {}, "not counted", {}};
    if (isMilitary(facts))
        fact.missing = "only civilians are counted";
    const auto& outlook = facts.outlook;
    if (!outlook || !(outlook->jobs > 0))
        return fact;
    fact.value = withThousands(outlook->jobs);
    fact.missing.clear();
    fact.sourceId = outlook->sourceId;
    if (outlook->baseYear > 0)
        fact.detail = "In " + std::to_string(outlook->baseYear);
    if (outlook->projectedJobs > 0 && outlook->projectedYear > 0)
        addDetail(fact.detail,
                  changeText(outlook->changePercent()) + " by " + std::to_string(outlook->projectedYear));
    addMeasuredFor(fact, outlook->measuredFor);
    return fact;
}

/// How many of the openings are of leavers. Both are published in hundreds: where they are few their difference is mostly
/// rounding (200 openings and 100 of leavers, though only six new jobs a year are projected), and the growth says more.
std::string replacingWords(const db::CareerOutlook& outlook, double replaced) {
    constexpr double step = 100, twentieth = 0.05, tenth = 0.1;
    const int years = outlook.projectedYear - outlook.baseYear;
    const double added = years > 0 ? std::max(0.0, outlook.jobs * outlook.changePercent() / 100 / years) : 0;
    const double share = added / outlook.openings;
    if (replaced >= outlook.openings)
        // Growth too small for the decimals of the publisher is growth all the same.
        return outlook.changePercent() <= 0 ? "all replace people who leave"
               : share <= tenth             ? "nearly all replace people who leave"
                                            : "most replace people who leave";
    if (outlook.openings - replaced <= step && replaced < (1 - tenth) * outlook.openings && share <= twentieth)
        return "nearly all replace people who leave";
    return withThousands(replaced) + " replace people who leave";
}

/// Openings are new jobs and those that leavers make free, which are published: a difference of rounded
/// figures is not.
QuickFact openingsFact(const db::CareerFacts& facts) {
    QuickFact fact{QuickFactKind::Openings, "Openings a year", {}, {}, {}, "not projected", {}};
    if (isMilitary(facts))
        fact.missing = "only civilians are projected";
    const auto& outlook = facts.outlook;
    // Published in thousands with one decimal.
    if (outlook && outlook->jobs > 0 && facts.entry && facts.entry->openings == 0.0)
        fact.missing = "fewer than 50";
    if (!outlook || !(outlook->openings > 0))
        return fact;
    fact.value = withThousands(outlook->openings);
    fact.missing.clear();
    fact.sourceId = outlook->sourceId;
    if (outlook->baseYear > 0 && outlook->projectedYear > 0)
        fact.detail = std::to_string(outlook->baseYear) + " to " + std::to_string(outlook->projectedYear);
    if (facts.separations && facts.separations->replaced)
        addDetail(fact.detail, replacingWords(*outlook, *facts.separations->replaced));
    addMeasuredFor(fact, outlook->measuredFor);
    return fact;
}

QuickFact leavingFact(const db::CareerFacts& facts) {
    QuickFact fact{QuickFactKind::Leaving, "Leave each year", {}, {}, {}, "not published", {}};
    if (!facts.separations)
        return fact;
    const db::Separations& leaving = *facts.separations;
    fact.value = leavingText(leaving) + " of 100";
    fact.missing.clear();
    fact.sourceId = leaving.sourceId;
    fact.detail = withDecimals(leaving.leaveWork, 1) + " stop working, " +
                  withDecimals(leaving.changeOccupation, 1) + " change occupation";
    addMeasuredFor(fact, leaving.measuredFor);
    return fact;
}

} // namespace

std::vector<QuickFact> quickFacts(const db::CareerFacts& facts, const std::optional<db::Salary>& national, const std::optional<db::WorkContext>& work) {
    return {wayInFact(facts), payFact(facts, national, work), jobsFact(facts), openingsFact(facts), leavingFact(facts)};
}

std::string leavingText(const db::Separations& leaving) {
    return leaving.leave ? withDecimals(*leaving.leave, 1)
                         : "about " + withDecimals(leaving.leaveWork + leaving.changeOccupation, 1);
}

bool isAboveHelpers(const std::string& career, const std::string& name) {
    return career.starts_with("Helpers") && (name.find("Journeyman") != std::string::npos || name.find("Master ") != std::string::npos);
}

std::string wholeName(const std::string& occupation) {
    return capitalised(lowerTitle(occupation));
}

std::string asAWhole(const std::string& occupation) {
    return "for " + wholeName(occupation) + " as a whole";
}

std::string measuredOccupation(const std::string& measuredAs) {
    constexpr std::string_view american = "SOC 2018 ";
    constexpr std::size_t code = 8; // "29-1141 "
    if (!measuredAs.starts_with(american) || measuredAs.size() <= american.size() + code)
        return measuredAs;
    return measuredAs.substr(american.size() + code);
}

std::string experienceWords(const std::optional<db::EntryExperience>& experience) {
    if (experience == db::EntryExperience::UnderFiveYears)
        return "some years (under five) in a related occupation";
    if (experience == db::EntryExperience::FiveYears)
        return "five years or more in a related occupation";
    return {};
}

std::string trainingWords(const std::optional<db::EntryTraining>& training) {
    switch (training.value_or(db::EntryTraining::None)) {
    case db::EntryTraining::None:
        break;
    case db::EntryTraining::Short:
        return "training on the job of up to a month";
    case db::EntryTraining::Moderate:
        return "training on the job of one to twelve months";
    case db::EntryTraining::Long:
        return "training on the job of more than a year";
    case db::EntryTraining::Internship:
        return "internship or residency";
    case db::EntryTraining::Apprenticeship:
        return "apprenticeship";
    }
    return {};
}

Technologies technologiesToName(const std::vector<db::CareerSkill>& technologies) {
    Technologies named;
    for (const auto& need : technologies)
        if (need.inDemand)
            named.names.push_back(need.skill.name);
    named.inDemand = !named.names.empty();
    if (!named.inDemand)
        for (const auto& need : technologies)
            named.names.push_back(need.skill.name);
    return named;
}

} // namespace waymark::app
