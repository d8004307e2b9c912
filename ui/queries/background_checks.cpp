// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/background_checks.h"

#include "app/career/licence_fit.h"
#include "db/catalog/ways_in.h"

#include <algorithm>

namespace waymark::ui {

namespace {

/// Whether one that names the career asks for a check. A record's "no" is as often a blank.
bool asksForCheck(const std::vector<db::Licence>& licences, const app::CareersLicences& careers) {
    return std::any_of(licences.begin(), licences.end(), [&careers](const db::Licence& licence) {
        const bool first = licence.kind.value_or(db::LicenceKind::Licence) == db::LicenceKind::Licence;
        return first && licence.background && *licence.background != db::LicenceBackground::No &&
               careers.fitOf(licence) == app::LicenceFit::Named;
    });
}

db::Result<std::optional<bool>> checkOf(const db::Catalog& catalog, const db::CareerKey& career,
                                        const LearnerPlace& learner) {
    std::optional<app::CareersLicences> careers; // names are read where a licence is recorded
    for (const db::Place& state : learner.states) {
        const auto licences = db::licences(catalog, career, state.key);
        if (!licences)
            return licences.error();
        if (licences->empty())
            return std::optional<bool>();
        if (!careers) {
            const auto names = db::careerNames(catalog, career);
            if (!names)
                return names.error();
            careers.emplace(*names);
        }
        if (!asksForCheck(*licences, *careers))
            return std::optional<bool>();
    }
    return std::optional(true);
}

} // namespace

db::Result<void> addBackgroundChecks(const db::Catalog& catalog, const LearnerPlace& learner,
                                     std::vector<db::CareerTraits>& careers) {
    if (learner.states.empty())
        return {};
    for (db::CareerTraits& career : careers) {
        const auto check = checkOf(catalog, career.key, learner);
        if (!check)
            return check.error();
        career.backgroundCheck = *check;
    }
    return {};
}

} // namespace waymark::ui
