// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks the window to show something: over the session's bus, which starts it where it is not open; where the bus does not
// know it (no desktop file is installed), as a program. Does not wait.
#pragma once

#include <QString>

namespace waymark::ui {

/// "waymark:career:29-1141.00"; `program` is started when the bus cannot.
void openInWindow(const QString& link, const QString& program);

/// The link that shows the results for these words.
QString searchLink(const QString& words);

} // namespace waymark::ui
