// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/json_bounds.h"
#include "app/library/table_reading.h"
#include "app/library/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace waymark::app {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t mostColumns = 500;

/// Moodle lists its own front page as a course.
bool isFrontPage(const Json& object) {
    return object.is_object() && object.contains("fullname") && object.contains("format") && object["format"] == "site";
}

/// The rows of objects, one by one; the head are the members of all of them, in the order in which they come.
class ObjectRows {
public:
    ObjectRows() {
        m_table.json = true;
        m_table.rows.emplace_back();
        m_table.lines.push_back(0);
    }

    void add(Json object, std::size_t line) {
        if (isFrontPage(object))
            return;
        CsvTable::Row row(m_head.size());
        if (object.is_object())
            for (const auto& member : object.items())
                put(row, columnOf(member.key()), member.value());
        m_table.rows.push_back(std::move(row));
        m_table.lines.push_back(line);
    }

    CsvTable table() {
        for (auto& name : m_head)
            m_table.rows.front().push_back(m_table.kept(std::move(name)));
        return std::move(m_table);
    }

private:
    /// Not every object has every member; of more than anybody has the last are passed over.
    std::optional<std::size_t> columnOf(const std::string& name) {
        const auto known = m_columns.find(name);
        if (known != m_columns.end() || m_head.size() >= mostColumns)
            return known == m_columns.end() ? std::nullopt : std::optional(known->second);
        m_columns.emplace(name, m_head.size());
        m_head.push_back(name);
        return m_head.size() - 1;
    }

    void put(CsvTable::Row& row, std::optional<std::size_t> column, Json& value) {
        if (!column || value.is_null())
            return;
        row.resize(std::max(row.size(), *column + 1));
        row[*column] = m_table.kept(value.is_string() ? std::move(value.get_ref<std::string&>())
                                                      : value.dump(-1, ' ', false, Json::error_handler_t::replace));
    }

    CsvTable m_table;
    std::vector<std::string> m_head;
    std::map<std::string, std::size_t> m_columns;
};

} // namespace

std::optional<CsvTable> tableFromJson(std::string_view text, const ImportOptions& options) {
    const bool answer = trimmed(text).starts_with('{'); // of Moodle, {"courses":[...]}
    if (!answer && !trimmed(text).starts_with('['))
        return std::nullopt;
    const auto list = jsonList(text, answer ? "courses" : "", options.cancelled);
    if (!list || list->elements.empty() || boundedJson(list->rest).is_discarded())
        return std::nullopt;
    ObjectRows rows;
    for (const auto& element : list->elements) {
        auto object = boundedJson(element.text);
        if (options.isCancelled() || object.is_discarded() || (&element == list->elements.data() && !object.is_object()))
            return std::nullopt;
        rows.add(std::move(object), element.line);
    }
    return rows.table();
}

} // namespace waymark::app
