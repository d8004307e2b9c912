// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/importer.h"
#include "db/sqlite/errors.h"

#include <algorithm>

namespace waymark::db {

namespace {

constexpr std::int64_t rowsBetweenLooks = 256;
constexpr auto timeBetweenReports = std::chrono::milliseconds(100);

} // namespace

ImportRun::ImportRun(Release& givenRelease, const ImportRequest& asked, CatalogBuilder& builder,
                     ImportReport& made)
    : release(givenRelease)
    , request(asked)
    , catalog(builder)
    , report(made) {}

void ImportRun::throwWhenCancelled() const {
    if (request.cancelled && request.cancelled->load())
        throw sqlite::Failure(ErrorKind::Cancelled, "the import was cancelled; the catalog is as before");
}

void ImportRun::countRow(std::string_view file) {
    if (++report.rows % rowsBetweenLooks != 0)
        return;
    throwWhenCancelled();
    if (Clock::now() - m_told >= timeBetweenReports)
        tell(ImportProgress::Step::Reading, file);
}

void ImportRun::tell(ImportProgress::Step step, std::string_view file) {
    throwWhenCancelled();
    m_told = Clock::now();
    if (!request.progress)
        return;
    if (m_totalBytes < 0) {
        m_totalBytes = 0;
        for (const std::size_t picked : files)
            m_totalBytes += release.bytesOf(picked);
    }
    ImportProgress progress;
    progress.step = step;
    progress.rows = report.rows;
    progress.bytes = std::min(release.bytesRead(), m_totalBytes);
    progress.totalBytes = m_totalBytes;
    progress.seconds = std::chrono::duration<double>(m_told - m_start).count();
    progress.file = file;
    request.progress(progress);
}

void ImportRun::stored(const std::string& what, std::int64_t rows) {
    const auto found = std::find_if(report.counts.begin(), report.counts.end(),
                                    [&](const ImportReport::Count& count) { return count.what == what; });
    if (found == report.counts.end())
        report.counts.push_back({what, rows});
    else
        found->rows += rows;
}

void ImportRun::note(const std::string& sentence) {
    report.notes.push_back(sentence);
}

void ImportRun::addSource(const Source& source) {
    if (!m_sources.insert(source.id).second)
        return;
    catalog.add(source);
    report.sources.push_back(source.id);
}

void ImportRun::sawMonth(const std::string& month) {
    m_newest = std::max(m_newest, month);
}

} // namespace waymark::db
