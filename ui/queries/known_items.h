// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import is likened with, so that a saved page finds its course: addresses, ISBNs and titles of careers. Any
// thread, that of the catalog.
#pragma once

#include "app/library/exchange.h"
#include "db/catalog/catalog.h"

#include <atomic>

namespace waymark::ui {

/// Of what is kept, which comes first, and of the catalog; null: there is none. Once `cancelled` is true what is
/// answered is of no use, and comes soon.
app::KnownItems knownItems(const db::LibraryContents& mine, const db::Catalog* catalog,
                           const std::atomic<bool>* cancelled = nullptr);

} // namespace waymark::ui
