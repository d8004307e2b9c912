// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/registry/importers.h"

#include "db/formats/csv/importer.h"
#include "db/formats/facts/colleges.h"
#include "db/formats/facts/fact_layout.h"
#include "db/formats/facts/projections.h"
#include "db/formats/markdown_lists/importer.h"
#include "db/formats/oews/oews.h"
#include "db/formats/oflc/oflc.h"
#include "db/formats/onet/onet.h"
#include "db/formats/open_library/importer.h"
#include "db/formats/ossu/importer.h"
#include "db/formats/own_pay/own_pay.h"
#include "db/formats/prices/prices.h"
#include "db/formats/rates/rates.h"
#include "db/formats/schema_org/importer.h"

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
        employmentProjections(),
        collegesIpeds(),
        exposureOfTasks(),
        exposureOfChats(),
        workAtHome(),
        apprenticeshipCodes(),
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
