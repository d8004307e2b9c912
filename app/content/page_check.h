// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be found wrong with one written page by itself: its sections and length, reading level, filler,
// gendered words, links and fact names, and claims that the tables contradict. Pure, any thread.
#pragma once

#include "app/content/written_page.h"

#include <functional>

namespace waymark::app {

/// Limits that every page keeps. Words are of the whole page; grades are Flesch-Kincaid.
inline constexpr int leastShortWords = 220;
inline constexpr int mostShortWords = 350;
inline constexpr int leastFullWords = 700;
inline constexpr double easiestGrade = 9; ///< most of summary and day
inline constexpr double plainGrade = 11;  ///< most of the other sections
inline constexpr double titlesGrade = 13; ///< where careers' titles stand in every sentence

/// `knows` answers whether the catalog holds an item of this key.
std::vector<PageFault> pageFaults(const WrittenPage& page,
                                  const std::function<bool(const std::string&)>& knows);

} // namespace waymark::app
