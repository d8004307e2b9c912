// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/json_bounds.h"
#include "app/library/table_reading.h"
#include "app/library/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace waymark::app {

namespace {

constexpr std::size_t mostColumns = 500;

/// Moodle lists its own front page as a course.
bool isFrontPage(const nlohmann::ordered_json& object) {
    return object.is_object() && object.contains("fullname") && object.contains("format") && object["format"] == "site";
}

} // namespace

std::optional<CsvTable> tableFromJson(std::string_view text, const ImportOptions& options) {
    const bool answer = trimmed(text).starts_with('{'); // of Moodle, {"courses":[...]}
    if (!answer && !trimmed(text).starts_with('['))
        return std::nullopt;
    auto json = boundedJson(text, options.cancelled);
    if (answer && json.is_object() && json.contains("courses"))
        json = nlohmann::ordered_json(std::move(json["courses"]));
    if (!json.is_array() || json.empty() || !json.front().is_object())
        return std::nullopt;
    CsvTable table;
    table.json = true;
    std::vector<std::string> head;
    std::set<std::string> names;
    for (const auto& object : json) // not every object has every member
        if (object.is_object() && !options.isCancelled())
            for (const auto& [name, value] : object.items())
                if (head.size() < mostColumns && names.insert(name).second)
                    head.push_back(name);
    table.rows.push_back(head);
    table.lines.push_back(0);
    const auto lines = elementLines(text, answer ? "courses" : "");
    std::size_t number = 0;
    for (const auto& object : json) {
        if (options.isCancelled())
            return std::nullopt;
        if (isFrontPage(object)) {
            ++number;
            continue;
        }
        std::vector<std::string> row;
        for (const auto& name : head) {
            const auto found = object.is_object() ? object.find(name) : object.end();
            if (!object.is_object() || found == object.end() || found->is_null())
                row.emplace_back();
            else
                row.push_back(found->is_string() ? found->get<std::string>()
                                                 : found->dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
        }
        table.rows.push_back(std::move(row));
        table.lines.push_back(number < lines.size() ? lines[number] : 0);
        ++number;
    }
    return table;
}

} // namespace waymark::app
