// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The moment as the library writes it. Any thread.
#pragma once

#include <string>

namespace waymark::ui {

/// "2026-08-03T14:32:00Z".
std::string utcNow();

} // namespace waymark::ui
