// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks once, after the start, what a new catalog means for what is kept: which items left it, which changed.
// The looking happens on a thread of its own with a catalog of its own; what was seen is noted in the library
// on the GUI thread. Deletes itself never; owned by Program. GUI thread.
#pragma once

#include "db/library/catalog_watch.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <filesystem>
#include <memory>

namespace waymark::ui {

class LibrarySession;

class CatalogWatcher final : public QObject {
    Q_OBJECT
public:
    /// The session outlives it.
    CatalogWatcher(LibrarySession& session, std::filesystem::path catalogFile, QObject* parent);
    ~CatalogWatcher() override;

    /// Looks when the catalog is another than the one seen last.
    void look();

Q_SIGNALS:
    /// What was found is in the library.
    void finished();

private:
    void note(const db::Result<db::SeenFacts>& seen);

    LibrarySession& m_session;
    std::filesystem::path m_catalogFile;
    std::string m_hash;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
};

} // namespace waymark::ui
