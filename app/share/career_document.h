// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A career page as a document to read or share: plain text, Markdown or a self-contained HTML page (no
// network, no script). The same sections in the same order as the window. Pure, any thread.
#pragma once

#include "app/career/named_fact.h"
#include "app/career/people_at_work.h"
#include "app/career/ways_in.h"
#include "app/path/path.h"
#include "app/salary/chart_spec.h"
#include "app/share/document.h"
#include "db/records/career.h"
#include "db/records/field_of_study.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

/// What the learner made of the career; only where it shall be shared.
struct PersonalWords {
    std::string status; ///< "Active"; empty: none
    int rating = 0;     ///< of 5; 0: none
    std::string note;   ///< Markdown, as pros and cons
    std::string pros;
    std::string cons;
    bool empty() const {
        return status.empty() && rating == 0 && note.empty() && pros.empty() && cons.empty();
    }
};

struct CareerPage {
    db::CareerFacts facts;
    std::optional<db::Salary> nationalPay;
    std::optional<PayComparison> pay;
    ChartSpec payChartSpec; ///< of `pay`, with its words
    std::string payPlaces;  ///< which places it compares and why, in words
    LearningPath path;
    std::map<std::string, std::string> listPrices; ///< of its courses by key, as lists state them, in words
    std::vector<db::Source> sources;
    std::vector<db::FieldOfStudy> fields; ///< of study, by code
    /// Where the picture of the pay chart is: a data address or a file beside the document; empty: none.
    std::string payChart;
    WaysIn ways;
    PeopleAtWork people;
    std::vector<NamedFact> named; ///< that the written sections hold as links ("fact:median_pay")
    std::string summary;          ///< in words: the one that was written, else made from the figures
    std::string educationCaution; ///< beside the answers on schooling, in words; empty: none
    std::vector<DocumentPart> waysInParts, peopleParts; ///< of `ways` and `people`, with their words
    std::optional<PersonalWords> personal;
};

std::string careerAsText(const CareerPage& page);
std::string careerAsMarkdown(const CareerPage& page);
std::string careerAsHtml(const CareerPage& page);

/// "Skills and knowledge", "The day to day": the heading a section carries everywhere.
std::string_view sectionTitle(db::SectionKind kind);

} // namespace waymark::app
