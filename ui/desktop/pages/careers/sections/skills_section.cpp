// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/skills_section.h"

#include "ui/desktop/pages/careers/sections/skill_rows.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/jargon.h"
#include "ui/words/names.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shortKnowledge = 3;
constexpr std::size_t shortSkills = 5;
constexpr std::size_t shortTags = 12;

std::vector<db::CareerSkill> ofKind(const db::CareerFacts& facts, db::SkillKind kind) {
    std::vector<db::CareerSkill> found;
    std::copy_if(facts.skills.begin(), facts.skills.end(), std::back_inserter(found),
                 [kind](const auto& need) { return need.skill.kind == kind; });
    return found;
}

void addGroup(QVBoxLayout* column, const SectionContext& context, const QString& name,
              const std::vector<db::CareerSkill>& needs, std::size_t limit, QWidget* parent) {
    if (needs.empty())
        return;
    column->addWidget(new SkillHead(name, column->count() == 0, parent));
    for (std::size_t place = 0; place < std::min(limit, needs.size()); ++place) {
        auto* row = new SkillRow(needs[place], parent);
        QObject::connect(row, &SkillRow::skillRequested, parent,
                         [go = context.go](const QString& key) { go(routeToItem(key)); });
        column->addWidget(row);
    }
}

/// The table; short or with everything.
QWidget* table(const SectionContext& context, bool all, QWidget* parent) {
    auto* box = new QWidget(parent);
    box->setObjectName(u"skillTable"_s);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto& facts = context.page.facts;
    const auto limit = [all](std::size_t shown) { return all ? std::size_t{1000} : shown; };
    addGroup(column, context, tr("Knowledge"), ofKind(facts, db::SkillKind::Knowledge), limit(shortKnowledge),
             box);
    addGroup(column, context, tr("Skills"), ofKind(facts, db::SkillKind::Skill), limit(shortSkills), box);
    if (all)
        addGroup(column, context, tr("Abilities"), ofKind(facts, db::SkillKind::Ability), limit(0), box);
    return box;
}

QWidget* tags(const db::CareerFacts& facts, std::size_t limit, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* flow = new FlowLayout(box);
    for (std::size_t place = 0; place < std::min(limit, facts.technologies.size()); ++place) {
        const auto& technology = facts.technologies[place];
        auto* tag = new Tag(fromUtf8(technology.skill.name), box);
        tag->setStrong(technology.inDemand);
        QString why = toolClassName(technology.skill.category);
        if (technology.inDemand)
            why += tr("\nIn demand: often asked for in postings for this career");
        else if (technology.hot)
            why += tr("\nHot: often asked for in postings of all careers");
        tag->setToolTip(why.trimmed());
        if (technology.inDemand)
            tag->setAccessibleName(fromUtf8(technology.skill.name) + tr(", in demand"));
        flow->addWidget(tag);
    }
    return box;
}

/// Swaps the short form of a list for the long one and back.
void addExpandable(PageSection* section, LinkLabel* link, const QString& more, QWidget* shortForm,
                   std::function<QWidget*()> makeLong, int gap) {
    auto* holder = new QWidget(section);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(shortForm);
    section->add(holder, gap);
    QObject::connect(
        link, &LinkLabel::clicked, holder,
        [link, more, column, shortForm, makeLong, longForm = static_cast<QWidget*>(nullptr)]() mutable {
            if (!longForm) {
                longForm = makeLong();
                longForm->setVisible(false);
                column->addWidget(longForm);
            }
            const bool expand = longForm->isHidden();
            shortForm->setVisible(!expand);
            longForm->setVisible(expand);
            link->setText(expand ? tr("Show fewer") : more);
        });
}

} // namespace

PageSection* skillsSection(const SectionContext& context, QWidget* parent) {
    const auto& facts = context.page.facts;
    const QString words = context.words(db::SectionKind::Skills);
    if (facts.skills.empty() && facts.technologies.empty())
        return proseSection(context, db::SectionKind::Skills, parent);
    auto* section = new PageSection(tr("Skills and knowledge"), parent);
    if (!words.isEmpty()) {
        section->addWords(words, context);
        section->beginFigures(tr("how important each skill is, and at which level"));
    }
    if (!facts.skills.empty()) {
        section->addRemark(importanceAndLevelMeaning());
        const QString more = tr("See all %1").arg(facts.skills.size());
        auto* link = section->addLink(more);
        link->setObjectName(u"allSkills"_s);
        addExpandable(
            section, link, more, table(context, false, section),
            [&context, section] { return table(context, true, section); }, 2);
    }
    if (!facts.technologies.empty()) {
        auto* row = new QWidget(section);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(
            new TextLabel(tr("Technologies, in demand first"), TypeSize::Small, Role::Text3, row));
        line->addStretch(1);
        section->add(row, 6);
        auto* box = tags(facts, shortTags, section);
        if (facts.technologies.size() > shortTags) {
            const QString more = tr("See all %1").arg(facts.technologies.size());
            auto* link = new LinkLabel(more, LinkLabel::Form::Link, row);
            link->setType(TypeSize::Small, QFont::Normal);
            line->addWidget(link);
            addExpandable(
                section, link, more, box, [&facts, section] { return tags(facts, 1000, section); }, 6);
        } else {
            section->add(box, 6);
        }
    }
    return section;
}

} // namespace waymark::ui
