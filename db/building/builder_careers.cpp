// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/builder_state.h"
#include "db/building/catalog_builder.h"

namespace waymark::db {

void CatalogBuilder::add(const CareerGroup& group) {
    State& s = *m_state;
    s.check(faultOf(group));
    s.newId(s.groups, group.code);
    s.group(group.code, group.name);
}

void CatalogBuilder::add(const Career& career) {
    State& s = *m_state;
    s.check(faultOf(career));
    if (!s.groups.find(career.group))
        s.refuse("unknown group '" + career.group + "'");
    const std::int64_t id = s.newId(s.careers, career.key.text());
    s.career(id, career.key.text(), career.title, career.summary, career.socCode, career.jobZone,
             static_cast<int>(career.kind), career.group, s.sourceId(career.sourceId));
    if (career.parent)
        s.careerParents.push_back({id, career.parent->text(), s.origin()});
}

void CatalogBuilder::addTitle(const CareerKey& career, const std::string& title,
                              const std::string& sourceId) {
    State& s = *m_state;
    if (title.empty())
        s.refuse("title is empty");
    const std::int64_t id = s.careerId(career);
    if (!s.isFirst(State::Table::Title, id, title) || !s.title(id, title, s.sourceId(sourceId)))
        s.refuse("the title '" + title + "' is given twice for " + career.text());
}

void CatalogBuilder::add(const CareerKey& career, const CareerSection& section) {
    State& s = *m_state;
    const std::int64_t id = s.careerId(career);
    const int kind = static_cast<int>(section.kind);
    if (!s.isFirst(State::Table::Section, id, kind) || !s.section(id, kind, section.markdown))
        s.refuse("section '" + std::string(sectionKindName(section.kind)) + "' is given twice for " +
                 career.text());
}

void CatalogBuilder::addSummary(const CareerKey& career, const std::string& summary) {
    m_state->summary(m_state->careerId(career), summary);
}

void CatalogBuilder::addDescription(const CareerKey& career, const std::string& text,
                                    const std::string& sourceId) {
    m_state->description(m_state->careerId(career), text, m_state->sourceId(sourceId));
}

void CatalogBuilder::setJobZone(const CareerKey& career, int jobZone) {
    if (jobZone < 1 || jobZone > 5)
        m_state->refuse("job_zone is not between 1 and 5");
    m_state->jobZone(m_state->careerId(career), jobZone);
}

void CatalogBuilder::add(const Skill& skill) {
    State& s = *m_state;
    s.check(faultOf(skill));
    const auto category = skill.category.empty() ? std::nullopt : std::optional(s.categoryId(skill.category));
    s.skill(s.newId(s.skills, skill.key.text()), skill.key.text(), skill.name, static_cast<int>(skill.kind),
            category, s.sourceId(skill.sourceId));
}

std::int64_t CatalogBuilder::State::categoryId(const std::string& name) {
    if (const auto id = categories.find(name))
        return *id;
    const std::int64_t id = categories.give(name)->id;
    category(id, name);
    return id;
}

void CatalogBuilder::add(const CareerKey& career, const CareerSkill& need) {
    State& s = *m_state;
    s.check(faultOf(need));
    const int flags = (need.importanceWithheld ? 1 : 0) | (need.levelWithheld ? 2 : 0) |
                      (need.levelNotRelevant ? 4 : 0) | (need.hot ? 8 : 0) | (need.inDemand ? 16 : 0);
    const std::int64_t skill = s.skillId(need.skill.key);
    const std::int64_t id = s.careerId(career);
    if (!s.isFirst(State::Table::Need, id, skill) ||
        !s.need(id, skill, need.importance, need.level, flags, s.sourceId(need.sourceId)))
        s.refuse(need.skill.key.text() + " is given twice for " + career.text());
}

void CatalogBuilder::add(const CareerKey& career, const CareerInterests& interests) {
    State& s = *m_state;
    s.check(faultOf(interests));
    const auto& r = interests.ratings;
    const std::int64_t id = s.careerId(career);
    if (!s.isFirst(State::Table::Interests, id) ||
        !s.interests(id, r[0], r[1], r[2], r[3], r[4], r[5], interests.highPoints,
                     s.sourceId(interests.sourceId)))
        s.refuse("interests are given twice for " + career.text());
}

void CatalogBuilder::add(const CareerKey& career, const EducationShare& share) {
    State& s = *m_state;
    s.check(faultOf(share));
    const std::int64_t id = s.careerId(career);
    if (!s.isFirst(State::Table::Education, id, share.level) ||
        !s.education(id, share.level, share.share, s.sourceId(share.sourceId),
                     share.asked ? std::optional(static_cast<int>(*share.asked)) : std::nullopt, share.people))
        s.refuse("education level " + std::to_string(share.level) + " is given twice for " + career.text());
}

void CatalogBuilder::add(const CareerKey& career, const CareerRelation& relation) {
    State& s = *m_state;
    s.check(faultOf(relation));
    const std::int64_t from = s.careerId(career);
    const std::int64_t to = s.careerId(relation.career);
    if (from == to)
        s.refuse(career.text() + " is related to itself");
    if (!s.isFirst(State::Table::Relation, from, to) ||
        !s.relation(from, to, static_cast<int>(relation.tier), relation.rank, s.sourceId(relation.sourceId)))
        s.refuse(relation.career.text() + " is given twice for " + career.text());
}

void CatalogBuilder::add(const CareerKey& career, const TopicKey& topic) {
    State& s = *m_state;
    const std::int64_t id = s.careerId(career);
    const std::int64_t under = s.topicId(topic);
    if (!s.isFirst(State::Table::Topic, id, under) || !s.careerTopic(id, under))
        s.refuse(topic.text() + " is given twice for " + career.text());
}

std::string CatalogBuilder::titleOf(const CareerKey& career) const {
    SQLite::Statement query(m_state->database, "SELECT title FROM career WHERE key=?");
    query.bind(1, career.text());
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

} // namespace waymark::db
