// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/catalog_sink.h"

#include "db/sqlite/errors.h"
#include "db/text/slug.h"

#include <utility>

namespace waymark::db {

CatalogSink::CatalogSink(ImportRun& run, Source own)
    : m_run(run)
    , m_own(std::move(own)) {}

void CatalogSink::at(std::string_view file, std::int64_t line) {
    m_file = file;
    m_line = line;
    m_run.catalog.at(file, line);
}

const std::string& CatalogSink::ownSource() {
    if (!std::exchange(m_ownAdded, true))
        m_run.addSource(m_own);
    return m_own.id;
}

void CatalogSink::add(const Source& source) {
    m_run.countRow(m_file);
    if (!m_run.catalog.holdsSource(source.id))
        m_run.addSource(source);
}

void CatalogSink::add(const Topic& topic) {
    m_run.countRow(m_file);
    if (m_run.catalog.holds(topic.key))
        return;
    m_run.catalog.add(topic);
    ++m_topics;
}

void CatalogSink::mention(const TopicKey& topic, const std::string& name) {
    if (m_run.catalog.holds(topic))
        return;
    m_run.catalog.add(Topic{topic, name, std::nullopt, 0, 0});
    ++m_topics;
}

template <class Record>
void CatalogSink::addLearning(const Record& record) {
    m_run.countRow(m_file);
    for (const TopicKey& topic : record.topics)
        mention(topic, topic.text().substr(topic.text().find(':') + 1));
    if (record.sourceId.empty()) {
        Record owned = record;
        owned.sourceId = ownSource();
        m_run.catalog.add(owned);
    } else {
        m_run.catalog.add(record);
    }
}

void CatalogSink::add(const Course& course) {
    addLearning(course);
    ++m_courses;
}

void CatalogSink::add(const Book& book) {
    addLearning(book);
    ++m_books;
}

void CatalogSink::leaveOut(std::string_view what) {
    m_run.countRow(m_file);
    leaveOutValue(what);
}

void CatalogSink::leaveOutValue(std::string_view what) {
    const auto found = m_leftOut.find(what);
    // A feed may have any number of names for what it holds; the note needs a few.
    constexpr std::size_t mostNotes = 20;
    auto& entry = found != m_leftOut.end() ? found->second
                                           : m_leftOut[m_leftOut.size() < mostNotes ? std::string(what) : "something else"];
    if (++entry.times == 1)
        entry.line = m_line;
}

void CatalogSink::tell(std::string_view sentence) {
    m_told.emplace(sentence);
}

void CatalogSink::finish() {
    for (const auto& [what, rows] :
         {std::pair{"courses", m_courses}, {"books", m_books}, {"topics", m_topics}})
        if (rows > 0)
            m_run.stored(what, rows);
    for (const auto& sentence : m_told)
        m_run.note(sentence);
    for (const auto& [what, entry] : m_leftOut)
        m_run.note("Passed over: " + std::to_string(entry.times) + " times " + what +
                   (entry.line > 0 ? ", first in line " + std::to_string(entry.line) : std::string()) + ".");
}

Source sourceOfFile(const ImportRun& run) {
    const std::string& name = run.release.name();
    std::string stem = shortSlug(std::string_view(name).substr(0, name.find('.')), 60);
    return {"feed-" + (stem.empty() ? "import" : stem),
            "Imported by you",
            name,
            "not stated",
            "",
            run.request.release,
            "Titles and facts as the feed gives them.",
            ""};
}

} // namespace waymark::db
