// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/compare_reading.h"

#include <algorithm>

namespace waymark::ui {

namespace {

std::string firstParagraph(const std::string& markdown) {
    const auto from = markdown.find_first_not_of("\n ");
    if (from == std::string::npos)
        return {};
    auto text = markdown.substr(from, markdown.find("\n\n", from) - from);
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

/// Of school after high school, at the least; nothing where the length of a step of it is not stated.
std::optional<double> schoolYears(const std::vector<app::RouteStep>& route) {
    if (route.empty())
        return std::nullopt;
    double years = 0;
    for (const auto& step : route) {
        const bool school = step.kind == app::StepKind::Schooling || step.kind == app::StepKind::GraduateSchool;
        if (!school || step.optional)
            continue;
        if (!step.years)
            return std::nullopt;
        years += step.years->least;
    }
    return years;
}

void addWays(const app::WaysIn& ways, ComparedMore& more) {
    more.facts.years = schoolYears(app::routeOf(ways));
    if (const auto states = ways.licensingStates - (ways.licensedInDistrict ? 1U : 0U); states > 0)
        more.facts.licences = static_cast<double>(states);
    for (const auto& licence : ways.licences)
        more.licencesHere.push_back(licence.title);
}

void remember(ComparedMore& more, app::CompareField field, const std::string& occupation) {
    if (!occupation.empty())
        more.measuredFor[field] = occupation;
}

void addTraits(const db::CareerTraits& traits, ComparedMore& more) {
    remember(more, app::CompareField::Pay, traits.payMeasuredFor);
    remember(more, app::CompareField::PayHere, traits.placePayMeasuredFor);
    for (const auto field : {app::CompareField::Schooling, app::CompareField::Change, app::CompareField::Years})
        remember(more, field, traits.entryMeasuredFor);
}

void addPeople(const app::PeopleAtWork& people, ComparedMore& more) {
    if (people.separations) {
        // The published sum: its parts are rounded each.
        more.facts.leave = people.separations->leave.value_or(people.separations->leaveWork + people.separations->changeOccupation);
        remember(more, app::CompareField::Leave, people.separations->measuredFor);
    }
    if (people.women) {
        more.facts.women = people.women->percent;
        remember(more, app::CompareField::Women, people.women->measuredFor);
    }
    if (people.ages) {
        more.facts.medianAge = people.ages->medianAge;
        remember(more, app::CompareField::MedianAge, people.ages->measuredFor);
    }
    for (const auto& measure : people.ai) {
        if (measure.measure == db::AiMeasure::TasksByPeople) {
            more.facts.aiTasks = 100 * measure.rank;
            remember(more, app::CompareField::AiTasks, measure.measuredFor);
        } else if (measure.measure == db::AiMeasure::Chats) {
            more.facts.aiChats = 100 * measure.rank;
            remember(more, app::CompareField::AiChats, measure.measuredFor);
        }
    }
    more.aiAgreement = app::agreementOf(people.ai);
}

} // namespace

db::Result<std::vector<ComparedMore>> readCompared(const db::Catalog& catalog, const MatchTable& table,
                                                   const std::vector<std::size_t>& places) {
    std::vector<ComparedMore> all;
    for (const std::size_t place : places) {
        const db::CareerKey& key = table.careers.at(place).key;
        ComparedMore more;
        addTraits(table.careers[place], more);
        const auto ways = readWaysIn(catalog, key, table.learner);
        if (!ways)
            return ways.error();
        addWays(*ways, more);
        const auto people = readPeople(catalog, key);
        if (!people)
            return people.error();
        addPeople(*people, more);
        if (const auto pay = catalog.nationalPay(key); pay && pay->unit == db::PayUnit::Year) {
            more.facts.payLow = pay->figures.p10;
            more.facts.payHigh = pay->figures.p90;
        }
        const auto facts = catalog.careerFacts(key);
        if (!facts)
            return facts.error();
        if (facts->outlook && facts->outlook->jobs > 0) {
            more.facts.jobs = facts->outlook->jobs;
            remember(more, app::CompareField::Jobs, facts->outlook->measuredFor);
        }
        if (facts->outlook && facts->outlook->openings > 0) {
            more.facts.openings = facts->outlook->openings;
            remember(more, app::CompareField::Openings, facts->outlook->measuredFor);
        }
        for (const auto& section : facts->sections)
            if (section.kind == db::SectionKind::DayToDay)
                more.day = firstParagraph(section.markdown);
        all.push_back(std::move(more));
    }
    return all;
}

} // namespace waymark::ui
