// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Ways in": in the summary the steps of the route with their times and the learner's place; in full with
// licences, apprenticeships and programmes for that place; and "Outlook and people": conditions, leaving, ages, work from home, AI. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/prose_section.h"

namespace waymark::ui {

/// The steps, and the field of the learner's place.
PageSection* waysFirst(const SectionContext& context, QWidget* parent);
PageSection* waysInSection(const SectionContext& context, QWidget* parent);
/// Nothing where nothing is known.
PageSection* peopleSection(const SectionContext& context, QWidget* parent);

} // namespace waymark::ui
