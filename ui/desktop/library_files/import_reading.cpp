// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library_files/import_reading.h"

#include "app/library/exchange.h"
#include "db/catalog/catalog.h"
#include "db/library/contents.h"
#include "db/sqlite/file_bytes.h"
#include "ui/desktop/notices/sentence.h"
#include "ui/queries/known_items.h"
#include "ui/words/import_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace waymark::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ImportReading)
};

// Larger than any library of a person; whatever is larger is another kind of file.
constexpr std::uint64_t largestFile = 256ULL << 20U;

app::KnownItems knownIn(const std::filesystem::path& catalogFile, const db::LibraryContents& mine, const std::atomic<bool>* cancelled) {
    const auto catalog = catalogFile.empty() ? std::nullopt : std::optional(db::Catalog::open(catalogFile));
    return knownItems(mine, catalog && catalog->ok() ? &**catalog : nullptr, cancelled);
}

} // namespace

ImportReading readImport(const QString& file, const std::filesystem::path& library,
                         const std::filesystem::path& catalog, const std::string& now,
                         const app::TableChoice& choice, db::Progress* progress) {
    ImportReading reading;
    const std::atomic<bool>* cancelled = progress ? &progress->cancelled : nullptr;
    auto read = db::sqlite::readWholeFile(QFile::encodeName(file).toStdString(), largestFile);
    if (!read) {
        reading.failure = asSentence(read.error().message);
        return reading;
    }
    const auto form = app::formatOfText(*read, QFileInfo(file).fileName().toStdString());
    if (!form) {
        const auto other = app::otherFile(*read);
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
    if (own && progress)
        own->follow(progress);
    const auto mine = own ? db::Contents(*own).read(true) : db::Result<db::LibraryContents>(own.error());
    if (!mine) {
        reading.failure = asSentence(mine.error().message);
        return reading;
    }
    auto theirs = app::imported(*form, *std::move(read), {now, knownIn(catalog, *mine, cancelled), choice, cancelled});
    if (!theirs) {
        reading.failure = asSentence(theirs.error().message);
        return reading;
    }
    reading.report = std::move(theirs->report);
    if ((cancelled && *cancelled) || reading.report.question != app::TableQuestion::None)
        return reading;
    if (app::differ(*mine, theirs->contents, cancelled))
        reading.takeTheirs = app::mergePreview(*mine, theirs->contents, app::OnConflict::TakeTheirs, cancelled);
    reading.keepMine = app::mergePreview(*mine, std::move(theirs->contents), app::OnConflict::KeepMine, cancelled);
    return reading;
}

} // namespace waymark::ui
