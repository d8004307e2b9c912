// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/schema_org/schema_org.h"

#include "db/formats/frame/feed_keys.h"
#include "db/formats/schema_org/json_items.h"
#include "db/formats/schema_org/page_scripts.h"
#include "db/formats/schema_org/schema_items.h"
#include "db/sqlite/errors.h"

#include <stdexcept>

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
                takeItem();
        }
    }

private:
    void takeItem() {
        const std::string_view text = m_items.text();
        json::Element item;
        // The buffer is longer than the item by JsonItems::padding, so simdjson needs no copy.
        if (const auto error = m_parser.parse(text.data(), text.size(), false).get(item))
            m_items.refuseItem(std::string("this item is not JSON: ") + simdjson::error_message(error));
        m_sink.at(m_name, m_items.line());
        try {
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

    void checkFrame(const std::string& frame) {
        json::Element ignored;
        if (const auto error = m_parser.parse(frame).get(ignored))
            throw sqlite::Failure(
                ErrorKind::InvalidInput,
                m_name + ":" + std::to_string(m_items.line()) +
                    ": what is around the list of items is not JSON: " + simdjson::error_message(error) +
                    " (byte " + std::to_string(m_items.byte()) + ")");
    }

    void add(const json::Element& item) {
        if (json::isA(item, "Course") ||
            (json::isA(item, "CourseInstance") && json::member(item, "name").has_value()))
            return addLearning(courseOf(item, leftOut()), item);
        if (json::isA(item, "Book"))
            return addLearning(bookOf(item, leftOut()), item);
        if (json::isA(item, "Occupation"))
            return m_sink.leaveOut("career: careers come from O*NET");
        if (json::isA(item, "Dataset") && !sourceIdIn(json::id(item)).empty())
            return m_sink.add(sourceOf(item));
        if (json::isA(item, "DefinedTerm") && kindOfKey(json::id(item)) == ItemKind::Topic)
            return m_sink.add(topicOf(item));
        for (const std::string_view within : {"item", "mainEntity"})
            if (const auto inner = json::first(json::member(item, within)); inner && inner->is_object())
                return add(*inner);
        if (const auto graph = json::member(item, "@graph"))
            return json::forEach(graph, [this](const json::Element& inner) { add(inner); });
        const std::string type = json::typeOf(item);
        m_sink.leaveOut(type.empty() ? "object without @type" : type);
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
    simdjson::dom::parser m_parser;
};

} // namespace

void readSchemaOrg(ByteStream& bytes, const std::string& name, FeedSink& sink) {
    SchemaFeed(bytes, name, sink).read();
}

bool looksLikeSchemaOrg(std::string_view head) {
    if (looksLikePage(head))
        return true;
    const std::size_t start = head.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos || (head[start] != '{' && head[start] != '['))
        return false;
    return head.find("schema.org") != std::string_view::npos ||
           head.find("\"@type\"") != std::string_view::npos;
}

} // namespace waymark::db
