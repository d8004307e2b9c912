// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/catalog_watcher.h"

#include "ui/desktop/library/library_session.h"

namespace waymark::ui {

CatalogWatcher::CatalogWatcher(LibrarySession& session, std::filesystem::path catalogFile, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_catalogFile(std::move(catalogFile)) {}

CatalogWatcher::~CatalogWatcher() {
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void CatalogWatcher::look() {
    if (m_thread)
        return;
    const auto catalog = db::Catalog::open(m_catalogFile);
    const auto info = catalog ? catalog->info() : db::Result<db::CatalogInfo>(catalog.error());
    if (!info)
        return;
    m_hash = info->contentHash;
    const db::CatalogWatch watch(m_session.library());
    const auto keys = watch.keys();
    if (!watch.isNew(m_hash).valueOr(false) || !keys || keys->empty())
        return;
    auto answer = std::make_shared<std::optional<db::Result<db::SeenFacts>>>();
    m_thread.reset(QThread::create([file = m_catalogFile, keys = *keys, answer, this] {
        const auto own = db::Catalog::open(file);
        answer->emplace(own ? db::factsInCatalog(*own, keys, &m_cancelled)
                            : db::Result<db::SeenFacts>(own.error()));
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, answer] { note(**answer); });
    m_thread->start(QThread::LowPriority);
}

void CatalogWatcher::note(const db::Result<db::SeenFacts>& seen) {
    // Without an answer the next start looks again.
    if (!seen || m_cancelled)
        return;
    m_session.change([&](db::Library& library, const std::string& now) {
        return db::CatalogWatch(library).note(*seen, m_hash, now);
    });
    Q_EMIT finished();
}

} // namespace waymark::ui
