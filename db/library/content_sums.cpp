// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/content_sums.h"

#include "db/sqlite/errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <cstring>
#include <string_view>
#include <vector>

namespace waymark::db {

namespace {

/// Every step can be undone, so that two texts that differ in one bit never give the same number.
std::uint64_t mixed(std::uint64_t sum, std::uint64_t word) {
    sum = (sum ^ word) * 0x9e3779b97f4a7c15ULL;
    return sum ^ (sum >> 32U);
}

std::uint64_t withText(std::uint64_t sum, std::string_view text) {
    sum = mixed(sum, text.size());
    for (; text.size() >= sizeof(std::uint64_t); text.remove_prefix(sizeof(std::uint64_t))) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), sizeof word);
        sum = mixed(sum, word);
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, text.data(), text.size());
    return mixed(sum, rest);
}

std::uint64_t withValue(std::uint64_t sum, sqlite3_value* value) {
    const int type = sqlite3_value_type(value);
    sum = mixed(sum, static_cast<std::uint64_t>(type));
    switch (type) {
    case SQLITE_INTEGER:
        return mixed(sum, static_cast<std::uint64_t>(sqlite3_value_int64(value)));
    case SQLITE_FLOAT: {
        const double number = sqlite3_value_double(value) + 0.0; // SQLite keeps minus zero as zero
        std::uint64_t bits = 0;
        std::memcpy(&bits, &number, sizeof bits);
        return mixed(sum, bits);
    }
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return withText(sum, {text ? text : "", static_cast<std::size_t>(sqlite3_value_bytes(value))});
    }
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
        return withText(sum, {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_value_bytes(value))});
    }
    default:
        return sum;
    }
}

std::uint64_t numberOf(int count, sqlite3_value** values) {
    std::uint64_t sum = 0x2545f4914f6cdd1dULL;
    for (int i = 0; i < count; ++i)
        sum = withValue(sum, values[i]);
    return sum;
}

void sumStep(sqlite3_context* context, int count, sqlite3_value** values) noexcept {
    if (auto* const total = static_cast<std::uint64_t*>(sqlite3_aggregate_context(context, sizeof(std::uint64_t))))
        *total += numberOf(count, values);
}

void sumEnd(sqlite3_context* context) noexcept {
    const auto* const total = static_cast<const std::uint64_t*>(sqlite3_aggregate_context(context, 0));
    sqlite3_result_int64(context, total ? static_cast<sqlite3_int64>(*total) : 0);
}

template <bool comes>
void rowChanged(sqlite3_context* context, int count, sqlite3_value** values) noexcept try {
    auto& sums = *static_cast<ContentSums*>(sqlite3_user_data(context));
    const std::uint64_t number = numberOf(count - 1, values + 1);
    sums.add(reinterpret_cast<const char*>(sqlite3_value_text(values[0])), comes ? number : -number);
} catch (...) {
    sqlite3_result_error_nomem(context);
}

std::vector<std::string> texts(SQLite::Database& database, const std::string& sql) {
    std::vector<std::string> found;
    for (SQLite::Statement select(database, sql); select.executeStep();)
        found.push_back(select.getColumn(0).getString());
    return found;
}

/// Every table of the library's own but the sums.
std::vector<std::string> summedTables(SQLite::Database& database) {
    return texts(database, "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND "
                           "name <> 'content_sum' ORDER BY name");
}

/// Its columns, each with `before` in front of its name, divided by commas.
std::string columnsOf(SQLite::Database& database, const std::string& table, const std::string& before) {
    std::string list;
    for (const auto& name : texts(database, "SELECT name FROM pragma_table_info('" + table + "', 'main')"))
        list += (list.empty() ? "" : ", ") + before + '"' + name + '"';
    return list;
}

std::int64_t sumOf(SQLite::Database& database, const std::string& table) {
    return database
        .execAndGet("SELECT waymark_rows_sum(" + columnsOf(database, table, "") + ") FROM main.\"" + table + '"')
        .getInt64();
}

std::string triggersFor(SQLite::Database& database, const std::string& table) {
    const std::string came = "SELECT waymark_row_came('" + table + "', " + columnsOf(database, table, "new.") + "); ";
    const std::string went = "SELECT waymark_row_went('" + table + "', " + columnsOf(database, table, "old.") + "); ";
    const auto trigger = [&](const char* event, const std::string& body) {
        return std::string("CREATE TEMP TRIGGER sum_") + event + '_' + table + " AFTER " + event + " ON main.\"" +
               table + "\" BEGIN " + body + "END;";
    };
    return trigger("INSERT", came) + trigger("DELETE", went) + trigger("UPDATE", went + came);
}

void sumUnsummed(SQLite::Database& database) {
    constexpr auto missing = "SELECT count(*) FROM main.content_sum";
    const auto tables = summedTables(database);
    const auto complete = [&] { return database.execAndGet(missing).getInt64() == static_cast<int>(tables.size()); };
    if (complete())
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (complete()) // another program was first
        return;
    database.exec("DELETE FROM content_sum");
    for (const auto& table : tables) {
        SQLite::Statement insert(database, "INSERT INTO content_sum VALUES (?, ?)");
        insert.bind(1, table);
        insert.bind(2, sumOf(database, table));
        insert.exec();
    }
    transaction.commit();
}

void function(SQLite::Database& database, const char* name, ContentSums& sums,
              void (*work)(sqlite3_context*, int, sqlite3_value**)) {
    // Temporary triggers may call what is DIRECTONLY, those of the file may not.
    database.check(sqlite3_create_function_v2(database.getHandle(), name, -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, &sums,
                                              work, nullptr, nullptr, nullptr));
}

} // namespace

void addRowSum(SQLite::Database& database) {
    database.check(sqlite3_create_function_v2(database.getHandle(), "waymark_rows_sum", -1,
                                              SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, nullptr, sumStep, sumEnd,
                                              nullptr));
}

void ContentSums::watch(SQLite::Database& database) {
    addRowSum(database);
    function(database, "waymark_row_came", *this, rowChanged<true>);
    function(database, "waymark_row_went", *this, rowChanged<false>);
    sumUnsummed(database);
    std::string sql;
    for (const auto& table : summedTables(database))
        sql += triggersFor(database, table);
    database.exec(sql);
}

void ContentSums::begin() {
    m_changes.clear();
}

void ContentSums::flush(SQLite::Database& database) {
    for (const auto& [table, difference] : m_changes) {
        if (difference == 0)
            continue;
        SQLite::Statement select(database, "SELECT total FROM content_sum WHERE in_table = ?");
        select.bind(1, table);
        const auto before = select.executeStep() ? static_cast<std::uint64_t>(select.getColumn(0).getInt64()) : 0U;
        SQLite::Statement update(database, "UPDATE content_sum SET total = ? WHERE in_table = ?");
        update.bind(1, static_cast<std::int64_t>(before + difference));
        update.bind(2, table);
        update.exec();
    }
    m_changes.clear();
}

void checkContentSums(SQLite::Database& database, const std::filesystem::path& file) {
    SQLite::Transaction oneMoment(database);
    if (database.execAndGet("SELECT count(*) FROM main.sqlite_schema WHERE name = 'content_sum'").getInt() == 0)
        return;
    SQLite::Statement sums(database, "SELECT in_table, total FROM content_sum");
    std::map<std::string, std::int64_t> expected;
    while (sums.executeStep())
        expected[sums.getColumn(0).getString()] = sums.getColumn(1).getInt64();
    if (expected.empty())
        return;
    for (const auto& table : summedTables(database)) {
        const auto sum = expected.find(table);
        if (sum == expected.end() || sum->second != sumOf(database, table))
            throw sqlite::Failure(ErrorKind::Corrupt,
                                  file.string() + " is damaged: its table " + table +
                                      " holds what Waymark has not written; put back a backup");
    }
}

} // namespace waymark::db
