// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small whole feed of each kind, and what can happen to it.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace waymark::db::test {

struct FeedDamage {
    const char* name;
    std::function<std::string(std::string good)> apply;
    const char* reason;
};

struct GoodFeed {
    std::string name, kind;
    std::string file;     ///< under the test's folder
    std::string imported; ///< that file or the folder it is the release of
    std::string text;
    std::vector<FeedDamage> damages;
    /// What is read without the value or the row, with these words in a note; no words: read as it is.
    std::vector<FeedDamage> passedOver = {};
    /// Of damagesOfAnyFeed(): what this form reads all the same.
    std::vector<std::string> mended = {};
};

/// What can happen to any text file; a damage refused for a reason of the form's own gives none.
const std::vector<FeedDamage>& damagesOfAnyFeed();
const std::vector<GoodFeed>& goodFeeds();

} // namespace waymark::db::test
