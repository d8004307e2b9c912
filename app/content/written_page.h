// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A written career as the content check reads it, and what is found wrong with it. A short page has nine
// sections, a full one all sixteen. Findings are kinds with the words they are about; sentences are made
// elsewhere. Plain values, any thread.
#pragma once

#include "db/keys.h"
#include "db/records/career_section.h"
#include "db/records/people_at_work.h"
#include "db/records/ways_in.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

/// What the catalog's tables say about the career that a page could contradict.
struct PageFacts {
    std::optional<db::EntryEducation> education;
    std::optional<db::EntryExperience> experience;
    bool entryIsWider = false; ///< the entry line was measured for a wider occupation
    int licensingStates = 0;        ///< with a licence on record
    std::optional<double> outdoors; ///< 1 (never) to 5
    std::optional<db::Schedule> schedule;
    std::optional<db::WeeklyHours> hours;
    std::optional<bool> atHome; ///< whether all of the work can be done there
};

struct WrittenPage {
    db::CareerKey career;
    std::string title;
    std::vector<db::CareerSection> sections;
    PageFacts facts;
};

enum class PageFaultKind {
    MissingSection,
    TooShort,
    TooLong,
    HardToRead,
    BannedWord,
    GenderedWord,
    UnknownLink,
    LinkToItself,
    UnknownName,     ///< a fact's name in braces that nobody fills in
    NameWithoutFact, ///< one that the catalog has no fact for
    DisagreesOnSchool,
    DisagreesOnLicence,
    DisagreesOnOutdoors,
    DisagreesOnHours,
    DisagreesOnHome,
    FigureInProse, ///< what the tables hold is named in braces
    CopiedRun,     ///< eight words in a row of a publisher's release
    CommonOpening, ///< more pages than allowed begin alike
    LikeAnother    ///< a sentence close to one of another page
};

struct PageFault {
    PageFaultKind kind = PageFaultKind::MissingSection;
    db::CareerKey career;
    std::string section; ///< file form of the section's name; may be empty
    std::string words;   ///< what was found; of LikeAnother the sentence
    std::string other;   ///< of LikeAnother the other page's title
    double measure = 0;  ///< words, grade, or share of equal runs
};

enum class PageKind { None, Short, Full };

/// Full: every section; short: those of a short page; none: something else.
PageKind pageKind(const std::vector<db::CareerSection>& sections);

} // namespace waymark::app
