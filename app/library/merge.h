// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import would do, before it does it. The same key joins; what is empty here is filled in; where both
// sides say something different, ours stays unless told otherwise, and the preview shows both. Tags and
// lists are united. Importing the same once more changes nothing. Pure, any thread.
#pragma once

#include "db/records/kept.h"

#include <atomic>
#include <string>
#include <vector>

namespace waymark::app {

enum class MergeAction {
    Add,  ///< not here yet
    Join, ///< here, and something is filled in
    Same, ///< here, nothing to do; there may be conflicts, which stay as they are
};

/// Both sides say something different.
struct MergeConflict {
    std::string field; ///< "note", "rating", "status", "own price"
    std::string mine;
    std::string theirs;
};

struct MergeRow {
    db::ItemKey key;
    std::string title;
    MergeAction action = MergeAction::Same;
    std::vector<std::string> filled; ///< "note", "tag systems", "list To read", "out of the trash"
    std::vector<MergeConflict> conflicts;
};

enum class OnConflict { KeepMine, TakeTheirs };

struct MergePreview {
    std::vector<MergeRow> rows; ///< in the order of what was read
    int added = 0;
    int joined = 0;
    int same = 0;
    int conflicts = 0;                 ///< items with any
    std::vector<std::string> newLists; ///< titles
    int newEntries = 0;
    int newHours = 0;
    int newPresets = 0;
    db::LibraryContents toWrite; ///< for db::Contents::write; empty when there is nothing to do

    bool changesNothing() const;
};

/// What is new of `theirs` is written as it is: whoever moves it here has a large file in memory once. Once `cancelled`
/// is true what is answered is of no use, and comes soon.
MergePreview mergePreview(const db::LibraryContents& mine, db::LibraryContents theirs,
                          OnConflict onConflict = OnConflict::KeepMine, const std::atomic<bool>* cancelled = nullptr);

/// Whether taking the file's side would be another import than keeping ours: both sides say something different of an item.
bool differ(const db::LibraryContents& mine, const db::LibraryContents& theirs, const std::atomic<bool>* cancelled = nullptr);

} // namespace waymark::app
