// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names and short facts that app says in English ("Master's degree", "12.4 stop working"), in the window's language. They
// are phrases of a list, with places for their numbers; what is in no phrase stays English with its numbers as the
// language writes them. Any thread.
#pragma once

#include <QString>

#include <string_view>

namespace waymark::ui {

/// Also of several facts with dots in the middle between them.
QString appWords(std::string_view english);

/// What stands beside sources, whose titles and notes are prose; empty where the window is English, too.
QString sourcesInEnglish();

} // namespace waymark::ui
