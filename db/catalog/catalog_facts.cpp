// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/catalog.h"
#include "db/catalog/catalog_rows.h"
#include "db/catalog/education_shares.h"
#include "db/catalog/nearest_names.h"
#include "db/catalog/people_at_work.h"
#include "db/catalog/shared_titles.h"
#include "db/catalog/ways_in.h"
#include "db/sqlite/errors.h"
#include "db/text/title_order.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace waymark::db {

namespace {

using Connection = Catalog::Connection;

/// Whose facts a page shows: the career's own once it states skills of its own, else its parent's.
std::int64_t factsOwner(const Connection& connection, const CareerIds& ids) {
    if (!ids.parent)
        return ids.own;
    Query query(connection, "SELECT 1 FROM career_skill WHERE career = ? LIMIT 1");
    return query.with(ids.own).next() ? ids.own : *ids.parent;
}

void readTitles(const Connection& connection, const CareerIds& ids, CareerFacts& facts) {
    const auto titlesOf = [&](const char* sql) {
        std::vector<std::string> titles;
        Query query(connection, sql);
        for (query.with(ids.own); query.next();)
            titles.push_back(query.text(0));
        sortByTitle(titles, [](const std::string& title) -> const std::string& { return title; });
        return titles;
    };
    const auto reported = titlesOf("SELECT title FROM reported_title WHERE career = ?");
    auto others = titlesOf("SELECT title FROM career_title WHERE career = ?");
    const std::set<std::string> told(reported.begin(), reported.end());
    std::erase_if(others, [&told](const std::string& title) { return told.contains(title); });
    facts.titles = nearestFirst(facts.career.title, reported, others);
    leaveNamesOfOthers(connection, ids.own, facts.titles);
}

void readSections(const Connection& connection, const CareerIds& ids, CareerFacts& facts) {
    Query query(connection, "SELECT kind, markdown FROM career_section WHERE career = ? ORDER BY kind");
    for (query.with(ids.own); query.next();)
        facts.sections.push_back({query.as<SectionKind>(0), query.text(1)});
}

CareerSkill readNeed(const Query& row) {
    CareerSkill need;
    need.skill = readSkill(row);
    need.importance = row.maybeNumber(5);
    need.level = row.maybeNumber(6);
    const int flags = row.integer(7);
    need.importanceWithheld = (flags & 1) != 0;
    need.levelWithheld = (flags & 2) != 0;
    need.levelNotRelevant = (flags & 4) != 0;
    need.hot = (flags & 8) != 0;
    need.inDemand = (flags & 16) != 0;
    need.sourceId = row.source(8);
    return need;
}

void readSkills(const Connection& connection, std::int64_t owner, CareerFacts& facts) {
    Query query(connection, "SELECT " + skillColumns +
                                ", cs.importance, cs.level, cs.flags, cs.source"
                                " FROM career_skill cs CROSS JOIN skill k ON k.id = cs.skill"
                                " LEFT JOIN skill_category kc ON kc.id = k.category WHERE cs.career = ?");
    for (query.with(owner); query.next();) {
        CareerSkill need = readNeed(query);
        auto& list = need.skill.kind == SkillKind::Technology ? facts.technologies : facts.skills;
        list.push_back(std::move(need));
    }
    // By name first: the sorts below keep that order among equals.
    const auto name = [](const CareerSkill& need) -> const std::string& { return need.skill.name; };
    sortByTitle(facts.skills, name);
    sortByTitle(facts.technologies, name);
    std::stable_sort(facts.skills.begin(), facts.skills.end(),
                     [](const CareerSkill& a, const CareerSkill& b) {
                         return a.importance.value_or(0) > b.importance.value_or(0);
                     });
    std::stable_sort(facts.technologies.begin(), facts.technologies.end(),
                     [](const CareerSkill& a, const CareerSkill& b) {
                         return std::tuple(a.inDemand, a.hot) > std::tuple(b.inDemand, b.hot);
                     });
}

void readFigures(const Connection& connection, std::int64_t owner, CareerFacts& facts) {
    Query interests(connection,
                    "SELECT r, i, a, s, e, c, high, source FROM career_interest WHERE career = ?");
    if (interests.with(owner).next()) {
        CareerInterests& record = facts.interests.emplace();
        for (std::size_t i = 0; i < record.ratings.size(); ++i)
            record.ratings[i] = interests.number(static_cast<int>(i));
        record.highPoints = interests.text(6);
        record.sourceId = interests.source(7);
    }
    facts.education = educationShares(connection, owner);
}

/// Of the line of the projections that counts the career, alone or with others.
void readOutlook(const Connection& connection, std::int64_t career, CareerFacts& facts) {
    Query outlook(connection, "SELECT o.jobs, o.projected, o.openings, o.base_year, o.projected_year, o.source,"
                              " iif(e.own, '', o.title), o.change FROM career_entry e JOIN occupation_entry o"
                              " ON o.occupation = e.occupation WHERE e.career = ? AND o.jobs > 0");
    if (outlook.with(career).next())
        facts.outlook = CareerOutlook{outlook.number(0),
                                      outlook.maybeNumber(1).value_or(0),
                                      outlook.maybeNumber(2).value_or(0),
                                      outlook.integer(3),
                                      outlook.integer(4),
                                      outlook.source(5),
                                      outlook.text(6),
                                      outlook.maybeNumber(7)};
}

void readWork(const Connection& connection, std::int64_t owner, CareerFacts& facts) {
    Query tasks(connection, "SELECT number, statement, core, source FROM career_task WHERE career = ?"
                            " ORDER BY core DESC, number");
    for (tasks.with(owner); tasks.next();)
        facts.tasks.push_back({tasks.integer(0), tasks.text(1), tasks.integer(2) != 0, tasks.source(3)});
    Query styles(connection, "SELECT w.element, w.name, s.impact, s.distinctiveness, s.importance, s.source"
                             " FROM career_work_style s JOIN work_style w ON w.id = s.style"
                             " WHERE s.career = ? ORDER BY ifnull(s.impact, s.importance) DESC, w.element");
    for (styles.with(owner); styles.next();)
        facts.workStyles.push_back({styles.text(0), styles.text(1), styles.maybeNumber(2),
                                    styles.maybeNumber(3), styles.maybeNumber(4), styles.source(5)});
}

std::vector<Career> specialisationsOf(const Connection& connection, std::int64_t parent) {
    std::vector<Career> careers;
    Query query(connection, "SELECT " + careerColumns + " FROM " + careerTables + " WHERE c.parent = ?");
    for (query.with(parent); query.next();)
        careers.push_back(readCareer(query));
    sortByTitle(careers, [](const Career& career) -> const std::string& { return career.title; });
    return careers;
}

/// The family of a specialisation: its occupation first, then the occupation's other specialisations.
void readSiblings(const Connection& connection, CareerFacts& facts, std::int64_t parent) {
    const auto add = [&facts](const Career& career) {
        const int rank = static_cast<int>(facts.related.size()) + 1;
        facts.related.push_back({career.key, career.title, RelationTier::Sibling, rank, career.sourceId});
    };
    add(*facts.parent);
    for (const Career& sibling : specialisationsOf(connection, parent))
        if (sibling.key != facts.career.key)
            add(sibling);
}

void readRelated(const Connection& connection, std::int64_t owner, CareerFacts& facts) {
    Query query(connection, "SELECT c.key, c.title, r.tier, r.place, r.source FROM career_relation r"
                            " CROSS JOIN career c ON c.id = r.related WHERE r.career = ? ORDER BY r.place");
    for (query.with(owner); query.next();)
        facts.related.push_back({CareerKey::trusted(query.text(0)), query.text(1), query.as<RelationTier>(2),
                                 query.integer(3), query.source(4)});
}

template <class Value>
Value orThrow(Result<Value> answer) {
    if (!answer)
        throw sqlite::Failure(answer.error().kind, answer.error().message);
    return *std::move(answer);
}

} // namespace

Result<CareerFacts> Catalog::careerFacts(const CareerKey& key) const {
    return sqlite::guarded(m_connection->file, [&] {
        const CareerIds ids = careerIds(*m_connection, key);
        const std::int64_t owner = factsOwner(*m_connection, ids);
        CareerFacts facts;
        facts.career = careerById(*m_connection, ids.own);
        facts.factsAreParents = owner != ids.own;
        readTitles(*m_connection, ids, facts);
        readSections(*m_connection, ids, facts);
        readSkills(*m_connection, owner, facts);
        readFigures(*m_connection, owner, facts);
        readOutlook(*m_connection, ids.own, facts);
        facts.entry = orThrow(occupationEntry(*this, key));
        facts.separations = orThrow(separations(*this, key));
        readWork(*m_connection, owner, facts);
        if (ids.parent) {
            facts.parent = careerById(*m_connection, *ids.parent);
            readSiblings(*m_connection, facts, *ids.parent);
        } else {
            facts.specialisations = specialisationsOf(*m_connection, ids.own);
        }
        readRelated(*m_connection, owner, facts);
        return facts;
    });
}

} // namespace waymark::db
