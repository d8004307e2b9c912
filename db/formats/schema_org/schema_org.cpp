// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/schema_org/schema_org.h"

#include "db/formats/frame/feed_keys.h"
#include "db/formats/schema_org/json_items.h"
#include "db/formats/schema_org/named_objects.h"
#include "db/formats/schema_org/page_scripts.h"
#include "db/formats/schema_org/schema_items.h"
#include "db/sqlite/errors.h"

#include <stdexcept>
#include <string>
#include <vector>

namespace waymark::db {

namespace {

static_assert(JsonItems::padding >= simdjson::SIMDJSON_PADDING);

class SchemaFeed {
public:
    SchemaFeed(ByteStream& bytes, const std::string& name, FeedSink& sink)
        : m_name(name)
        , m_items(bytes, name)
        , m_sink(sink) {}

    void read() {
        for (bool more = true; more;) {
            more = m_items.next();
            if (const std::string frame = m_items.takeFrame(); !frame.empty())
                checkFrame(frame);
            if (more)
                takeItem(m_items.text(), m_items.line());
        }
        m_ended = true;
        for (const auto& item : m_waiting)
            takeWaiting(item);
    }

private:
    struct Waiting {
        std::string bytes; ///< with JsonItems::padding behind the item
        std::size_t size;
        std::int64_t line;
    };

    /// The bytes behind `text` can be read as well, JsonItems::padding of them, so that simdjson needs no copy.
    void takeItem(std::string_view text, std::int64_t line) {
        json::Element item;
        if (const auto error = m_parser.parse(text.data(), text.size(), false).get(item))
            m_items.refuseItem(std::string("this item is not JSON: ") + simdjson::error_message(error));
        m_sink.at(m_name, line);
        try {
            rememberNames(item, 0);
            if (!waits(item, text, line))
                add(item);
        } catch (const std::invalid_argument& reason) {
            if (kindOfKey(std::string(json::id(item))))
                m_items.refuseItem(reason.what());
            m_sink.leaveOut(reason.what());
        } catch (const sqlite::Failure& failure) {
            if (failure.error().kind != ErrorKind::InvalidInput)
                throw;
            throw sqlite::Failure(ErrorKind::InvalidInput,
                                  failure.error().message + " (byte " + std::to_string(m_items.byte()) + ")");
        }
    }

    void takeWaiting(const Waiting& item) {
        json::Element whole;
        if (m_parser.parse(item.bytes.data(), item.size, false).get(whole) != simdjson::SUCCESS)
            return; // it was read before
        auto text = m_objects.expanded(whole);
        const auto size = text.size();
        text.append(JsonItems::padding, ' ');
        const bool leftOne = m_objects.leftOne();
        takeItem(std::string_view(text).substr(0, size), item.line);
        if (leftOne)
            m_sink.leaveOutValue("part named by its id that would make the file too long");
    }

    void checkFrame(const std::string& frame) {
        json::Element ignored;
        if (const auto error = m_parser.parse(frame).get(ignored))
            throw sqlite::Failure(
                ErrorKind::InvalidInput,
                m_name + ":" + std::to_string(m_items.line()) +
                    ": what is around the list of items is not JSON: " + simdjson::error_message(error) +
                    " (byte " + std::to_string(m_items.byte()) + ")");
    }

    /// Of the objects that others may name by their id.
    void rememberNames(const json::Element& element, int depth) {
        constexpr std::size_t mostNames = 100'000;
        constexpr int deepest = 8;
        if (m_ended || depth > deepest || m_names.size() >= mostNames || kindOfKey(std::string(json::id(element))))
            return;
        simdjson::dom::object object;
        if (element.get(object) == simdjson::SUCCESS) {
            const auto name = json::member(element, "name");
            if (const std::string id(json::id(element)); !id.empty() && name)
                m_names.emplace(id, json::text(name));
            m_objects.remember(element);
            for (const auto& [key, value] : object)
                if (value.is_object() || value.is_array())
                    rememberNames(value, depth + 1);
        }
        simdjson::dom::array list;
        if (element.get(list) == simdjson::SUCCESS)
            for (const json::Element one : list)
                rememberNames(one, depth + 1);
    }

    /// A provider may be an object further down: an item that names one so is read again at the end.
    bool waits(const json::Element& item, std::string_view text, std::int64_t line) {
        constexpr std::size_t mostWaiting = 64U << 20U;
        const bool learning = json::isA(item, "Course") || json::isA(item, "CourseInstance") || json::isA(item, "Book");
        if (m_ended || !learning || !hasOpenReference(item, m_names))
            return false;
        if (m_waitingBytes > mostWaiting) {
            m_sink.leaveOutValue("part named by its id further down than is looked");
            return false;
        }
        m_waitingBytes += text.size();
        m_waiting.push_back({std::string(text) + std::string(JsonItems::padding, ' '), text.size(), line});
        return true;
    }

    void add(const json::Element& item) {
        if (json::isA(item, "Course") ||
            (json::isA(item, "CourseInstance") && json::member(item, "name").has_value()))
            return addLearning(courseOf(item, leftOut(), m_names), item);
        if (json::isA(item, "Book"))
            return addLearning(bookOf(item, leftOut(), m_names), item);
        if (json::isA(item, "Occupation"))
            return m_sink.leaveOut("career: careers come from O*NET");
        if (json::isA(item, "Dataset") && !sourceIdIn(json::id(item)).empty())
            return m_sink.add(sourceOf(item));
        if (json::isA(item, "DefinedTerm") && kindOfKey(json::id(item)) == ItemKind::Topic)
            return m_sink.add(topicOf(item));
        for (const std::string_view within : {"item", "mainEntity"})
            if (const auto inner = json::first(json::member(item, within)); inner && inner->is_object())
                return add(*inner);
        for (const std::string_view list : {"@graph", "itemListElement", "dataFeedElement"})
            if (const auto inner = json::member(item, list); inner && !json::isA(item, "BreadcrumbList"))
                return json::forEach(inner, [this](const json::Element& one) { addListed(one); });
        const std::string type = json::typeOf(item);
        const bool run = type == "CourseInstance" && (json::member(item, "courseSchedule") || json::member(item, "courseWorkload") || json::member(item, "instructor") || json::member(item, "offers"));
        if (!json::id(item).empty() && (run || type == "Offer" || type == "AggregateOffer" || type == "Schedule"))
            return; // part of the course that names it
        m_sink.leaveOut(type.empty() ? "object without @type" : type);
    }

    /// Of a list within an item, as saved pages have it: what cannot be read is one of them.
    void addListed(const json::Element& one) {
        try {
            add(one);
        } catch (const std::invalid_argument& reason) {
            if (kindOfKey(std::string(json::id(one))))
                throw;
            m_sink.leaveOut(reason.what());
        }
    }

    LeftOutValues& leftOut() {
        m_leftOut.clear();
        return m_leftOut;
    }

    template <class Record>
    void addLearning(Record record, const json::Element& item) {
        for (const auto what : m_leftOut)
            m_sink.leaveOutValue(what);
        for (const NamedTopic& topic : topicsOf(item)) {
            if (!topic.name.empty())
                m_sink.mention(topic.key, topic.name);
            record.topics.push_back(topic.key);
        }
        if (record.key.empty()) {
            const auto key = m_keys.keyFor(record);
            if (!key)
                return m_sink.leaveOut("item listed twice");
            record.key = *key;
        } else {
            m_keys.taken(record.key.text());
        }
        m_sink.add(record);
    }

    const std::string& m_name;
    JsonItems m_items;
    FeedSink& m_sink;
    FeedKeys m_keys;
    LeftOutValues m_leftOut; ///< of the item at hand
    NamesById m_names;
    NamedObjects m_objects;
    std::vector<Waiting> m_waiting;
    std::size_t m_waitingBytes = 0;
    bool m_ended = false;
    simdjson::dom::parser m_parser;
};

} // namespace

void readSchemaOrg(ByteStream& bytes, const std::string& name, FeedSink& sink) {
    SchemaFeed(bytes, name, sink).read();
}

bool looksLikeSchemaOrg(std::string_view head) {
    if (looksLikePage(head))
        return true;
    if (head.starts_with("\xef\xbb\xbf"))
        head.remove_prefix(3);
    const std::size_t start = head.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos || (head[start] != '{' && head[start] != '['))
        return false;
    return head.find("schema.org") != std::string_view::npos ||
           head.find("\"@type\"") != std::string_view::npos;
}

} // namespace waymark::db
