// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked of an import, what it tells on its way and what it has done: plain values that the frame,
// every importer and the callers of importRelease() share. Files are paths, lengths bytes, times seconds. Any
// thread.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace waymark::db {

/// What can be imported. `id` is for the command line ("onet"), the others are for people.
struct ImportKind {
    std::string id;
    std::string title;
    std::string description;
};

struct ImportProgress {
    enum class Step { Reading, Completing }; ///< rows are read; then the index and the checks
    Step step = Step::Reading;
    std::int64_t rows = 0;
    std::int64_t bytes = 0;      ///< read, unpacked
    std::int64_t totalBytes = 0; ///< of the files that are read, unpacked
    double seconds = 0;          ///< since the start
    std::string_view file;       ///< which one is read now

    double rowsPerSecond() const { return seconds > 0 ? static_cast<double>(rows) / seconds : 0; }
    /// Of reading; nothing while that cannot be said.
    std::optional<double> secondsLeft() const {
        if (step != Step::Reading || bytes <= 0 || seconds < 0.5 || totalBytes < bytes)
            return std::nullopt;
        return seconds / static_cast<double>(bytes) * static_cast<double>(totalBytes - bytes);
    }
};

struct ImportRequest {
    std::filesystem::path path; ///< what was downloaded
    std::filesystem::path into; ///< the catalog; made when it is not there
    std::string kind;           ///< an ImportKind's id; empty: find out by the content
    /// Where the files do not say it themselves: the release ("30.2") or the period ("2024-05", "2025-26").
    std::string release;
    /// For tables of no fixed layout: field and column title, ("title", "Name of the course").
    std::vector<std::pair<std::string, std::string>> columns;
    /// Called on the calling thread, ten times a second or so.
    std::function<void(const ImportProgress&)> progress;
    const std::atomic<bool>* cancelled = nullptr;
};

struct ImportReport {
    std::string kind;
    std::vector<std::string> sources; ///< ids of the sources that the new rows name
    std::int64_t rows = 0;            ///< read
    struct Count {
        std::string what; ///< "titles of Alternate Titles.txt"
        std::int64_t rows = 0;
    };
    std::vector<Count> counts;      ///< stored, by table
    std::vector<std::string> notes; ///< what was left out and why, one sentence each
    double readSeconds = 0;
    double seconds = 0;
    double rowsPerSecond() const { return seconds > 0 ? static_cast<double>(rows) / seconds : 0; }
};

} // namespace waymark::db
