// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/builder_state.h"
#include "db/building/catalog_builder.h"

namespace waymark::db {

void CatalogBuilder::add(const FieldOfStudy& field) {
    State& s = *m_state;
    s.check(faultOf(field));
    s.field(s.newId(s.fields, field.code), field.code, field.title, s.sourceId(field.sourceId));
}

void CatalogBuilder::addField(const std::string& soc, const std::string& field, const std::string& sourceId) {
    State& s = *m_state;
    const auto id = s.fields.find(field);
    if (!id)
        s.refuse("unknown field of study '" + field + "'");
    if (!s.occupationField(soc, *id, s.sourceId(sourceId)))
        s.refuse("field " + field + " is given twice for " + soc);
}

void CatalogBuilder::addCover(const TopicKey& topic, const std::string& what) {
    State& s = *m_state;
    const std::int64_t id = s.topicId(topic);
    bool isNew = false;
    if (s.groups.find(what))
        isNew = s.topicGroup(id, what);
    else
        isNew = s.topicSkill(id, s.skillId(SkillKey::trusted(what)));
    if (!isNew)
        s.refuse("'" + what + "' is given twice for " + topic.text());
}

void CatalogBuilder::addWords(const SkillKey& skill, const std::string& words) {
    State& s = *m_state;
    if (words.empty())
        s.refuse("words is empty");
    if (!s.skillWord(s.skillId(skill), words))
        s.refuse("the words '" + words + "' are given twice for " + skill.text());
}

} // namespace waymark::db
