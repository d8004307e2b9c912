// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holland's six interest types by name, and the leading letters of a career. Pure, any thread.
#pragma once

#include "db/records/career.h"

#include <string>
#include <string_view>

namespace waymark::app {

/// "Investigative" for 'I'; empty for any other letter.
std::string_view interestName(char letter);

/// The published leading letters, else those of the two highest ratings above the middle of the scale.
std::string leadingInterests(const db::CareerInterests& interests);

} // namespace waymark::app
