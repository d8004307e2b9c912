// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zotero's items as it keeps them itself, which Better BibTeX exports and its web answers with: the same facts as
// CSL-JSON under other names. Pure, any thread.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace waymark::app {

/// As CSL-JSON says it, with what has no name there under Zotero's; nothing for any other object. Files and notes that hang
/// on an item have no title then.
std::optional<nlohmann::ordered_json> cslOfZotero(const nlohmann::ordered_json& item);

} // namespace waymark::app
