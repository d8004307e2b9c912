// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_json.h"

#include "app/library/json_bounds.h"
#include "app/library/library_limits.h"
#include "db/records/day.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <unordered_set>

namespace waymark::app {

namespace {

using Json = nlohmann::ordered_json;

/// What is wrong and where; only inside this file.
struct Refusal {
    std::string sentence;
};

// Lists lie in lists; whoever shows them goes as deep.
constexpr std::size_t deepestList = 64;

/// One JSON object of the file with its place for errors: "items[3]".
class Reader {
public:
    Reader(const Json& json, std::string place)
        : m_json(json)
        , m_place(std::move(place)) {
        if (!json.is_object())
            refuse("is no object");
    }

    std::string text(const char* name) const {
        const auto* value = find(name);
        if (!value)
            return {};
        if (!value->is_string())
            refuse(std::string(name) + " is no text");
        auto text = value->get<std::string>();
        if (text.find('\0') != std::string::npos)
            refuse(std::string(name) + " has a zero byte");
        return text;
    }

    std::string needed(const char* name) const {
        auto value = text(name);
        if (value.empty())
            refuse(std::string(name) + " is missing");
        return value;
    }

    std::optional<double> number(const char* name) const {
        const auto* value = find(name);
        if (!value)
            return std::nullopt;
        if (!value->is_number())
            refuse(std::string(name) + " is no number");
        return value->get<double>();
    }

    std::optional<db::Money> money(const char* name) const {
        const auto* value = find(name);
        if (!value)
            return std::nullopt;
        const Reader amount(*value, m_place + "." + name);
        return db::Money{amount.number("amount").value_or(0), {amount.needed("currency")}};
    }

    std::string day(const char* name) const {
        auto value = text(name);
        if (!value.empty() && !db::isDay(value))
            refuse(std::string(name) + " is no day such as 2026-08-03");
        return value;
    }

    template <class KeyType = db::ItemKey>
    KeyType key(const char* name) const {
        auto parsed = KeyType::parse(needed(name));
        if (!parsed)
            refuse(parsed.error().message);
        return *std::move(parsed);
    }

    std::vector<std::string> texts(const char* name) const {
        std::vector<std::string> all;
        each(name, [&](const Json& value, const std::string& place) {
            if (!value.is_string())
                throw Refusal{place + " is no text"};
            all.push_back(value.get<std::string>());
        });
        return all;
    }

    /// Calls `use` with every element of the array and its place; a missing array is empty.
    template <class Use>
    void each(const char* name, Use use) const {
        const auto* value = find(name);
        if (!value)
            return;
        if (!value->is_array())
            refuse(std::string(name) + " is no array");
        std::size_t index = 0;
        for (const auto& element : *value)
            use(element, m_place + (m_place.empty() ? "" : ".") + name + '[' + std::to_string(index++) + ']');
    }

    std::string content() const {
        const auto* value = find("content");
        if (!value)
            return {};
        if (value->is_object())
            return value->dump();
        auto given = text("content");
        if (jsonBounds(given) != JsonBounds::Inside)
            refuse("content is nested too deeply");
        return given;
    }

    [[noreturn]] void refuse(const std::string& what) const {
        throw Refusal{(m_place.empty() ? "the file" : m_place) + ": " + what};
    }

private:
    const Json* find(const char* name) const {
        const auto found = m_json.find(name);
        return found == m_json.end() || found->is_null() ? nullptr : &*found;
    }
    const Json& m_json;
    std::string m_place;
};

/// The member of one field, refused where it is none.
struct TakenMember {
    const Reader& reader;
    const db::KeptField& field;

    void operator()(std::string& value) const {
        const std::string name(field.name);
        value = field.form == db::KeptForm::Day ? reader.day(name.c_str()) : reader.text(name.c_str());
    }
    void operator()(std::optional<db::Money>& value) const { value = reader.money(std::string(field.name).c_str()); }
    void operator()(db::KeptStatus& value) const {
        const std::string name(field.name);
        const auto status = db::keptStatusFromName(reader.text(name.c_str()));
        if (!status)
            reader.refuse(name + " is none of want, doing, done and dropped");
        value = *status;
    }
    void operator()(int& value) const {
        const std::string name(field.name);
        const auto number = reader.number(name.c_str()).value_or(0);
        if (number < 0 || number > 5 || number != static_cast<int>(number))
            reader.refuse(name + " is not 1 to 5");
        value = static_cast<int>(number);
    }
};

db::KeptItem itemFrom(const Reader& reader) {
    db::KeptItem item;
    item.key = reader.key("key");
    item.facts = {reader.needed("title"), reader.text("detail"),   reader.text("url"),
                  reader.money("price"),  reader.number("rating"), reader.number("hours")};
    item.addedAt = reader.text("added");
    item.content = reader.content();
    item.tags = reader.texts("tags");
    for (const db::KeptField& field : db::keptFields)
        std::visit([&](auto member) { TakenMember{reader, field}(item.*member); }, field.member);
    return item;
}

db::HoursEntry hoursFrom(const Reader& reader) {
    db::HoursEntry entry{reader.needed("name"), reader.key("item"), reader.day("day"),
                         reader.number("hours").value_or(0), reader.text("note")};
    if (entry.day.empty() || !(entry.hours > 0 && entry.hours <= 24))
        reader.refuse("an entry needs a day, and hours of more than 0 and at most 24");
    return entry;
}

db::PlacePreset presetFrom(const Reader& reader) {
    db::PlacePreset preset{reader.needed("name"), reader.needed("title"), {}};
    for (const auto& place : reader.texts("places")) {
        auto key = db::PlaceKey::parse(place);
        if (!key)
            reader.refuse(key.error().message);
        preset.places.push_back(*std::move(key));
    }
    return preset;
}

/// Of a file that is no JSON within one of its items: the parser says where, once it has the whole.
struct NoJson {};

class Contents {
public:
    /// `items` stand beside the document: as one with it they would take many times the room of the file.
    Contents(const Json& json, const std::vector<JsonElement>& items, ReadingFaults& faults)
        : m_reader(json, "")
        , m_items(items)
        , m_faults(faults) {}

    db::LibraryContents read(const ImportOptions& options) {
        checkVersion();
        for (const auto& element : m_items) {
            if (options.isCancelled())
                throw Refusal{"it was cancelled"};
            const auto json = boundedJson(element.text);
            if (json.is_discarded())
                throw NoJson();
            readItem(json, "items[" + std::to_string(&element - m_items.data()) + ']', element.line);
        }
        m_reader.each("items", [&](const Json& json, const std::string& place) { readItem(json, place, 0); });
        m_reader.each("lists", [&](const Json& json, const std::string& place) { readList(json, place); });
        m_reader.each("hours", [&](const Json& json, const std::string& place) {
            m_contents.hours.push_back(hoursFrom(Reader(json, place)));
        });
        m_reader.each("place_sets", [&](const Json& json, const std::string& place) {
            m_contents.presets.push_back(presetFrom(Reader(json, place)));
        });
        return std::move(m_contents);
    }

private:
    void checkVersion() const {
        if (m_reader.text("format") != "waymark-library")
            m_reader.refuse("it is no Waymark library: \"format\" is not \"waymark-library\"");
        const auto version = m_reader.number("version").value_or(0);
        if (version > libraryJsonVersion)
            m_reader.refuse("it was written by a newer Waymark; use the newer program");
        if (version != libraryJsonVersion)
            m_reader.refuse("its version is unknown");
    }

    void readItem(const Json& json, const std::string& place, std::size_t line) {
        auto item = itemFrom(Reader(json, place));
        if (!m_keys.insert(item.key.text()).second)
            throw Refusal{place + ": " + item.key.text() + " is there twice"};
        if (keepWithinLimits(item, line, m_faults))
            m_contents.items.push_back(std::move(item));
    }

    void readList(const Json& json, const std::string& place) {
        const Reader reader(json, place);
        db::KeptList list{reader.needed("name"), reader.text("parent"),  reader.needed("title"),
                          reader.text("note"),   reader.text("removed"), 0};
        if (!list.parent.empty() && !m_lists.contains(list.parent))
            reader.refuse("the list " + list.parent + " that it lies in does not come before it");
        const auto depth = list.parent.empty() ? 1 : m_lists[list.parent] + 1;
        if (!m_lists.emplace(list.name, depth).second)
            reader.refuse("the list " + list.name + " is there twice");
        if (depth > deepestList)
            reader.refuse("the list " + list.name + " lies in more than 64 others");
        for (const auto& text : reader.texts("items")) {
            auto key = db::ItemKey::parse(text);
            if (!key)
                reader.refuse(key.error().message);
            m_contents.entries.push_back({list.name, *std::move(key)});
        }
        m_contents.lists.push_back(std::move(list));
    }

    Reader m_reader;
    const std::vector<JsonElement>& m_items;
    ReadingFaults& m_faults;
    db::LibraryContents m_contents;
    std::unordered_set<std::string> m_keys;
    std::map<std::string, std::size_t> m_lists; ///< name and depth
};

} // namespace

namespace {

/// Whose own store of bookmarks it is; empty for other files.
std::string browserOf(const Json& json) {
    const auto has = [](const Json& object, const char* name) { return object.is_object() && object.contains(name); };
    if (has(json, "roots") && has(json["roots"], "bookmark_bar"))
        return "Chrome or a browser like it";
    const bool container = has(json, "type") && json["type"] == "text/x-moz-place-container";
    if (has(json, "children") && (has(json, "typeCode") || has(json, "root") || container))
        return "Firefox";
    return {};
}

} // namespace

namespace {

/// Nothing where the file is no JSON, has no list of items, or one out of bounds: the whole is looked at then.
std::optional<Imported> libraryFromList(std::string_view text, const ImportOptions& options) {
    const auto list = jsonList(text, "items", options.cancelled);
    const auto json = list ? boundedJson(list->rest) : Json(Json::value_t::discarded);
    if (!json.is_object() || !json["items"].empty())
        return std::nullopt;
    Imported result;
    try {
        result.contents = Contents(json, list->elements, result.report.faults).read(options);
    } catch (const NoJson&) {
        return std::nullopt;
    }
    return result;
}

} // namespace

db::Result<Imported> libraryFromJson(std::string_view text, const ImportOptions& options) {
    try {
        if (auto read = libraryFromList(text, options))
            return *std::move(read);
        if (const auto bounds = jsonBounds(text); bounds != JsonBounds::Inside)
            return db::Error{db::ErrorKind::InvalidInput, bounds == JsonBounds::TooDeep ? "the file is nested too deeply to be a library" : "an object in the file has too many members to be a library"};
        if (const auto end = endOfCutJson(text))
            return db::Error{db::ErrorKind::InvalidInput, "the JSON ends within line " + std::to_string(*end) + "; the file may be cut off; nothing was imported"};
        const auto json = strictJson(text, options.cancelled);
        if (const auto browser = browserOf(json); !browser.empty())
            return db::Error{db::ErrorKind::InvalidInput,
                             "this is the file in which " + browser + " keeps bookmarks for itself; export them as HTML from its window of bookmarks and import that; nothing was imported"};
        Imported result;
        result.contents = Contents(json, {}, result.report.faults).read(options);
        return result;
    } catch (const Refusal& refusal) {
        return db::Error{db::ErrorKind::InvalidInput, refusal.sentence + "; nothing was imported"};
    } catch (const Json::exception& error) {
        // "[json.exception.parse_error.101] parse error at line 3, column 5: ...": from the place on.
        const std::string what = error.what();
        const auto at = what.find("line ");
        return db::Error{db::ErrorKind::InvalidInput, "this is no valid JSON (" +
                                                          (at == std::string::npos ? what : what.substr(at)) +
                                                          "); nothing was imported"};
    }
}

} // namespace waymark::app
