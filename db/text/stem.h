// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One form for the forms of an English word, so that a title that says "welder" meets "welding": plurals and a
// silent e are cut, -er becomes -ing, British spelling becomes American. Lighter than Porter's or Snowball's stemmer
// on purpose: those make "organ" of "organic" and "organization" and "market" of "marketing", and a title has no
// other word to tell them apart.
// Both sides of a comparison are cut alike, so a stem need not be a word. Takes words in plain small letters
// (words.h); what holds anything but a to z stays as it is. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

std::string stemOf(std::string_view word);
/// The stems of a phrase's words, divided by one blank; empty when it has none.
std::string stemsOf(std::string_view phrase);

} // namespace waymark::db
