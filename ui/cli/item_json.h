// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The JSON form of catalog items for `show`. Keys are stable: they may grow, never change meaning. Unknown
// facts are null. Values only.
#pragma once

#include "app/share/career_document.h"
#include "db/catalog/catalog.h"

#include <nlohmann/json_fwd.hpp>

namespace waymark::ui {

nlohmann::ordered_json careerJson(const app::CareerPage& page);

/// Any kind but careers; NotFound when the catalog does not hold the key.
db::Result<nlohmann::ordered_json> itemJson(const db::Catalog& catalog, const db::ItemKey& key);

} // namespace waymark::ui
