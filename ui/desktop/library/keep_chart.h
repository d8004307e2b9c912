// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the comparison that the pay page shows as a chart in the library, with everything its route says:
// opened again it asks the same careers, places, view, currency, share, base and order. GUI thread.
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/kept_content.h"
#include "ui/desktop/navigation/route.h"

namespace waymark::ui {

class LibrarySession;

/// One step of undo. False where the route has no career or the library refused, which the session says.
bool keepChart(LibrarySession& session, const db::Catalog& catalog, const Route& route);

Route routeOfChart(const db::ChartView& view);

} // namespace waymark::ui
