// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/background_checks.h"

#include "app/career/licence_fit.h"
#include "db/catalog/ways_in.h"

#include <algorithm>

namespace waymark::ui {

namespace {

/// Nothing: no licence is recorded there, or none of those recorded asks and one does not say.
std::optional<bool> checkIn(const std::vector<db::Licence>& licences, const app::CareersLicences& careers) {
    bool any = false, allSay = true;
    for (const db::Licence& licence : licences) {
        const bool first = licence.kind.value_or(db::LicenceKind::Licence) == db::LicenceKind::Licence;
        if (!first || careers.fitOf(licence) != app::LicenceFit::Named)
            continue;
        any = true;
        if (!licence.background)
            allSay = false;
        else if (*licence.background != db::LicenceBackground::No)
            return true;
    }
    return any && allSay ? std::optional(false) : std::nullopt;
}

db::Result<std::optional<bool>> checkOf(const db::Catalog& catalog, const db::CareerKey& career,
                                        const LearnerPlace& learner) {
    std::optional<app::CareersLicences> careers; // names are read where a licence is recorded
    std::optional<bool> all;
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
        const auto one = checkIn(*licences, *careers);
        if (!one || (all && *all != *one))
            return std::optional<bool>();
        all = one;
    }
    return all;
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
