// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "What the work is": our own words, and the tasks of an imported release in its publisher's words, core ones
// first. Null when there is neither. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/prose_section.h"

namespace waymark::ui {

PageSection* workSection(const SectionContext& context, QWidget* parent);

} // namespace waymark::ui
