// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the readers of feeds put what they read, item by item: a catalog being written, a preview or a test.
// A record without sourceId belongs to the feed itself. A sink may throw Failure to refuse a record or to
// stop the reading. One thread.
#pragma once

#include "db/records/learning.h"
#include "db/records/source.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace waymark::db {

class FeedSink {
public:
    virtual ~FeedSink() = default;

    /// Where the next records come from; `file` lives until the next call.
    virtual void at(std::string_view file, std::int64_t line) = 0;
    virtual void add(const Source& source) = 0;
    virtual void add(const Topic& topic) = 0;
    /// A topic that an item names in passing: to be added unless it is known.
    virtual void mention(const TopicKey& topic, const std::string& name) = 0;
    virtual bool knows(const TopicKey& topic) const = 0;
    virtual void add(const Course& course) = 0;
    virtual void add(const Book& book) = 0;
    /// Something that was passed over, counted by its description: "WebPage", "listed twice".
    virtual void leaveOut(std::string_view what) = 0;
    /// The same of one value of an item that is taken: "year that is not between 1000 and 2200".
    virtual void leaveOutValue(std::string_view what) = 0;
    /// A sentence on how the feed was read, said once.
    virtual void tell(std::string_view sentence) = 0;

protected:
    FeedSink() = default;
    FeedSink(const FeedSink&) = default;
    FeedSink& operator=(const FeedSink&) = default;
};

} // namespace waymark::db
