// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/shared_titles.h"

#include "db/catalog/connection.h"
#include "db/catalog/query.h"
#include "db/text/pieces.h"
#include "db/text/words.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace waymark::db {

namespace {

using Words = std::vector<std::string>;

/// In small letters and the singular, without what stands in brackets.
Words wordsOfName(std::string name) {
    if (const auto open = name.find('('); open != std::string::npos && open > 0)
        name.resize(open);
    const search_parts::Words parts(lowered(name));
    Words words;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::string word(parts[i]);
        if (word.size() > 1 && word.ends_with('s'))
            word.pop_back();
        words.push_back(std::move(word));
    }
    return words;
}

bool isAmong(const std::string& word, const Words& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// In small letters; `sql` asks with ?1, the career, and ?2, its occupation, for what is among its names, OWN.
std::set<std::string> namesFound(const Catalog::Connection& connection, const std::string& sql, std::int64_t career, const std::string& occupation) {
    static const std::string own = "(SELECT title FROM reported_title WHERE career = ?1 UNION SELECT title FROM career_title WHERE career = ?1)";
    std::string whole = sql;
    if (const auto at = whole.find("OWN"); at != std::string::npos)
        whole.replace(at, std::string_view("OWN").size(), own);
    std::set<std::string> found;
    Query query(connection, whole);
    for (query.with(career, occupation); query.next();)
        found.insert(lowered(query.text(0)));
    return found;
}

} // namespace

void leaveNamesOfOthers(const Catalog::Connection& connection, std::int64_t career, std::vector<std::string>& names) {
    Query query(connection, "SELECT title, substr(soc, 1, 7) FROM career WHERE id = ?");
    if (!query.with(career).next() || query.text(1).empty())
        return;
    const Words title = wordsOfName(query.text(0));
    const std::string occupation = query.text(1);
    const auto ask = [&](const char* sql) { return namesFound(connection, sql, career, occupation); };
    const auto titles = ask("SELECT title FROM career WHERE id <> ?1 AND substr(soc, 1, 7) <> ?2");
    const auto reported = ask("SELECT r.title FROM reported_title r JOIN career c ON c.id = r.career WHERE r.title COLLATE NOCASE IN OWN"
                              " AND substr(c.soc, 1, 7) <> ?2");
    const auto licensed = ask("SELECT l.title FROM licence l WHERE l.title COLLATE NOCASE IN OWN GROUP BY l.title COLLATE NOCASE HAVING MAX(EXISTS"
                              " (SELECT 1 FROM licence_occupation m WHERE m.member IN (?2, substr(?2, 1, 6) || '0') AND m.state = l.state AND"
                              " m.code = l.code)) = 0");
    std::erase_if(names, [&](const std::string& name) {
        const std::string small = lowered(name);
        const Words words = wordsOfName(name);
        if (titles.contains(small) || titles.contains(small + 's'))
            return true;
        const bool whole = std::all_of(title.begin(), title.end(), [&words](const auto& word) { return isAmong(word, words); });
        if (licensed.contains(small) && !whole)
            return true;
        return reported.contains(small) && !words.empty() &&
               std::none_of(words.begin(), words.end() - 1, [&title](const auto& word) { return isAmong(word, title); });
    });
}

} // namespace waymark::db
