// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts what a feed's reader finds into the catalog of an import: makes the topics it names, gives records
// without a source the feed's own, and notes what was passed over. What the catalog knows of a source or
// topic stays as it is: a feed cannot change the words under which others are shown. One import, one thread.
#pragma once

#include "db/formats/frame/feed_sink.h"
#include "db/formats/frame/importer.h"

#include <map>
#include <set>
#include <optional>
#include <string>

namespace waymark::db {

class CatalogSink : public FeedSink {
public:
    /// `own` is the source of records that name none; it is added with the first of them.
    CatalogSink(ImportRun& run, Source own);

    void at(std::string_view file, std::int64_t line) override;
    void add(const Source& source) override;
    void add(const Topic& topic) override;
    void mention(const TopicKey& topic, const std::string& name) override;
    bool knows(const TopicKey& topic) const override { return m_run.catalog.holds(topic); }
    void add(const Course& course) override;
    void add(const Book& book) override;
    void leaveOut(std::string_view what) override;
    void leaveOutValue(std::string_view what) override;
    void tell(std::string_view sentence) override;
    /// Call at the end: writes the notes.
    void finish();

private:
    template <class Record>
    void addLearning(const Record& record);
    const std::string& ownSource();

    ImportRun& m_run;
    Source m_own;
    bool m_ownAdded = false;
    struct LeftOut {
        std::int64_t times = 0;
        std::int64_t line = 0; ///< of the first
    };

    std::string_view m_file;
    std::int64_t m_line = 0;
    std::int64_t m_courses = 0, m_books = 0, m_topics = 0;
    std::map<std::string, LeftOut, std::less<>> m_leftOut;
    std::set<std::string, std::less<>> m_told;
};

/// The source of a feed that does not say where it is from: named after its file.
Source sourceOfFile(const ImportRun& run);

} // namespace waymark::db
