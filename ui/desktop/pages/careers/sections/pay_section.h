// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pay on a career's page: in the summary the compact chart of its cities or countries, below with the national
// percentiles, each figure with its source card; the pay page is one link away. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/prose_section.h"

namespace waymark::ui {

/// Nothing when no pay is known at all.
PageSection* payFirst(const SectionContext& context, QWidget* parent);
PageSection* paySection(const SectionContext& context, QWidget* parent);

} // namespace waymark::ui
