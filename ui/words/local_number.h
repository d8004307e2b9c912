// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers and amounts, which app writes as English does, with the marks of the window's language. Only for what a person
// reads: files hold them as app writes them. Any thread.
#pragma once

#include <QString>

#include <string_view>

namespace waymark::ui {

/// "1,234.5 EUR" -> "1.234,5 EUR" in a German window. The text holds one or more numbers and no sentence.
QString localNumber(std::string_view english);

} // namespace waymark::ui
