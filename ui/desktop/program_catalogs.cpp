// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of Program that changes between catalogs while the window is open.
#include "ui/desktop/importing/catalog_import_dialog.h"
#include "ui/desktop/notices/sentence.h"
#include "ui/desktop/notices/toast.h"
#include "ui/desktop/pages/search/search_thread.h"
#include "ui/desktop/program.h"

#include <QAction>

namespace waymark::ui {

namespace {

namespace fs = std::filesystem;

/// Where the own catalog lies while the original one is used: it is not lost.
fs::path setAside(const fs::path& own) {
    return fs::path(own).replace_filename("catalog-imported.db");
}

bool isThere(const fs::path& file) {
    std::error_code ignored;
    return fs::exists(file, ignored);
}

} // namespace

void Program::connectCatalogs() {
    connect(m_window->action(ActionId::Import), &QAction::triggered, this, &Program::openImport);
    connect(m_window->action(ActionId::OtherCatalog), &QAction::triggered, this,
            &Program::changeBetweenOwnAndOriginal);
    nameOtherCatalog();
}

void Program::nameOtherCatalog() {
    auto* action = m_window->action(ActionId::OtherCatalog);
    const bool original = m_catalogFile != m_ownCatalog;
    action->setText(original ? tr("Use My &Own Catalog") : tr("Use the &Original Catalog"));
    action->setProperty("keyName", tr("Original or own catalog"));
    action->setEnabled(original ? isThere(m_ownCatalog) || isThere(setAside(m_ownCatalog))
                                : !m_originalCatalog.empty());
}

void Program::openImport() {
    auto* dialog = new CatalogImportDialog({m_ownCatalog, m_catalogFile}, m_dialogs, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CatalogImportDialog::imported, this, [this](const fs::path& catalog) {
        if (const QString failure = changeCatalog(catalog); !failure.isEmpty())
            m_window->say(failure);
    });
    dialog->open();
}

QString Program::changeCatalog(const fs::path& file) {
    auto catalog = db::Catalog::open(file);
    if (!catalog)
        return asSentence(catalog.error().message);
    // Every page goes before the catalog it reads: the window must not show what is no longer there.
    m_catalogFile = file;
    std::swap(*m_catalog, *catalog);
    const auto searchBefore =
        std::exchange(m_search, std::make_unique<SearchThread>(searchInCatalog(m_catalogFile)));
    useNames();
    m_window->refurnish(services());
    lookAtKept();
    nameOtherCatalog();
    return {};
}

void Program::changeBetweenOwnAndOriginal() {
    std::error_code failure;
    const bool toOwn = m_catalogFile != m_ownCatalog;
    if (toOwn && !isThere(m_ownCatalog))
        fs::rename(setAside(m_ownCatalog), m_ownCatalog, failure);
    QString fault = failure ? QString::fromStdString(failure.message())
                            : changeCatalog(toOwn ? m_ownCatalog : m_originalCatalog);
    if (!toOwn && fault.isEmpty()) {
        fs::rename(m_ownCatalog, setAside(m_ownCatalog), failure);
        if (failure)
            fault = QString::fromStdString(failure.message());
        nameOtherCatalog();
    }
    if (!fault.isEmpty())
        m_window->say(tr("The catalog could not be changed: %1").arg(fault));
    else
        m_window->toast().say(toOwn ? tr("Your own catalog is shown")
                                    : tr("The original catalog is shown, yours is kept"),
                              {}, false);
}

} // namespace waymark::ui
