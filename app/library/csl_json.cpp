// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibliography.h"
#include "app/library/json_bounds.h"
#include "app/library/text.h"
#include "db/text/html_entities.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace waymark::app {

namespace {

using Json = nlohmann::ordered_json;

Json nameJson(const PersonName& name) {
    if (name.given.empty())
        return {{"literal", name.family}};
    Json json{{"family", name.family}, {"given", name.given}};
    if (!name.suffix.empty())
        json["suffix"] = name.suffix;
    return json;
}

/// Titles may carry the few tags that CSL knows; any other "<" is a letter.
std::string withoutTags(std::string text) {
    constexpr std::array<std::string_view, 9> tags{"i", "b", "em", "strong", "sup", "sub", "sc", "span", "p"};
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text[at] == '<' ? text.find('>', at) : std::string::npos;
        if (end != std::string::npos) {
            auto name = std::string_view(text).substr(at + 1, end - at - 1);
            if (name.starts_with('/'))
                name.remove_prefix(1);
            name = name.substr(0, name.find(' '));
            if (std::find(tags.begin(), tags.end(), lowered(name)) != tags.end()) {
                at = end + 1;
                continue;
            }
        }
        plain += text[at++];
    }
    return std::string(trimmed(db::decodedHtml(plain)));
}

ReferenceForm formOf(const std::string& type) {
    for (const std::string_view article : {"article", "article-journal", "article-magazine", "article-newspaper", "paper-conference", "review", "review-book", "post"})
        if (type == article)
            return ReferenceForm::Article;
    for (const std::string_view part : {"chapter", "entry", "entry-dictionary", "entry-encyclopedia"})
        if (type == part)
            return ReferenceForm::Part;
    return ReferenceForm::Book;
}

std::string textAt(const Json& json, const char* name) {
    const auto found = json.find(name);
    if (found == json.end())
        return {};
    return found->is_string()   ? found->get<std::string>()
           : found->is_number() ? found->dump()
                                : std::string();
}

PersonName nameFrom(const Json& json) {
    if (json.is_string())
        return personName(json.get<std::string>());
    if (!json.is_object())
        return {};
    if (const auto literal = textAt(json, "literal"); !literal.empty())
        return bodyName(literal);
    std::string family;
    for (const char* part : {"dropping-particle", "non-dropping-particle", "family"})
        if (const auto word = textAt(json, part); !word.empty())
            family += (family.empty() || family.ends_with('\'') || family.ends_with("’") ? "" : " ") + word;
    if (family.empty())
        return bodyName(textAt(json, "given"));
    return {family, textAt(json, "given"), textAt(json, "suffix")};
}

std::vector<PersonName> namesAt(const Json& json, const char* role) {
    std::vector<PersonName> names;
    if (const auto people = json.find(role); people != json.end() && people->is_array())
        for (const auto& person : *people)
            if (auto name = nameFrom(person); !name.family.empty())
                names.push_back(std::move(name));
    return names;
}

std::optional<int> yearFrom(const Json& json) {
    const auto issued = json.find("issued");
    if (issued == json.end() || !issued->is_object())
        return std::nullopt;
    const auto parts = issued->find("date-parts");
    std::string year = textAt(*issued, "raw");
    if (year.empty())
        year = textAt(*issued, "literal");
    if (parts != issued->end() && parts->is_array() && !parts->empty() && parts->front().is_array() &&
        !parts->front().empty()) {
        const auto& first = parts->front().front();
        year = first.is_string() ? first.get<std::string>() : first.dump();
    }
    const int number = std::atoi(year.c_str());
    return number == 0 ? std::nullopt : std::optional(number);
}

Reference referenceFrom(const Json& json, std::size_t number, ReadingFaults& faults) {
    Reference reference;
    reference.type = textAt(json, "type");
    reference.form = formOf(reference.type);
    reference.line = number;
    reference.key = textAt(json, "id");
    reference.title = withoutTags(textAt(json, "title"));
    reference.authors = namesAt(json, "author");
    if (reference.authors.empty())
        reference.authors = namesAt(json, "editor");
    reference.year = yearFrom(json);
    reference.publisher = textAt(json, "publisher");
    const auto isbn = textAt(json, "ISBN");
    reference.isbn = isbn13(isbn);
    if (reference.isbn.empty() && !isbn.empty())
        faults.add(number, isRoundedIsbn(isbn) ? Fault::IsbnLost : Fault::Isbn, Loss::Field, "ISBN", isbn);
    const auto url = textAt(json, "URL");
    reference.url = linkIn(url, textAt(json, "DOI"));
    if (reference.url.empty())
        reference.url = url; // told and left out
    reference.language = textAt(json, "language");
    reference.note = textAt(json, "note");
    for (const auto& tag : split(replaced(textAt(json, "keyword"), ";", ","), ","))
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

db::Result<References> referencesFromCslJson(std::string_view text) {
    const auto refused = [](const std::string& why) { return db::Error{db::ErrorKind::InvalidInput, why + "; nothing was imported"}; };
    if (jsonBounds(text) != JsonBounds::Inside)
        return refused("the file is nested too deeply, or an object in it has too many members, to be CSL-JSON");
    auto json = boundedJson(text);
    if (json.is_object() && json.contains("items"))
        json = Json(json["items"]);
    else if (json.is_object() && json.contains("title"))
        json = Json::array({json});
    if (!json.is_array())
        return refused("this is no CSL-JSON: an array of references is expected");
    References result;
    std::size_t number = 0;
    for (const auto& each : json) {
        ++number;
        if (!each.is_object()) {
            result.faults.add(number, Fault::Entry, Loss::Row);
            continue;
        }
        if (auto reference = referenceFrom(each, number, result.faults); !reference.title.empty())
            result.all.push_back(std::move(reference));
        else
            result.faults.add(number, Fault::NoTitle, Loss::Row, reference.type, reference.key);
    }
    if (result.all.empty() && number > 0 && result.faults.rowsLeftOut() == number)
        return refused("this is no CSL-JSON: no element of it has a title");
    return result;
}

} // namespace waymark::app
