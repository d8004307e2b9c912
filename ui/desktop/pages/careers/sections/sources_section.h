// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who published what this page shows: title, release, licence, link, what we changed, and the line that the
// licence asks for. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/prose_section.h"

namespace waymark::ui {

PageSection* sourcesSection(const SectionContext& context, QWidget* parent);

} // namespace waymark::ui
