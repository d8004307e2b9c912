// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/ways_in_json.h"

#include "app/career/school_order.h"
#include "app/content/written_page.h"
#include "app/career/facts_in_words.h"
#include "db/records/enum_array.h"
#include "ui/words/ways_in_words.h"

#include <nlohmann/json.hpp>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t mostProgrammes = 50;

template <class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

template <class Word>
Json wordOrNull(const std::optional<Word>& word, const db::EnumArray<Word, std::string_view>& words) {
    return word ? Json(words[*word]) : Json();
}

Json entryJson(const std::optional<db::OccupationEntry>& entry) {
    if (!entry)
        return {};
    return {{"occupation", entry->occupation},
            {"title", entry->title},
            {"education", wordOrNull(entry->education, db::entryEducationWords)},
            {"experience", wordOrNull(entry->experience, db::entryExperienceWords)},
            {"training", wordOrNull(entry->training, db::entryTrainingWords)},
            {"jobs", orNull(entry->jobs)},
            {"openings", orNull(entry->openings)},
            {"measured_for", textOrNull(entry->measuredFor)},
            {"source", entry->sourceId}};
}

std::string_view stepWord(app::StepKind kind) {
    static constexpr db::EnumArray<app::StepKind, std::string_view> words{
        "high-school", "schooling", "apprenticeship", "licence", "experience", "training", "first-job", "graduate-school"};
    return words[kind];
}

Json stepsJson(const app::WaysIn& ways) {
    auto json = Json::array();
    const auto steps = app::routeOf(ways);
    const auto said = stepsInWords(ways);
    for (std::size_t i = 0; i < steps.size(); ++i)
        json.push_back({{"kind", stepWord(steps[i].kind)},
                        {"title", said[i].title.toStdString()},
                        {"years_from", steps[i].years ? Json(steps[i].years->least) : Json()},
                        {"years_to", steps[i].years ? orNull(steps[i].years->most) : Json()},
                        {"time", said[i].time.toStdString()},
                        {"optional", steps[i].optional},
                        {"note", said[i].note.toStdString()}});
    return json;
}

Json licencesJson(const std::vector<db::Licence>& licences) {
    auto json = Json::array();
    for (const auto& one : licences)
        json.push_back({{"state", one.state.text()},
                        {"code", one.code},
                        {"title", one.title},
                        {"kind", wordOrNull(one.kind, db::licenceKindWords)},
                        {"exam", wordOrNull(one.exam, db::licenceExamWords)},
                        {"education", wordOrNull(one.education, db::licenceSchoolingWords)},
                        {"experience", wordOrNull(one.experience, db::licencePracticeWords)},
                        {"continuing", wordOrNull(one.continuing, db::licenceContinuingWords)},
                        {"certification", wordOrNull(one.certification, db::licenceCertificationWords)},
                        {"background", wordOrNull(one.background, db::licenceBackgroundWords)},
                        {"physical", wordOrNull(one.physical, db::licencePhysicalWords)},
                        {"agency", textOrNull(one.agency)},
                        {"url", textOrNull(one.url)},
                        {"updated", textOrNull(one.updated)},
                        {"source", one.sourceId}});
    return json;
}

Json licencesElsewhereJson(const std::vector<db::Licence>& licences) {
    auto json = Json::array();
    for (const auto& one : licences)
        json.push_back({{"state", one.state.text()}, {"title", one.title}, {"source", one.sourceId}});
    return json;
}

Json programmesJson(const app::WaysIn& ways) {
    auto json = Json::array();
    for (const app::NearProgramme& near : ways.programmes) {
        if (json.size() == mostProgrammes)
            break;
        if (!app::isOffered(near, ways))
            continue;
        const db::Programme& programme = near.programme;
        json.push_back({{"school", programme.school},
                        {"city", programme.city},
                        {"state", programme.state.text()},
                        {"kilometres", orNull(near.kilometres)},
                        {"field", programme.field},
                        {"title", programme.fieldTitle},
                        {"awards", programme.awards},
                        {"completions", orNull(programme.completions)},
                        {"url", textOrNull(programme.website)},
                        {"source", programme.sourceId}});
    }
    return json;
}

Json apprenticeshipJson(const app::WaysIn& ways) {
    Json json{{"routes", Json::array()}, {"sponsors", Json::object()}, {"sponsors_here", orNull(ways.sponsorsHere())}};
    for (const auto* routes : {&ways.routes, &ways.serviceRoutes})
        for (const auto& route : *routes)
            json["routes"].push_back({{"code", route.code},
                                      {"title", route.title},
                                      {"armed_forces_only", routes == &ways.serviceRoutes},
                                      {"source", route.sourceId}});
    for (const auto& entry : ways.sponsors)
        json["sponsors"][entry.state.text()] = entry.sponsors;
    return json;
}

Json contextJson(const std::optional<db::WorkContext>& context) {
    if (!context)
        return {};
    Json json{{"schedule", wordOrNull(context->schedule, db::scheduleWords)},
              {"hours", wordOrNull(context->hours, db::hoursWords)}};
    for (const auto condition : db::enumValues<db::WorkCondition>())
        json[std::string(db::workConditionWords[condition])] = orNull(context->of(condition));
    json["measured_for"] = textOrNull(context->measuredFor);
    json["source"] = context->sourceId;
    return json;
}

Json peopleJson(const app::PeopleAtWork& people) {
    auto json = Json::object();
    if (const auto& ages = people.ages)
        json["ages"] = {{"group", ages->group},
                        {"median", ages->medianAge},
                        {"employed", orNull(ages->employed)},
                        {"under_25", orNull(ages->young)},
                        {"from_55", orNull(ages->old)},
                        {"measured_for", textOrNull(ages->measuredFor)},
                        {"source", ages->sourceId}};
    if (const auto& women = people.women)
        json["women"] = {{"group", women->group},
                         {"percent", women->percent},
                         {"measured_for", textOrNull(women->measuredFor)},
                         {"source", women->sourceId}};
    if (const auto& schooling = people.attainment) {
        Json shares;
        for (std::size_t i = 0; i < schooling->shares.size(); ++i)
            shares[std::string(db::attainmentWords[i])] = orNull(schooling->shares[i]);
        json["attainment"] = {{"shares", shares},
                              {"surveyed_with", schooling->together},
                              {"measured_for", textOrNull(schooling->measuredFor)},
                              {"source", schooling->sourceId}};
    }
    return json;
}

Json industriesJson(const std::vector<db::IndustryShare>& industries) {
    auto json = Json::array();
    for (const auto& one : industries)
        json.push_back({{"industry", one.industry},
                        {"share", orNull(one.share)},
                        {"measured_for", textOrNull(one.measuredFor)},
                        {"source", one.sourceId}});
    return json;
}

Json exposureJson(const std::vector<db::AiExposure>& measures) {
    auto json = Json::array();
    for (const auto& one : measures)
        json.push_back({{"measure", db::aiMeasureWords[one.measure]},
                        {"value", one.value},
                        {"rank", one.rank},
                        {"measured_for", textOrNull(one.measuredFor)},
                        {"source", one.sourceId}});
    return json;
}

/// How much of the page somebody has written.
std::string_view written(const db::CareerFacts& facts) {
    if (app::pageKind(facts.sections) == app::PageKind::Full)
        return "full";
    return facts.sections.empty() && facts.career.summary.empty() ? "none" : "short";
}

/// Whose figures stand where the career's own would: by the name of the fact.
Json measuredFor(const app::CareerPage& page) {
    auto json = Json::object();
    const auto add = [&json](const char* fact, const std::string& occupation) {
        if (!occupation.empty())
            json[fact] = occupation;
    };
    for (const app::QuickFact& fact : app::quickFacts(page.facts, page.nationalPay)) {
        static constexpr db::EnumArray<app::QuickFactKind, const char*> names{"entry", "national_pay", "jobs", "openings", "separations"};
        add(names[fact.kind], fact.measuredFor);
    }
    if (page.facts.factsAreParents && page.facts.parent)
        add("skills", page.facts.parent->title);
    return json;
}

} // namespace

void addWaysIn(nlohmann::ordered_json& json, const app::CareerPage& page) {
    const auto& leaving = page.people.separations;
    json["entry"] = entryJson(page.ways.entry);
    json["steps"] = stepsJson(page.ways);
    json["licences"] = licencesJson(page.ways.licences);
    json["licences_of_other_trades"] = page.ways.otherTrades;
    json["licences_under_other_codes"] = licencesElsewhereJson(page.ways.namedElsewhere);
    json["licensing_states"] = page.ways.licensingStates - (page.ways.licensedInDistrict ? 1U : 0U); // the District is none
    json["programmes"] = programmesJson(page.ways);
    json["programmes_in_all"] = page.ways.programmes.size();
    json["apprenticeship"] = apprenticeshipJson(page.ways);
    json["separations"] = leaving ? Json{{"leave_work", leaving->leaveWork},
                                         {"change_occupation", leaving->changeOccupation},
                                         {"measured_for", textOrNull(leaving->measuredFor)},
                                         {"source", leaving->sourceId}}
                                  : Json();
    json["work_context"] = contextJson(page.people.context);
    json["people"] = peopleJson(page.people);
    json["industries"] = industriesJson(page.people.industries);
    json["remote"] = page.people.remote ? Json{{"possible", page.people.remote->possible},
                                               {"measured_for", textOrNull(page.people.remote->measuredFor)},
                                               {"source", page.people.remote->sourceId}}
                                        : Json();
    json["ai"] = exposureJson(page.people.ai);
    json["written"] = {{"kind", written(page.facts)}};
    json["measured_for"] = measuredFor(page);
}

} // namespace waymark::ui
