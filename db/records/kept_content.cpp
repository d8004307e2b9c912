// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/kept_content.h"

#include "db/records/enum_array.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <type_traits>

namespace waymark::db {

namespace {

using Json = nlohmann::ordered_json;

/// Empty members are left out, so that equal contents are equal text. Begins with what was there before:
/// members of a newer program stay.
class Object {
public:
    Object() = default;
    explicit Object(const std::string& before)
        : Object(Json::parse(before.empty() ? "{}" : before, nullptr, false)) {}
    explicit Object(Json before) {
        if (before.is_object())
            m_json = std::move(before);
    }

    void set(const char* name, const std::string& text) { put(name, text.empty() ? Json() : Json(text)); }
    template <class Value>
    void set(const char* name, const std::optional<Value>& value) {
        put(name, value ? shortest(*value) : Json());
    }
    void set(const char* name, Json value) { put(name, value.empty() ? Json() : std::move(value)); }
    std::string text() const { return m_json.dump(-1, ' ', false, Json::error_handler_t::replace); }
    const Json& json() const { return m_json; }

private:
    /// Whole numbers without ".0".
    template <class Value>
    static Json shortest(const Value& value) {
        if constexpr (std::is_same_v<Value, double>)
            if (std::abs(value) < 9007199254740992.0 && value == std::floor(value))
                return static_cast<std::int64_t>(value);
        return value;
    }
    void put(const char* name, Json value) {
        if (value.is_null())
            m_json.erase(name);
        else
            m_json[name] = std::move(value);
    }

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

constexpr EnumArray<PayUnit, std::string_view> units{"year", "month", "hour"};

std::string unitName(PayUnit unit) {
    return std::string(units[unit]);
}

PayUnit unitFrom(const std::string& name) {
    for (const PayUnit unit : enumValues<PayUnit>())
        if (name == units[unit])
            return unit;
    return PayUnit::Year;
}

} // namespace

std::string contentOf(const SavedSearch& search, const std::string& before) {
    Object object(before);
    object.set("query", search.query);
    object.set("facets", search.facets);
    return object.text();
}

std::string contentOf(const ChartView& view, const std::string& before) {
    Object object(before);
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

std::string contentOf(const Offer& offer, const std::string& before) {
    Object object(before);
    object.set("career", offer.career ? offer.career->text() : std::string());
    object.set("place", offer.place ? offer.place->text() : std::string());
    object.set("employer", offer.employer);
    object.set("amount", std::optional(offer.pay.amount));
    object.set("currency", offer.pay.currency.code);
    object.set("unit", unitName(offer.unit));
    object.set("basis", offer.basis);
    object.set("received", offer.receivedOn);
    return object.text();
}

std::string contentOf(const OwnLearning& learning, const std::string& before) {
    Object object(before);
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

Result<void> checkEditable(ItemKind kind, const std::string& content) {
    const std::string what(itemKindName(kind));
    const auto json = object(content, what.c_str());
    if (!json)
        return json.error();
    const auto refuse = [&](const std::string& member) -> Result<void> {
        return Error{ErrorKind::InvalidInput,
                     "the member '" + member + "' of this " + what +
                         " is not understood; change it with the program that wrote it"};
    };
    const auto is = [&](const char* member, auto good) {
        const auto found = json->find(member);
        return found == json->end() || good(*found);
    };
    const auto isText = [](const Json& value) { return value.is_string(); };
    const auto isNumber = [](const Json& value) { return value.is_number(); };
    const auto isKey = [](const Json& value) {
        return value.is_string() && ItemKey::parse(value.get_ref<const std::string&>()).ok();
    };
    if (kind == ItemKind::Plan && !is("steps", [](const Json& steps) {
            return steps.is_array() &&
                   std::all_of(steps.begin(), steps.end(), [](const Json& step) { return step.is_object(); });
        }))
        return refuse("steps");
    if (!is("career", isKey))
        return refuse("career");
    if (kind == ItemKind::Offer) {
        if (!is("place", isKey))
            return refuse("place");
        if (!is("amount", isNumber))
            return refuse("amount");
        if (!is("unit", [](const Json& unit) {
                return unit.is_string() && std::find(units.begin(), units.end(),
                                                     unit.get_ref<const std::string&>()) != units.end();
            }))
            return refuse("unit");
        for (const char* member : {"employer", "currency", "basis", "received"})
            if (!is(member, isText))
                return refuse(member);
    }
    return {};
}

} // namespace waymark::db
