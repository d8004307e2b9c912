// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Programs of a career's fields that are for another one: those for who teaches the trade. Pure, any thread.
#pragma once

#include <string>

namespace waymark::app {

/// A field of those who teach a trade ("Cosmetology Instructor", "Mathematics Teacher Education") is no way into the trade.
bool isForTeachersOnly(const std::string& fieldTitle, const std::string& code);

} // namespace waymark::app
