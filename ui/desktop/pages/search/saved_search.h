// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searches kept in the learner's library: as items of their own kind, with the words and what narrows them,
// so that lists, tags, undo and export know them like everything else. GUI thread (the library's).
#pragma once

#include "db/records/kept_content.h"
#include "ui/desktop/navigation/route.h"

#include <optional>
#include <vector>

namespace waymark::ui {

class LibrarySession;

struct KeptSearch {
    QString title;
    Route route;
};

/// Where a kept search leads.
Route routeOf(const db::SavedSearch& search);
db::SavedSearch savedSearchOf(const Route& route);

/// Newest first; what cannot be read is left out.
std::vector<KeptSearch> keptSearches(const LibrarySession& session);
bool isSearchKept(const LibrarySession& session, const Route& route);
/// One step of undo; false when the library refused, which it says itself.
bool keepSearch(LibrarySession& session, const Route& route, const QString& title);

} // namespace waymark::ui
