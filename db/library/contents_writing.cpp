// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/contents_rows.h"

#include "db/library/indexes_aside.h"
#include "db/library/rows.h"
#include "db/library/state.h"
#include "db/sqlite/errors.h"
#include "db/text/title_order.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace waymark::db::contentsRows {

namespace {

/// What an item's row holds beside its id; rows::bindFacts() takes nine of them.
std::vector<std::string> itemColumns() {
    std::vector<std::string> names{"key",        "kind",        "title",      "detail",      "url",      "fact_price", "fact_currency",
                                   "fact_rating", "fact_hours", "sort_title", "sort_detail", "added_at", "content",    "note_words"};
    const auto kept = rows::keptColumns();
    names.insert(names.end(), kept.begin(), kept.end());
    return names;
}
constexpr int firstKeptValue = 15;

std::string insertItem() {
    std::string names;
    std::string values;
    for (const auto& column : itemColumns()) {
        names += (names.empty() ? "" : ", ") + column;
        values += values.empty() ? "?" : ", ?";
    }
    return "INSERT INTO bookmark (" + names + ") VALUES (" + values + ")";
}

/// ?1 is the row, the key stays; the others have the numbers that they have in insertItem().
std::string updateItem() {
    const auto names = itemColumns();
    std::string sets;
    for (std::size_t i = 1; i < names.size(); ++i)
        sets += (sets.empty() ? "" : ", ") + names[i] + " = ?" + std::to_string(i + 1);
    return "UPDATE bookmark SET " + sets + " WHERE id = ?1";
}

void refuseZeroBytesIn(const KeptItem& item) {
    rows::refuseZeroBytes({item.content, item.addedAt}, item.key.text());
    for (const KeptField& field : keptFields)
        if (const auto* text = std::get_if<KeptText>(&field.member))
            rows::refuseZeroBytes({item.**text}, item.key.text());
}

class Writer {
public:
    explicit Writer(SQLite::Database& database)
        : m_database(database)
        , m_row(database, "SELECT id FROM bookmark WHERE key = ?")
        , m_insert(database, insertItem())
        , m_update(database, updateItem())
        , m_hours(database, "INSERT INTO hours (name, item, on_day, hours, note) SELECT ?1, id, ?3, "
                            "?4, ?5 FROM bookmark WHERE key = ?2 ON CONFLICT (name) DO UPDATE SET "
                            "on_day = ?3, hours = ?4, note = ?5")
        , m_tags(database, "SELECT name FROM tag WHERE item = ?")
        , m_tag(database, "INSERT INTO tag (item, name) VALUES (?, ?) ON CONFLICT DO NOTHING")
        , m_dropTag(database, "DELETE FROM tag WHERE item = ? AND name = ?")
        , m_entry(database,
                  "INSERT INTO list_entry (list, item, position) SELECT list.id, bookmark.id, 1024 + "
                  "coalesce((SELECT max(position) FROM list_entry WHERE list = list.id), 0) FROM list, "
                  "bookmark WHERE list.name = ? AND key = ? ON CONFLICT DO NOTHING") {}

    void item(const KeptItem& item) {
        rows::refuseUnstorable(item.key, item.facts);
        rows::refuseUnreasonableOffer(item.key, item.facts, item.content);
        if (item.ownPrice)
            rows::refuseUnreasonableMoney(item.ownPrice->amount, item.facts.title);
        refuseZeroBytesIn(item);
        m_row.reset();
        m_row.bind(1, item.key.text());
        if (!m_row.executeStep()) {
            m_insert.reset();
            m_insert.bind(1, item.key.text());
            write(m_insert, item);
            return addTags(m_database.getLastInsertRowid(), item.tags);
        }
        const auto row = m_row.getColumn(0).getInt64();
        m_update.reset();
        m_update.bind(1, row);
        write(m_update, item);
        replaceTags(row, item.tags);
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
        m_hours.reset();
        m_hours.bind(1, entry.name);
        m_hours.bind(2, entry.item.text());
        m_hours.bind(3, entry.day);
        m_hours.bind(4, entry.hours);
        m_hours.bind(5, entry.note);
        m_hours.exec();
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
    /// Everything from ?2 on.
    static void write(SQLite::Statement& statement, const KeptItem& item) {
        statement.bind(2, std::string(itemKindName(item.key.kind())));
        rows::bindFacts(statement, 3, item.facts);
        statement.bind(12, item.addedAt);
        statement.bind(13, item.content);
        statement.bind(14, folded(item.note));
        rows::bindKept(statement, firstKeptValue, item);
        statement.exec();
    }

    void addTags(std::int64_t row, const std::vector<std::string>& names) {
        for (const auto& name : names) {
            rows::refuseZeroBytes({name}, "a tag");
            m_tag.reset();
            m_tag.bind(1, row);
            m_tag.bind(2, name);
            m_tag.exec();
        }
    }

    void replaceTags(std::int64_t row, const std::vector<std::string>& names) {
        m_tags.reset();
        m_tags.bind(1, row);
        std::vector<std::string> before;
        while (m_tags.executeStep())
            before.push_back(m_tags.getColumn(0).getString());
        addTags(row, names);
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
    SQLite::Statement m_row, m_insert, m_update, m_hours, m_tags, m_tag, m_dropTag, m_entry;
};

} // namespace

void write(Library::State& state, const LibraryContents& contents) {
    state.expect(static_cast<std::int64_t>(contents.items.size() + contents.entries.size()));
    IndexesAside indexes(state.database, contents.items.size());
    {
        Writer writer(state.database);
        for (const auto& item : contents.items) {
            state.tick();
            writer.item(item);
        }
        for (const auto& list : contents.lists)
            writer.list(list);
        for (const auto& entry : contents.entries) {
            state.tick();
            writer.entry(entry);
        }
        for (const auto& entry : contents.hours)
            writer.hours(entry);
        for (const auto& preset : contents.presets)
            writer.preset(preset);
    }
    indexes.putBack();
}

} // namespace waymark::db::contentsRows
