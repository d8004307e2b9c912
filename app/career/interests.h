// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holland's six interest types by name. Pure, any thread.
#pragma once

#include <string_view>

namespace waymark::app {

/// "Investigative" for 'I'; empty for any other letter.
std::string_view interestName(char letter);

} // namespace waymark::app
