// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the catalog says of the ways into a career: entry education, experience and training, licences,
// programmes of public schools, apprenticeships. Functions over an open Catalog, on its thread; errors are
// the catalog's. A fact counted for a wider occupation than the career names it (`measuredFor`).
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/career_names.h"
#include "db/records/ways_in.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waymark::db {

/// Nothing where the projections do not count the occupation.
Result<std::optional<OccupationEntry>> occupationEntry(const Catalog& catalog, const CareerKey& career);

/// Licences of a state and federal ones (those of all states without a state), by state and title. Physicians and
/// surgeons are licensed as one calling, filed under some of its codes: theirs are those of all its codes.
Result<std::vector<Licence>> licences(const Catalog& catalog, const CareerKey& career,
                                      const std::optional<PlaceKey>& state = {});

/// Those of them that are filed under a dozen occupations and more, each as "state:MA 11051": of whoever may work in one place.
Result<std::set<std::string>> widelyFiledLicences(const Catalog& catalog, const CareerKey& career);

/// Of the state, filed under other occupations of its broad group: an underground miner's for who loads there.
Result<std::vector<Licence>> neighbourLicences(const Catalog& catalog, const CareerKey& career, const PlaceKey& state);

/// All federal licences, whatever occupation they are filed under.
Result<std::vector<Licence>> federalLicences(const Catalog& catalog);

/// Licences of the state, or of all states, whatever occupation they are filed under, whose titles are `wanted`: their titles,
/// kinds and sources, by state and title; no federal ones.
Result<std::vector<Licence>> licencesTitled(const Catalog& catalog, const std::optional<PlaceKey>& state,
                                            const std::function<bool(const std::string& title)>& wanted);

Result<CareerNames> careerNames(const Catalog& catalog, const CareerKey& career);
/// Of all careers, in no order.
Result<std::vector<TitledCareer>> careerTitles(const Catalog& catalog);

/// Shares of the answers of workers or experts asked about this very career; nothing where they were asked about a wider one.
Result<std::vector<EducationShare>> schoolingAnswers(const Catalog& catalog, const CareerKey& career);

/// Whether the records hold anything of that state (California's are not at hand).
Result<bool> holdsLicencesOf(const Catalog& catalog, const PlaceKey& state);

/// Whether the lists of schools and of sponsors hold anything of that state: California's are not at hand.
Result<bool> holdsSchoolsOf(const Catalog& catalog, const PlaceKey& state);
Result<bool> holdsSponsorsOf(const Catalog& catalog, const PlaceKey& state);

/// Whether another career has this job name too: as its title or in the plural, reported by its workers, or one of its others.
Result<bool> isJobNameOfAnother(const Catalog& catalog, const CareerKey& career, const std::string& name);

/// Of the six-digit occupation by whose code fields of study, programmes and sponsors are found; empty: the career's own.
Result<std::string> fieldsMeasuredFor(const Catalog& catalog, const CareerKey& career);
Result<FieldCoverage> fieldCoverage(const Catalog& catalog, const CareerKey& career);

/// Programmes of public schools whose field of study leads to the career, by school and field.
Result<std::vector<Programme>> programmes(const Catalog& catalog, const CareerKey& career);

/// By title; the register gives a number several titles, each of them a row.
Result<std::vector<ApprenticeshipRoute>> apprenticeshipRoutes(const Catalog& catalog,
                                                              const CareerKey& career);
/// By state.
Result<std::vector<ApprenticeshipSponsors>> apprenticeshipSponsors(const Catalog& catalog,
                                                                   const CareerKey& career);

} // namespace waymark::db
