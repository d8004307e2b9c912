// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the library remembers of an item when it is kept: title, one line and its link, so that the bookmark
// still says what it was after the item left the catalog. GUI thread (reads the catalog).
#pragma once

#include "db/catalog/catalog.h"
#include "db/library/library.h"

#include <QString>

#include <optional>

namespace waymark::ui {

/// Nothing for text that is no key and for items the catalog does not hold.
std::optional<db::Bookmark> rememberedItem(const db::Catalog& catalog, const QString& key);

} // namespace waymark::ui
