// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/text_catalog.h"
#include "db/building/text_choice.h"

#include <utility>

namespace waymark::db {

namespace {

constexpr EnumArray<CareerKind, std::string_view> careerKinds{"occupation", "specialisation"};

CareerKey career(const TextTable& row) {
    return CareerKey::trusted(row.string(0));
}

void setFlags(const TextTable& row, std::size_t column, CareerSkill& need) {
    for (const char letter : row.text(column)) {
        bool* flag = letter == 'I'   ? &need.importanceWithheld
                     : letter == 'L' ? &need.levelWithheld
                     : letter == 'N' ? &need.levelNotRelevant
                     : letter == 'H' ? &need.hot
                     : letter == 'D' ? &need.inDemand
                                     : nullptr;
        if (!flag || std::exchange(*flag, true))
            row.refuseField(column, "holds other letters than I, L, N, H, D or one twice");
    }
}

} // namespace

void TextCatalog::readCareers() {
    table("career_group", {"code", "name"}, [this](const TextTable& row) {
        m_builder.add(CareerGroup{row.string(0), row.string(1), 0});
    });
    table("career", {"key", "title", "soc", "job_zone", "kind", "parent", "group", "source", "summary"},
          [this](const TextTable& row) {
              Career record;
              record.key = career(row);
              record.title = row.string(1);
              record.socCode = row.string(2);
              record.jobZone = row.smallInteger(3);
              record.kind = choice<CareerKind>(row, 4, careerKinds);
              if (!row.text(5).empty())
                  record.parent = CareerKey::trusted(row.string(5));
              record.group = row.string(6);
              record.sourceId = row.string(7);
              record.summary = row.string(8);
              m_builder.add(record);
          });
    table("career_title", {"career", "title", "source"},
          [this](const TextTable& row) { m_builder.addTitle(career(row), row.string(1), row.string(2)); });
}

void TextCatalog::readSkills() {
    table("skill", {"key", "name", "kind", "category", "source"}, [this](const TextTable& row) {
        m_builder.add(Skill{SkillKey::trusted(row.string(0)), row.string(1),
                            choice<SkillKind>(row, 2, skillKindWords), row.string(3), row.string(4)});
    });
    table("career_skill", {"career", "skill", "importance", "level", "flags", "source"},
          [this](const TextTable& row) {
              CareerSkill need;
              need.skill.key = SkillKey::trusted(row.string(1));
              need.importance = row.number(2);
              need.level = row.number(3);
              setFlags(row, 4, need);
              need.sourceId = row.string(5);
              m_builder.add(career(row), need);
          });
}

void TextCatalog::readCareerFacts() {
    table("career_interest", {"career", "r", "i", "a", "s", "e", "c", "high", "source"},
          [this](const TextTable& row) {
              CareerInterests interests;
              for (std::size_t i = 0; i < interests.ratings.size(); ++i)
                  interests.ratings[i] = row.requiredNumber(i + 1);
              interests.highPoints = row.string(7);
              interests.sourceId = row.string(8);
              m_builder.add(career(row), interests);
          });
    table("career_education", {"career", "level", "share", "source", "asked", "n"}, [this](const TextTable& row) {
        EducationShare share{row.requiredSmallInteger(1), row.requiredNumber(2), row.string(3), {}, row.smallInteger(5)};
        if (!row.text(4).empty())
            share.asked = choice<Asked>(row, 4, askedWords);
        m_builder.add(career(row), share);
    });
    table("career_relation", {"career", "related", "tier", "rank", "source"}, [this](const TextTable& row) {
        const int tier = row.requiredSmallInteger(2);
        if (tier < 1 || tier > 3)
            row.refuseField(2, "is not 1, 2 or 3");
        m_builder.add(career(row), CareerRelation{CareerKey::trusted(row.string(1)),
                                                  {},
                                                  static_cast<RelationTier>(tier - 1),
                                                  row.requiredSmallInteger(3),
                                                  row.string(4)});
    });
    table("career_topic", {"career", "topic"},
          [this](const TextTable& row) { m_builder.add(career(row), TopicKey::trusted(row.string(1))); });
}

} // namespace waymark::db
