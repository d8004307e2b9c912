// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/career_hints.h"

#include "ui/words/page_points.h"

namespace waymark::ui {

db::Result<CareerHints> careerHints(const db::Catalog& catalog, const db::CareerKey& career) {
    auto facts = catalog.careerFacts(career);
    if (!facts)
        return facts.error();
    CareerHints hints;
    for (const auto& section : facts->sections)
        if (section.kind == db::SectionKind::FirstSteps)
            for (const QString& point : pointsOf(section.markdown))
                hints.firstSteps.push_back(point.toStdString());
    hints.tools = std::move(facts->technologies);
    return hints;
}

bool isTool(const db::SkillKey& skill) {
    return skill.text().starts_with("skill:tech/");
}

} // namespace waymark::ui
