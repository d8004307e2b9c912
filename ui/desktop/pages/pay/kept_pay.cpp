// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/kept_pay.h"

#include "db/library/place_presets.h"
#include "ui/desktop/library/library_session.h"
#include "ui/queries/own_offers.h"

#include <utility>

namespace waymark::ui {

std::vector<db::PlacePreset> KeptPay::presets() const {
    auto presets = db::PlacePresets(m_session.library()).all();
    return presets ? std::move(*presets) : std::vector<db::PlacePreset>();
}

bool KeptPay::savePreset(const QString& title, const QStringList& places) {
    db::PlacePreset preset;
    preset.title = title.toStdString();
    for (const QString& key : places)
        preset.places.push_back(db::PlaceKey::trusted(key.toStdString()));
    // The same title again replaces its places.
    for (const db::PlacePreset& known : presets())
        if (known.title == preset.title)
            preset.name = known.name;
    return m_session.change([&preset](db::Library& library, const std::string& now) -> db::Result<void> {
        const auto saved = db::PlacePresets(library).save(preset, now);
        return saved ? db::Result<void>() : db::Result<void>(saved.error());
    });
}

bool KeptPay::removePreset(const QString& name) {
    return m_session.change([&name](db::Library& library, const std::string& now) {
        return db::PlacePresets(library).remove(name.toStdString(), now);
    });
}

std::vector<app::OwnOffer> KeptPay::offers(const QStringList& careers) const {
    if (careers.isEmpty())
        return {};
    auto offers =
        ownOffers(m_session.library(), m_catalog, db::CareerKey::trusted(careers.front().toStdString()));
    return offers ? std::move(*offers) : std::vector<app::OwnOffer>();
}

} // namespace waymark::ui
