// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What counts as having done a skill or a knowledge area: one deed from life for each of the 68 that careers
// are rated in, in our own words, so that "once or twice" and "often" mean the same to everybody. Pure but
// for the locale; any thread.
#pragma once

#include <QString>

#include <string_view>

namespace waymark::ui {

/// "repaired a bicycle, a tap, a phone or an engine"; empty for a key that is none of them.
QString skillDeed(std::string_view skill);

} // namespace waymark::ui
