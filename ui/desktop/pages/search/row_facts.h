// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second lines of lists of one kind: what a career pays and how it grows, what a skill is used by, who
// offers a course for how much. On the search thread, which reads the careers once.
#pragma once

#include "ui/desktop/pages/search/search_outcome.h"

#include <functional>
#include <memory>

namespace waymark::ui {

/// Writes the facts of every row into its second line; nothing is left to stand at the right.
using RowFacts = std::function<void(SearchOutcome& outcome, const std::atomic<bool>* cancelled)>;
RowFacts rowFactsOf(std::shared_ptr<const db::Catalog> catalog);

} // namespace waymark::ui
