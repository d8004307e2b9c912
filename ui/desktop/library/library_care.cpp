// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/library_care.h"

#include "db/library/backups.h"
#include "ui/desktop/notices/sentence.h"

namespace waymark::ui {

namespace {

/// Empty when all is well, or when it could not be looked at: that is no damage.
QString faultOf(const std::filesystem::path& library) {
    const auto verified = db::verifyBackup(library);
    const bool damaged = !verified && verified.error().kind == db::ErrorKind::Corrupt;
    return damaged ? asSentence(verified.error().message) : QString();
}

} // namespace

LibraryCare::LibraryCare(std::filesystem::path library, std::string now, QObject* parent)
    : QObject(parent)
    , m_thread([this, file = std::move(library), time = std::move(now)] {
        const QString fault = faultOf(file);
        QString unmade;
        if (fault.isEmpty()) {
            // A disk without room for the copy is no reason to stop anybody: the library itself is whole.
            const auto made = db::backUpIfDue(file, time);
            unmade = made ? QString() : asSentence(made.error().message);
        }
        const auto report = [this, fault, unmade] {
            if (!fault.isEmpty())
                Q_EMIT damageFound(fault);
            if (!unmade.isEmpty())
                Q_EMIT backupFailed(unmade);
            Q_EMIT finished();
        };
        QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
    }) {}

LibraryCare::~LibraryCare() {
    m_thread.join();
}

} // namespace waymark::ui
