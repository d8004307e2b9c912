// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/folded_text.h"
#include "ui/desktop/pages/learning/learning_entries.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::Skills)
};

/// Facet values in this order; their ids are the file form of the kind.
constexpr std::array<db::SkillKind, 4> kinds{db::SkillKind::Knowledge, db::SkillKind::Skill,
                                             db::SkillKind::Ability, db::SkillKind::Technology};
constexpr std::array<const char*, 4> kindIds{"knowledge", "skill", "ability", "technology"};

QString pluralName(db::SkillKind kind) {
    switch (kind) {
    case db::SkillKind::Knowledge:
        return Words::tr("Knowledge");
    case db::SkillKind::Skill:
        return Words::tr("Skills");
    case db::SkillKind::Ability:
        return Words::tr("Abilities");
    case db::SkillKind::Technology:
        return Words::tr("Technologies");
    }
    return {};
}

} // namespace

QString skillKindName(db::SkillKind kind) {
    switch (kind) {
    case db::SkillKind::Knowledge:
        return Words::tr("Knowledge area");
    case db::SkillKind::Skill:
        return Words::tr("Skill");
    case db::SkillKind::Ability:
        return Words::tr("Ability");
    case db::SkillKind::Technology:
        return Words::tr("Technology");
    }
    return {};
}

QString skillUseText(const db::SkillRow& row) {
    const QString number = QLocale().toString(row.careers);
    if (row.skill.kind == db::SkillKind::Technology)
        return row.careers == 1 ? Words::tr("tool of 1 career") : Words::tr("tool of %1 careers").arg(number);
    return row.careers == 1 ? Words::tr("needed by 1 career") : Words::tr("needed by %1 careers").arg(number);
}

db::Result<EntryList> skillEntries(const db::Catalog& catalog) {
    const db::Result<std::vector<db::SkillRow>> skills = catalog.skills();
    if (!skills)
        return skills.error();
    EntryList list;
    list.entries.reserve(skills->size());
    for (const db::SkillRow& row : *skills) {
        Entry entry;
        entry.key = QString::fromStdString(row.skill.key.text());
        entry.title = QString::fromStdString(row.skill.name);
        entry.group = skillKindName(row.skill.kind);
        entry.second = entry.group + u" · "_s + skillUseText(row);
        entry.weight = row.careers;
        entry.folded = foldedText(entry.title + u'\n' + QString::fromStdString(row.skill.category));
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            if (kinds[kind] == row.skill.kind)
                entry.tags.push_back(facetTag(0, kind));
        }
        list.entries.push_back(std::move(entry));
    }
    Facet facet{u"kind"_s, Words::tr("Kind"), {}};
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        facet.values.push_back({QString::fromLatin1(kindIds[kind]), pluralName(kinds[kind]), 0});
    list.facets.push_back(std::move(facet));
    return list;
}

} // namespace waymark::ui
