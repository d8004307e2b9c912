// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/importing/import_job.h"

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

/// Empty when it worked. The copy takes its name only when it is whole.
QString copyCatalog(const fs::path& from, const fs::path& to) {
    std::error_code failure;
    fs::create_directories(to.parent_path(), failure);
    const fs::path unfinished = fs::path(to) += ".new";
    if (!failure)
        fs::copy_file(from, unfinished, fs::copy_options::overwrite_existing, failure);
    if (!failure)
        // The catalog that came with the program may be read-only; one's own is not.
        fs::permissions(unfinished, fs::perms::owner_read | fs::perms::owner_write, fs::perm_options::add,
                        failure);
    if (!failure)
        fs::rename(unfinished, to, failure);
    if (!failure)
        return {};
    std::error_code ignored;
    fs::remove(unfinished, ignored);
    return CatalogImportJob::tr("The catalog could not be copied to %1: %2.")
        .arg(QString::fromStdString(to.string()), QString::fromStdString(failure.message()));
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
