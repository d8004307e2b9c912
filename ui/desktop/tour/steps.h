// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the tour goes: a table that grows with the pages. A step opens a route and may then do something by
// hand (scroll, choose, star). Steps whose item the catalog does not hold are left out. GUI thread.
#pragma once

#include "db/catalog/catalog.h"
#include "ui/desktop/navigation/route.h"

#include <functional>
#include <vector>

namespace waymark::ui {

class MainWindow;
class LibrarySession;

struct TourStep {
    QString name; ///< of the picture, "career-pay"
    Route route;
    std::function<void(MainWindow&)> then; ///< may be empty
};

std::vector<TourStep> tourSteps(const db::Catalog& catalog, LibrarySession& session);

/// What the tour's library holds before the first picture.
void keepTourItems(const db::Catalog& catalog, LibrarySession& session);

} // namespace waymark::ui
