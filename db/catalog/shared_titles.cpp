// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/shared_titles.h"

#include "db/catalog/connection.h"
#include "db/catalog/query.h"
#include "db/records/career_section.h"
#include "db/records/residual.h"
#include "db/text/pieces.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace waymark::db {

namespace {

using Words = std::vector<std::string>;

std::string withoutBrackets(std::string name) {
    if (const auto open = name.find('('); open != std::string::npos && open > 0)
        name.resize(open);
    return name;
}

/// In small letters and the singular, without what stands in brackets.
Words wordsOfName(const std::string& name) {
    const search_parts::Words parts(lowered(withoutBrackets(name)));
    Words words;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::string word(parts[i]);
        if (word.size() > 1 && word.ends_with('s'))
            word.pop_back();
        words.push_back(std::move(word));
    }
    return words;
}

/// Divided by blanks, with one before and one behind: a phrase is met in whole words.
std::string joined(const Words& words) {
    std::string text = " ";
    for (const std::string& word : words)
        text += word + ' ';
    return text;
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

template <std::size_t count>
bool isAmong(const std::string& word, const std::array<std::string_view, count>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "midwife" and "midwives".
bool beginAlike(const std::string& one, const std::string& other) {
    constexpr std::size_t sure = 5;
    return one == other || (one.size() >= sure && other.compare(0, sure, one, 0, sure) == 0);
}

/// Whom the work serves: "Card Player" among those who run the room. Who plays for a living is an athlete, a musician.
bool isOfTheServed(const Words& words, const std::string& occupation) {
    constexpr std::array<std::string_view, 6> served{"gambler", "player", "patron", "customer", "guest", "passenger"};
    return !words.empty() && !occupation.starts_with("27-") && isAmong(words.back(), served);
}

/// A credential that the states' records hold under other occupations only, without a telling word of the career's title: "Certified
/// Flight Instructor" of those who teach hobbies. Lists of names spell a calling in ways that its license does not ("Pedorthotist").
bool isCredentialOfOthers(const Catalog::Connection& connection, const Words& words, const Words& title, const std::string& occupation) {
    constexpr std::array<std::string_view, 3> credentials{"certified", "licensed", "registered"};
    constexpr std::array<std::string_view, 8> general{"assistant", "technician", "worker", "specialist", "manager", "aide", "professional", "technologist"};
    constexpr std::size_t longCalling = 9, sure = 7;
    Words rest, telling;
    for (const std::string& word : words) {
        if (!isAmong(word, credentials))
            rest.push_back(word);
        if (!isAmong(word, credentials) && !isAmong(word, general))
            telling.push_back(word);
    }
    if (rest.size() == words.size() || telling.empty() || std::any_of(telling.begin(), telling.end(), [&title](const auto& word) {
            return std::any_of(title.begin(), title.end(), [&word](const auto& own) { return beginAlike(word, own); });
        }))
        return false;
    const std::string& calling = rest.front();
    const bool isLong = rest.size() == 1 && calling.size() >= longCalling && calling.ends_with("ist");
    const std::string blanks = joined(rest), name = blanks.substr(1, blanks.size() - 2);
    Query query(connection, "SELECT count(*), ifnull(max(EXISTS (SELECT 1 FROM licence_occupation m WHERE m.member IN (?2, substr(?2, 1, 6) || '0')"
                            " AND m.state = l.state AND m.code = l.code)), 0) FROM licence l WHERE l.title = ?1 COLLATE NOCASE OR l.title LIKE ?3");
    return query.with(name, occupation, isLong ? calling.substr(0, sure) + "%ist" : name).next() && query.integer(0) > 0 && query.integer(1) == 0;
}

/// The words of what is written of its work.
std::string writtenOfWork(const Catalog::Connection& connection, std::int64_t career) {
    std::string text;
    Query query(connection, "SELECT markdown FROM career_section WHERE career = ?1 AND kind IN (?2, ?3)");
    for (query.with(career, static_cast<int>(SectionKind::Summary), static_cast<int>(SectionKind::Work)); query.next();)
        text += joined(search_parts::Words(lowered(query.text(0))).list());
    return text;
}

/// Which of the names the text has in the plural, as it speaks of callings; never the end of a longer one of them: "Counselor"
/// of cemetery counselors.
std::set<std::string> spokenOf(const std::vector<std::string>& names, const std::string& text) {
    constexpr std::size_t shortest = 6;
    const auto pluralOf = [](const std::string& name) {
        std::string plural = joined(search_parts::Words(lowered(withoutBrackets(name))).list());
        plural.back() = 's';
        return plural + ' ';
    };
    std::set<std::string> plurals, found;
    for (const std::string& name : names)
        if (name.size() >= shortest && text.find(pluralOf(name)) != std::string::npos)
            plurals.insert(pluralOf(name));
    for (const std::string& name : names)
        if (const std::string plural = pluralOf(name);
            plurals.contains(plural) && std::none_of(plurals.begin(), plurals.end(), [&plural](const auto& longer) { return longer.size() > plural.size() && longer.ends_with(plural); }))
            found.insert(name);
    return found;
}

/// What is left of a group has names that say nothing of its title: those of which its page speaks come first, and what other such
/// groups have, too, is a calling that nobody could place ("Gambler", "Drugless Physician").
void sortNamesOfLeftOvers(const Catalog::Connection& connection, std::int64_t career, const std::string& occupation, std::vector<std::string>& names) {
    const auto spoken = spokenOf(names, writtenOfWork(connection, career));
    const auto isSpokenOf = [&spoken](const std::string& name) { return spoken.contains(name); };
    const auto reported = namesFound(connection, "SELECT title FROM reported_title WHERE career = ?1 AND ?2 <> ''", career, occupation);
    const auto unplaced = namesFound(connection, "SELECT t.title FROM career_title t JOIN career c ON c.id = t.career WHERE t.title IN OWN"
                                                 " AND c.title LIKE '%, All Other' AND substr(c.soc, 1, 7) <> ?2", career, occupation);
    std::erase_if(names, [&](const std::string& name) {
        const std::string small = lowered(name);
        return unplaced.contains(small) && !reported.contains(small) && !isSpokenOf(name);
    });
    std::stable_partition(names.begin(), names.end(), isSpokenOf);
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
        if (titles.contains(small) || titles.contains(small + 's') || isOfTheServed(words, occupation) ||
            isCredentialOfOthers(connection, words, title, occupation))
            return true;
        const bool whole = std::all_of(title.begin(), title.end(), [&words](const auto& word) { return isAmong(word, words); });
        if (licensed.contains(small) && !whole)
            return true;
        return reported.contains(small) && !words.empty() &&
               std::none_of(words.begin(), words.end() - 1, [&title](const auto& word) { return isAmong(word, title); });
    });
    if (isResidual(query.text(0)))
        sortNamesOfLeftOvers(connection, career, occupation, names);
}

} // namespace waymark::db
