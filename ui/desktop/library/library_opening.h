// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens the learner's library so that a window can always follow (db/library/opening.h), with words for the banner that
// say what happened. A library that may not be touched (of a newer program, on a read-only or full disk) is left alone;
// a spare one serves meanwhile. GUI thread, before the LibrarySession.
#pragma once

#include "db/library/library.h"

#include <QString>

#include <filesystem>

namespace waymark::ui {

struct LibraryOpening {
    db::Library library;
    QString notice;     ///< for the banner; empty when all is well
    bool spare = false; ///< nothing kept now will be there next time; the notice says so
};

/// `now` is "2026-08-03T14:32:00Z"; `spareFolder` is a temporary folder. Fails only when not even that can be written.
db::Result<LibraryOpening> openLibrary(const std::filesystem::path& file, const std::string& now,
                                       const std::filesystem::path& spareFolder);

} // namespace waymark::ui
