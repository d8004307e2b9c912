// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_json.h"

#include "app/library/json_bounds.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>

namespace waymark::app {

namespace {

using Json = nlohmann::ordered_json;

/// Whole numbers without ".0": the shortest that reads back the same.
Json numberJson(double number) {
    constexpr double exact = 9007199254740992; // 2^53
    if (std::abs(number) < exact && number == std::floor(number))
        return static_cast<std::int64_t>(number);
    return number;
}

/// What is empty is left out.
void set(Json& json, std::string_view name, const std::string& text) {
    if (!text.empty())
        json[name] = text;
}
void set(Json& json, std::string_view name, const std::optional<double>& number) {
    if (number)
        json[name] = numberJson(*number);
}
void set(Json& json, std::string_view name, int number) {
    if (number > 0)
        json[name] = number;
}
void set(Json& json, std::string_view name, db::KeptStatus status) {
    set(json, name, std::string(db::keptStatusName(status)));
}
void set(Json& json, std::string_view name, const std::optional<db::Money>& money) {
    if (money)
        json[name] = Json{{"amount", numberJson(money->amount)}, {"currency", money->currency.code}};
}

/// JSON inside the JSON stays readable; text that is none stays text.
void setContent(Json& json, const std::string& content) {
    if (content.empty())
        return;
    const auto parsed = boundedJson(content); // what is out of bounds stays text
    if (parsed.is_object() && parsed.dump() == content)
        json["content"] = parsed;
    else
        json["content"] = content;
}

Json itemJson(const db::KeptItem& item, bool notes) {
    Json json{{"key", item.key.text()}, {"title", item.facts.title}};
    set(json, "detail", item.facts.detail);
    set(json, "url", item.facts.url);
    set(json, "price", item.facts.price);
    set(json, "rating", item.facts.rating);
    set(json, "hours", item.facts.hours);
    set(json, "added", item.addedAt);
    setContent(json, item.content);
    if (!item.tags.empty()) {
        auto tags = item.tags;
        std::sort(tags.begin(), tags.end());
        json["tags"] = std::move(tags);
    }
    if (!notes)
        return json;
    for (const db::KeptField& field : db::keptFields)
        std::visit([&](auto member) { set(json, field.name, item.*member); }, field.member);
    return json;
}

Json listsJson(const db::LibraryContents& contents, bool notes) {
    std::map<std::string, Json> entries;
    for (const auto& entry : contents.entries)
        entries[entry.list].push_back(entry.item.text());
    auto lists = Json::array();
    for (const auto& list : contents.lists) {
        Json json{{"name", list.name}, {"title", list.title}};
        set(json, "parent", list.parent);
        if (notes)
            set(json, "note", list.note);
        set(json, "removed", list.removedAt);
        if (const auto found = entries.find(list.name); found != entries.end())
            json["items"] = found->second;
        lists.push_back(std::move(json));
    }
    return lists;
}

Json hoursJson(std::vector<db::HoursEntry> hours) {
    std::sort(hours.begin(), hours.end(),
              [](const auto& a, const auto& b) { return std::tie(a.day, a.name) < std::tie(b.day, b.name); });
    auto all = Json::array();
    for (const auto& entry : hours) {
        Json json{
            {"name", entry.name}, {"item", entry.item.text()}, {"day", entry.day}, {"hours", numberJson(entry.hours)}};
        set(json, "note", entry.note);
        all.push_back(std::move(json));
    }
    return all;
}

Json presetsJson(const std::vector<db::PlacePreset>& presets) {
    auto all = Json::array();
    for (const auto& preset : presets) {
        auto places = Json::array();
        for (const auto& place : preset.places)
            places.push_back(place.text());
        all.push_back({{"name", preset.name}, {"title", preset.title}, {"places", std::move(places)}});
    }
    return all;
}

} // namespace

std::string asLibraryJson(const db::LibraryContents& contents, bool notes) {
    std::vector<const db::KeptItem*> sorted;
    for (const auto& item : contents.items)
        sorted.push_back(&item);
    std::sort(sorted.begin(), sorted.end(),
              [](const auto* a, const auto* b) { return a->key.text() < b->key.text(); });
    auto items = Json::array();
    for (const auto* item : sorted)
        items.push_back(itemJson(*item, notes));
    Json json{{"format", "waymark-library"}, {"version", libraryJsonVersion}};
    json["items"] = std::move(items);
    json["lists"] = listsJson(contents, notes);
    json["hours"] = hoursJson(notes ? contents.hours : std::vector<db::HoursEntry>());
    json["place_sets"] = presetsJson(contents.presets);
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace waymark::app
