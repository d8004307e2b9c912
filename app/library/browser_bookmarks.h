// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bookmarks as browsers exchange them (the "Netscape bookmark file"): lists are folders, tags are Firefox's
// TAGS. Written line by line as Firefox and Chromium write them; read as tolerantly as they do. Only http
// and https pass in either direction. Pure, any thread.
#pragma once

#include "app/library/exchange.h"

namespace waymark::app {

/// Where a bookmark of the item leads; empty: it has none.
std::string bookmarkLink(const db::KeptItem& item, const ExportOptions& options);
std::string asBrowserBookmarks(const db::LibraryContents& contents, const ExportOptions& options);

/// Folders may nest without an outer list (Safari), descriptions hold markup (Pinboard), Pocket and Instapaper
/// write plain lists under a heading that is a status. InvalidInput when there is no list in the text.
db::Result<Imported> libraryFromBookmarks(std::string_view html, const ImportOptions& options);

} // namespace waymark::app
