// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/catalog_check.h"

#include "db/catalog/catalog.h"
#include "ui/desktop/notices/sentence.h"

namespace waymark::ui {

namespace {

/// Empty when all is well.
QString faultOf(const std::filesystem::path& file) {
    const auto catalog = db::Catalog::open(file);
    if (!catalog)
        return asSentence(catalog.error().message);
    const auto verified = catalog->verify();
    return verified ? QString() : asSentence(verified.error().message);
}

} // namespace

CatalogCheck::CatalogCheck(std::filesystem::path file, QObject* parent)
    : QObject(parent)
    , m_thread([this, path = std::move(file)] {
        const auto report = [this, fault = faultOf(path)] {
            if (!fault.isEmpty())
                Q_EMIT damageFound(fault);
            Q_EMIT finished();
        };
        QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
    }) {}

CatalogCheck::~CatalogCheck() {
    m_thread.join();
}

} // namespace waymark::ui
