// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/asked_answers.h"

#include "db/catalog/catalog_rows.h"
#include "db/sqlite/errors.h"

#include <string>
#include <utility>

namespace waymark::db {

namespace {

std::vector<AskedAnswers> answersOf(const Catalog::Connection& connection, std::int64_t career) {
    constexpr int firstShare = 6;
    std::string columns = "a.about, a.year, a.month, a.asked, a.n, a.source";
    for (const std::string_view share : askedShares)
        columns.append(", a.").append(share);
    std::vector<AskedAnswers> found;
    Query query(connection, "SELECT " + columns + " FROM asked_answers a WHERE a.career = ? ORDER BY a.about");
    for (query.with(career); query.next();) {
        AskedAnswers answers;
        answers.about = query.as<AskedAbout>(0);
        answers.year = query.integer(1);
        answers.month = query.integer(2);
        if (!query.absent(3))
            answers.asked = query.as<Asked>(3);
        answers.people = query.maybeInteger(4);
        answers.sourceId = query.source(5);
        for (std::size_t i = 0; i < answers.shares.size(); ++i)
            answers.shares[i] = query.maybeNumber(firstShare + static_cast<int>(i));
        found.push_back(std::move(answers));
    }
    return found;
}

} // namespace

Result<std::vector<AskedAnswers>> askedAnswers(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const CareerIds ids = careerIds(connection, career);
        std::vector<AskedAnswers> own = answersOf(connection, ids.own);
        if (!own.empty() || !ids.parent)
            return own;
        std::vector<AskedAnswers> whole = answersOf(connection, *ids.parent);
        Query title(connection, "SELECT title FROM career WHERE id = ?");
        if (title.with(*ids.parent).next())
            for (AskedAnswers& answers : whole)
                answers.measuredFor = title.text(0);
        return whole;
    });
}

} // namespace waymark::db
