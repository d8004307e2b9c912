// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON from elsewhere, parsed only when it stays inside bounds that no real file reaches: parsing, copying and
// freeing a document go as deep as the document, and finding a member takes as long as an object is wide.
// Any thread.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace waymark::app {

inline constexpr int deepestJson = 64;
inline constexpr int widestJson = 1000; ///< members of one object

enum class JsonBounds { Inside, TooDeep, TooWide };

/// One look over the bytes; says nothing of text that is no JSON.
JsonBounds jsonBounds(std::string_view text);

/// A discarded value for text that is no JSON or outside the bounds.
nlohmann::ordered_json boundedJson(std::string_view text);

} // namespace waymark::app
