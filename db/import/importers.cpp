// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/importers.h"

namespace waymark::db {

const std::vector<Importer>& importers() {
    static const std::vector<Importer> all{
        pricesWorldBank(),
        pricesBea(),
    };
    return all;
}

} // namespace waymark::db
