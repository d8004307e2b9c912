// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/pay_json.h"

#include "app/salary/card_arithmetic.h"
#include "app/salary/estimate_words.h"
#include "ui/words/pay_captions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

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

std::string_view setApartName(app::SetApart why) {
    switch (why) {
    case app::SetApart::Wider:
        return "wider";
    case app::SetApart::Shared:
        return "shared";
    case app::SetApart::Group:
        return "group";
    case app::SetApart::OtherPeriod:
        break;
    }
    return "other-period";
}

struct Named {
    const char* name;
    std::optional<double> db::PayFigures::*figure;
};
constexpr Named percentiles[] = {{"p10", &db::PayFigures::p10},
                                 {"p25", &db::PayFigures::p25},
                                 {"median", &db::PayFigures::median},
                                 {"p75", &db::PayFigures::p75},
                                 {"p90", &db::PayFigures::p90}};
constexpr Named levels[] = {{"mean", &db::PayFigures::mean},
                            {"entry", &db::PayFigures::entry},
                            {"experienced", &db::PayFigures::experienced}};

Json estimatedFigures(const app::ConvertedPay& pay) {
    auto names = Json::array();
    const bool all = pay.published.origin == db::PayOrigin::Estimated;
    for (const Named& one : percentiles)
        if ((all && (pay.localYear.*one.figure)) ||
            (!(pay.localYear.*one.figure) && pay.estimate && (pay.estimate->localYear.*one.figure)))
            names.push_back(one.name);
    for (const Named& one : levels)
        if (all && (pay.localYear.*one.figure))
            names.push_back(one.name);
    return names;
}

/// Published, else estimated: "estimated" names which.
std::optional<double> shownFigure(const app::ConvertedPay& pay,
                                  std::optional<double> db::PayFigures::*figure) {
    return (pay.shown.*figure) || !pay.estimate ? pay.shown.*figure : pay.estimate->shown.*figure;
}

Json estimateJson(const app::ConvertedPay& pay) {
    const app::EstimatedPay& estimate = *pay.estimate;
    const auto error = [](const app::MeasuredError& measured) {
        return Json{{"typical", measured.typical}, {"nine_in_ten", measured.nineInTen}};
    };
    Json json;
    json["method"] = app::estimateMethod(estimate.method);
    json["check"] = app::estimateCheck(estimate.method);
    json["error_metros"] = error(estimate.method.errors.metros);
    json["error_across"] = error(estimate.method.errors.across);
    json["error_areas"] = error(estimate.method.errors.areas);
    json["arithmetic"] = Json::array();
    for (const auto& step : app::estimateArithmetic(pay))
        json["arithmetic"].push_back(step.text);
    return json;
}

Json figureJson(const app::PayComparison& comparison, const db::Place& place, const app::ConvertedPay& pay) {
    Json row;
    row["place"] = place.name;
    row["place_key"] = place.key.text();
    row["p10"] = number(shownFigure(pay, &db::PayFigures::p10));
    row["p25"] = number(shownFigure(pay, &db::PayFigures::p25));
    row["median"] = number(shownFigure(pay, &db::PayFigures::median));
    row["p75"] = number(shownFigure(pay, &db::PayFigures::p75));
    row["p90"] = number(shownFigure(pay, &db::PayFigures::p90));
    row["currency"] = pay.shownCurrency.code;
    row["local_currency"] = pay.published.currency.code;
    row["local_median"] =
        number(pay.localYear.median || !pay.estimate ? pay.localYear.median : pay.estimate->localYear.median);
    row["mean"] = number(pay.shown.mean);
    row["entry"] = number(pay.shown.entry);
    row["experienced"] = number(pay.shown.experienced);
    row["estimated"] = estimatedFigures(pay);
    row["measure"] = !pay.headline()             ? Json()
                     : pay.headlineIsMean()      ? Json("mean")
                     : pay.headlineIsEstimated() ? Json("estimated-median")
                                                 : Json("median");
    row["grade"] = std::string(1, app::gradeLetter(pay.headlineGrade()));
    row["origin"] = originName(pay.published.origin);
    row["source"] = sourceTitle(comparison, pay.published.sourceId);
    row["source_id"] = pay.published.sourceId;
    row["period"] = pay.published.period;
    row["measured_at"] = pay.published.place.text();
    row["measured_as"] = pay.published.measuredAs;
    row["flags"] = Json::array();
    for (const auto& flag : pay.flags)
        row["flags"].push_back(app::flagId(flag.kind));
    row["arithmetic"] = Json::array();
    for (const auto& step : app::headlineArithmetic(pay))
        row["arithmetic"].push_back(step.text);
    row["employment"] = pay.published.employment ? Json(*pay.published.employment) : Json();
    row["n"] = pay.published.sampleSize ? Json(*pay.published.sampleSize) : Json();
    row["at_least"] = number(pay.shownTopCode);
    row["estimate"] = pay.estimate ? estimateJson(pay) : Json();
    return row;
}

} // namespace

namespace {

/// Whole numbers without ".0": the shortest that read back the same.
void shorten(Json& json) {
    constexpr double exact = 9007199254740992; // 2^53
    if (json.is_structured())
        for (auto& each : json)
            shorten(each);
    else if (const auto value = json.is_number_float() ? json.get<double>() : 0.5; std::abs(value) < exact && value == std::floor(value))
        json = static_cast<std::int64_t>(value);
}

} // namespace

std::string sourceTitle(const app::PayComparison& comparison, const std::string& id) {
    const auto found = std::find_if(comparison.sources.begin(), comparison.sources.end(),
                                    [&id](const auto& source) { return source.id == id; });
    return found == comparison.sources.end() ? id : found->title;
}

Json comparisonJson(const app::PayComparison& comparison) {
    Json document;
    document["career"] = comparison.career.key.text();
    document["careers"] = Json::array();
    for (const auto& career : comparison.careers)
        document["careers"].push_back({{"key", career.key.text()}, {"title", career.title}});
    document["view"] = app::payViewName(comparison.options.view);
    document["currency"] = comparison.options.currency.code;
    document["unit"] = unitSentence(comparison).toStdString();
    document["as_of"] = comparison.asOf;
    document["rows"] = Json::array();
    for (const auto& row : comparison.rows) {
        auto json = figureJson(comparison, row.place, row.figure);
        json["rank"] = row.rank ? Json(*row.rank) : Json();
        json["rank_shared"] = row.rankShared;
        json["set_apart"] = row.setApart ? Json(setApartName(*row.setApart)) : Json();
        for (const app::PayView view : db::enumValues<app::PayView>())
            json["ranks"][std::string(app::payViewName(view))] =
                row.viewRanks[view] ? Json(*row.viewRanks[view]) : Json();
        json["career"] = comparison.careers[row.career].key.text();
        json["label"] = row.offer ? Json(*row.offer) : Json();
        json["other_survey"] = row.otherSurvey ? figureJson(comparison, row.place, *row.otherSurvey) : Json();
        json["official"] = row.official ? figureJson(comparison, row.place, *row.official) : Json();
        document["rows"].push_back(std::move(json));
    }
    document["notes"] = Json::array();
    for (const QString& note : captionNotes(comparison) + tableNotes(comparison))
        document["notes"].push_back(note.toStdString());
    document["sources"] = Json::array();
    for (const auto& source : comparison.sources)
        document["sources"].push_back({{"id", source.id},
                                       {"publisher", source.publisher},
                                       {"title", source.title},
                                       {"licence", source.licence},
                                       {"url", source.url},
                                       {"vintage", source.vintage},
                                       {"changes", source.changes}});
    shorten(document);
    return document;
}

} // namespace waymark::ui
