// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the catalog says about studying beyond its lists: fields of study of a career, what a course or book
// teaches and which words say so, and which groups and knowledge areas a topic is about. Functions over an
// open Catalog, on its thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/field_of_study.h"

namespace waymark::db {

/// Fields that prepare for a career, by code; those of its occupation for a specialisation.
Result<std::vector<FieldOfStudy>> fieldsOfStudy(const Catalog& catalog, const CareerKey& career);

struct TaughtSkill {
    Skill skill;
    std::string words; ///< of the title or topic, that say so
};
/// What a course or book teaches, in the order of skills' names; InvalidInput for another kind of key.
Result<std::vector<TaughtSkill>> taughtSkills(const Catalog& catalog, const ItemKey& item);

struct SkillLesson {
    ItemKey item;
    std::string title;
    std::string words;
};
/// Courses, then books, that teach a skill, by title.
Result<std::vector<SkillLesson>> lessonsFor(const Catalog& catalog, const SkillKey& skill);

struct TopicCover {
    std::vector<std::string> groups; ///< SOC major groups
    std::vector<Skill> knowledge;
};
Result<TopicCover> topicCover(const Catalog& catalog, const TopicKey& topic);

/// What all occupations of a SOC major group ("15") are paid at a place, as far as it is published.
Result<std::vector<Salary>> groupPay(const Catalog& catalog, const std::string& group, const PlaceKey& place);

} // namespace waymark::db
