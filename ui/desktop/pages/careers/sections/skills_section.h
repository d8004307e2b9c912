// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Skills and knowledge": the three leading fields of knowledge and five leading skills, all of them on
// request, and the technologies as tags, those in demand first. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/prose_section.h"

namespace waymark::ui {

/// Nothing when the career has neither skills nor technologies.
PageSection* skillsSection(const SectionContext& context, QWidget* parent);

} // namespace waymark::ui
