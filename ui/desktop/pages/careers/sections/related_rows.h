// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Related careers as rows: name, pay and growth, the skills both need most, what is missing, and how ready
// somebody is who does this career's work. In the publisher's order; where none is published they are
// computed, and that is said. All careers are read and compared on a thread of the pool; the rows come when that is
// done. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/section_context.h"

#include <QWidget>

namespace waymark::ui {

/// Stays empty when no career is near; siblings in the same occupation are left to the section's links. Keeps the
/// height of the parent until the rows are there.
QWidget* relatedRows(const SectionContext& context, QWidget* parent);

} // namespace waymark::ui
