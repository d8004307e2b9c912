// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/json_value.h"

#include "db/records/stated_values.h"

namespace waymark::db::json {

namespace {

std::string_view withoutPrefix(std::string_view type) {
    for (const std::string_view prefix : {"https://schema.org/", "http://schema.org/", "schema:"})
        if (type.starts_with(prefix))
            return type.substr(prefix.size());
    return type;
}

} // namespace

std::optional<Element> member(const Element& element, std::string_view name) {
    Element found;
    if (!element.is_object() || element[name].get(found) != simdjson::SUCCESS || found.is_null())
        return std::nullopt;
    return found;
}

void forEach(const std::optional<Element>& element, const std::function<void(const Element&)>& take) {
    if (!element)
        return;
    simdjson::dom::array list;
    if (element->get(list) != simdjson::SUCCESS)
        return take(*element);
    for (const Element one : list)
        take(one);
}

std::optional<Element> first(const std::optional<Element>& element) {
    simdjson::dom::array list;
    if (!element || element->get(list) != simdjson::SUCCESS)
        return element;
    for (const Element one : list)
        return one;
    return std::nullopt;
}

std::string text(const std::optional<Element>& element) {
    const auto one = first(element);
    if (!one)
        return {};
    switch (one->type()) {
    case simdjson::dom::element_type::STRING:
        return std::string(one->get_string().value_unsafe());
    case simdjson::dom::element_type::BOOL:
        return one->get_bool().value_unsafe() ? "true" : "false";
    case simdjson::dom::element_type::INT64:
        return std::to_string(one->get_int64().value_unsafe());
    case simdjson::dom::element_type::UINT64:
        return std::to_string(one->get_uint64().value_unsafe());
    case simdjson::dom::element_type::DOUBLE:
        return shortest(one->get_double().value_unsafe());
    case simdjson::dom::element_type::OBJECT:
        for (const std::string_view name : {"@value", "name", "@id"})
            if (std::string found = text(member(*one, name)); !found.empty())
                return found;
        return {};
    default:
        return {};
    }
}

std::string texts(const std::optional<Element>& element, std::string_view between) {
    std::string all;
    forEach(element, [&](const Element& one) {
        const std::string part = text(one);
        if (!part.empty())
            all.append(all.empty() ? std::string_view() : between).append(part);
    });
    return all;
}

std::string_view id(const Element& element) {
    const auto found = member(element, "@id");
    std::string_view text;
    return found && found->get(text) == simdjson::SUCCESS ? text : std::string_view();
}

bool isA(const Element& element, std::string_view type) {
    bool found = false;
    forEach(member(element, "@type"), [&](const Element& one) {
        std::string_view name;
        found = found || (one.get(name) == simdjson::SUCCESS && withoutPrefix(name) == type);
    });
    return found;
}

std::string typeOf(const Element& element) {
    return std::string(withoutPrefix(text(member(element, "@type"))));
}

} // namespace waymark::db::json
