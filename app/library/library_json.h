// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waymark's own format: everything in a library as JSON, versioned, in an order that only depends on what is
// in it, so that equal libraries are equal bytes. README.md beside this file describes it. Pure, any thread.
#pragma once

#include "app/library/exchange.h"

#include <string>
#include <string_view>

namespace waymark::app {

inline constexpr int libraryJsonVersion = 1;

std::string asLibraryJson(const db::LibraryContents& contents, bool notes = true);

/// InvalidInput names the place: a newer version, a value of the wrong kind, a key that is none. Of the options it only
/// looks whether the reading is cancelled.
db::Result<Imported> libraryFromJson(std::string_view text, const ImportOptions& options = {});

} // namespace waymark::app
