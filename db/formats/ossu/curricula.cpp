// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/ossu/curricula.h"

#include "db/formats/frame/address.h"
#include "db/formats/frame/feed_keys.h"
#include "db/records/stated_values.h"
#include "db/formats/markdown_lists/list_faults.h"
#include "db/formats/markdown_lists/list_words.h"
#include "db/sqlite/errors.h"
#include "db/text/markdown_text.h"
#include "db/text/slug.h"

#include <algorithm>

namespace waymark::db {

namespace {

constexpr std::string_view home = "https://github.com/ossu/computer-science/blob/master/";

std::vector<std::string> cellsOf(std::string_view line) {
    std::vector<std::string> cells;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find('|', at), line.size());
        cells.push_back(markdown::collapsed(line.substr(at, end - at)));
        at = end + 1;
    }
    return cells;
}

/// The middle of "6-10 hours/week" or "14 weeks"; 0 when the text says nothing of the kind.
double middle(std::string_view text, std::string_view unit) {
    double numbers[2] = {0, 0};
    int count = 0;
    while (count < 2) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
        if (end == 0 || end > 4)
            return 0;
        numbers[count++] = *decimal(text.substr(0, end));
        text = trimmed(text.substr(end));
        bool range = false;
        for (const std::string_view dash : {"-", "–"})
            if (!range && text.starts_with(dash)) {
                text = trimmed(text.substr(dash.size()));
                range = true;
            }
        if (!range)
            break;
    }
    if (!text.starts_with(unit))
        return 0;
    return count == 2 ? (numbers[0] + numbers[1]) / 2 : numbers[0];
}

std::string levelUnder(const std::string& heading) {
    return heading.starts_with("Advanced") ? "advanced"
           : heading.starts_with("Intro")  ? "introductory"
           : heading.starts_with("Core")   ? "intermediate"
                                           : "";
}

/// The catalog's topic for a heading of the curricula.
std::string topicUnder(const std::string& heading) {
    constexpr std::pair<std::string_view, std::string_view> topics[] = {
        {"advanced systems", "computer-organization-and-architecture"},
        {"advanced theory", "theoretical-computer-science"},
        {"programming", "programming"},
        {"math", "mathematics"},
        {"tools", "development-tools"},
        {"systems", "operating-systems"},
        {"theory", "algorithms-and-data-structures"},
        {"security", "security-and-privacy"},
        {"ethics", "professional-development"}};
    const std::string small = lowered(heading);
    for (const auto& [ending, topic] : topics)
        if (small.ends_with(ending))
            return std::string(topic);
    return "computer-science";
}

/// Only letters and digits, for comparing names of courses.
std::string simple(std::string_view title) {
    std::string text = lowered(title);
    for (char& c : text)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
            c = ' ';
    return markdown::collapsed(text);
}

/// OSSU's short names for its own courses.
std::string meant(const std::string& name) {
    if (name == "algorithms part 1")
        return "algorithms design and analysis part 1";
    if (name == "nand to tetris part ii")
        return "build a modern computer from first principles nand to tetris part ii";
    if (name == "from nand to tetris part i")
        return "build a modern computer from first principles from nand to tetris";
    return name;
}

/// "[words](address)" as its words.
std::string withoutAddresses(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at, 2) == "](") {
            const std::size_t end = text.find(')', at);
            at = end == std::string_view::npos ? text.size() : end;
        } else if (text[at] != '[') {
            out.push_back(text[at]);
        }
    }
    return markdown::plain(out);
}

/// The courses that a cell names, by their simple names.
std::vector<std::string> namesIn(std::string_view cell) {
    std::string text = withoutAddresses(cell);
    for (std::size_t at = 0; (at = text.find(" and ")) != std::string::npos;)
        text.replace(at, 5, ",");
    std::vector<std::string> names;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        names.push_back(meant(simple(text.substr(at, end - at))));
        at = end + 1;
    }
    return names;
}

bool isTableHead(std::string_view line) {
    return line.starts_with("Courses |") && line.find("Duration") != std::string_view::npos;
}

} // namespace

bool Curricula::isCurriculum(std::string_view head) {
    return head.starts_with("Courses |") ||
           head.find("\nCourses | Duration | Effort") != std::string_view::npos ||
           head.find("Open Source Society University") != std::string_view::npos;
}

void Curricula::add(const std::string& path, const std::string& text) {
    refuseDamagedList(path, text);
    std::string heading;
    std::vector<std::string> columns;
    std::int64_t number = 0;
    for (const std::string_view line : markdown::linesOf(text)) {
        ++number;
        if (line.starts_with('#'))
            heading = markdown::plain(line.substr(std::min(line.find_first_not_of("# "), line.size())));
        else if (isTableHead(line))
            columns = cellsOf(line);
        else if (line.starts_with('[') && line.find('|') != std::string_view::npos && !columns.empty())
            addRow(line, columns, heading, path, number);
        else if (trimmed(line).empty())
            columns.clear();
    }
}

void Curricula::addRow(std::string_view line, const std::vector<std::string>& columns,
                       const std::string& heading, const std::string& path, std::int64_t number) {
    const std::vector<std::string> cells = cellsOf(line);
    if (cells.size() != columns.size())
        throw sqlite::Failure(ErrorKind::InvalidInput,
                              path + ":" + std::to_string(number) + ": " + std::to_string(cells.size()) +
                                  " cells instead of " + std::to_string(columns.size()));
    const auto cell = [&](std::string_view name) {
        const auto found = std::find(columns.begin(), columns.end(), name);
        const auto place = static_cast<std::size_t>(found - columns.begin());
        return place < columns.size() && place < cells.size() ? cells[place] : std::string();
    };
    const std::size_t words = line.find("](");
    if (words == std::string_view::npos)
        return;
    Row row;
    row.course.title = markdown::plain(line.substr(1, words - 1));
    if (constexpr std::string_view page = "](coursepages/"; line.find(page) != std::string_view::npos) {
        const std::size_t start = line.find(page) + 2;
        row.course.url = std::string(home) + std::string(line.substr(start, line.find(')', start) - start));
    } else if (const auto links = markdown::links(line); !links.empty()) {
        row.course.url = markdown::webAddress(links[0].address);
    }
    if (row.course.url.empty() || row.course.title.empty())
        return;
    const double hours = middle(cell("Duration"), "week") * middle(cell("Effort"), "hour");
    if (hours > 0)
        row.course.hours = hours;
    row.course.language = "en";
    row.course.level = levelUnder(heading);
    row.topic = topicUnder(heading);
    row.prerequisites = cell("Prerequisites");
    row.path = path;
    row.line = number;
    m_rows.push_back(std::move(row));
}

void Curricula::finish(FeedSink& sink) {
    const ListWords words;
    FeedKeys keys;
    std::unordered_map<std::string, CourseKey> named;
    for (Row& row : m_rows) {
        const std::string host = hostOf(row.course.url);
        row.course.provider = words.offeredAt(host);
        if (row.course.provider.empty())
            row.course.provider = row.course.url.find("ossu") != std::string::npos ? "OSSU" : host;
        if (const auto key = keys.keyFor(row.course)) {
            row.course.key = *key;
            named.emplace(simple(row.course.title), *key);
        }
    }
    for (Row& row : m_rows) {
        sink.at(row.path, row.line);
        if (row.course.key.empty()) {
            sink.leaveOut("course listed twice");
            continue;
        }
        const ListWords::Topic* topic = words.topic(row.topic);
        row.course.topics = {TopicKey::trusted("topic:" + row.topic)};
        sink.mention(row.course.topics[0], topic ? topic->name : row.topic);
        for (const std::string& name : namesIn(row.prerequisites))
            if (const auto found = named.find(name);
                found != named.end() && !(found->second == row.course.key))
                row.course.prerequisites.push_back(found->second);
        sink.add(row.course);
    }
}

} // namespace waymark::db
