// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibliography.h"
#include "app/library/text.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace waymark::app {

namespace {

using Json = nlohmann::ordered_json;

Json nameJson(const std::string& author) {
    const auto name = personName(author);
    if (name.given.empty())
        return {{"literal", name.family}};
    return {{"family", name.family}, {"given", name.given}};
}

std::string textAt(const Json& json, const char* name) {
    const auto found = json.find(name);
    if (found == json.end())
        return {};
    return found->is_string()   ? found->get<std::string>()
           : found->is_number() ? found->dump()
                                : std::string();
}

std::string nameFrom(const Json& json) {
    if (!json.is_object())
        return {};
    if (const auto literal = textAt(json, "literal"); !literal.empty())
        return literal;
    const auto particle = textAt(json, "non-dropping-particle");
    const auto family = textAt(json, "family");
    return inOrder({particle.empty() ? family : particle + ' ' + family, textAt(json, "given")});
}

std::optional<int> yearFrom(const Json& json) {
    const auto issued = json.find("issued");
    if (issued == json.end() || !issued->is_object())
        return std::nullopt;
    const auto parts = issued->find("date-parts");
    std::string year = textAt(*issued, "raw");
    if (parts != issued->end() && parts->is_array() && !parts->empty() && parts->front().is_array() &&
        !parts->front().empty()) {
        const auto& first = parts->front().front();
        year = first.is_string() ? first.get<std::string>() : first.dump();
    }
    const int number = std::atoi(year.c_str());
    return number == 0 ? std::nullopt : std::optional(number);
}

Reference referenceFrom(const Json& json) {
    Reference reference;
    reference.key = textAt(json, "id");
    reference.title = textAt(json, "title");
    if (const auto authors = json.find("author"); authors != json.end() && authors->is_array())
        for (const auto& author : *authors)
            if (const auto name = nameFrom(author); !name.empty())
                reference.authors.push_back(name);
    reference.year = yearFrom(json);
    reference.publisher = textAt(json, "publisher");
    reference.isbn = isbn13(textAt(json, "ISBN"));
    reference.url = textAt(json, "URL");
    reference.language = textAt(json, "language");
    reference.note = textAt(json, "note");
    for (const auto& tag : split(textAt(json, "keyword"), ","))
        if (const auto clean = trimmed(tag); !clean.empty())
            reference.tags.emplace_back(clean);
    return reference;
}

} // namespace

std::string asCslJson(const std::vector<Reference>& references) {
    auto all = Json::array();
    for (const auto& reference : references) {
        Json json{{"id", reference.key}, {"type", "book"}, {"title", reference.title}};
        if (!reference.authors.empty()) {
            auto authors = Json::array();
            for (const auto& author : reference.authors)
                authors.push_back(nameJson(author));
            json["author"] = std::move(authors);
        }
        if (reference.year)
            json["issued"] = Json{{"date-parts", Json::array({Json::array({*reference.year})})}};
        const auto set = [&](const char* name, const std::string& text) {
            if (!text.empty())
                json[name] = text;
        };
        set("publisher", reference.publisher);
        set("ISBN", reference.isbn);
        set("URL", reference.url);
        set("language", reference.language);
        auto tags = reference.tags;
        for (auto& tag : tags)
            tag = replaced(tag, ",", " ");
        set("keyword", joined(tags, ", "));
        set("note", reference.note);
        all.push_back(std::move(json));
    }
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

db::Result<std::vector<Reference>> referencesFromCslJson(std::string_view text) {
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_array())
        return db::Error{db::ErrorKind::InvalidInput,
                         "this is no CSL-JSON: an array of references is expected; nothing was imported"};
    std::vector<Reference> all;
    for (const auto& each : json) {
        if (!each.is_object())
            return db::Error{db::ErrorKind::InvalidInput, "reference " + std::to_string(all.size() + 1) +
                                                              " is no object; nothing was imported"};
        if (auto reference = referenceFrom(each); !reference.title.empty())
            all.push_back(std::move(reference));
    }
    return all;
}

} // namespace waymark::app
