// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/json_bounds.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
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

std::optional<std::size_t> endOfCutJson(std::string_view text) {
    const auto blank = std::string_view(" \t\r\n");
    const auto first = std::min(text.find_first_not_of(blank), text.size());
    const auto second = text.find_first_not_of(blank, first + 1);
    const bool begins = first < text.size() && (text[first] == '{' || text[first] == '[') &&
                        (second == std::string_view::npos || text[second] == '"' || (text[first] == '[' && (text[second] == '{' || text[second] == '[')));
    std::size_t open = 0;
    bool quoted = false;
    for (auto at = first; begins && at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            at += c == '\\' ? 1U : 0U;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            ++open;
        } else if ((c == '}' || c == ']') && --open == 0) {
            return std::nullopt;
        }
    }
    if (!begins)
        return std::nullopt;
    const auto last = text.find_last_not_of(blank);
    return 1 + static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(last), '\n'));
}

namespace {

/// Looks for a list from the first bracket to its last, without parsing what it holds.
class ListSearch {
public:
    ListSearch(std::string_view text, std::string_view name)
        : m_text(text)
        , m_name(name) {}

    std::optional<JsonList> found(const std::atomic<bool>* cancelled) {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            m_line += c == '\n' ? 1U : 0U;
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
                continue;
            if (m_inside > 0 && m_depth == m_inside) {
                if (c == ']')
                    return endOfList();
                if (c == ',' ? !endElement() || (cancelled && *cancelled) : !beginElement())
                    return std::nullopt;
                m_due = c == ',';
            }
            if (!pass(c))
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    static constexpr auto nowhere = std::string_view::npos;

    /// Keeps count of what is open; a text is passed over as a whole.
    bool pass(char c) {
        if (c == '"') {
            passText();
        } else if (c == '{' || c == '[') {
            ++m_depth;
            if (m_inside == 0 && c == '[' && (m_depth == 1 || (m_depth == 2 && m_member == m_name))) {
                m_inside = m_depth;
                m_listBegin = m_at + 1;
            }
        } else if (c == '}' || c == ']') {
            --m_depth;
        }
        return m_depth >= 0;
    }

    void passText() {
        const auto begin = m_at + 1;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            m_at += m_text[m_at] == '\\' ? 1U : 0U;
            m_line += m_at < m_text.size() && m_text[m_at] == '\n' ? 1U : 0U;
        }
        if (m_depth == 1)
            m_member = m_text.substr(begin, std::min(m_at, m_text.size()) - begin);
    }

    bool beginElement() {
        if (m_begin == nowhere) {
            m_begin = m_at;
            m_elementLine = m_line;
        }
        return true;
    }

    bool endElement() {
        if (m_begin == nowhere)
            return false;
        m_list.elements.push_back({m_elementLine, m_text.substr(m_begin, m_at - m_begin)});
        m_begin = nowhere;
        return true;
    }

    std::optional<JsonList> endOfList() {
        if (m_begin == nowhere && m_due)
            return std::nullopt;
        endElement();
        m_list.rest = std::string(m_text.substr(0, m_listBegin)) + std::string(m_text.substr(m_at));
        return std::move(m_list);
    }

    std::string_view m_text;
    std::string_view m_name;
    JsonList m_list;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_listBegin = 0;
    std::size_t m_begin = nowhere; ///< of the element at hand
    std::size_t m_elementLine = 0;
    std::string_view m_member; ///< the last text of the outermost object
    int m_depth = 0;
    int m_inside = 0;   ///< depth of the list; 0: not found yet
    bool m_due = false; ///< behind a comma
};

} // namespace

std::optional<JsonList> jsonList(std::string_view text, std::string_view name, const std::atomic<bool>* cancelled) {
    return ListSearch(text, name).found(cancelled);
}

std::vector<std::size_t> elementLines(std::string_view text, std::string_view list) {
    std::vector<std::size_t> lines;
    std::size_t line = 1;
    std::size_t first = 0;
    int depth = 0;
    int inside = text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size())).starts_with('[') ? 1 : 0; // depth of the list; 0: not found
    bool expected = true; // of the list: an element follows
    std::string_view name;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n') {
            ++line;
            continue;
        }
        if (inside > 0 && depth == inside && expected && std::string_view(" \t\r,]").find(c) == std::string_view::npos) {
            lines.push_back(line);
            expected = false;
        }
        if (c == '"') {
            const auto begin = at + 1;
            for (++at; at < text.size() && text[at] != '"'; ++at) {
                at += text[at] == '\\' ? 1U : 0U;
                line += at < text.size() && text[at] == '\n' ? 1U : 0U;
            }
            name = depth == 1 && begin < text.size() ? text.substr(begin, std::min(at, text.size()) - begin) : name;
        } else if (c == '{' || c == '[') {
            first = first == 0 ? line : first;
            if (++depth == 2 && c == '[' && inside == 0 && name == list)
                inside = 2;
        } else if (c == '}' || c == ']') {
            if (depth-- == inside && inside > 0)
                break;
        } else if (c == ',' && depth == inside) {
            expected = true;
        }
    }
    if (inside == 0 && first > 0)
        lines.push_back(first);
    return lines;
}

namespace {

/// The bytes of a text, which end once somebody cancels.
struct Bytes {
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;
    const char* at = nullptr;
    const std::atomic<bool>* cancelled = nullptr; ///< of the end none
    reference operator*() const { return *at; }
    Bytes& operator++() {
        ++at;
        return *this;
    }
    Bytes operator++(int) {
        const auto before = *this;
        ++at;
        return before;
    }
    bool operator==(const Bytes& other) const {
        return at == other.at || (cancelled && cancelled->load(std::memory_order_relaxed)) ||
               (other.cancelled && other.cancelled->load(std::memory_order_relaxed));
    }
};

using Json = nlohmann::ordered_json;

Json parsedJson(std::string_view text, const std::atomic<bool>* cancelled, bool throws) {
    if (!cancelled)
        return Json::parse(text, nullptr, throws);
    return Json::parse(Bytes{text.data(), cancelled}, Bytes{text.data() + text.size(), nullptr}, nullptr, throws);
}

} // namespace

nlohmann::ordered_json boundedJson(std::string_view text, const std::atomic<bool>* cancelled) {
    return jsonBounds(text) == JsonBounds::Inside ? parsedJson(text, cancelled, false) : Json(Json::value_t::discarded);
}

nlohmann::ordered_json strictJson(std::string_view text, const std::atomic<bool>* cancelled) {
    return parsedJson(text, cancelled, true);
}

} // namespace waymark::app
