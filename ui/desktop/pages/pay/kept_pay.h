// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the learner's library holds for the pay page: named sets of places, and offers of work that stand
// beside the published figures. A library that cannot be read gives none. GUI thread.
#pragma once

#include "app/salary/compare.h"
#include "db/catalog/catalog.h"
#include "db/records/kept.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace waymark::ui {

class LibrarySession;

class KeptPay final {
public:
    KeptPay(LibrarySession& session, const db::Catalog& catalog)
        : m_session(session)
        , m_catalog(catalog) {}

    std::vector<db::PlacePreset> presets() const;
    /// A step of undo. False when it was refused, which the session says.
    bool savePreset(const QString& title, const QStringList& places);
    bool removePreset(const QString& name);

    /// Offers at places that the catalog knows. One without a career counts for `careers`' first.
    std::vector<app::OwnOffer> offers(const QStringList& careers) const;

private:
    LibrarySession& m_session;
    const db::Catalog& m_catalog;
};

} // namespace waymark::ui
