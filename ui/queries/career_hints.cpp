// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/career_hints.h"

#include <regex>
#include <sstream>

namespace waymark::ui {

namespace {

/// "[cosmetology](career:39-5012.00)" and "**Knots.**" as they are read.
std::string plain(const std::string& markdown) {
    static const std::regex link(R"(\[([^\]]*)\]\([^)]*\))"), strong(R"(\*\*)");
    return std::regex_replace(std::regex_replace(markdown, link, "$1"), strong, "");
}

std::vector<std::string> pointsOf(const std::string& markdown) {
    std::vector<std::string> points;
    std::istringstream lines(markdown);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("- ") || line.starts_with("* "))
            points.push_back(plain(line.substr(2)));
    return points;
}

} // namespace

db::Result<CareerHints> careerHints(const db::Catalog& catalog, const db::CareerKey& career) {
    auto facts = catalog.careerFacts(career);
    if (!facts)
        return facts.error();
    CareerHints hints;
    for (const auto& section : facts->sections)
        if (section.kind == db::SectionKind::FirstSteps)
            hints.firstSteps = pointsOf(section.markdown);
    hints.tools = std::move(facts->technologies);
    return hints;
}

bool isTool(const db::SkillKey& skill) {
    return skill.text().starts_with("skill:tech/");
}

} // namespace waymark::ui
