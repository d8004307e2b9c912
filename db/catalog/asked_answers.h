// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What those whom O*NET asked about a career said a newcomer needs of experience and training, and when. A function over an
// open Catalog, on its thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/asked_answers.h"

#include <vector>

namespace waymark::db {

/// One for each question that was answered, in the order of AskedAbout; of a part of an occupation that was not asked about
/// by itself those of the whole, with its name.
Result<std::vector<AskedAnswers>> askedAnswers(const Catalog& catalog, const CareerKey& career);

} // namespace waymark::db
