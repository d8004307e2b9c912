// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/conditions.h"
#include "app/match/fit_reasons.h"
#include "app/match/stability.h"
#include "ui/cli/commands.h"
#include "ui/cli/match_arguments.h"
#include "ui/cli/session.h"
#include "ui/queries/match_reading.h"
#include "ui/words/interest_items.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

struct InterestArguments {
    std::string scores, answersFile;
    int zone = 0; ///< 0: any
    std::string place;
    double pay = 0; ///< 0: any
    bool noBackgroundCheck = false;
    int limit = 20;

    /// By the words under which they are answered; pay is the place's where one is named.
    std::vector<std::pair<const char*, app::Condition>> conditions() const {
        std::vector<std::pair<const char*, app::Condition>> all;
        if (zone > 0)
            all.push_back({"zone", {app::ConditionKind::ZoneAtMost, static_cast<double>(zone)}});
        if (pay > 0)
            all.push_back({"pay",
                           {place.empty() ? app::ConditionKind::PayAtLeast : app::ConditionKind::PayHereAtLeast, pay}});
        if (noBackgroundCheck)
            all.push_back({"background_check", {app::ConditionKind::NoBackgroundCheck, 1}});
        return all;
    }
};

struct Shares {
    std::vector<std::string> raised, lowered;
};

/// Types that move the fit by more than a hundredth, those that move it most first; "little X" raises where a
/// person likes it less and the work has little of it.
Shares sharesIn(const app::InterestProfile& scores, const app::InterestProfile& ratings) {
    constexpr double named = 0.01;
    Shares shares;
    const auto all = app::typeShares(scores, ratings);
    for (const auto& share : all)
        if (share.share > named)
            shares.raised.push_back((share.likedLess ? "little " : "") +
                                    hollandName(share.type).toStdString());
    for (auto share = all.rbegin(); share != all.rend(); ++share)
        if (share->share < -named)
            shares.lowered.push_back(hollandName(share->type).toStdString());
    return shares;
}

struct Asked {
    app::InterestProfile scores{};
    std::optional<app::InterestAnswers> answers;
    double spread = 0;
    bool flat = false;
    bool shaky = false;
};

std::optional<Asked> readAsked(Session& session, const InterestArguments& arguments) {
    Asked asked;
    if (!arguments.answersFile.empty()) {
        asked.answers = readAnswers(session, arguments.answersFile);
        if (!asked.answers)
            return std::nullopt;
        asked.scores = *app::scoresOf(*asked.answers);
    } else {
        const auto scores = readScores(session, arguments.scores);
        if (!scores)
            return std::nullopt;
        asked.scores = *scores;
    }
    asked.spread = app::spreadOf(asked.scores);
    asked.flat = asked.spread < app::flatBelow;
    asked.shaky = !asked.flat && asked.spread < app::shakyBelow;
    return asked;
}

Json scoresJson(const app::InterestProfile& scores) {
    Json json;
    for (std::size_t type = 0; type < scores.size(); ++type)
        json[std::string(1, "RIASEC"[type])] = scores[type];
    return json;
}

void printList(const Asked& asked, const Json& results) {
    if (asked.flat)
        std::cout << "The six scores spread by " << asked.spread
                  << " and a list needs 4: they are too alike to rank careers by.\n";
    if (asked.shaky)
        std::cerr << "The six scores spread by less than 8: the list is shaky.\n";
    for (const auto& result : results) {
        std::cout << std::round(result["fit"].get<double>() * 100) / 100 << '\t'
                  << result["key"].get<std::string>() << '\t' << result["title"].get<std::string>() << '\t';
        for (std::size_t i = 0; i < result["raised"].size(); ++i)
            std::cout << (i > 0 ? ", " : "") << result["raised"][i].get<std::string>();
        std::cout << '\n';
    }
}

Json resultsJson(const Asked& asked, const MatchTable& table, const app::Screening& screening, int limit) {
    const auto stability =
        asked.answers ? std::optional(app::stabilityOf(*asked.answers, table.ranking)) : std::nullopt;
    Json results = Json::array();
    for (const auto& ranked : table.ranking.ranked(asked.scores)) {
        if (screening.removed[ranked.career])
            continue;
        if (static_cast<int>(results.size()) >= limit)
            break;
        const auto& career = table.careers[ranked.career];
        const Shares shares = sharesIn(asked.scores, *career.interests);
        Json json;
        json["key"] = career.key.text();
        json["title"] = career.title;
        json["fit"] = ranked.fit;
        json["stable"] = stability ? Json(stability->keptOf100(ranked.career)) : Json();
        json["job_zone"] = career.jobZone ? Json(*career.jobZone) : Json();
        json["median_usd"] = career.medianPayUsd ? Json(*career.medianPayUsd) : Json();
        json["median_usd_here"] = career.placePayUsd ? Json(*career.placePayUsd) : Json();
        json["background_check"] = career.backgroundCheck ? Json(*career.backgroundCheck) : Json();
        json["raised"] = shares.raised;
        json["lowered"] = shares.lowered;
        results.push_back(std::move(json));
    }
    return results;
}

void runInterests(Session& session, const InterestArguments& arguments) {
    if (arguments.scores.empty() == arguments.answersFile.empty())
        return session.fail(BadInput, "match interests wants either --scores or --answers");
    const auto asked = readAsked(session, arguments);
    if (!asked)
        return;
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    const auto learner = readPlace(session, *catalog, arguments.place);
    if (!learner)
        return;
    const auto table = readMatchTable(*catalog, *learner);
    if (!table)
        return session.fail(table.error());
    const auto named = arguments.conditions();
    std::vector<app::Condition> conditions;
    for (const auto& [word, condition] : named)
        conditions.push_back(condition);
    const auto screening = app::screen(conditions, table->careers);
    const Json results =
        asked->flat ? Json::array() : resultsJson(*asked, *table, screening, arguments.limit);
    if (!session.json)
        return printList(*asked, results);
    Json document;
    document["scores"] = scoresJson(asked->scores);
    document["spread"] = asked->spread;
    document["flat"] = asked->flat;
    document["shaky"] = asked->shaky;
    document["removed"] = Json::object();
    document["unknown"] = Json::object();
    for (std::size_t i = 0; i < named.size(); ++i) {
        document["removed"][named[i].first] = screening.effects[i].removes;
        document["unknown"][named[i].first] = screening.effects[i].unknown;
    }
    document["removed_together"] = screening.removedTogether;
    document["results"] = results;
    Session::print(document);
}

struct SkillArguments {
    std::string have;
    std::vector<std::string> careers; ///< had before
    bool needed = false;
    int limit = 20;
};

/// The most ready first, or those that need most of what one has.
std::vector<app::NeedingCareer> skillOrder(const MatchTable& table, const app::SkillLevels& have, bool needed) {
    if (needed)
        return app::careersThatNeed(table.needs, have);
    std::vector<app::NeedingCareer> careers;
    for (const auto& ready : app::rankedByReadiness(table.needs, have))
        careers.push_back({ready.career, 0, ready.readiness});
    return careers;
}

Json gapsJson(const MatchTable& table, std::size_t career, const app::SkillLevels& have) {
    constexpr std::size_t named = 5;
    Json gaps = Json::array();
    for (const auto& gap : app::skillGaps(table.needs.careers[career], have)) {
        if (gaps.size() >= named)
            break;
        const auto& skill = table.needs.skills[gap.skill];
        gaps.push_back({{"key", skill.key.text()},
                        {"name", skill.name},
                        {"need", gap.need},
                        {"have", gap.have},
                        {"gap", gap.gap}});
    }
    return gaps;
}

void runSkills(Session& session, const SkillArguments& arguments) {
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    const auto table = readMatchTable(*catalog);
    if (!table)
        return session.fail(table.error());
    const auto have = readLevels(session, *table, arguments.have, arguments.careers);
    if (!have)
        return;
    Json document;
    document["results"] = Json::array();
    for (const auto& ready : skillOrder(*table, *have, arguments.needed)) {
        if (static_cast<int>(document["results"].size()) >= arguments.limit)
            break;
        const auto& career = table->careers[ready.career];
        const auto& had = arguments.careers;
        if (arguments.needed && std::find(had.begin(), had.end(), career.key.text()) != had.end())
            continue; // it needs all of it, and she has had it
        document["results"].push_back({{"key", career.key.text()},
                                       {"title", career.title},
                                       {"readiness", ready.readiness},
                                       {"uses", arguments.needed ? Json(ready.uses) : Json()},
                                       {"gaps", gapsJson(*table, ready.career, *have)}});
    }
    if (session.json)
        return Session::print(document);
    for (const auto& result : document["results"]) {
        std::cout << std::lround(result["readiness"].get<double>() * 100) << " %\t"
                  << result["key"].get<std::string>() << '\t' << result["title"].get<std::string>() << '\t';
        for (std::size_t i = 0; i < result["gaps"].size() && i < 3; ++i)
            std::cout << (i > 0 ? ", " : "") << result["gaps"][i]["name"].get<std::string>();
        std::cout << '\n';
    }
}

void addInterests(CLI::App& match, Session& session) {
    auto arguments = std::make_shared<InterestArguments>();
    auto* command = match.add_subcommand("interests", "Careers by what you like to do");
    command->add_option(
        "--scores", arguments->scores,
        "Six scores 0 to 40: Realistic, Investigative, Artistic, Social, Enterprising, Conventional");
    command->add_option("--answers", arguments->answersFile, "File of 60 lines, each an answer 0 to 4");
    command->add_option("--zone", arguments->zone, "At most this much preparation: job zone 2 to 5")
        ->check(CLI::Range(1, 5));
    command->add_option("--at", arguments->place, "A place, for pay and licenses there, such as Ohio");
    command->add_option("--pay", arguments->pay, "At least this much a year in USD, at the place where one is named")
        ->check(CLI::Range(1, 10'000'000));
    command->add_flag("--no-background-check", arguments->noBackgroundCheck,
                      "No license of the place asks for one; what is not recorded stays in");
    command->add_option("--limit", arguments->limit, "At most so many careers")->check(CLI::Range(1, 2000));
    command->callback([arguments, &session] { runInterests(session, *arguments); });
}

void addSkills(CLI::App& match, Session& session) {
    auto arguments = std::make_shared<SkillArguments>();
    auto* command = match.add_subcommand("skills", "Careers by what you have done before");
    command->add_option("--have", arguments->have,
                        "KEY=LEVEL,... with levels 0 to 7, such as skill:2.B.3.e=4");
    command->add_option("--from", arguments->careers, "A career you have had; its levels count as yours");
    command->add_flag("--needed", arguments->needed, "Careers that need most of what you have, first");
    command->add_option("--limit", arguments->limit, "At most so many careers")->check(CLI::Range(1, 2000));
    command->callback([arguments, &session] { runSkills(session, *arguments); });
}

} // namespace

void addMatchCommand(CLI::App& app, Session& session) {
    auto* match =
        app.add_subcommand("match", "Careers that fit you, for exploration only: no measure of ability");
    match->require_subcommand(1);
    addInterests(*match, session);
    addSkills(*match, session);
}

} // namespace waymark::ui
