// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/kept_pay.h"

#include "db/library/items.h"
#include "db/library/place_presets.h"
#include "db/records/kept_content.h"
#include "ui/charts/chart_text.h"
#include "ui/desktop/keeping/keeper.h"

namespace waymark::ui {

namespace {

/// The published figures' own career key decides which comparison an offer belongs to.
std::optional<app::OwnOffer> ownOffer(const db::Catalog& catalog, const db::KeptItem& item,
                                      const QStringList& careers) {
    const auto offer = db::offerFrom(item.content);
    if (!offer || !offer->place || !(offer->pay.amount > 0) || careers.isEmpty())
        return std::nullopt;
    auto place = catalog.place(*offer->place);
    if (!place)
        return std::nullopt;
    app::OwnOffer own;
    own.label = offer->employer.empty() ? item.facts.title : offer->employer;
    own.place = std::move(*place);
    own.pay.career = offer->career ? *offer->career : db::CareerKey::trusted(careers.front().toStdString());
    own.pay.place = own.place.key;
    own.pay.period = offer->receivedOn.substr(0, 7);
    own.pay.currency = offer->pay.currency;
    own.pay.unit = offer->unit;
    own.pay.basis = offer->basis;
    own.pay.figures.median = offer->pay.amount;
    own.pay.origin = db::PayOrigin::Own;
    return own;
}

} // namespace

std::vector<db::PlacePreset> KeptPay::presets() const {
    auto presets = db::PlacePresets(m_keeper.library()).all();
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
    return m_keeper.change([&preset](db::Library& library, const std::string& now) -> db::Result<void> {
        const auto saved = db::PlacePresets(library).save(preset, now);
        return saved ? db::Result<void>() : db::Result<void>(saved.error());
    });
}

bool KeptPay::removePreset(const QString& name) {
    return m_keeper.change([&name](db::Library& library, const std::string& now) {
        return db::PlacePresets(library).remove(name.toStdString(), now);
    });
}

std::vector<app::OwnOffer> KeptPay::offers(const QStringList& careers) const {
    const db::Items items(m_keeper.library());
    db::ItemQuery query;
    query.kinds = {db::ItemKind::Offer};
    const auto rows = items.find(query);
    if (!rows || rows->empty())
        return {};
    const auto kept = items.read(*rows);
    std::vector<app::OwnOffer> offers;
    if (kept)
        for (const db::KeptItem& item : *kept)
            if (auto offer = ownOffer(m_catalog, item, careers))
                offers.push_back(std::move(*offer));
    return offers;
}

} // namespace waymark::ui
