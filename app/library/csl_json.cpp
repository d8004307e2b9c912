// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibliography.h"
#include "app/library/json_bounds.h"
#include "app/library/table_cells.h"
#include "app/library/text.h"
#include "app/library/zotero_json.h"
#include "db/text/bars.h"

#include <nlohmann/json.hpp>

#include <algorithm>
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
    auto found = json.find(name);
    if (found == json.end())
        return {};
    if (found->is_array() && !found->empty()) // Crossref has lists of titles and numbers
        return found->front().is_string() ? found->front().get<std::string>() : std::string();
    return found->is_string()   ? found->get<std::string>()
           : found->is_number() ? found->dump()
                                : std::string();
}

PersonName nameFrom(const Json& json) {
    if (json.is_string())
        return personName(json.get<std::string>());
    if (!json.is_object())
        return {};
    for (const char* whole : {"literal", "name"}) // Crossref names bodies so
        if (const auto name = textAt(json, whole); !name.empty())
            return bodyName(name);
    std::string family;
    for (const char* part : {"dropping-particle", "non-dropping-particle", "family"})
        if (const auto word = textAt(json, part); !word.empty())
            family += (family.empty() || family.ends_with('\'') || family.ends_with("’") ? "" : " ") + word;
    if (family.empty())
        return bodyName(textAt(json, "given"));
    return {family, textAt(json, "given"), textAt(json, "suffix")};
}

std::vector<PersonName> namesAt(const Json& json, const char* role, std::size_t line, ReadingFaults& faults) {
    std::vector<PersonName> names;
    const auto people = json.find(role);
    if (people == json.end() || people->is_null())
        return names;
    if (people->is_string())
        return authorsIn(people->get<std::string>(), AuthorForm::Guess);
    for (const auto& person : people->is_array() ? *people : Json::array({*people}))
        if (auto name = nameFrom(person); !name.family.empty())
            names.push_back(std::move(name));
        else
            faults.add(line, Fault::Name, Loss::Field, role, person.dump(-1, ' ', false, Json::error_handler_t::replace));
    return names;
}

std::optional<int> yearFrom(const Json& json, std::size_t line, ReadingFaults& faults) {
    auto issued = json.find("issued");
    for (const char* name : {"published-print", "published", "published-online"})
        issued = issued == json.end() ? json.find(name) : issued;
    if (issued == json.end())
        return std::nullopt;
    std::string words = issued->is_object() ? textAt(*issued, "raw") : textAt(json, "issued");
    if (words.empty() && issued->is_object())
        words = textAt(*issued, "literal");
    const auto parts = issued->is_object() ? issued->find("date-parts") : issued->end();
    const bool dated = issued->is_object() && parts != issued->end() && parts->is_array() && !parts->empty();
    if (dated && !(parts->front().is_array() && parts->front().empty())) {
        const auto& first = parts->front().is_array() ? parts->front().front() : parts->front(); // some leave a bracket out
        const auto digits = first.is_string() ? first.get<std::string>() : first.dump();
        constexpr long latest = 9999; // what is longer is no year but a day or a slip
        const long number = std::strtol(digits.c_str(), nullptr, 10);
        if (number != 0 && std::abs(number) <= latest)
            return static_cast<int>(number);
        words = words.empty() && number != 0 ? digits : words;
    }
    const auto year = statedYear(words);
    if (!year && !words.empty())
        faults.add(line, Fault::Number, Loss::Field, "issued", words);
    return year;
}

void readCarried(const Json& json, Reference& reference) {
    const auto custom = json.find("custom");
    if (custom == json.end() || !custom->is_object() || !custom->contains("waymark"))
        return;
    if (const auto& ours = (*custom)["waymark"]; ours.is_object())
        for (const auto& [name, value] : ours.items())
            if (value.is_string())
                reference.carried.emplace_back(name, value.get<std::string>());
}

/// Keywords between commas; where semicolons divide them, commas are letters.
std::vector<std::string> tagsFrom(const std::string& keywords) {
    std::vector<std::string> tags;
    for (const auto& tag : split(keywords, keywords.find(';') == std::string::npos ? "," : ";"))
        if (const auto clean = trimmed(tag); !clean.empty())
            tags.emplace_back(clean);
    return tags;
}

/// Members with something in them that are not read; of our own each is.
void takeUnread(const Json& json, const Reference& reference, std::set<std::string>& unread) {
    constexpr std::string_view read = "|id|type|title|subtitle|author|issued|published|published-print|published-online|publisher|ISBN|URL|DOI|language|note|keyword|dateAdded|";
    if (hasOwnKey(reference) || reference.form == ReferenceForm::Article)
        return;
    const auto authors = json.find("author");
    const bool editors = authors == json.end() || authors->empty();
    for (const auto& [name, value] : json.items()) {
        const bool empty = value.is_null() || (value.is_string() && trimmed(value.get_ref<const std::string&>()).empty()) || (value.is_structured() && value.empty());
        if (!empty && !db::isBetweenBars(read, name) && !(name == "editor" && editors))
            unread.insert(name);
    }
}

Reference referenceFrom(const Json& json, std::size_t line, ReadingFaults& faults) {
    Reference reference;
    reference.type = textAt(json, "type");
    reference.form = formOf(reference.type);
    reference.line = line;
    reference.key = textAt(json, "id");
    reference.title = textAt(json, "title");
    if (!hasOwnKey(reference)) {
        reference.title = withoutTitleMarks(reference.title);
        const auto more = withoutTitleMarks(textAt(json, "subtitle")); // Crossref's; some titles hold it already
        if (!more.empty() && !reference.title.empty() && reference.title.find(more) == std::string::npos)
            reference.title += ": " + more;
    }
    reference.authors = namesAt(json, "author", line, faults);
    if (reference.authors.empty())
        reference.authors = namesAt(json, "editor", line, faults);
    reference.year = yearFrom(json, line, faults);
    reference.publisher = textAt(json, "publisher");
    const auto isbn = textAt(json, "ISBN");
    reference.isbn = isbn13(isbn);
    if (reference.isbn.empty() && !isbn.empty())
        faults.add(line, isRoundedIsbn(isbn) ? Fault::IsbnLost : Fault::Isbn, Loss::Field, "ISBN", isbn);
    const auto url = textAt(json, "URL");
    reference.url = linkIn(url, textAt(json, "DOI"));
    if (reference.url.empty())
        reference.url = url; // told and left out
    reference.language = textAt(json, "language");
    reference.note = hasOwnKey(reference) ? textAt(json, "note") : withoutNoteMarks(textAt(json, "note"));
    reference.tags = tagsFrom(textAt(json, "keyword"));
    readCarried(json, reference);
    if (auto added = textAt(json, "dateAdded"); !added.empty()) // Zotero's own
        reference.carried.emplace_back("added", std::move(added));
    return reference;
}

} // namespace

std::string asCslJson(const std::vector<Reference>& references) {
    auto all = Json::array();
    for (const auto& reference : references) {
        Json json{{"id", reference.key}, {"type", reference.form == ReferenceForm::Course ? "webpage" : "book"}, {"title", reference.title}};
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
        const bool commas = std::any_of(reference.tags.begin(), reference.tags.end(), [](const auto& tag) { return tag.find(',') != std::string::npos; });
        set("keyword", joined(reference.tags, commas ? "; " : ", ") + (commas && reference.tags.size() == 1 ? ";" : ""));
        set("note", reference.note);
        if (std::any_of(reference.tags.begin(), reference.tags.end(), [](const auto& tag) { return tag.find(';') != std::string::npos; }))
            json["custom"]["waymark"]["tags"] = tagCell(reference.tags);
        for (const auto& [name, value] : reference.carried)
            json["custom"]["waymark"][name] = value;
        all.push_back(std::move(json));
    }
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

namespace {

db::Error refused(const std::string& why) {
    return {db::ErrorKind::InvalidInput, why + "; nothing was imported"};
}

/// References, one by one.
class Taking {
public:
    void add(const Json& element, std::size_t line) {
        ++m_number;
        if (!element.is_object())
            return m_result.faults.add(line, Fault::Entry, Loss::Row);
        const auto zoteros = cslOfZotero(element);
        const Json& each = zoteros ? *zoteros : element;
        auto reference = referenceFrom(each, line, m_result.faults);
        if (reference.title.empty())
            return m_result.faults.add(line, Fault::NoTitle, Loss::Row, reference.type, reference.key);
        takeUnread(each, reference, m_result.unread);
        m_result.all.push_back(std::move(reference));
    }

    db::Result<References> taken() {
        if (m_result.all.empty() && m_number > 0 && m_result.faults.rowsLeftOut() == m_number)
            return refused("this is no CSL-JSON: no element of it has a title");
        return std::move(m_result);
    }

private:
    References m_result;
    std::size_t m_number = 0;
};

/// Of a list that is the whole file, or a member of it by one of its names; nothing where it is not, or holds what is no JSON.
std::optional<db::Result<References>> referencesFromList(std::string_view text, const ImportOptions& options) {
    for (const char* name : {"items", "references"}) {
        const auto list = jsonList(text, name, options.cancelled);
        const auto rest = list ? boundedJson(list->rest) : Json(Json::value_t::discarded);
        if (rest.is_discarded() || (rest.is_object() && !rest[name].empty()))
            continue;
        Taking all;
        for (const auto& element : list->elements) {
            const auto each = boundedJson(element.text);
            if (each.is_discarded() || options.isCancelled())
                return std::nullopt;
            all.add(each, element.line);
        }
        return all.taken();
    }
    return std::nullopt;
}

} // namespace

db::Result<References> referencesFromCslJson(std::string_view text, const ImportOptions& options) {
    if (text.substr(0, 2000).find("\"books_id\"") != std::string_view::npos)
        return refused("this is LibraryThing's JSON, which is not read; LibraryThing writes the same books as tab-delimited text, which is");
    if (auto read = referencesFromList(text, options))
        return *std::move(read);
    if (options.isCancelled())
        return References();
    if (jsonBounds(text) != JsonBounds::Inside)
        return refused("the file is nested too deeply, or an object in it has too many members, to be CSL-JSON");
    if (const auto end = endOfCutJson(text))
        return refused("the JSON ends within line " + std::to_string(*end) + "; the file may be cut off");
    auto json = boundedJson(text, options.cancelled);
    if (json.is_object() && json.contains("message") && json["message"].is_object())
        json = Json(std::move(json["message"])); // an answer of Crossref
    std::string list = "items";
    for (const char* name : {"items", "references"})
        if (json.is_object() && json.contains(name)) {
            json = Json(std::move(json[name]));
            list = name;
        }
    if (json.is_object() && json.contains("title"))
        json = Json::array({json});
    if (json.is_discarded())
        return refused("this is no valid JSON");
    if (!json.is_array())
        return refused("this is no CSL-JSON: an array of references is expected");
    const auto lines = elementLines(text, list);
    Taking all;
    std::size_t number = 0;
    for (const auto& each : json) {
        if (options.isCancelled())
            break;
        all.add(each, number < lines.size() ? lines[number] : 0);
        ++number;
    }
    return all.taken();
}

} // namespace waymark::app
