// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways into a career and the people in it, in words: the steps of the route with their times, licences,
// programmes near, apprenticeships, conditions, people. Window, command line and files say the same. What is
// not stated is said to be not stated, never "no". Translated; any thread.
#pragma once

#include "app/career/people_at_work.h"
#include "app/career/ways_in.h"
#include "app/share/document.h"
#include "db/records/source.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace waymark::ui {

struct SaidStep {
    app::StepKind kind = app::StepKind::FirstJob;
    QString title; ///< "Bachelor's degree"
    QString time;  ///< "4 to 5 years", "time not stated"
    QString note;  ///< may be empty
    bool optional = false;
};
std::vector<SaidStep> stepsInWords(const app::WaysIn& ways);

/// That the door is not stated, and what workers of this very career name where its group's door is lower; may be empty.
QString doorNote(const app::WaysIn& ways);

/// "At least 4 years after high school": what the steps cost together; empty where nothing is known.
QString routeLength(const app::WaysIn& ways);

struct SaidLicence {
    QString title;   ///< with "federal" or the state
    QString asks;    ///< "exam; degree; background check: not stated"
    QString agency;  ///< "Ask the agency before you study: Nursing Care Commission"
    QString address; ///< of the agency; may be empty
    QString date;    ///< "recorded 6 September 2024"
};
std::vector<SaidLicence> licencesInWords(const app::WaysIn& ways);
/// "One state (Washington) records a license", "37 states record a license".
QString licensingStatesWords(const app::WaysIn& ways);
/// The same as a sentence: of the career and its parts, of a part of an occupation by its name only.
QString licensingCount(const app::WaysIn& ways);
/// What is to be said before or instead of the list: no state chosen, nothing recorded, California.
QString licenceNote(const app::WaysIn& ways);
/// The same without what is filed under its code for other trades: a plan has no use for a nursery dealer's.
QString licenceNoteOfItsOwn(const app::WaysIn& ways);

struct SaidProgramme {
    QString school;  ///< "Sound Technical College, Seattle, WA"
    QString teaches; ///< "Registered Nursing: associate's degree"
    QString detail;  ///< "12 km · 80 finished in 2023-24"
    QString address;
};
std::vector<SaidProgramme> programmesInWords(const app::WaysIn& ways, std::size_t most);
/// How many programmes there are, of the place and of the country, and which `most` are shown.
QString programmeNote(const app::WaysIn& ways, std::size_t most);

/// Empty where no route is recognised.
QString apprenticeshipSentence(const app::WaysIn& ways);

/// One line of "Outlook and people".
struct SaidFact {
    QString label, value, detail;
    std::string sourceId;
};
/// With the vintage of each figure where its source is among `sources`.
std::vector<SaidFact> peopleInWords(const app::PeopleAtWork& people, const std::vector<db::Source>& sources = {});

/// The same as parts of a document, with their headings; nothing where nothing is known.
std::vector<app::DocumentPart> waysInParts(const app::WaysIn& ways);
std::vector<app::DocumentPart> peopleParts(const app::PeopleAtWork& people, const std::vector<db::Source>& sources);

} // namespace waymark::ui
