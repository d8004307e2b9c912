// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of titles of licenses and careers, in their stems, and when two of them are the same: "hygienist" and "hygiene",
// "abstracter" and "abstractor", a slip of one letter. Words of grade and form are none of them. Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app::licence_stems {

using Stems = std::vector<std::string>;

Stems stemsOfAll(const std::vector<std::string_view>& words);
/// Without what stands in brackets, and of a career without its exceptions.
std::string plainTitle(std::string title, bool ofCareer);
Stems stemsIn(const std::string& title, bool ofCareer);
/// Of one word in small letters.
std::string stemIn(std::string_view word);

/// "license", "journeyman", "limited": which grade or form a license has.
bool saysGradeOrForm(std::string_view word);
/// A stem that nearly every trade has: "technician".
bool tellsNothing(const std::string& stem);

bool holds(const Stems& stems, const std::string& stem);
bool allHeldBy(const Stems& stems, const Stems& others);
bool anyHeldBy(const Stems& stems, const Stems& others);

/// "Weighers", "Samplers": parts of a title that are one word and name who does the work; empty for fewer than two.
Stems listedCallings(const std::string& title);

} // namespace waymark::app::licence_stems
