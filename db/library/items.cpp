// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/items.h"

#include "db/library/indexes_aside.h"
#include "db/library/rows.h"
#include "db/library/state.h"
#include "db/text/title_order.h"
#include "db/text/web_address.h"

namespace waymark::db {

namespace {

using rows::Where;

/// The items of one change.
class Chosen {
public:
    Chosen(Library::State& state, std::span<const std::int64_t> items)
        : m_state(state)
        , m_items(items) {}

    /// Runs the statement for every item: ?1 is the item, the values follow. Made once, for making it takes
    /// longer than running it.
    template <class... Values>
    void run(const std::string& sql, const Values&... values) const {
        m_state.expect(static_cast<std::int64_t>(m_items.size()));
        SQLite::Statement statement(m_state.database, sql);
        for (const auto item : m_items) {
            m_state.tick();
            statement.reset();
            statement.bind(1, item);
            int index = 1;
            (statement.bind(++index, values), ...);
            statement.exec();
        }
    }

    SQLite::Database& database() const { return m_state.database; }

private:
    Library::State& m_state;
    std::span<const std::int64_t> m_items;
};

/// A link that shows itself as another is no link of the learner's.
void refuseHiddenMarks(const std::string& url) {
    if (hasHiddenMarks(url))
        throw sqlite::Failure(ErrorKind::InvalidInput, "the link '" + url + "' holds characters that cannot be seen or that turn its direction; write it without them");
}

void setText(const Chosen& items, std::string_view column, const std::string& text) {
    rows::refuseZeroBytes({text}, "the text");
    items.run("UPDATE bookmark SET " + std::string(column) + " = ?2 WHERE id = ?1", text);
}

void setTexts(const Chosen& items, const ItemEdit& edit) {
    for (const auto& [member, text] : edit.texts) {
        const KeptField* field = keptField(member);
        if (!field || field->form == KeptForm::Moment)
            throw sqlite::Failure(ErrorKind::InvalidInput, "only what the learner says of an item can be edited");
        if (field->form == KeptForm::Link)
            refuseHiddenMarks(text);
        setText(items, field->column, text);
        if (member == &KeptItem::note)
            setText(items, "note_words", folded(text));
    }
}

void setStatus(const Chosen& items, KeptStatus status, const std::string& now) {
    items.run("UPDATE bookmark SET status_at = iif(?2 = '', '', ?3), status = ?2, "
              "started_on = iif(?2 = 'doing' AND started_on = '', substr(?3, 1, 10), started_on), "
              "finished_on = CASE WHEN ?2 <> 'done' THEN '' WHEN finished_on = '' THEN substr(?3, 1, 10) "
              "ELSE finished_on END WHERE id = ?1 AND status <> ?2",
              std::string(keptStatusName(status)), now);
}

void setPrice(const Chosen& items, const Money& price) {
    rows::refuseUnreasonableMoney(price.amount, "an item");
    if (price.currency.code.empty())
        items.run("UPDATE bookmark SET price = NULL, currency = '' WHERE id = ?1");
    else
        items.run("UPDATE bookmark SET price = ?2, currency = ?3 WHERE id = ?1", price.amount,
                  price.currency.code);
}

void editTagsAndLists(const Chosen& items, const ItemEdit& edit) {
    for (const auto& tag : edit.addTags) {
        if (tag.empty())
            throw sqlite::Failure(ErrorKind::InvalidInput, "a tag needs a name");
        rows::refuseZeroBytes({tag}, "the tag");
        items.run("INSERT INTO tag (item, name) VALUES (?1, ?2) ON CONFLICT DO NOTHING", tag);
    }
    for (const auto& tag : edit.removeTags)
        items.run("DELETE FROM tag WHERE item = ?1 AND name = ?2", tag);
    for (const auto& list : edit.addToLists)
        items.run("INSERT INTO list_entry (item, list, position) VALUES (?1, ?2, 1024 + coalesce((SELECT "
                  "max(position) FROM list_entry WHERE list = ?2), 0)) ON CONFLICT DO NOTHING",
                  rows::listRow(items.database(), list));
    for (const auto& list : edit.removeFromLists)
        items.run("DELETE FROM list_entry WHERE item = ?1 AND list = ?2",
                  rows::listRow(items.database(), list));
}

void applyEdit(const Chosen& items, const ItemEdit& edit, const std::string& now) {
    if (edit.rating && (*edit.rating < 0 || *edit.rating > 5))
        throw sqlite::Failure(ErrorKind::InvalidInput, "a rating is 1 to 5, or 0 for none");
    if (edit.status)
        setStatus(items, *edit.status, now);
    setTexts(items, edit);
    if (edit.ownPrice)
        setPrice(items, *edit.ownPrice);
    if (edit.rating)
        items.run("UPDATE bookmark SET rating = ?2 WHERE id = ?1", *edit.rating);
    editTagsAndLists(items, edit);
}

void setRemoved(const Chosen& items, std::size_t count, const std::string& removedAt) {
    IndexesAside indexes(items.database(), count);
    items.run("UPDATE bookmark SET removed_at = ?2 WHERE id = ?1", removedAt);
    indexes.putBack();
}

/// "edit", or what a single change is called.
std::string verbOf(const ItemEdit& edit) {
    if (edit.status && *edit.status != KeptStatus::None)
        return "mark as " + std::string(keptStatusName(*edit.status)) + ":";
    if (edit.rating)
        return "rate";
    if (!edit.texts.empty() && edit.texts.front().first == &KeptItem::note)
        return "note on";
    if (!edit.addTags.empty() || !edit.removeTags.empty())
        return "tag";
    if (!edit.addToLists.empty())
        return "add to list:";
    if (!edit.removeFromLists.empty())
        return "take from list:";
    return "edit";
}

std::string ownPrefix(ItemKind kind) {
    switch (kind) {
    case ItemKind::Course:
    case ItemKind::Book:
        return std::string(itemKindName(kind)) + ":own/";
    case ItemKind::Chart:
    case ItemKind::Search:
    case ItemKind::Plan:
    case ItemKind::Offer:
        return std::string(itemKindName(kind)) + ':';
    case ItemKind::Career:
    case ItemKind::Skill:
    case ItemKind::Place:
    case ItemKind::Topic:
        break;
    }
    throw sqlite::Failure(ErrorKind::InvalidInput,
                          "a " + std::string(itemKindName(kind)) + " of one's own cannot be made");
}

std::vector<std::string> strings(SQLite::Database& database, const char* sql) {
    SQLite::Statement select(database, sql);
    std::vector<std::string> texts;
    while (select.executeStep())
        texts.push_back(select.getColumn(0).getString());
    return texts;
}

} // namespace

Result<std::vector<bool>> Items::areKept(std::span<const ItemKey> keys) const {
    return m_state.readTogether([&] {
        SQLite::Statement select(m_state.database,
                                 "SELECT 1 FROM bookmark WHERE key = ? AND removed_at = ''");
        std::vector<bool> kept;
        for (const auto& key : keys) {
            select.reset();
            select.bind(1, key.text());
            kept.push_back(select.executeStep());
        }
        return kept;
    });
}

Result<void> Items::edit(std::span<const ItemKey> keys, const ItemEdit& edit, const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        const auto items = rows::rowsOf(database, keys, Where::Kept);
        history::record(database, {verbOf(edit), rows::subjectOf(database, items), now}, [&] {
            applyEdit({m_state, items}, edit, now);
        });
    });
}

Result<ItemKey> Items::create(ItemKind kind, const ItemFacts& facts, const std::string& content,
                              const std::string& now) {
    return m_state.written([&] {
        refuseHiddenMarks(facts.url);
        auto& database = m_state.database;
        const auto key = ItemKey::parse(ownPrefix(kind) + rows::freshName(database));
        history::record(database, {"add", facts.title, now},
                        [&] { rows::FactWriter(database).insert(*key, facts, content, now); });
        return *key;
    });
}

Result<void> Items::change(const ItemKey& key, const ItemFacts& facts, const std::string& content,
                           const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        const auto items = rows::rowsOf(database, std::span(&key, 1), Where::Kept);
        if (!isOwn(key))
            throw sqlite::Failure(ErrorKind::InvalidInput,
                                  key.text() + " is of the catalog; what it says there cannot be changed");
        refuseHiddenMarks(facts.url);
        rows::refuseUnreasonableOffer(key, facts, content);
        history::record(database, {"edit", facts.title, now}, [&] {
            rows::FactWriter(database).set(items.front(), facts);
            setText({m_state, items}, "content", content);
        });
    });
}

Result<void> Items::remove(std::span<const ItemKey> keys, const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        const auto items = rows::rowsOf(database, keys, Where::Kept);
        history::record(database, {"remove", rows::subjectOf(database, items), now}, [&] {
            setRemoved({m_state, items}, items.size(), now);
        });
    });
}

Result<void> Items::restore(std::span<const ItemKey> keys, const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        const auto items = rows::rowsOf(database, keys, Where::Trash);
        history::record(database, {"restore", rows::subjectOf(database, items), now}, [&] {
            setRemoved({m_state, items}, items.size(), {});
        });
    });
}

Result<int> Items::emptyTrash(const std::string& before, const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        int gone = 0;
        history::record(database, {"empty", "the trash", now}, [&] {
            for (const char* sql :
                 {"DELETE FROM bookmark WHERE removed_at <> '' AND (?1 = '' OR removed_at < ?1)",
                  "DELETE FROM list WHERE removed_at <> '' AND (?1 = '' OR removed_at < ?1)"}) {
                SQLite::Statement clear(database, sql);
                clear.bind(1, before);
                gone += clear.exec();
            }
        });
        return gone;
    });
}

Result<std::vector<std::string>> Items::tags() const {
    return sqlite::guarded(m_state.file, [&] {
        return strings(m_state.database,
                       "SELECT DISTINCT tag.name FROM tag JOIN bookmark ON bookmark.id = tag.item "
                       "WHERE removed_at = '' ORDER BY waymark_folded(tag.name), tag.name");
    });
}

Result<void> Items::renameTag(const std::string& from, const std::string& to, const std::string& now) {
    return m_state.written([&] {
        if (to.empty())
            throw sqlite::Failure(ErrorKind::InvalidInput, "a tag needs a name");
        rows::refuseZeroBytes({to}, "the tag");
        auto& database = m_state.database;
        history::record(database, {"rename tag", from, now}, [&] {
            for (const char* sql : {"UPDATE OR IGNORE tag SET name = ?2 WHERE name = ?1",
                                    "DELETE FROM tag WHERE name = ?1 AND ?1 <> ?2"}) {
                SQLite::Statement rename(database, sql);
                rename.bind(1, from);
                rename.bind(2, to);
                rename.exec();
            }
        });
    });
}

} // namespace waymark::db
