// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/list_price.h"

#include "app/words/numbers.h"
#include "ui/words/local_number.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <algorithm>
#include <iterator>

namespace waymark::ui {

namespace {

QString amount(const db::Money& money) {
    return localNumber(app::amountText(money));
}

} // namespace

QString listPrice(const std::vector<db::CourseListing>& listings) {
    for (const db::CourseListing& listing : listings) {
        if (!listing.price)
            continue;
        QString price = listing.price->amount > 0 ? amount(*listing.price) : tr("free to take");
        if (listing.certificate)
            price = tr("%1, certificate %2").arg(price, amount(*listing.certificate));
        return listing.year ? tr("%1, in a list of %2").arg(price, QString::number(*listing.year))
                            : tr("%1, in an undated list").arg(price);
    }
    return {};
}

std::vector<db::CourseListing> freeWithCertificate(const std::vector<db::CourseListing>& listings) {
    std::vector<db::CourseListing> both;
    std::copy_if(listings.begin(), listings.end(), std::back_inserter(both), [](const auto& each) { return each.price && each.price->amount == 0 && each.certificate; });
    return both;
}

QString listPriceNote(const std::vector<db::CourseListing>& listings, int thisYear) {
    constexpr int stale = 5; // years: such a price helps nobody, and the step says already that today's is not stated
    std::vector<db::CourseListing> fresh;
    std::copy_if(listings.begin(), listings.end(), std::back_inserter(fresh), [=](const auto& each) { return !each.year || thisYear - *each.year <= stale; });
    const QString price = listPrice(fresh);
    return price.isEmpty() ? price : tr("Price: %1.").arg(price);
}

} // namespace waymark::ui
