// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/catalog_watch.h"

namespace waymark::db {

namespace {

ItemFacts factsOf(const Course& course) {
    ItemFacts facts{course.title, course.provider, course.url, course.price, course.rating, course.hours};
    if (!facts.price && course.free.value_or(false))
        facts.price = Money{0, {"USD"}};
    return facts;
}

ItemFacts factsOf(const Book& book) {
    return {book.title, book.authors, book.url, {}, {}, {}};
}

ItemFacts factsOf(const std::string& title) {
    return {title, {}, {}, {}, {}, {}};
}

/// What a Result says of an item: its facts, nothing when the catalog does not hold it, or the error.
template <class Record>
Result<std::optional<ItemFacts>> seen(const Result<Record>& record) {
    if (record)
        return std::optional(factsOf(*record));
    if (record.error().kind == ErrorKind::NotFound)
        return std::optional<ItemFacts>();
    return record.error();
}

} // namespace

Result<std::optional<ItemFacts>> factsOf(const Catalog& catalog, const ItemKey& key) {
    if (isOwn(key))
        return std::optional<ItemFacts>();
    if (const auto course = key.as<ItemKind::Course>())
        return seen(catalog.course(*course));
    if (const auto book = key.as<ItemKind::Book>())
        return seen(catalog.book(*book));
    return seen(catalog.titleOf(key));
}

Result<Bookmark> bookmarkOf(const Catalog& catalog, const ItemKey& key, const std::string& now) {
    auto facts = factsOf(catalog, key);
    if (!facts)
        return facts.error();
    if (!*facts)
        return Error{ErrorKind::NotFound,
                     "the catalog holds no " + key.text() + "; look for its key with search"};
    ItemFacts& known = **facts;
    return Bookmark{key, known.title, known.detail, known.url, now, known.price, known.rating, known.hours};
}

Result<SeenFacts> factsInCatalog(const Catalog& catalog, std::span<const ItemKey> keys,
                                 const std::atomic<bool>* cancelled) {
    SeenFacts facts;
    for (const auto& key : keys) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return Error{ErrorKind::Cancelled, "looking through the catalog was cancelled"};
        if (isOwn(key))
            continue;
        auto found = factsOf(catalog, key);
        if (!found)
            return found.error();
        facts.emplace(key.text(), *std::move(found));
    }
    return facts;
}

} // namespace waymark::db
