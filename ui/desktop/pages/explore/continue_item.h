// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the learner may go on with, at most three: where the window was left, then what was kept last, newest
// first. Empty before first use. GUI thread.
#pragma once

#include "db/library/library.h"
#include "ui/desktop/navigation/route.h"

#include <QString>

#include <optional>
#include <vector>

class QDate;

namespace waymark::ui {

struct ContinueItem {
    QString icon;
    QString title;
    QString first;  ///< kind and who offers it
    QString second; ///< when it was starred
    Route route;
};

/// `kept` is newest first, as the LibrarySession gives it; `leftOff` what was on screen when the window last closed;
/// `today` decides between a date and "today".
std::vector<ContinueItem> continueItems(const std::vector<db::Bookmark>& kept,
                                        const std::optional<db::Bookmark>& leftOff, const QDate& today);

} // namespace waymark::ui
