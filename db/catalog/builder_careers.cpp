// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/builder_state.h"
#include "db/catalog/catalog_builder.h"

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
    s.careerTitles.push_back(career.title);
    if (career.parent)
        s.careerParents.push_back({id, career.parent->text(), s.origin()});
}

void CatalogBuilder::addTitle(const CareerKey& career, const std::string& title,
                              const std::string& sourceId) {
    State& s = *m_state;
    if (title.empty())
        s.refuse("title is empty");
    if (!s.title(s.careerId(career), title, s.sourceId(sourceId)))
        s.refuse("the title '" + title + "' is given twice for " + career.text());
}

void CatalogBuilder::add(const CareerKey& career, const CareerSection& section) {
    State& s = *m_state;
    if (!s.section(s.careerId(career), static_cast<int>(section.kind), section.markdown))
        s.refuse("section '" + std::string(sectionKindName(section.kind)) + "' is given twice for " +
                 career.text());
}

void CatalogBuilder::addSummary(const CareerKey& career, const std::string& summary) {
    m_state->summary(m_state->careerId(career), summary);
}

void CatalogBuilder::add(const Skill& skill) {
    State& s = *m_state;
    s.check(faultOf(skill));
    const auto category = skill.category.empty() ? std::nullopt : std::optional(s.categoryId(skill.category));
    s.skill(s.newId(s.skills, skill.key.text()), skill.key.text(), skill.name, static_cast<int>(skill.kind),
            category, s.sourceId(skill.sourceId));
    s.skillUses.push_back({skill.kind == SkillKind::Technology, 0});
}

std::int64_t CatalogBuilder::State::categoryId(const std::string& name) {
    if (const auto id = categories.find(name))
        return *id;
    const std::int64_t id = *categories.give(name);
    category(id, name);
    return id;
}

void CatalogBuilder::add(const CareerKey& career, const CareerSkill& need) {
    constexpr double needed = 3;
    State& s = *m_state;
    s.check(faultOf(need));
    const int flags = (need.importanceWithheld ? 1 : 0) | (need.levelWithheld ? 2 : 0) |
                      (need.levelNotRelevant ? 4 : 0) | (need.hot ? 8 : 0) | (need.inDemand ? 16 : 0);
    const std::int64_t skill = s.skillId(need.skill.key);
    if (!s.need(s.careerId(career), skill, need.importance, need.level, flags, s.sourceId(need.sourceId)))
        s.refuse(need.skill.key.text() + " is given twice for " + career.text());
    SkillUses& uses = s.skillUses[static_cast<std::size_t>(skill) - 1];
    if (uses.technology || need.importance.value_or(0) >= needed)
        ++uses.careers;
}

void CatalogBuilder::add(const CareerKey& career, const CareerInterests& interests) {
    State& s = *m_state;
    s.check(faultOf(interests));
    const auto& r = interests.ratings;
    if (!s.interests(s.careerId(career), r[0], r[1], r[2], r[3], r[4], r[5], interests.highPoints,
                     s.sourceId(interests.sourceId)))
        s.refuse("interests are given twice for " + career.text());
}

void CatalogBuilder::add(const CareerKey& career, const EducationShare& share) {
    State& s = *m_state;
    s.check(faultOf(share));
    if (!s.education(s.careerId(career), share.level, share.share, s.sourceId(share.sourceId)))
        s.refuse("education level " + std::to_string(share.level) + " is given twice for " + career.text());
}

void CatalogBuilder::add(const CareerKey& career, const CareerOutlook& outlook) {
    State& s = *m_state;
    s.check(faultOf(outlook));
    if (!s.outlook(s.careerId(career), outlook.jobs, outlook.projectedJobs, outlook.openings,
                   outlook.baseYear, outlook.projectedYear, s.sourceId(outlook.sourceId)))
        s.refuse("an outlook is given twice for " + career.text());
}

void CatalogBuilder::add(const CareerKey& career, const CareerRelation& relation) {
    State& s = *m_state;
    s.check(faultOf(relation));
    const std::int64_t from = s.careerId(career);
    const std::int64_t to = s.careerId(relation.career);
    if (from == to)
        s.refuse(career.text() + " is related to itself");
    if (!s.relation(from, to, static_cast<int>(relation.tier), relation.rank, s.sourceId(relation.sourceId)))
        s.refuse(relation.career.text() + " is given twice for " + career.text());
}

void CatalogBuilder::add(const CareerKey& career, const TopicKey& topic) {
    State& s = *m_state;
    if (!s.careerTopic(s.careerId(career), s.topicId(topic)))
        s.refuse(topic.text() + " is given twice for " + career.text());
}

std::string CatalogBuilder::titleOf(const CareerKey& career) const {
    const auto id = m_state->careers.find(career.text());
    return id ? m_state->careerTitles[static_cast<std::size_t>(*id) - 1] : std::string();
}

} // namespace waymark::db
