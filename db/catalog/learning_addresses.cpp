// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/learning_addresses.h"

#include "db/catalog/query.h"

namespace waymark::db {

Result<std::vector<LearningAddress>> learningAddresses(const Catalog& catalog, const std::atomic<bool>* cancelled) {
    const Catalog::Connection& connection = catalog.connection();
    const auto goesOn = [cancelled] { return !cancelled || !cancelled->load(std::memory_order_relaxed); };
    return sqlite::guarded(connection.file, [&] {
        std::vector<LearningAddress> all;
        Query courses(connection, "SELECT key, url FROM course ORDER BY title COLLATE NOCASE, key");
        while (goesOn() && courses.next())
            all.push_back({CourseKey::trusted(courses.text(0)), courses.text(1), {}});
        Query books(connection, "SELECT key, url, isbn FROM book ORDER BY title COLLATE NOCASE, key");
        while (goesOn() && books.next())
            all.push_back({BookKey::trusted(books.text(0)), books.text(1), books.text(2)});
        return all;
    });
}

} // namespace waymark::db
