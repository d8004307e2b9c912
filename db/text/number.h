// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers as files hold them: a point, no thousands marks, whatever the language of the machine is (the
// window sets the locale of the process, and printf and strtod follow it). Pure, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark::db {

/// At most `digits` significant ones, none that say nothing: 9.5 -> "9.5", 40.0 -> "40". Empty for no number.
std::string numberText(double number, int digits = 15);
std::string numberText(const std::optional<double>& number);

/// The whole text as a finite number; nothing for any other text, also for an empty one.
std::optional<double> numberFrom(std::string_view text);

} // namespace waymark::db
