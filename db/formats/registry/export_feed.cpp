// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/registry/export_feed.h"

#include "db/catalog/connection.h"
#include "db/formats/csv/csv_writer.h"
#include "db/records/stated_values.h"
#include "db/formats/registry/export_rows.h"
#include "db/formats/schema_org/jsonld_writer.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/replacement_file.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

namespace waymark::db {

namespace {

constexpr std::int64_t rowsBetweenTicks = 2048;
constexpr std::size_t block = 1U << 18U;

/// A file written in large pieces.
class File {
public:
    File(const std::filesystem::path& path, const std::filesystem::path& shownAs)
        : m_name(shownAs.string())
        , m_stream(path, std::ios::binary | std::ios::trunc) {}

    void write(std::string_view text) {
        m_pending.append(text);
        if (m_pending.size() >= block)
            flush();
    }
    std::int64_t close() {
        flush();
        m_stream.close();
        check();
        return m_bytes;
    }

private:
    void flush() {
        m_stream.write(m_pending.data(), static_cast<std::streamsize>(m_pending.size()));
        m_bytes += static_cast<std::int64_t>(m_pending.size());
        m_pending.clear();
        check();
    }
    void check() const {
        if (!m_stream)
            throw sqlite::Failure(ErrorKind::Io, "cannot write " + m_name + "; is the disk full?");
    }

    std::string m_name;
    std::ofstream m_stream;
    std::string m_pending;
    std::int64_t m_bytes = 0;
};

class Export {
public:
    Export(const Catalog& catalog, const FeedRequest& request)
        : m_catalog(catalog)
        , m_request(request) {}

    FeedExport into(FeedWriter& writer) {
        collectNames();
        writer.begin();
        writeNames(writer);
        forEachCourse(m_catalog, m_request.selection, [&](const Course& course) {
            writer.write(course);
            ++m_report.courses;
            tick();
        });
        forEachBook(m_catalog, m_request.selection, [&](const Book& book) {
            writer.write(book);
            ++m_report.books;
            tick();
        });
        forEachCareer(m_catalog, m_request.selection, [&](const Career& career) {
            writer.write(career);
            ++m_report.careers;
            tick();
        });
        writer.end();
        return m_report;
    }

private:
    void collectNames() {
        const auto collect = [this](const auto& item) {
            m_sources.insert(item.sourceId);
            for (const TopicKey& topic : item.topics)
                m_topics.insert(topic);
            stopIfAsked();
        };
        forEachCourse(m_catalog, m_request.selection, collect);
        forEachBook(m_catalog, m_request.selection, collect);
        forEachCareer(m_catalog, m_request.selection, [this](const Career& career) {
            m_sources.insert(career.sourceId);
            stopIfAsked();
        });
    }

    /// In the order of their ids and keys; with a topic also those it hangs under.
    void writeNames(FeedWriter& writer) {
        auto sources = m_catalog.sources();
        auto topics = m_catalog.topics();
        if (!sources || !topics)
            throw sqlite::Failure(!sources ? sources.error() : topics.error());
        std::map<std::string, Source> sourcesById;
        for (Source& source : *sources)
            sourcesById.emplace(source.id, source);
        for (const std::string& id : m_sources)
            if (const auto found = sourcesById.find(id); found != sourcesById.end()) {
                writer.write(found->second);
                ++m_report.sources;
            }
        std::map<TopicKey, Topic> topicsByKey;
        for (Topic& topic : *topics)
            topicsByKey.emplace(topic.key, topic);
        const std::set<TopicKey> named = m_topics;
        for (const TopicKey& key : named)
            for (auto at = topicsByKey.find(key); at != topicsByKey.end() && at->second.parent;) {
                at = topicsByKey.find(*at->second.parent);
                if (at == topicsByKey.end() || !m_topics.insert(at->first).second)
                    break;
            }
        for (const TopicKey& key : m_topics)
            if (const auto found = topicsByKey.find(key); found != topicsByKey.end()) {
                writer.write(found->second);
                ++m_report.topics;
            }
    }

    void tick() {
        const std::int64_t rows = m_report.courses + m_report.books + m_report.careers;
        if (rows % rowsBetweenTicks == 0 && m_request.progress)
            m_request.progress(rows);
        stopIfAsked();
    }

    void stopIfAsked() const {
        if (m_request.cancelled && m_request.cancelled->load())
            throw sqlite::Failure(ErrorKind::Cancelled, "the export was cancelled");
    }

    const Catalog& m_catalog;
    const FeedRequest& m_request;
    std::set<std::string> m_sources;
    std::set<TopicKey> m_topics;
    FeedExport m_report;
};

} // namespace

Result<FeedExport> exportFeed(const Catalog& catalog, const FeedRequest& request) {
    return sqlite::guarded(catalog.connection().file, [&]() -> Result<FeedExport> {
        auto replacement = sqlite::ReplacementFile::beside(request.out);
        if (!replacement)
            return replacement.error();
        File file(replacement->path(), request.out);
        const auto out = [&file](std::string_view text) { file.write(text); };
        const auto writer = request.form == FeedForm::Csv ? csvWriter(out) : jsonLdWriter(out);
        FeedExport report = Export(catalog, request).into(*writer);
        report.bytes = file.close();
        if (auto done = replacement->commit(); !done)
            return done.error();
        return report;
    });
}

std::optional<FeedForm> feedFormOf(const std::filesystem::path& file) {
    const std::string extension = lowered(file.extension().string());
    if (extension == ".csv")
        return FeedForm::Csv;
    if (extension == ".json" || extension == ".jsonld" || extension == ".ndjson")
        return FeedForm::JsonLd;
    return std::nullopt;
}

} // namespace waymark::db
