// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/catalog_watch.h"

#include "db/library/rows.h"
#include "db/library/state.h"
#include "db/text/number.h"

namespace waymark::db {

namespace {

constexpr auto kept = "bookmark.title, bookmark.detail, bookmark.url, bookmark.fact_price, "
                      "bookmark.fact_currency, bookmark.fact_rating, bookmark.fact_hours";
constexpr auto seen = "seen.title, seen.detail, seen.url, seen.fact_price, seen.fact_currency, "
                      "seen.fact_rating, seen.fact_hours";

ItemFacts factsAt(SQLite::Statement& select, int column) {
    const auto text = [&](int offset) { return select.getColumn(column + offset).getString(); };
    return {text(0),
            text(1),
            text(2),
            rows::maybeMoney(select, column + 3),
            rows::maybeNumber(select, column + 5),
            rows::maybeNumber(select, column + 6)};
}

/// What a catalog does not say is no change: the remembered value stands.
ItemFacts completed(ItemFacts now, const ItemFacts& before) {
    if (now.detail.empty())
        now.detail = before.detail;
    if (now.url.empty())
        now.url = before.url;
    if (!now.price)
        now.price = before.price;
    if (!now.rating)
        now.rating = before.rating;
    if (!now.hours)
        now.hours = before.hours;
    return now;
}

/// What was unknown when the item was kept is no change either, once the catalog says it.
bool differs(const ItemFacts& before, const ItemFacts& now) {
    const auto changed = [](const auto& was, const auto& is) { return was && is && *was != *is; };
    return before.title != now.title || (!before.detail.empty() && before.detail != now.detail) ||
           (!before.url.empty() && before.url != now.url) || changed(before.price, now.price) ||
           changed(before.rating, now.rating) || changed(before.hours, now.hours);
}

std::string shortText(double number) {
    return numberText(number, 10);
}

std::string priceText(const Money& price) {
    return price.amount == 0 ? "free" : shortText(price.amount) + ' ' + price.currency.code;
}

struct Finding {
    ItemKey key;
    ItemFacts before;
    ItemFacts now;
    std::string since;
    std::string goneAt;
};

void addChanges(std::vector<CatalogChange>& changes, const Finding& found) {
    using Kind = CatalogChange::Kind;
    const auto add = [&](Kind kind, const std::string& was, const std::string& is) {
        changes.push_back({found.key, kind, was, is, kind == Kind::Left ? found.goneAt : found.since});
    };
    const auto& [key, before, now, since, goneAt] = found;
    if (!goneAt.empty())
        add(Kind::Left, before.title, "");
    if (now.title != before.title)
        add(Kind::Renamed, before.title, now.title);
    if (now.detail != before.detail && !before.detail.empty())
        add(Kind::Detail, before.detail, now.detail);
    if (before.price && now.price && *before.price != *now.price)
        add(Kind::Price, priceText(*before.price), priceText(*now.price));
    if (before.rating && now.rating && *before.rating != *now.rating)
        add(Kind::Rating, shortText(*before.rating), shortText(*now.rating));
    if (before.hours && now.hours && *before.hours != *now.hours)
        add(Kind::Hours, shortText(*before.hours), shortText(*now.hours));
    if (now.url != before.url && !before.url.empty())
        add(Kind::Link, before.url, now.url);
}

/// Notes one catalog: writes only the rows that differ from what was noted before.
class Noting {
public:
    Noting(SQLite::Database& database, const std::string& now)
        : m_now(now)
        , m_select(database, std::string("SELECT bookmark.id, ") + kept +
                                 ", seen.item IS NOT NULL, coalesce(seen.since, ''), " + seen +
                                 " FROM bookmark LEFT JOIN seen ON seen.item = bookmark.id WHERE key = ?")
        , m_clear(database, "DELETE FROM seen WHERE item = ?")
        , m_insert(database, "INSERT OR REPLACE INTO seen (item, title, detail, url, fact_price, "
                             "fact_currency, fact_rating, fact_hours, since, gone_at) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , m_leave(database, "UPDATE seen SET gone_at = ?2 WHERE item = ?1 AND gone_at = ''") {}

    void note(const std::string& key, const std::optional<ItemFacts>& facts) {
        m_select.reset();
        m_select.bind(1, key);
        if (!m_select.executeStep())
            return; // removed for good meanwhile
        const auto item = m_select.getColumn(0).getInt64();
        const auto before = factsAt(m_select, 1);
        const bool noted = m_select.getColumn(8).getInt() != 0;
        if (!facts)
            return left(item, before, noted);
        const auto now = completed(*facts, before);
        if (differs(before, now)) {
            const bool same = noted && factsAt(m_select, 10) == now;
            write(item, now, same ? m_select.getColumn(9).getString() : m_now, "");
        } else if (noted) {
            m_clear.reset();
            m_clear.bind(1, item);
            m_clear.exec();
        }
    }

private:
    void left(std::int64_t item, const ItemFacts& before, bool noted) {
        if (!noted)
            return write(item, before, m_now, m_now);
        m_leave.reset();
        m_leave.bind(1, item);
        m_leave.bind(2, m_now);
        m_leave.exec();
    }

    void write(std::int64_t item, const ItemFacts& facts, const std::string& since, const std::string& gone) {
        m_insert.reset();
        m_insert.bind(1, item);
        m_insert.bind(2, facts.title);
        m_insert.bind(3, facts.detail);
        m_insert.bind(4, facts.url);
        rows::bindMaybe(m_insert, 5, facts.price ? std::optional(facts.price->amount) : std::nullopt);
        m_insert.bind(6, facts.price ? facts.price->currency.code : std::string());
        rows::bindMaybe(m_insert, 7, facts.rating);
        rows::bindMaybe(m_insert, 8, facts.hours);
        m_insert.bind(9, since);
        m_insert.bind(10, gone);
        m_insert.exec();
    }

    std::string m_now;
    SQLite::Statement m_select, m_clear, m_insert, m_leave;
};

std::vector<CatalogChange> readChanges(SQLite::Database& database, const std::optional<ItemKey>& one) {
    SQLite::Statement select(database, std::string("SELECT key, ") + kept + ", " + seen +
                                           ", since, gone_at FROM seen JOIN bookmark ON bookmark.id = item "
                                           "WHERE removed_at = '' AND (?1 IS NULL OR key = ?1) "
                                           "ORDER BY gone_at = '', sort_title, key");
    if (one)
        select.bind(1, one->text());
    std::vector<CatalogChange> changes;
    while (select.executeStep())
        if (auto key = ItemKey::parse(select.getColumn(0).getString()))
            addChanges(changes, {*std::move(key), factsAt(select, 1), factsAt(select, 8),
                                 select.getColumn(15).getString(), select.getColumn(16).getString()});
    return changes;
}

std::optional<ItemFacts> readSeen(SQLite::Database& database, std::int64_t item) {
    SQLite::Statement select(database, std::string("SELECT ") + seen + " FROM seen WHERE item = ?");
    select.bind(1, item);
    if (!select.executeStep())
        return std::nullopt;
    return factsAt(select, 0);
}

} // namespace

Result<bool> CatalogWatch::isNew(const std::string& contentHash) const {
    return sqlite::guarded(m_state.file, [&] {
        SQLite::Statement select(m_state.database, "SELECT 1 FROM seen_catalog WHERE content_hash = ?");
        select.bind(1, contentHash);
        return !select.executeStep();
    });
}

Result<std::vector<ItemKey>> CatalogWatch::keys() const {
    return sqlite::guarded(m_state.file, [&] {
        SQLite::Statement select(m_state.database, "SELECT key FROM bookmark");
        std::vector<ItemKey> keys;
        while (select.executeStep())
            if (auto key = ItemKey::parse(select.getColumn(0).getString()); key && !isOwn(*key))
                keys.push_back(*std::move(key));
        return keys;
    });
}

Result<void> CatalogWatch::note(const SeenFacts& facts, const std::string& contentHash,
                                const std::string& now) {
    return m_state.written([&] {
        Noting noting(m_state.database, now);
        for (const auto& [key, each] : facts)
            noting.note(key, each);
        SQLite::Statement remember(m_state.database,
                                   "INSERT OR REPLACE INTO seen_catalog (id, content_hash, seen_at) "
                                   "VALUES (1, ?, ?)");
        remember.bind(1, contentHash);
        remember.bind(2, now);
        remember.exec();
    });
}

Result<std::vector<CatalogChange>> CatalogWatch::changes(const std::optional<ItemKey>& key) const {
    return sqlite::guarded(m_state.file, [&] { return readChanges(m_state.database, key); });
}

Result<void> CatalogWatch::accept(std::span<const ItemKey> keys, const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        const auto items = rows::rowsOf(database, keys, rows::Where::Kept);
        history::record(database, {"accept changes of", rows::subjectOf(database, items), now}, [&] {
            rows::FactWriter writer(database);
            for (const auto item : items)
                if (const auto facts = readSeen(database, item))
                    writer.set(item, *facts);
        });
    });
}

} // namespace waymark::db
