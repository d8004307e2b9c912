// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the learner may go on with: what was kept last, at most three, newest first. Empty before first use.
// GUI thread.
#pragma once

#include "db/library/library.h"
#include "ui/desktop/navigation/route.h"

#include <QString>

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

/// `kept` is newest first, as the Keeper gives it; `today` decides between a date and "today".
std::vector<ContinueItem> continueItems(const std::vector<db::Bookmark>& kept, const QDate& today);

} // namespace waymark::ui
