// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A career page as a document to read or share: plain text, Markdown or a self-contained HTML page (no
// network, no script). The same sections in the same order as the window. Pure, any thread.
#pragma once

#include "app/path/path.h"
#include "app/salary/compare.h"
#include "db/records/career.h"
#include "db/records/field_of_study.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

struct CareerPage {
    db::CareerFacts facts;
    std::optional<db::Salary> nationalPay;
    std::optional<PayComparison> pay;
    LearningPath path;
    std::vector<db::Source> sources;
    std::vector<db::FieldOfStudy> fields; ///< of study, by code
};

std::string careerAsText(const CareerPage& page);
std::string careerAsMarkdown(const CareerPage& page);
std::string careerAsHtml(const CareerPage& page);

/// "Skills and knowledge", "The day to day": the heading a section carries everywhere.
std::string_view sectionTitle(db::SectionKind kind);

} // namespace waymark::app
