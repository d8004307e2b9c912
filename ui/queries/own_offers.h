// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The offers of work in the learner's library, as rows that stand beside published pay: marked as own,
// without a rank, never in place of a published figure. Shared by the window and the command line. No Qt. The
// library's thread.
#pragma once

#include "app/salary/compare.h"
#include "db/catalog/catalog.h"
#include "db/library/library.h"

#include <vector>

namespace waymark::ui {

/// Offers at places that the catalog knows. One without a career counts for `first`.
db::Result<std::vector<app::OwnOffer>> ownOffers(db::Library& library, const db::Catalog& catalog,
                                                 const db::CareerKey& first);

} // namespace waymark::ui
