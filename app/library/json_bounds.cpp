// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/json_bounds.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace waymark::app {

JsonBounds jsonBounds(std::string_view text) {
    std::vector<int> members; // commas of each open bracket; of an array they do not count
    bool wide = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        switch (text[at]) {
        case '"':
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\' ? 1U : 0U;
            break;
        case '{':
        case '[':
            members.push_back(text[at] == '{' ? 1 : -1);
            if (members.size() > deepestJson)
                return JsonBounds::TooDeep;
            break;
        case '}':
        case ']':
            if (!members.empty())
                members.pop_back();
            break;
        case ',':
            if (!members.empty() && members.back() > 0 && ++members.back() > widestJson)
                wide = true;
            break;
        default:
            break;
        }
    }
    return wide ? JsonBounds::TooWide : JsonBounds::Inside;
}

nlohmann::ordered_json boundedJson(std::string_view text) {
    if (jsonBounds(text) != JsonBounds::Inside)
        return nlohmann::ordered_json(nlohmann::ordered_json::value_t::discarded);
    return nlohmann::ordered_json::parse(text, nullptr, false);
}

} // namespace waymark::app
