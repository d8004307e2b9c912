// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/told_events.h"

#include "app/library/text.h"
#include "app/plan/days.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark::app {

namespace {

using Json = nlohmann::ordered_json;

std::string sumOf(const IcsEvent& event) {
    return nameFor(event.from + '\n' + event.to + '\n' + event.summary + '\n' + event.description + '\n' + event.url +
                   (event.cancelled ? "\ncancelled" : ""));
}

std::string textAt(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

int minuteOf(const std::string& stamp) {
    constexpr std::size_t length = 15; // without the Z
    if (stamp.size() < length)
        return 0;
    const auto number = [&](std::size_t from, std::size_t count) { return std::stoi(stamp.substr(from, count)); };
    const auto day = dayFrom(stamp.substr(0, 4) + '-' + stamp.substr(4, 2) + '-' + stamp.substr(6, 2));
    const auto first = dayFrom("2020-01-01");
    return day && *day >= *first
               ? static_cast<int>((*day - *first).count()) * 24 * 60 + number(9, 2) * 60 + number(11, 2)
               : 0;
}

void tellEvent(ToldEvents& told, IcsEvent& event, const std::string& plan, const std::string& stamp) {
    const auto sum = sumOf(event);
    const auto known = told.find(event.uid);
    event.sequence = known == told.end() ? minuteOf(stamp) : known->second.sum == sum ? known->second.sequence : known->second.sequence + 1;
    told[event.uid] = {sum, event.sequence, plan, event.from, event.summary, event.cancelled};
}

std::string toldText(const ToldEvents& told) {
    Json events = Json::object();
    for (const auto& [uid, event] : told)
        events[uid] = {{"sum", event.sum}, {"sequence", event.sequence}, {"plan", event.plan},
                       {"day", event.day}, {"summary", event.summary},   {"cancelled", event.cancelled}};
    return Json{{"waymark_told_events", 1}, {"events", events}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

ToldEvents toldFrom(std::string_view text) {
    ToldEvents told;
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("events") || !json["events"].is_object())
        return told;
    for (const auto& [uid, event] : json["events"].items()) {
        if (!event.is_object() || !event.contains("sequence") || !event["sequence"].is_number_integer())
            continue;
        constexpr std::int64_t most = 1'000'000'000; // far from where one more would overflow
        const auto sequence = static_cast<int>(std::clamp<std::int64_t>(event["sequence"].get<std::int64_t>(), 0, most));
        const bool cancelled = event.contains("cancelled") && event["cancelled"] == true;
        ToldEvent each{textAt(event, "sum"), sequence, textAt(event, "plan"), textAt(event, "day"), textAt(event, "summary"), cancelled};
        told.emplace(uid, std::move(each));
    }
    return told;
}

} // namespace waymark::app
