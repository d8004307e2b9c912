// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/hours_log.h"

#include "db/library/item_reading.h"
#include "db/library/items.h"
#include "db/library/rows.h"
#include "db/library/state.h"

#include <map>

namespace waymark::db {

namespace {

constexpr int nextAtMost = 20;
constexpr int doingAtMost = 100;

void refuseBadEntry(const std::string& day, double hours, const std::string& note) {
    if (!(hours > 0 && hours <= 24))
        throw sqlite::Failure(ErrorKind::InvalidInput, "hours of a day are more than 0 and at most 24");
    if (!isDay(day))
        throw sqlite::Failure(ErrorKind::InvalidInput, "'" + day + "' is not a day; write it as 2026-08-03");
    rows::refuseZeroBytes({note}, "the note");
}

std::int64_t itemOf(SQLite::Database& database, const std::string& name) {
    SQLite::Statement select(database, "SELECT item FROM hours WHERE name = ?");
    select.bind(1, name);
    if (!select.executeStep())
        throw sqlite::Failure(ErrorKind::NotFound, "there is no entry " + name + " in the log");
    return select.getColumn(0).getInt64();
}

std::vector<HoursEntry> readEntries(SQLite::Database& database, const std::optional<ItemKey>& item) {
    SQLite::Statement select(database, "SELECT hours.name, key, on_day, hours, hours.note FROM hours JOIN "
                                       "bookmark ON bookmark.id = item WHERE removed_at = '' AND "
                                       "(?1 IS NULL OR key = ?1) ORDER BY on_day DESC, hours.id DESC");
    if (item)
        select.bind(1, item->text());
    std::vector<HoursEntry> entries;
    while (select.executeStep())
        if (auto key = ItemKey::parse(select.getColumn(1).getString()))
            entries.push_back({select.getColumn(0).getString(), *std::move(key),
                               select.getColumn(2).getString(), select.getColumn(3).getDouble(),
                               select.getColumn(4).getString()});
    return entries;
}

std::vector<KeptItem> itemsWith(SQLite::Database& database, const std::string& status,
                                const std::string& order, int limit) {
    SQLite::Statement select(database,
                             "SELECT id FROM bookmark WHERE removed_at = '' AND status = ? ORDER BY " +
                                 order + " LIMIT " + std::to_string(limit));
    select.bind(1, status);
    std::vector<std::int64_t> found;
    while (select.executeStep())
        found.push_back(select.getColumn(0).getInt64());
    return readItems(database, found);
}

int countWith(SQLite::Database& database, const std::string& status) {
    SQLite::Statement select(database, "SELECT count(*) FROM bookmark WHERE removed_at = '' AND status = ?");
    select.bind(1, status);
    select.executeStep();
    return select.getColumn(0).getInt();
}

std::vector<MonthCount> months(SQLite::Database& database) {
    std::map<std::string, MonthCount> byMonth;
    SQLite::Statement done(database, "SELECT substr(finished_on, 1, 7), count(*) FROM bookmark WHERE "
                                     "finished_on <> '' AND removed_at = '' AND status = 'done' GROUP BY 1");
    while (done.executeStep())
        byMonth[done.getColumn(0).getString()].done = done.getColumn(1).getInt();
    SQLite::Statement hours(database, "SELECT substr(on_day, 1, 7), sum(hours) FROM hours JOIN bookmark ON "
                                      "bookmark.id = item AND removed_at = '' GROUP BY 1");
    while (hours.executeStep())
        byMonth[hours.getColumn(0).getString()].hours = hours.getColumn(1).getDouble();
    std::vector<MonthCount> answer;
    for (auto& [month, count] : byMonth) {
        count.month = month;
        answer.push_back(count);
    }
    return answer;
}

} // namespace

Result<std::vector<HoursEntry>> HoursLog::entries(const std::optional<ItemKey>& item) const {
    return m_state.readTogether([&] { return readEntries(m_state.database, item); });
}

Result<std::string> HoursLog::log(const ItemKey& item, const std::string& day, double hours,
                                  const std::string& note, const std::string& now) {
    return m_state.written([&] {
        refuseBadEntry(day, hours, note);
        auto& database = m_state.database;
        const auto items = rows::rowsOf(database, std::span(&item, 1), rows::Where::Kept);
        const std::string name = rows::freshName(database);
        history::record(database, {"log hours for", rows::subjectOf(database, items), now}, [&] {
            SQLite::Statement insert(
                database, "INSERT INTO hours (name, item, on_day, hours, note) VALUES (?, ?, ?, ?, ?)");
            insert.bind(1, name);
            insert.bind(2, items.front());
            insert.bind(3, day);
            insert.bind(4, hours);
            insert.bind(5, note);
            insert.exec();
        });
        return name;
    });
}

Result<void> HoursLog::change(const HoursEntry& entry, const std::string& now) {
    return m_state.written([&] {
        refuseBadEntry(entry.day, entry.hours, entry.note);
        auto& database = m_state.database;
        const auto item = itemOf(database, entry.name);
        history::record(database, {"change hours of", rows::subjectOf(database, std::span(&item, 1)), now},
                        [&] {
                            SQLite::Statement update(
                                database, "UPDATE hours SET on_day = ?, hours = ?, note = ? WHERE name = ?");
                            update.bind(1, entry.day);
                            update.bind(2, entry.hours);
                            update.bind(3, entry.note);
                            update.bind(4, entry.name);
                            update.exec();
                        });
    });
}

Result<void> HoursLog::remove(const std::string& name, const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        const auto item = itemOf(database, name);
        history::record(database, {"remove hours of", rows::subjectOf(database, std::span(&item, 1)), now},
                        [&] {
                            SQLite::Statement clear(database, "DELETE FROM hours WHERE name = ?");
                            clear.bind(1, name);
                            clear.exec();
                        });
    });
}

Result<Standing> HoursLog::standing() const {
    return m_state.readTogether([&] {
        auto& database = m_state.database;
        Standing standing;
        standing.doing = itemsWith(database, "doing", "started_on DESC, added_at DESC, id DESC", doingAtMost);
        standing.underWay = countWith(database, "doing");
        standing.next = itemsWith(database, "want", "status_at, id", nextAtMost);
        standing.want = countWith(database, "want");
        standing.done = countWith(database, "done");
        standing.dropped = countWith(database, "dropped");
        standing.months = months(database);
        for (const auto& month : standing.months)
            standing.hours += month.hours;
        return standing;
    });
}

} // namespace waymark::db
