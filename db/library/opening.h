// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way to open the learner's library: a damaged one is kept under another name and the newest good backup takes
// its place; so does it for one that is missing or empty while backups lie beside it. What takes its place is whole
// before the old is touched: on a full disk everything stays as it is and is found again the next time. Whoever opens
// has to say what `recovery` tells. Files are touched: not for the GUI thread while a window is shown.
// Errors: as of Library::open(), Corrupt or Io with what could not be done.
#pragma once

#include "db/library/backups.h"
#include "db/library/library.h"

#include <filesystem>
#include <optional>
#include <string>

namespace waymark::db {

struct Recovery {
    enum class Cause {
        None,
        Damaged,       ///< the file could not be read
        Missing,       ///< no file, or nothing in it, where backups or unfinished changes lie
        ChangesDamaged ///< the file is sound, but changes that waited beside it were not
    };
    Cause cause = Cause::None;
    std::string fault;                ///< of a damaged one: the sentence
    std::filesystem::path aside;      ///< where what was there lies now; empty when nothing was
    std::optional<Backup> restored{}; ///< what took its place; nothing: it starts empty
};

struct OpenedLibrary {
    Library library;
    Recovery recovery;
};

/// `now` is UTC, "2026-08-03T14:32:00Z".
Result<OpenedLibrary> openWithRecovery(const std::filesystem::path& file, const std::string& now);

} // namespace waymark::db
