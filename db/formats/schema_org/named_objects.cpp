// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/schema_org/named_objects.h"

namespace waymark::db {

namespace {

constexpr std::size_t mostObjects = 100'000;
constexpr std::size_t mostObjectBytes = 64U << 20U;
constexpr std::size_t longestItem = 4U << 20U;
constexpr std::size_t mostPlaced = 128U << 20U;
constexpr int deepestReference = 4;

} // namespace

bool isBareReference(const json::Element& element) {
    simdjson::dom::object object;
    return element.get(object) == simdjson::SUCCESS && object.size() == 1 && !json::id(element).empty();
}

void NamedObjects::remember(const json::Element& element) {
    const std::string id(json::id(element));
    if (id.empty() || isBareReference(element) || m_objects.size() >= mostObjects || m_bytes > mostObjectBytes)
        return;
    for (const char* type : {"CourseInstance", "Offer", "AggregateOffer", "Schedule"})
        if (json::isA(element, type)) {
            const auto [at, fresh] = m_objects.emplace(id, simdjson::minify(element));
            m_bytes += fresh ? at->second.size() : 0;
            return;
        }
}

std::string NamedObjects::expanded(const json::Element& item) {
    m_leftOne = false;
    std::string text;
    write(text, item, 0);
    return text;
}

/// False where the reference stays as it is: to what the file does not hold, to itself, or to too much.
bool NamedObjects::putInPlace(std::string& text, const json::Element& reference, int depth) {
    const auto found = m_objects.find(json::id(reference));
    if (found == m_objects.end() || depth >= deepestReference)
        return false;
    if (text.size() >= longestItem || m_placed + found->second.size() > mostPlaced) {
        m_leftOne = true;
        return false;
    }
    m_placed += found->second.size();
    simdjson::dom::parser parser;
    json::Element named;
    if (parser.parse(found->second).get(named) != simdjson::SUCCESS)
        return false;
    write(text, named, depth + 1);
    return true;
}

void NamedObjects::write(std::string& text, const json::Element& element, int depth) {
    simdjson::dom::object object;
    simdjson::dom::array list;
    if (isBareReference(element) && putInPlace(text, element, depth))
        return;
    if (element.get(object) == simdjson::SUCCESS) {
        text += '{';
        bool first = true;
        for (const auto& [key, value] : object) {
            text += first ? "\"" : ",\"";
            first = false;
            for (const char c : key) { // as it stood between its quotes, as far as JSON minds
                if (c == '"' || c == '\\')
                    text += '\\';
                text += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
            }
            text += "\":";
            write(text, value, depth);
        }
        text += '}';
    } else if (element.get(list) == simdjson::SUCCESS) {
        text += '[';
        bool first = true;
        for (const json::Element one : list) {
            text += first ? "" : ",";
            first = false;
            write(text, one, depth);
        }
        text += ']';
    } else {
        text += simdjson::minify(element);
    }
}

} // namespace waymark::db
