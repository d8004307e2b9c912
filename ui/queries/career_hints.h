// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What My match says of one career beside its measures: small things to try from its written page, and the
// tools that it uses. Use on the catalog's thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"

#include <string>
#include <vector>

namespace waymark::ui {

struct CareerHints {
    std::vector<std::string> firstSteps; ///< without marks of Markdown; empty where nobody has written them
    std::vector<db::CareerSkill> tools;  ///< technologies: in demand first, then hot, then by name
};

db::Result<CareerHints> careerHints(const db::Catalog& catalog, const db::CareerKey& career);

/// Ticked technologies are kept beside the levels of skills; this tells them apart.
bool isTool(const db::SkillKey& skill);

} // namespace waymark::ui
