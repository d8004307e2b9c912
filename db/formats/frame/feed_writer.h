// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes records as a feed that Waymark and others can read: schema.org JSON-LD, one item a line in a @graph,
// or one CSV table with a column `kind`. Sources and topics come first, so that a
// reader knows them before an item names them. The same records give the same bytes. Text goes to `out`,
// piece by piece. One thread.
#pragma once

#include "db/records/career.h"
#include "db/records/learning.h"
#include "db/records/source.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace waymark::db {

enum class FeedForm { JsonLd, Csv };

class FeedWriter {
public:
    using Out = std::function<void(std::string_view)>;

    FeedWriter() = default;
    FeedWriter(const FeedWriter&) = delete;
    FeedWriter& operator=(const FeedWriter&) = delete;
    virtual ~FeedWriter() = default;

    virtual void begin() = 0;
    virtual void write(const Source& source) = 0;
    virtual void write(const Topic& topic) = 0;
    virtual void write(const Course& course) = 0;
    virtual void write(const Book& book) = 0;
    virtual void write(const Career& career) = 0;
    virtual void end() = 0;
};

} // namespace waymark::db
