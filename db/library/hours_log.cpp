// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/hours_log.h"

#include "db/library/item_reading.h"
#include "db/library/items.h"
#include "db/library/rows.h"
#include "db/library/scan.h"
#include "db/library/state.h"
#include "db/records/day.h"

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

ItemQuery withStatus(KeptStatus status, ItemOrder order, bool ascending, int limit) {
    ItemQuery query;
    query.statuses = {status};
    query.order = order;
    query.ascending = ascending;
    query.limit = limit;
    return query;
}

template <class T>
T orThrow(Result<T> result) {
    if (!result)
        throw sqlite::Failure(result.error());
    return *std::move(result);
}

std::vector<MonthCount> months(SQLite::Database& database) {
    std::map<std::string, MonthCount, std::less<>> byMonth;
    const auto inMonth = [&](std::string_view day) -> MonthCount& {
        const auto month = day.substr(0, 7);
        auto found = byMonth.find(month);
        if (found == byMonth.end())
            found = byMonth.try_emplace(std::string(month)).first;
        return found->second;
    };
    // Each half of the question has an index; the items themselves are not read.
    RowSet done;
    for (Scan scan(database, "SELECT id FROM bookmark WHERE removed_at = '' AND status = 'done'");
         scan.next();)
        done.insert(scan.number(0));
    for (Scan scan(database,
                   "SELECT id, finished_on FROM bookmark WHERE removed_at = '' AND finished_on > ''");
         scan.next();)
        if (done.contains(scan.number(0)))
            ++inMonth(scan.text(1)).done;
    SQLite::Statement hours(database, "SELECT substr(on_day, 1, 7), sum(hours) FROM hours WHERE item NOT IN "
                                      "(SELECT id FROM bookmark WHERE removed_at > '') GROUP BY 1");
    while (hours.executeStep())
        inMonth(hours.getColumn(0).getString()).hours = hours.getColumn(1).getDouble();
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
        std::string name = rows::freshName(database);
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
        const Items items(m_state);
        const auto read = [&](const ItemQuery& query) {
            return orThrow(items.read(orThrow(items.find(query))));
        };
        Standing standing;
        standing.doing = read(withStatus(KeptStatus::Doing, ItemOrder::Started, false, doingAtMost));
        standing.next = read(withStatus(KeptStatus::Want, ItemOrder::Status, true, nextAtMost));
        for (const auto& [status, count] : orThrow(items.statuses({}))) {
            const auto known = keptStatusFromName(status).value_or(KeptStatus::None);
            auto* figure = known == KeptStatus::Doing     ? &standing.underWay
                           : known == KeptStatus::Want    ? &standing.want
                           : known == KeptStatus::Done    ? &standing.done
                           : known == KeptStatus::Dropped ? &standing.dropped
                                                          : nullptr;
            if (figure)
                *figure = count;
        }
        standing.months = months(m_state.database);
        for (const auto& month : standing.months)
            standing.hours += month.hours;
        return standing;
    });
}

} // namespace waymark::db
