// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the library that several of its parts read and write. Inside the caller's transaction; throws
// sqlite::Failure (NotFound and InvalidInput in words) and SQLite::Exception. Only db/library includes this.
#pragma once

#include "db/records/kept.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waymark::db::rows {

struct ItemRow {
    std::int64_t id = 0;
    bool inTrash = false;
};

std::optional<ItemRow> rowOf(SQLite::Database& database, const ItemKey& key);
/// Throws NotFound naming the first key that is not kept, or not kept outside or inside the trash.
enum class Where { Anywhere, Kept, Trash };
std::vector<std::int64_t> rowsOf(SQLite::Database& database, std::span<const ItemKey> keys, Where where);
/// For the history: the title of one, "12 items" of more.
std::string subjectOf(SQLite::Database& database, std::span<const std::int64_t> items);

/// The columns of keptFields, in its order.
std::vector<std::string> keptColumns();
/// Binds them from `index` on.
void bindKept(SQLite::Statement& statement, int index, const KeptItem& item);
/// Reads them from `column` on.
void readKept(SQLite::Statement& select, int column, KeptItem& item);

/// Binds title, detail, url, price, currency, rating, hours, sort_title and sort_detail from `index` on.
void bindFacts(SQLite::Statement& statement, int index, const ItemFacts& facts);
/// InvalidInput for an item without a key, or with a zero byte in its facts.
void refuseUnstorable(const ItemKey& key, const ItemFacts& facts);
/// InvalidInput for more money than there is, and for what is no number (records/reasonable.h).
void refuseUnreasonableMoney(double amount, const std::string& of);
void refuseUnreasonableOffer(const ItemKey& key, const ItemFacts& facts, const std::string& content);

/// Writes the facts of items; for many of them one after the other, since making a statement takes longer
/// than running it.
class FactWriter {
public:
    explicit FactWriter(SQLite::Database& database);
    std::int64_t insert(const ItemKey& key, const ItemFacts& facts, const std::string& content,
                        const std::string& addedAt);
    void set(std::int64_t item, const ItemFacts& facts);

private:
    SQLite::Database& m_database;
    SQLite::Statement m_insert, m_set;
};

/// Out of the trash with the facts of today.
void keepAgain(SQLite::Database& database, std::int64_t item, const ItemFacts& facts, const std::string& now);

/// A name for something of the learner's that no other library makes: 16 hexadecimal digits.
std::string freshName(SQLite::Database& database);

/// Row of a list that is not in the trash (or is, with `inTrash`); NotFound names it.
std::int64_t listRow(SQLite::Database& database, const std::string& name, bool inTrash = false);

std::optional<Money> maybeMoney(SQLite::Statement& select, int column); ///< amount and currency
std::optional<double> maybeNumber(SQLite::Statement& select, int column);
void bindMaybe(SQLite::Statement& statement, int index, const std::optional<double>& number);
/// InvalidInput for text with a zero byte, which SQLite would cut.
void refuseZeroBytes(std::initializer_list<std::string_view> texts, const std::string& of);

} // namespace waymark::db::rows
