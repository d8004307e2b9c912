// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/registry/export_pay.h"

#include "db/catalog/catalog_rows.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

namespace waymark::db {

namespace {

struct Chosen {
    std::vector<std::int64_t> careers; ///< in the order of their keys
    bool all = false;
};

Chosen chosenCareers(const Catalog& catalog, const FeedSelection& selection) {
    Chosen chosen;
    if (!selection.keys.empty()) {
        std::set<std::string> keys;
        for (const ItemKey& key : selection.keys)
            if (key.kind() == ItemKind::Career)
                keys.insert(key.text());
        for (const std::string& key : keys)
            chosen.careers.push_back(careerIds(catalog.connection(), CareerKey::trusted(key)).own);
        return chosen;
    }
    // Careers have neither a language nor a provider: who asks for one does not mean them.
    if (!selection.careers || !selection.language.empty() || !selection.provider.empty())
        return chosen;
    chosen.all = !selection.topic;
    const std::string tree = "WHERE id IN (WITH RECURSIVE tree(id) AS (SELECT id FROM topic WHERE key = ?"
                             " UNION SELECT t.id FROM topic t JOIN tree ON t.parent = tree.id)"
                             " SELECT f.career FROM tree JOIN career_topic f ON f.topic = tree.id) ";
    Query query(catalog.connection(), "SELECT id FROM career " + (chosen.all ? "" : tree) + "ORDER BY key");
    for (selection.topic ? query.with(selection.topic->text()) : query.with(); query.next();)
        chosen.careers.push_back(query.id(0));
    return chosen;
}

/// Figures of one career or occupation, its id being the question's value; no two rows are equal in these.
std::string figuresOf(const std::string& table, const std::string& payee) {
    return "SELECT " + salaryColumns + ", w.key, w.name, w.country FROM " + table +
           " s JOIN salary_series e ON e.id = s.series JOIN place w ON w.id = s.place"
           " JOIN source n ON n.id = e.source WHERE s." +
           payee +
           " = ? ORDER BY w.key, e.period, n.name, e.measured_as, e.currency, e.basis, e.unit, e.origin,"
           " e.method";
}

void takeFigures(Query& figures, std::int64_t payee, FeedPay& pay,
                 const std::function<void(const FeedPay&)>& take) {
    const CareerKey career = pay.salary.career;
    for (figures.with(payee); figures.next();) {
        pay.salary = readSalary(figures);
        pay.salary.career = career;
        pay.salary.place = PlaceKey::trusted(figures.text(20));
        pay.placeName = figures.text(21);
        pay.country = figures.text(22);
        take(pay);
    }
}

std::vector<std::int64_t> occupationIds(const Catalog& catalog, const Chosen& chosen) {
    std::vector<std::int64_t> ids;
    if (chosen.all) {
        for (Query query(catalog.connection(), "SELECT id FROM occupation"); query.next();)
            ids.push_back(query.id(0));
        return ids;
    }
    Query query(catalog.connection(), "SELECT occupation FROM career_occupation WHERE career = ?");
    for (const std::int64_t career : chosen.careers)
        for (query.with(career); query.next();)
            ids.push_back(query.id(0));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

using Measured = std::pair<PaidOccupation, std::int64_t>; // with its row id

std::vector<Measured> occupationsOf(const Catalog& catalog, const Chosen& chosen) {
    std::vector<Measured> occupations;
    Query query(catalog.connection(), "SELECT code, title, members FROM occupation WHERE id = ?");
    for (const std::int64_t id : occupationIds(catalog, chosen)) {
        if (!query.with(id).next())
            continue;
        PaidOccupation occupation{query.text(0), query.text(1), {}};
        const std::string members = query.text(2);
        for (std::size_t at = 0; at < members.size();) {
            const std::size_t end = std::min(members.find(' ', at), members.size());
            occupation.members.push_back(members.substr(at, end - at));
            at = end + 1;
        }
        occupations.emplace_back(std::move(occupation), id);
    }
    std::sort(occupations.begin(), occupations.end(),
              [](const Measured& a, const Measured& b) { return a.first.code < b.first.code; });
    return occupations;
}

} // namespace

void forEachCareer(const Catalog& catalog, const FeedSelection& selection,
                   const std::function<void(const Career&)>& take) {
    for (const std::int64_t id : chosenCareers(catalog, selection).careers)
        take(careerById(catalog.connection(), id));
}

void forEachPay(const Catalog& catalog, const FeedSelection& selection,
                const std::function<void(const FeedPay&)>& take) {
    const Chosen chosen = chosenCareers(catalog, selection);
    Query own(catalog.connection(), figuresOf("salary", "career"));
    for (const std::int64_t id : chosen.careers) {
        const Career career = careerById(catalog.connection(), id);
        FeedPay pay;
        pay.salary.career = career.key;
        pay.careerTitle = career.title;
        pay.soc = career.socCode;
        takeFigures(own, id, pay, take);
    }
    Query measured(catalog.connection(), figuresOf("occupation_pay", "occupation"));
    for (auto& [occupation, id] : occupationsOf(catalog, chosen)) {
        FeedPay pay;
        pay.occupation = occupation;
        takeFigures(measured, id, pay, take);
    }
}

} // namespace waymark::db
