// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the catalog says of the people in a career and their conditions. Functions over an open Catalog, on
// its thread; errors are the catalog's. Nothing is what the publisher does not say.
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/people_at_work.h"

namespace waymark::db {

Result<std::optional<Separations>> separations(const Catalog& catalog, const CareerKey& career);
Result<std::optional<WorkContext>> workContext(const Catalog& catalog, const CareerKey& career);
/// Most workers first.
Result<std::vector<IndustryShare>> industries(const Catalog& catalog, const CareerKey& career);
Result<std::optional<Attainment>> attainment(const Catalog& catalog, const CareerKey& career);
Result<std::optional<WorkerAges>> workerAges(const Catalog& catalog, const CareerKey& career);
Result<std::optional<WomenShare>> womenShare(const Catalog& catalog, const CareerKey& career);
Result<std::optional<RemoteWork>> remoteWork(const Catalog& catalog, const CareerKey& career);
/// One for each measure that knows the career, in the order of AiMeasure.
Result<std::vector<AiExposure>> aiExposure(const Catalog& catalog, const CareerKey& career);

} // namespace waymark::db
