// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/facts_in_words.h"
#include "ui/cli/commands.h"
#include "ui/cli/pay_arguments.h"
#include "ui/cli/session.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

Json number(const std::optional<double>& value) {
    return value ? Json(*value) : Json();
}

std::string_view originName(db::PayOrigin origin) {
    switch (origin) {
    case db::PayOrigin::Published:
        return "published";
    case db::PayOrigin::Estimated:
        return "estimated";
    case db::PayOrigin::Own:
        return "own";
    }
    return "published";
}

Json estimatedFigures(const app::ConvertedPay& pay) {
    auto names = Json::array();
    if (pay.published.origin != db::PayOrigin::Estimated)
        return names;
    const auto& f = pay.localYear;
    const std::pair<const char*, const std::optional<double>*> all[] = {
        {"p10", &f.p10}, {"p25", &f.p25},   {"median", &f.median}, {"p75", &f.p75},
        {"p90", &f.p90}, {"mean", &f.mean}, {"entry", &f.entry},   {"experienced", &f.experienced}};
    for (const auto& [name, value] : all) {
        if (value->has_value())
            names.push_back(name);
    }
    return names;
}

std::string sourceTitle(const app::PayComparison& comparison, const std::string& id) {
    const auto found = std::find_if(comparison.sources.begin(), comparison.sources.end(),
                                    [&id](const auto& source) { return source.id == id; });
    return found == comparison.sources.end() ? id : found->title;
}

Json figureJson(const app::PayComparison& comparison, const db::Place& place, const app::ConvertedPay& pay) {
    Json row;
    row["place"] = place.name;
    row["place_key"] = place.key.text();
    row["p10"] = number(pay.shown.p10);
    row["p25"] = number(pay.shown.p25);
    row["median"] = number(pay.shown.median);
    row["p75"] = number(pay.shown.p75);
    row["p90"] = number(pay.shown.p90);
    row["currency"] = pay.shownCurrency.code;
    row["local_currency"] = pay.published.currency.code;
    row["local_median"] = number(pay.localYear.median);
    row["mean"] = number(pay.shown.mean);
    row["entry"] = number(pay.shown.entry);
    row["experienced"] = number(pay.shown.experienced);
    row["estimated"] = estimatedFigures(pay);
    row["grade"] = std::string(1, app::gradeLetter(pay.grade));
    row["origin"] = originName(pay.published.origin);
    row["source"] = sourceTitle(comparison, pay.published.sourceId);
    row["source_id"] = pay.published.sourceId;
    row["period"] = pay.published.period;
    row["measured_at"] = pay.published.place.text();
    row["measured_as"] = pay.published.measuredAs;
    row["flags"] = Json::array();
    for (const auto& flag : pay.flags)
        row["flags"].push_back(flag.id);
    row["arithmetic"] = Json::array();
    for (const auto& step : pay.arithmetic)
        row["arithmetic"].push_back(step.text);
    return row;
}

Json comparisonJson(const app::PayComparison& comparison) {
    Json document;
    document["career"] = comparison.career.key.text();
    document["view"] = app::payViewName(comparison.options.view);
    document["currency"] = comparison.options.currency.code;
    document["unit"] = comparison.unit;
    document["as_of"] = comparison.asOf;
    document["rows"] = Json::array();
    for (const auto& row : comparison.rows) {
        auto json = figureJson(comparison, row.place, row.figure);
        json["rank"] = row.rank ? Json(*row.rank) : Json();
        json["rank_shared"] = row.rankShared;
        json["official"] = row.official ? figureJson(comparison, row.place, *row.official) : Json();
        document["rows"].push_back(std::move(json));
    }
    document["notes"] = comparison.notes;
    return document;
}

void printTable(const app::PayComparison& comparison) {
    std::cout << comparison.career.title << ", " << comparison.unit << '\n';
    for (const auto& row : comparison.rows) {
        const auto& pay = row.leading();
        const auto value = pay.headline();
        std::cout << (row.rank ? std::to_string(*row.rank) + (row.rankShared ? "=" : "") : "-") << '\t'
                  << row.place.name << '\t'
                  << (value ? app::withThousands(*value) + ' ' + pay.shownCurrency.code
                            : "cannot be converted")
                  << '\t' << (pay.headlineIsMean() ? "mean" : "median") << "\tgrade "
                  << app::gradeLetter(pay.grade) << '\t' << sourceTitle(comparison, pay.published.sourceId)
                  << '\n';
    }
    for (const auto& note : comparison.notes)
        std::cout << note << '\n';
}

} // namespace

void addSalariesCommand(CLI::App& app, Session& session) {
    auto arguments = std::make_shared<PayArguments>();
    auto* command = app.add_subcommand("salaries", "Compare pay between places");
    addPayArguments(*command, *arguments);
    command->callback([arguments, &session] {
        const auto comparison = comparePay(session, *arguments);
        if (!comparison)
            return;
        if (session.json)
            Session::print(comparisonJson(*comparison));
        else
            printTable(*comparison);
    });
}

} // namespace waymark::ui
