// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a file that shall be imported and works out what it would do to the library, on a thread of its own
// with connections of its own. Any thread.
#pragma once

#include "app/library/exchange.h"
#include "app/library/merge.h"
#include "db/library/library.h"
#include "db/library/progress.h"

#include <QString>

#include <filesystem>
#include <optional>

namespace waymark::ui {

struct ImportReading {
    QString failure; ///< a sentence; empty when it could be read
    QString form;    ///< "Netscape bookmarks"
    app::ReadingReport report;
    app::MergePreview keepMine;
    std::optional<app::MergePreview> takeTheirs; ///< where it would be another
};

/// `catalog` may be empty: then links of courses are not looked up in it. Once `progress` is cancelled what is
/// answered is of no use, and comes soon.
ImportReading readImport(const QString& file, const std::filesystem::path& library,
                         const std::filesystem::path& catalog, const std::string& now,
                         const app::TableChoice& choice = {}, db::Progress* progress = nullptr);

} // namespace waymark::ui
