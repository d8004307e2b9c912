// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Careers near this one: its occupation, specialisations and siblings as links, then the related ones as rows, made when
// they come into sight. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/prose_section.h"

namespace waymark::ui {

PageSection* relatedSection(const SectionContext& context, QWidget* parent);

} // namespace waymark::ui
