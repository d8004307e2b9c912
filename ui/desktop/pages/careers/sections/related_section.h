// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Careers near this one, as links: its occupation and specialisations, siblings, then the related ones from
// closest on. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/prose_section.h"

namespace waymark::ui {

/// Nothing when no career is known to be near.
PageSection* relatedSection(const SectionContext& context, QWidget* parent);

} // namespace waymark::ui
