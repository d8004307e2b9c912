// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The occupation whose figure stands for a career, as sentences write it and in the window's language where a career has
// its name. Any thread.
#pragma once

#include <QString>

#include <string_view>

namespace waymark::ui {

/// "Registered nurses" of "Registered Nurses".
QString occupationName(std::string_view english);

/// "for Registered nurses as a whole"
QString ofTheWhole(std::string_view english);

} // namespace waymark::ui
