// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Ways in": the steps of the route with their times, licences, apprenticeships and programmes for the
// learner's place; and "Outlook and people": conditions, leaving, ages, work from home, AI. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/prose_section.h"

namespace waymark::ui {

PageSection* waysInSection(const SectionContext& context, QWidget* parent);
/// Nothing where nothing is known.
PageSection* peopleSection(const SectionContext& context, QWidget* parent);

} // namespace waymark::ui
