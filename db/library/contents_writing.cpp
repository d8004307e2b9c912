// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/contents_rows.h"

#include "db/catalog/title_order.h"
#include "db/library/rows.h"
#include "db/sqlite/errors.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace waymark::db::contentsRows {

namespace {

class Writer {
public:
    explicit Writer(SQLite::Database& database)
        : m_database(database)
        , m_facts(database)
        , m_row(database, "SELECT id FROM bookmark WHERE key = ?")
        , m_own(database, "UPDATE bookmark SET added_at = ?2, content = ?3, status = ?4, status_at = ?5, "
                          "started_on = ?6, "
                          "finished_on = ?7, rating = ?8, note = ?9, pros = ?10, cons = ?11, price = ?12, "
                          "currency = ?13, "
                          "link = ?14, removed_at = ?15, note_words = ?16 WHERE id = ?1")
        , m_tags(database, "SELECT name FROM tag WHERE item = ?")
        , m_tag(database, "INSERT INTO tag (item, name) VALUES (?, ?) ON CONFLICT DO NOTHING")
        , m_dropTag(database, "DELETE FROM tag WHERE item = ? AND name = ?")
        , m_entry(database,
                  "INSERT INTO list_entry (list, item, position) SELECT list.id, bookmark.id, 1024 + "
                  "coalesce((SELECT max(position) FROM list_entry WHERE list = list.id), 0) FROM list, "
                  "bookmark WHERE list.name = ? AND key = ? ON CONFLICT DO NOTHING") {}

    void item(const KeptItem& item) {
        m_row.reset();
        m_row.bind(1, item.key.text());
        const bool known = m_row.executeStep();
        const auto row = known ? m_row.getColumn(0).getInt64()
                               : m_facts.insert(item.key, item.facts, item.content, item.addedAt);
        if (known)
            m_facts.set(row, item.facts);
        own(row, item);
        tags(row, item.tags);
    }

    void list(const KeptList& list) {
        rows::refuseZeroBytes({list.name, list.title, list.note}, "a list");
        SQLite::Statement insert(
            m_database, "INSERT INTO list (name, title, parent, note, removed_at, position) SELECT ?1, ?2, "
                        "above, ?4, ?5, 1024 + coalesce((SELECT max(position) FROM list WHERE parent IS "
                        "above), 0) FROM (SELECT (SELECT id FROM list WHERE name = ?3) AS above) WHERE "
                        "true ON CONFLICT (name) DO UPDATE SET title = ?2, note = ?4, removed_at = ?5");
        insert.bind(1, list.name);
        insert.bind(2, list.title);
        insert.bind(3, list.parent);
        insert.bind(4, list.note);
        insert.bind(5, list.removedAt);
        insert.exec();
    }

    void entry(const LibraryContents::Entry& entry) {
        m_entry.reset();
        m_entry.bind(1, entry.list);
        m_entry.bind(2, entry.item.text());
        m_entry.exec();
    }

    void hours(const HoursEntry& entry) {
        rows::refuseZeroBytes({entry.name, entry.note}, "an entry of hours");
        SQLite::Statement insert(m_database,
                                 "INSERT INTO hours (name, item, on_day, hours, note) SELECT ?1, id, ?3, "
                                 "?4, ?5 FROM bookmark WHERE key = ?2 ON CONFLICT (name) DO UPDATE SET "
                                 "on_day = ?3, hours = ?4, note = ?5");
        insert.bind(1, entry.name);
        insert.bind(2, entry.item.text());
        insert.bind(3, entry.day);
        insert.bind(4, entry.hours);
        insert.bind(5, entry.note);
        insert.exec();
    }

    void preset(const PlacePreset& preset) {
        rows::refuseZeroBytes({preset.name, preset.title}, "a set of places");
        std::string places;
        for (const auto& place : preset.places)
            places += (places.empty() ? "" : " ") + place.text();
        SQLite::Statement insert(
            m_database, "INSERT INTO preset (name, title, places, position) VALUES (?1, ?2, ?3, 1024 + "
                        "coalesce((SELECT max(position) FROM preset), 0)) ON CONFLICT (name) DO UPDATE "
                        "SET title = ?2, places = ?3");
        insert.bind(1, preset.name);
        insert.bind(2, preset.title);
        insert.bind(3, places);
        insert.exec();
    }

private:
    void own(std::int64_t row, const KeptItem& item) {
        rows::refuseZeroBytes({item.content, item.note, item.pros, item.cons, item.ownUrl}, item.key.text());
        m_own.reset();
        m_own.bind(1, row);
        m_own.bind(2, item.addedAt);
        m_own.bind(3, item.content);
        m_own.bind(4, std::string(keptStatusName(item.status)));
        m_own.bind(5, item.statusAt);
        m_own.bind(6, item.startedOn);
        m_own.bind(7, item.finishedOn);
        m_own.bind(8, item.rating);
        m_own.bind(9, item.note);
        m_own.bind(10, item.pros);
        m_own.bind(11, item.cons);
        rows::bindMaybe(m_own, 12, item.ownPrice ? std::optional(item.ownPrice->amount) : std::nullopt);
        m_own.bind(13, item.ownPrice ? item.ownPrice->currency.code : std::string());
        m_own.bind(14, item.ownUrl);
        m_own.bind(15, item.removedAt);
        m_own.bind(16, folded(item.note));
        m_own.exec();
    }

    void tags(std::int64_t row, const std::vector<std::string>& names) {
        m_tags.reset();
        m_tags.bind(1, row);
        std::vector<std::string> before;
        while (m_tags.executeStep())
            before.push_back(m_tags.getColumn(0).getString());
        for (const auto& name : names) {
            rows::refuseZeroBytes({name}, "a tag");
            m_tag.reset();
            m_tag.bind(1, row);
            m_tag.bind(2, name);
            m_tag.exec();
        }
        for (const auto& name : before)
            if (std::find(names.begin(), names.end(), name) == names.end())
                dropTag(row, name);
    }

    void dropTag(std::int64_t row, const std::string& name) {
        m_dropTag.reset();
        m_dropTag.bind(1, row);
        m_dropTag.bind(2, name);
        m_dropTag.exec();
    }

    SQLite::Database& m_database;
    rows::FactWriter m_facts;
    SQLite::Statement m_row, m_own, m_tags, m_tag, m_dropTag, m_entry;
};

/// Every hundred rows is soon enough to notice, and costs nothing.
class Cancelling {
public:
    explicit Cancelling(const std::atomic<bool>* cancelled)
        : m_cancelled(cancelled) {}
    void pass() {
        if (m_cancelled && ++m_rows % 100 == 0 && m_cancelled->load(std::memory_order_relaxed))
            throw sqlite::Failure(ErrorKind::Cancelled, "the import was cancelled; nothing was changed");
    }

private:
    const std::atomic<bool>* m_cancelled;
    std::size_t m_rows = 0;
};

} // namespace

void write(SQLite::Database& database, const LibraryContents& contents, const std::atomic<bool>* cancelled) {
    Writer writer(database);
    Cancelling cancelling(cancelled);
    for (const auto& item : contents.items) {
        cancelling.pass();
        writer.item(item);
    }
    for (const auto& list : contents.lists)
        writer.list(list);
    for (const auto& entry : contents.entries) {
        cancelling.pass();
        writer.entry(entry);
    }
    for (const auto& entry : contents.hours)
        writer.hours(entry);
    for (const auto& preset : contents.presets)
        writer.preset(preset);
}

} // namespace waymark::db::contentsRows
