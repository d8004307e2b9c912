// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/zotero_json.h"

#include "app/library/text.h"
#include "db/text/bars.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace waymark::app {

namespace {

using Json = nlohmann::ordered_json;

std::string textAt(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string typeOf(const std::string& type) {
    constexpr auto types = std::to_array<std::pair<std::string_view, std::string_view>>(
        {{"journalArticle", "article-journal"}, {"magazineArticle", "article-magazine"}, {"newspaperArticle", "article-newspaper"},
         {"conferencePaper", "paper-conference"}, {"preprint", "article"}, {"bookSection", "chapter"}, {"encyclopediaArticle", "entry-encyclopedia"},
         {"dictionaryEntry", "entry-dictionary"}, {"blogPost", "post-weblog"}, {"forumPost", "post"}, {"film", "motion_picture"},
         {"videoRecording", "motion_picture"}, {"tvBroadcast", "broadcast"}, {"radioBroadcast", "broadcast"}, {"podcast", "broadcast"},
         {"audioRecording", "song"}, {"computerProgram", "software"}});
    for (const auto& [zoteros, csl] : types)
        if (type == zoteros)
            return std::string(csl);
    return type;
}

/// The authors, else the editors; others took part in it.
Json namesOf(const Json& creators) {
    auto names = Json::array();
    for (const char* role : {"author", "editor"}) {
        for (const auto& creator : creators.is_array() ? creators : Json::array()) {
            if (!creator.is_object() || textAt(creator, "creatorType") != role)
                continue;
            if (const auto whole = textAt(creator, "name"); !whole.empty())
                names.push_back(Json{{"literal", whole}});
            else
                names.push_back(Json{{"family", textAt(creator, "lastName")}, {"given", textAt(creator, "firstName")}});
        }
        if (!names.empty())
            break;
    }
    return names;
}

/// Of a list of texts, or of objects that have each under `name`.
std::vector<std::string> textsAt(const Json& json, const char* list, const char* name) {
    std::vector<std::string> texts;
    const auto found = json.find(list);
    for (const auto& each : found != json.end() && found->is_array() ? *found : Json::array())
        if (auto text = each.is_string() ? each.get<std::string>() : each.is_object() ? textAt(each, name) : std::string(); !trimmed(text).empty())
            texts.push_back(std::move(text));
    return texts;
}

} // namespace

std::optional<Json> cslOfZotero(const Json& item) {
    const auto data = item.find("data"); // in an answer of the web
    if (data != item.end() && data->is_object())
        return cslOfZotero(*data);
    const auto type = textAt(item, "itemType");
    if (type.empty() || item.contains("type"))
        return std::nullopt;
    Json csl{{"type", typeOf(type)}};
    if (db::isBetweenBars("|attachment|note|annotation|", type))
        return csl;
    constexpr std::string_view read = "|itemType|creators|date|tags|notes|url|";
    constexpr std::string_view machines = "|key|version|itemID|itemKey|libraryID|uri|citationKey|citekey|select|dateModified|accessDate|libraryCatalog|";
    for (const auto& [name, value] : item.items())
        if (value.is_string() && !db::isBetweenBars(read, name) && !db::isBetweenBars(machines, name))
            csl[name] = value;
    if (const auto creators = item.find("creators"); creators != item.end())
        csl["author"] = namesOf(*creators);
    if (const auto date = textAt(item, "date"); !date.empty())
        csl["issued"] = Json{{"literal", date}};
    if (const auto tags = textsAt(item, "tags", "tag"); !tags.empty())
        csl["keyword"] = joined(tags, ";") + ';';
    if (const auto notes = textsAt(item, "notes", "note"); !notes.empty())
        csl["note"] = joined(notes, "\n\n");
    csl["URL"] = textAt(item, "url");
    return csl;
}

} // namespace waymark::app
