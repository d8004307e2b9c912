// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/rows.h"

#include "db/records/kept_content.h"
#include "db/records/reasonable.h"
#include "db/sqlite/errors.h"
#include "db/text/title_order.h"

#include <string_view>

namespace waymark::db::rows {

namespace {

/// The value of one field on its way from or to its columns; each says how many they are.
struct KeptBinding {
    SQLite::Statement& statement;
    int index;

    int operator()(const std::string& text) const { return statement.bind(index, text), 1; }
    int operator()(KeptStatus status) const { return (*this)(std::string(keptStatusName(status))); }
    int operator()(int number) const { return statement.bind(index, number), 1; }
    int operator()(const std::optional<Money>& money) const {
        bindMaybe(statement, index, money ? std::optional(money->amount) : std::nullopt);
        statement.bind(index + 1, money ? money->currency.code : std::string());
        return 2;
    }
};

struct KeptReading {
    SQLite::Statement& select;
    int column;

    int operator()(std::string& text) const { return text = select.getColumn(column).getString(), 1; }
    int operator()(KeptStatus& status) const {
        status = keptStatusFromName(select.getColumn(column).getString()).value_or(KeptStatus::None);
        return 1;
    }
    int operator()(int& number) const { return number = select.getColumn(column).getInt(), 1; }
    int operator()(std::optional<Money>& money) const { return money = maybeMoney(select, column), 2; }
};

void refuseUnreasonable(const ItemFacts& facts) {
    for (const std::string* line : {&facts.title, &facts.detail, &facts.url})
        if (line->size() > longestLine)
            throw sqlite::Failure(ErrorKind::InvalidInput, "'" + line->substr(0, 60) + "...' is longer than " +
                                                               std::to_string(longestLine) +
                                                               " bytes; a title, a provider and an address are a line "
                                                               "each");
    for (const auto& number : {facts.price ? std::optional(facts.price->amount) : std::nullopt, facts.rating, facts.hours})
        if (number)
            refuseUnreasonableMoney(*number, facts.title);
}

} // namespace

void refuseUnreasonableMoney(double amount, const std::string& of) {
    if (!isReasonableMoney(amount))
        throw sqlite::Failure(ErrorKind::InvalidInput, "'" + of + "' has an amount that cannot be meant (the most is "
                                                           "1000000000000); correct it");
}

void refuseUnreasonableOffer(const ItemKey& key, const ItemFacts& facts, const std::string& content) {
    if (key.kind() != ItemKind::Offer)
        return;
    if (const auto offer = offerFrom(content))
        refuseUnreasonableMoney(offer->pay.amount, facts.title);
}

std::vector<std::string> keptColumns() {
    std::vector<std::string> columns;
    for (const KeptField& field : keptFields)
        for (const std::string_view column : {field.column, field.currencyColumn})
            if (!column.empty())
                columns.emplace_back(column);
    return columns;
}

void bindKept(SQLite::Statement& statement, int index, const KeptItem& item) {
    for (const KeptField& field : keptFields)
        index += std::visit([&](auto member) { return KeptBinding{statement, index}(item.*member); }, field.member);
}

void readKept(SQLite::Statement& select, int column, KeptItem& item) {
    for (const KeptField& field : keptFields)
        column += std::visit([&](auto member) { return KeptReading{select, column}(item.*member); }, field.member);
}

void bindFacts(SQLite::Statement& statement, int index, const ItemFacts& facts) {
    refuseUnreasonable(facts);
    statement.bind(index, facts.title);
    statement.bind(index + 1, facts.detail);
    statement.bind(index + 2, facts.url);
    bindMaybe(statement, index + 3, facts.price ? std::optional(facts.price->amount) : std::nullopt);
    statement.bind(index + 4, facts.price ? facts.price->currency.code : std::string());
    bindMaybe(statement, index + 5, facts.rating);
    bindMaybe(statement, index + 6, facts.hours);
    statement.bind(index + 7, folded(facts.title));
    statement.bind(index + 8, folded(facts.detail));
}

void refuseUnstorable(const ItemKey& key, const ItemFacts& facts) {
    if (key.empty())
        throw sqlite::Failure(ErrorKind::InvalidInput, "a bookmark needs the key of what it marks");
    refuseZeroBytes({facts.title, facts.detail, facts.url}, key.text());
}

std::optional<ItemRow> rowOf(SQLite::Database& database, const ItemKey& key) {
    SQLite::Statement select(database, "SELECT id, removed_at <> '' FROM bookmark WHERE key = ?");
    select.bind(1, key.text());
    if (!select.executeStep())
        return std::nullopt;
    return ItemRow{select.getColumn(0).getInt64(), select.getColumn(1).getInt() != 0};
}

std::vector<std::int64_t> rowsOf(SQLite::Database& database, std::span<const ItemKey> keys, Where where) {
    SQLite::Statement select(database, "SELECT id, removed_at <> '' FROM bookmark WHERE key = ?");
    std::vector<std::int64_t> items;
    items.reserve(keys.size());
    for (const auto& key : keys) {
        select.reset();
        select.bind(1, key.text());
        const bool found = select.executeStep();
        if (where == Where::Trash && !(found && select.getColumn(1).getInt() != 0))
            throw sqlite::Failure(ErrorKind::NotFound, key.text() + " is not in the trash");
        if (!found || (where == Where::Kept && select.getColumn(1).getInt() != 0))
            throw sqlite::Failure(ErrorKind::NotFound, key.text() + " is not in your library");
        items.push_back(select.getColumn(0).getInt64());
    }
    return items;
}

std::string subjectOf(SQLite::Database& database, std::span<const std::int64_t> items) {
    if (items.size() != 1)
        return std::to_string(items.size()) + " items";
    SQLite::Statement select(database, "SELECT iif(title = '', key, title) FROM bookmark WHERE id = ?");
    select.bind(1, items.front());
    return select.executeStep() ? select.getColumn(0).getString() : "1 item";
}

FactWriter::FactWriter(SQLite::Database& database)
    : m_database(database)
    , m_insert(database,
               "INSERT INTO bookmark (key, kind, content, added_at, title, detail, url, fact_price, "
               "fact_currency, fact_rating, fact_hours, sort_title, sort_detail) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_set(database, "UPDATE bookmark SET title = ?2, detail = ?3, url = ?4, fact_price = ?5, "
                      "fact_currency = ?6, fact_rating = ?7, fact_hours = ?8, sort_title = ?9, "
                      "sort_detail = ?10 WHERE id = ?1") {}

std::int64_t FactWriter::insert(const ItemKey& key, const ItemFacts& facts, const std::string& content,
                                const std::string& addedAt) {
    refuseUnstorable(key, facts);
    refuseZeroBytes({content, addedAt}, key.text());
    refuseUnreasonableOffer(key, facts, content);
    m_insert.reset();
    m_insert.bind(1, key.text());
    m_insert.bind(2, std::string(itemKindName(key.kind())));
    m_insert.bind(3, content);
    m_insert.bind(4, addedAt);
    bindFacts(m_insert, 5, facts);
    m_insert.exec();
    return m_database.getLastInsertRowid();
}

void FactWriter::set(std::int64_t item, const ItemFacts& facts) {
    refuseZeroBytes({facts.title, facts.detail, facts.url}, facts.title);
    m_set.reset();
    m_set.bind(1, item);
    bindFacts(m_set, 2, facts);
    m_set.exec();
}

void keepAgain(SQLite::Database& database, std::int64_t item, const ItemFacts& facts,
               const std::string& now) {
    SQLite::Statement update(database, "UPDATE bookmark SET removed_at = '', added_at = ? WHERE id = ?");
    update.bind(1, now);
    update.bind(2, item);
    update.exec();
    FactWriter(database).set(item, facts);
}

std::string freshName(SQLite::Database& database) {
    return database.execAndGet("SELECT lower(hex(randomblob(8)))").getString();
}

std::int64_t listRow(SQLite::Database& database, const std::string& name, bool inTrash) {
    SQLite::Statement select(database, "SELECT id, removed_at <> '' FROM list WHERE name = ?");
    select.bind(1, name);
    if (!select.executeStep() || (select.getColumn(1).getInt() != 0) != inTrash)
        throw sqlite::Failure(ErrorKind::NotFound,
                              "there is no list " + name + (inTrash ? " in the trash" : " in your library"));
    return select.getColumn(0).getInt64();
}

std::optional<Money> maybeMoney(SQLite::Statement& select, int column) {
    const auto amount = maybeNumber(select, column);
    if (!amount)
        return std::nullopt;
    return Money{*amount, {select.getColumn(column + 1).getString()}};
}

std::optional<double> maybeNumber(SQLite::Statement& select, int column) {
    if (select.isColumnNull(column))
        return std::nullopt;
    return select.getColumn(column).getDouble();
}

void bindMaybe(SQLite::Statement& statement, int index, const std::optional<double>& number) {
    if (number)
        statement.bind(index, *number);
    else
        statement.bind(index);
}

void refuseZeroBytes(std::initializer_list<std::string_view> texts, const std::string& of) {
    for (const auto text : texts)
        if (text.find('\0') != std::string_view::npos)
            throw sqlite::Failure(ErrorKind::InvalidInput, of + " has a zero byte in its text");
}

} // namespace waymark::db::rows
