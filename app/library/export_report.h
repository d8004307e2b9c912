// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an export wrote and what it left out: items that a format has no place for, and what belongs to a library beside
// its items. What the person left out by choice is not told. Sentences are made in ui/words. Pure, any thread.
#pragma once

#include "app/library/exchange.h"

#include <map>
#include <set>

namespace waymark::app {

/// What a library has beside its items.
enum class BesideItems { LoggedHours, PlaceSets, ListNotes };

struct ExportReport {
    std::size_t written = 0; ///< items
    std::size_t all = 0;     ///< items outside the trash; of a complete copy those in it as well
    /// Items left out: of kinds that the format does not know, and those that it knows but that have no address.
    std::map<db::ItemKind, std::size_t> unknown;
    std::map<db::ItemKind, std::size_t> withoutLink;
    std::set<BesideItems> beside;
};

/// Of exported() with the same arguments.
ExportReport exportReport(Format format, const db::LibraryContents& contents, const ExportOptions& options);

} // namespace waymark::app
