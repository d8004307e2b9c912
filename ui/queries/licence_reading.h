// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose the records of licenses are: those under a career's code sorted by their titles (app/career/licence_fit.h), of the
// learner's states and of all; what stands under the code and is left out; and what other codes hold by the career's names.
// On the catalog's thread.
#pragma once

#include "app/career/licence_fit.h"
#include "app/career/ways_in.h"
#include "db/catalog/catalog.h"
#include "ui/queries/careers_beside.h"

#include <optional>

namespace waymark::ui {

/// Fills what `ways` knows of licenses; its places, code and doors stand there already. `error` keeps the first one.
void readLicences(const db::Catalog& catalog, const db::CareerKey& career, const app::CareersLicences& careers, CareersBeside& beside,
                  app::WaysIn& ways, std::optional<db::Error>& error);

} // namespace waymark::ui
