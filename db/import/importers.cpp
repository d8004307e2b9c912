// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/importers.h"

#include "db/feeds/feed_importers.h"

namespace waymark::db {

const std::vector<Importer>& importers() {
    static const std::vector<Importer> all{
        occupationsOnet(),
        wagesOews(),
        wagesOflc(),
        ratesMonthly(),
        payOwn(),
        pricesWorldBank(),
        pricesBea(),
        programmingLists(),
        ossuCurricula(),
        openLibraryEditions(),
        // Lists of no fixed layout come last: nearly every table has a title and an address.
        schemaOrgFeed(),
        csvFeed(),
    };
    return all;
}

} // namespace waymark::db
