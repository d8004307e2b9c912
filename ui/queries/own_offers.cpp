// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/own_offers.h"

#include "db/library/items.h"
#include "db/records/kept_content.h"
#include "db/records/reasonable.h"

#include <optional>
#include <utility>

namespace waymark::ui {

namespace {

/// The published figures' own career key decides which comparison an offer belongs to.
std::optional<app::OwnOffer> ownOffer(const db::Catalog& catalog, const db::KeptItem& item,
                                      const db::CareerKey& first) {
    const auto offer = db::offerFrom(item.content);
    if (!offer || !offer->place || !(offer->pay.amount > 0) || !db::isReasonableMoney(offer->pay.amount))
        return std::nullopt;
    auto place = catalog.place(*offer->place);
    if (!place)
        return std::nullopt;
    app::OwnOffer own;
    own.label = offer->employer.empty() ? item.facts.title : offer->employer;
    own.place = std::move(*place);
    own.pay.career = offer->career.value_or(first);
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

db::Result<std::vector<app::OwnOffer>> ownOffers(db::Library& library, const db::Catalog& catalog,
                                                 const db::CareerKey& first) {
    const db::Items items(library);
    db::ItemQuery query;
    query.kinds = {db::ItemKind::Offer};
    const auto rows = items.find(query);
    if (!rows)
        return rows.error();
    const auto kept = items.read(*rows);
    if (!kept)
        return kept.error();
    std::vector<app::OwnOffer> offers;
    for (const db::KeptItem& item : *kept)
        if (auto offer = ownOffer(catalog, item, first))
            offers.push_back(std::move(*offer));
    return offers;
}

} // namespace waymark::ui
