// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/json_bounds.h"
#include "app/library/names.h"

#include <nlohmann/json.hpp>

namespace waymark::app {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* member = "names";

std::string textAt(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::string contentWithNames(const std::string& content, const std::vector<PersonName>& names) {
    if (namesOf(authorLine(names)) == names)
        return content;
    auto json = content.empty() ? Json::object() : boundedJson(content);
    if (!json.is_object())
        return content;
    auto all = Json::array();
    for (const auto& name : names) {
        Json one{{"family", name.family}};
        if (!name.given.empty())
            one["given"] = name.given;
        if (!name.suffix.empty())
            one["suffix"] = name.suffix;
        all.push_back(std::move(one));
    }
    json[member] = std::move(all);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<PersonName> namesFrom(const std::string& content, const std::string& line) {
    const auto json = boundedJson(content);
    std::vector<PersonName> names;
    if (json.is_object() && json.contains(member) && json[member].is_array())
        for (const auto& one : json[member])
            if (one.is_object())
                names.push_back({textAt(one, "family"), textAt(one, "given"), textAt(one, "suffix")});
    return !names.empty() && authorLine(names) == line ? names : namesOf(line);
}

} // namespace waymark::app
