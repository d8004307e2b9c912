// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/kept_content.h"

#include <nlohmann/json.hpp>

namespace waymark::db {

namespace {

using Json = nlohmann::ordered_json;

/// Empty members are left out, so that equal contents are equal text.
class Object {
public:
    void set(const char* name, const std::string& text) {
        if (!text.empty())
            m_json[name] = text;
    }
    template <class Value>
    void set(const char* name, const std::optional<Value>& value) {
        if (value)
            m_json[name] = *value;
    }
    void set(const char* name, Json value) {
        if (!value.empty())
            m_json[name] = std::move(value);
    }
    std::string text() const { return m_json.dump(-1, ' ', false, Json::error_handler_t::replace); }
    const Json& json() const { return m_json; }

private:
    Json m_json = Json::object();
};

std::string textAt(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<double> numberAt(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
}

template <class KeyType>
std::optional<KeyType> keyAt(const Json& json, const char* name) {
    if (auto key = KeyType::parse(textAt(json, name)))
        return *std::move(key);
    return std::nullopt;
}

Result<Json> object(const std::string& content, const char* what) {
    auto json = Json::parse(content.empty() ? "{}" : content, nullptr, false);
    if (!json.is_object())
        return Error{ErrorKind::InvalidInput,
                     std::string("what is kept of this ") + what + " cannot be read: it is no JSON object"};
    return json;
}

constexpr std::array<std::pair<std::string_view, PayUnit>, 3> units{
    {{"year", PayUnit::Year}, {"month", PayUnit::Month}, {"hour", PayUnit::Hour}}};

std::string unitName(PayUnit unit) {
    return std::string(units[static_cast<std::size_t>(unit)].first);
}

PayUnit unitFrom(const std::string& name) {
    for (const auto& [known, unit] : units)
        if (name == known)
            return unit;
    return PayUnit::Year;
}

Json stepJson(const Plan::Step& step) {
    Object object;
    object.set("key", step.key);
    object.set("title", step.title);
    object.set("hours", step.hours);
    object.set("due", step.dueOn);
    if (step.done)
        object.set("done", Json(true));
    return object.json();
}

Plan::Step stepFrom(const Json& json) {
    const auto done = json.find("done");
    return {textAt(json, "key"), textAt(json, "title"), numberAt(json, "hours"), textAt(json, "due"),
            done != json.end() && done->is_boolean() && done->get<bool>()};
}

} // namespace

std::string contentOf(const SavedSearch& search) {
    Object object;
    object.set("query", search.query);
    object.set("facets", search.facets);
    return object.text();
}

std::string contentOf(const ChartView& view) {
    Object object;
    object.set("career", view.career.text());
    auto places = Json::array();
    for (const auto& place : view.places)
        places.push_back(place.text());
    object.set("places", std::move(places));
    object.set("view", view.view);
    object.set("currency", view.currency);
    object.set("share", view.share);
    object.set("choice", view.choice);
    return object.text();
}

std::string contentOf(const Plan& plan) {
    Object object;
    if (plan.career)
        object.set("career", plan.career->text());
    auto steps = Json::array();
    for (const auto& step : plan.steps)
        steps.push_back(stepJson(step));
    object.set("steps", std::move(steps));
    return object.text();
}

std::string contentOf(const Offer& offer) {
    Object object;
    if (offer.career)
        object.set("career", offer.career->text());
    if (offer.place)
        object.set("place", offer.place->text());
    object.set("employer", offer.employer);
    object.set("amount", std::optional(offer.pay.amount));
    object.set("currency", offer.pay.currency.code);
    object.set("unit", unitName(offer.unit));
    object.set("basis", offer.basis);
    object.set("received", offer.receivedOn);
    return object.text();
}

std::string contentOf(const OwnLearning& learning) {
    Object object;
    object.set("authors", learning.authors);
    object.set("year", learning.year);
    object.set("isbn", learning.isbn);
    object.set("language", learning.language);
    object.set("level", learning.level);
    object.set("publisher", learning.publisher);
    return object.text();
}

Result<SavedSearch> savedSearchFrom(const std::string& content) {
    const auto json = object(content, "search");
    if (!json)
        return json.error();
    return SavedSearch{textAt(*json, "query"), textAt(*json, "facets")};
}

Result<ChartView> chartViewFrom(const std::string& content) {
    const auto json = object(content, "chart");
    if (!json)
        return json.error();
    ChartView view;
    view.career = keyAt<CareerKey>(*json, "career").value_or(CareerKey());
    if (const auto places = json->find("places"); places != json->end() && places->is_array())
        for (const auto& place : *places)
            if (auto key =
                    place.is_string() ? PlaceKey::parse(place.get<std::string>()) : PlaceKey::parse(""))
                view.places.push_back(*std::move(key));
    view.view = textAt(*json, "view");
    view.currency = textAt(*json, "currency");
    view.share = numberAt(*json, "share");
    view.choice = textAt(*json, "choice");
    return view;
}

Result<Plan> planFrom(const std::string& content) {
    const auto json = object(content, "plan");
    if (!json)
        return json.error();
    Plan plan;
    plan.career = keyAt<CareerKey>(*json, "career");
    if (const auto steps = json->find("steps"); steps != json->end() && steps->is_array())
        for (const auto& step : *steps)
            if (step.is_object())
                plan.steps.push_back(stepFrom(step));
    return plan;
}

Result<Offer> offerFrom(const std::string& content) {
    const auto json = object(content, "offer");
    if (!json)
        return json.error();
    Offer offer;
    offer.career = keyAt<CareerKey>(*json, "career");
    offer.place = keyAt<PlaceKey>(*json, "place");
    offer.employer = textAt(*json, "employer");
    offer.pay = {numberAt(*json, "amount").value_or(0), {textAt(*json, "currency")}};
    offer.unit = unitFrom(textAt(*json, "unit"));
    offer.basis = textAt(*json, "basis");
    offer.receivedOn = textAt(*json, "received");
    return offer;
}

Result<OwnLearning> ownLearningFrom(const std::string& content) {
    const auto json = object(content, "item");
    if (!json)
        return json.error();
    OwnLearning learning{textAt(*json, "authors"), {},
                         textAt(*json, "isbn"),    textAt(*json, "language"),
                         textAt(*json, "level"),   textAt(*json, "publisher")};
    if (const auto year = numberAt(*json, "year"); year && *year > -10000 && *year < 10000)
        learning.year = static_cast<int>(*year);
    return learning;
}

} // namespace waymark::db
