// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library_files/import_reading.h"

#include "app/library/exchange.h"
#include "app/library/text.h"
#include "db/catalog/catalog.h"
#include "db/library/contents.h"
#include "db/sqlite/file_bytes.h"
#include "ui/desktop/notices/sentence.h"
#include "ui/words/import_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace waymark::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ImportReading)
};

// Larger than any library of a person; whatever is larger is another kind of file.
constexpr std::uint64_t largestFile = 256ULL << 20U;

/// Addresses and numbers of what the catalog and the library hold, so that a bookmark finds its course.
app::KnownItems knownItems(const std::filesystem::path& catalogFile, const db::LibraryContents& mine, const std::atomic<bool>* cancelled) {
    const auto isCancelled = [cancelled] { return cancelled && *cancelled; };
    app::KnownItems known;
    for (const db::KeptItem& item : mine.items)
        known.add(item.facts.url, db::ownLearningFrom(item.content).valueOr({}).isbn, item.key);
    if (catalogFile.empty() || isCancelled())
        return known;
    const auto catalog = db::Catalog::open(catalogFile);
    if (!catalog)
        return known;
    for (const db::Course& course : catalog->courses().valueOr({}))
        known.add(course.url, {}, course.key);
    if (isCancelled())
        return known;
    for (const db::Book& book : catalog->books().valueOr({}))
        known.add(book.url, book.isbn, book.key);
    if (isCancelled())
        return known;
    for (const auto& career : catalog->careers().valueOr({}))
        known.byCareerTitle.emplace(app::lowered(career.title), career.key);
    return known;
}

} // namespace

ImportReading readImport(const QString& file, const std::filesystem::path& library,
                         const std::filesystem::path& catalog, const std::string& now,
                         const app::TableChoice& choice, const std::atomic<bool>* cancelled) {
    ImportReading reading;
    const auto read = db::sqlite::readWholeFile(QFile::encodeName(file).toStdString(), largestFile);
    if (!read) {
        reading.failure = asSentence(read.error().message);
        return reading;
    }
    const std::string& words = *read;
    const auto form = app::formatOfText(words, QFileInfo(file).fileName().toStdString());
    if (!form) {
        const auto other = app::otherFile(words);
        reading.failure = other != app::OtherFile::Unknown
                              ? otherFileWords(other)
                              : Words::tr("%1 is in no form that can be imported. Known are Waymark's own JSON, tables, "
                                          "browser bookmarks, BibTeX, RIS and CSL-JSON.")
                                    .arg(file);
        return reading;
    }
    for (const app::FormatInfo& info : app::formats())
        if (info.format == *form)
            reading.form = QString::fromUtf8(info.title.data(), static_cast<qsizetype>(info.title.size()));
    auto own = db::Library::open(library);
    const auto mine = own ? db::Contents(*own).read(true) : db::Result<db::LibraryContents>(own.error());
    if (!mine) {
        reading.failure = asSentence(mine.error().message);
        return reading;
    }
    const auto theirs = app::imported(*form, words, {now, knownItems(catalog, *mine, cancelled), choice, cancelled});
    if (!theirs) {
        reading.failure = asSentence(theirs.error().message);
        return reading;
    }
    reading.report = theirs->report;
    if ((cancelled && *cancelled) || theirs->report.question != app::TableQuestion::None)
        return reading;
    reading.keepMine = app::mergePreview(*mine, theirs->contents, app::OnConflict::KeepMine, cancelled);
    reading.takeTheirs = app::mergePreview(*mine, theirs->contents, app::OnConflict::TakeTheirs, cancelled);
    return reading;
}

} // namespace waymark::ui
