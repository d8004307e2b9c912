// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/related_section.h"

#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/careers/sections/related_rows.h"
#include "ui/desktop/pages/careers/sections/when_seen.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/names.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"


namespace waymark::ui {

namespace {

constexpr int betweenLinks = 12;
constexpr int rowsRoom = 420;

struct Near {
    QString key, title;
};

void addLinks(PageSection* section, const SectionContext& context, const QString& head,
              const std::vector<Near>& careers) {
    if (careers.empty())
        return;
    auto* caption = new TextLabel(head, TypeSize::Small, Role::Text3, section);
    section->add(caption, 8);
    auto* box = new QWidget(section);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    auto* flow = new FlowLayout(box, betweenLinks);
    for (const auto& career : careers) {
        auto* link = new LinkLabel(career.title, LinkLabel::Form::Link, box);
        QObject::connect(link, &LinkLabel::clicked, box,
                         [go = context.go, key = career.key] { go(routeToItem(key)); });
        standFor(*link, career.key);
        flow->addWidget(link);
    }
    section->add(box, 6);
}

} // namespace

PageSection* relatedSection(const SectionContext& context, QWidget* parent) {
    const auto& facts = context.page.facts;
    auto* section = new PageSection(tr("Related careers"), parent);
    section->addSubtitle(tr("pay and growth, what both need, what it asks more of, and how ready this work makes one"));
    const auto nearOf = [](const db::Career& career) {
        return Near{fromUtf8(career.key.text()), careerName(career.title)};
    };
    if (facts.parent)
        addLinks(section, context, tr("Counted with"), {nearOf(*facts.parent)});
    std::vector<Near> specialisations, siblings;
    for (const auto& career : facts.specialisations)
        specialisations.push_back(nearOf(career));
    for (const auto& relation : facts.related)
        if (relation.tier == db::RelationTier::Sibling && !(facts.parent && relation.career == facts.parent->key))
            siblings.push_back({fromUtf8(relation.career.text()), careerName(relation.title)});
    addLinks(section, context, tr("Specialisations"), specialisations);
    addLinks(section, context, tr("Beside it, in the same occupation"), siblings);
    // The context outlives the section, as the section's own links need it to.
    section->add(new WhenSeen([&context](QWidget* place) { return relatedRows(context, place); }, rowsRoom, section), 4);
    return section;
}

} // namespace waymark::ui
