// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages in the order of the navigation, with the words and icons they are shown under. Plain values.
#pragma once

#include "ui/desktop/navigation/route.h"

#include <array>

namespace waymark::ui {

/// Every page that stands in the navigation, top to bottom; search is reached through its box.
inline constexpr std::array<PageId, 7> navigationPages{PageId::Explore, PageId::Careers, PageId::Skills,
                                                       PageId::Courses, PageId::Books,   PageId::Pay,
                                                       PageId::Library};

QString pageTitle(PageId page);
QString pageIconName(PageId page);

} // namespace waymark::ui
