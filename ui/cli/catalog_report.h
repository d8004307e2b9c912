// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "catalog info", "catalog check" and "catalog diff": what a catalog holds, what is wrong with it, what
// differs from another. Added under the catalog command; the session outlives the parser.
#pragma once

namespace CLI {
class App;
}

namespace waymark::ui {

struct Session;

void addCatalogReports(CLI::App& catalog, Session& session);

} // namespace waymark::ui
