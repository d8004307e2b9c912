// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bookmarks as browsers exchange them (the "Netscape bookmark file"): lists are folders, tags are Firefox's
// TAGS. Written line by line as Firefox and Chromium write them; read as tolerantly as they do. Only http
// and https pass in either direction. Pure, any thread.
#pragma once

#include "app/library/exchange.h"

namespace waymark::app {

std::string asBrowserBookmarks(const db::LibraryContents& contents, const ExportOptions& options);

/// InvalidInput when there is no bookmark list in the text.
db::Result<db::LibraryContents> libraryFromBookmarks(std::string_view html, const std::string& readAt,
                                                     const KnownItems& known);

} // namespace waymark::app
