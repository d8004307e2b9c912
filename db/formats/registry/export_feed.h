// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes courses, books and careers as a feed, with the sources and topics they name, so that importing it
// into any catalog gives the same courses and books and exporting those gives the same bytes. Careers are for
// others to read: no feed brings them in. Rows are sorted by key. The file is replaced whole or not at all.
// Errors: NotFound (a key), Cancelled, Io, ReadOnly. Memory does not grow with the number of rows. Blocking;
// call it off the user interface's thread.
#pragma once

#include "db/catalog/catalog.h"
#include "db/formats/frame/feed_writer.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

struct FeedSelection {
    /// Courses, books and careers by key; when there are any, only these and nothing below counts.
    std::vector<ItemKey> keys;
    bool courses = true;
    bool books = true;
    bool careers = false;
    std::optional<TopicKey> topic; ///< with everything below it
    std::string language;          ///< empty: every
    std::string provider;          ///< of courses; empty: every
};

struct FeedExport {
    std::int64_t courses = 0;
    std::int64_t books = 0;
    std::int64_t careers = 0;
    std::int64_t topics = 0;
    std::int64_t sources = 0;
    std::int64_t bytes = 0;
};

struct FeedRequest {
    FeedSelection selection;
    FeedForm form = FeedForm::JsonLd;
    std::filesystem::path out;
    /// Called with the rows written, every few thousand.
    std::function<void(std::int64_t)> progress;
    const std::atomic<bool>* cancelled = nullptr;
};

Result<FeedExport> exportFeed(const Catalog& catalog, const FeedRequest& request);

/// By the file's extension: .csv is CSV, .json, .jsonld and .ndjson are JSON-LD.
std::optional<FeedForm> feedFormOf(const std::filesystem::path& file);

} // namespace waymark::db
