// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways into a career as a route: its steps in order, each with what it costs in years. Lengths are those
// by which the Bureau of Labor Statistics defines its classes ("Education, training and experience
// classifications"): an associate's degree at least two and not more than four years of full-time study,
// a bachelor's four to five, a master's one or two more, a doctorate at least three after a bachelor's, a
// certificate up to two; training of a month, a year or longer. A step whose length nobody states has none.
// Years count from the end of high school. Pure, any thread.
#pragma once

#include "db/records/people_at_work.h"
#include "db/records/ways_in.h"

#include <optional>
#include <vector>

namespace waymark::app {

struct NearProgramme {
    db::Programme programme;
    std::optional<double> kilometres; ///< from the learner's place; nothing where either has no coordinates
};

/// What is known of the ways into one career, for a learner's place.
struct WaysIn {
    std::optional<db::OccupationEntry> entry;
    std::optional<db::Place> place;           ///< of the learner: a state, or a metro or city in one
    std::optional<db::Place> state;           ///< the state it lies in; nothing: none chosen, or another country
    bool recordsState = false;                ///< the licence records hold anything of that state
    std::vector<db::Licence> licences;        ///< of the state and federal ones; without a state federal only
    std::size_t licensingStates = 0;          ///< states that record a licence for the career
    std::vector<std::string> licensedIn;      ///< their names where they are few
    std::vector<db::Licence> sisterLicences;  ///< of the state for its near occupations, where it has none for this
    std::vector<NearProgramme> programmes;    ///< nearest first; without coordinates those of the state first
    std::vector<db::ApprenticeshipRoute> routes;
    std::vector<db::ApprenticeshipSponsors> sponsors; ///< of all states

    /// Sponsors in the learner's state; nothing where none is recorded.
    std::optional<int> sponsorsHere() const;
};

struct PeopleAtWork {
    std::optional<db::Separations> separations;
    std::optional<db::WorkContext> context;
    std::vector<db::IndustryShare> industries;
    std::optional<db::Attainment> attainment;
    std::optional<db::WorkerAges> ages;
    std::optional<db::WomenShare> women;
    std::optional<db::RemoteWork> remote;
    std::vector<db::AiExposure> ai;
    bool byHand = false; ///< its major group works with hands or bodies: nothing of it leaves the workplace
};

/// Whether a programme ends in the level that usually opens the career; true where none after school does.
bool leadsTo(const db::Programme& programme, const std::optional<db::OccupationEntry>& entry);

/// Food service, cleaning, personal care, farms, building, repair, making, moving.
bool isWorkByHand(const std::string& majorGroup);

struct Years {
    double least = 0;
    std::optional<double> most;
    bool operator==(const Years&) const = default;
};

enum class StepKind { HighSchool, Schooling, Apprenticeship, Licence, Experience, Training, FirstJob };

struct RouteStep {
    StepKind kind = StepKind::FirstJob;
    std::optional<Years> years; ///< nothing: its time is not stated
    bool optional = false;      ///< another road, or one that only some take
};

/// Schooling first, the first job last; empty where nothing is known.
std::vector<RouteStep> routeOf(const WaysIn& ways);

/// What the steps that everybody takes cost together, as far as it is stated.
Years yearsOf(const std::vector<RouteStep>& steps);

/// Those of the level that `entry` asks for first, of them the nearest; those without a distance after them, those
/// of `state` before others whatever their level.
void sortByDistance(std::vector<NearProgramme>& programmes, const std::optional<db::Place>& from,
                    const std::optional<db::Place>& state, const std::optional<db::OccupationEntry>& entry = {});

/// How far two measures of what language models touch are apart, by their ranks among careers (0 to 1).
enum class Agreement { Agree, DifferALittle, Disagree };
std::optional<Agreement> agreementOf(const std::vector<db::AiExposure>& measures);

} // namespace waymark::app
