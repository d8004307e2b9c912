// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/importing/import_job.h"

#include "db/sqlite/file_bytes.h"
#include "db/sqlite/replacement_file.h"
#include "ui/desktop/importing/import_words.h"

namespace waymark::ui {

namespace {

namespace fs = std::filesystem;

CatalogImportStand standOf(const db::ImportProgress& progress) {
    CatalogImportStand stand;
    stand.completing = progress.step == db::ImportProgress::Step::Completing;
    stand.rows = progress.rows;
    if (progress.totalBytes > 0)
        stand.share = static_cast<double>(progress.bytes) / static_cast<double>(progress.totalBytes);
    stand.rowsPerSecond = progress.rowsPerSecond();
    stand.secondsLeft = progress.secondsLeft().value_or(-1);
    stand.file = QString::fromUtf8(progress.file.data(), static_cast<qsizetype>(progress.file.size()));
    return stand;
}

/// Empty when it worked. The copy takes its name only when it is whole. Made anew, it is one's own to write
/// where the catalog that came with the program may be read-only.
QString copyCatalog(const fs::path& from, const fs::path& to) {
    std::error_code failure;
    fs::create_directories(to.parent_path(), failure);
    auto copy = db::sqlite::ReplacementFile::beside(to);
    auto done = copy ? db::sqlite::copyBytes(from, copy->path()) : db::Result<void>(copy.error());
    if (done)
        done = copy->commit();
    return done ? QString()
                : CatalogImportJob::tr("The catalog could not be copied to %1: %2.")
                      .arg(QString::fromStdString(to.string()), QString::fromStdString(done.error().message));
}

} // namespace

CatalogImportJob::CatalogImportJob(CatalogImportPlan plan, QObject* parent)
    : QObject(parent) {
    plan.request.cancelled = &m_cancelled;
    plan.request.progress = [this](const db::ImportProgress& progress) {
        QMetaObject::invokeMethod(
            this, [this, stand = standOf(progress)] { Q_EMIT moved(stand); }, Qt::QueuedConnection);
    };
    m_thread = std::thread([this, plan = std::move(plan)]() mutable { run(std::move(plan)); });
}

CatalogImportJob::~CatalogImportJob() {
    m_cancelled = true;
    m_thread.join();
}

void CatalogImportJob::run(CatalogImportPlan plan) {
    const auto fail = [this](const QString& sentence) {
        QMetaObject::invokeMethod(
            this, [this, sentence] { Q_EMIT failed(sentence); }, Qt::QueuedConnection);
    };
    std::error_code ignored;
    const bool copied = !fs::exists(plan.request.into, ignored);
    if (copied) {
        const QString failure = copyCatalog(plan.basis, plan.request.into);
        if (!failure.isEmpty())
            return fail(failure);
    }
    auto report = db::importRelease(plan.request);
    if (report) {
        QMetaObject::invokeMethod(
            this, [this, made = std::move(*report)] { Q_EMIT done(made); }, Qt::QueuedConnection);
        return;
    }
    if (copied)
        fs::remove(plan.request.into, ignored);
    fail(report.error().kind == db::ErrorKind::Cancelled ? QString() : faultText(report.error().message));
}

} // namespace waymark::ui
