// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON from elsewhere, parsed only when it stays inside bounds that no real file reaches: parsing, copying and
// freeing a document go as deep as the document, and finding a member takes as long as an object is wide.
// Any thread.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <atomic>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace waymark::app {

inline constexpr int deepestJson = 64;
inline constexpr int widestJson = 1000; ///< members of one object

enum class JsonBounds { Inside, TooDeep, TooWide };

/// One look over the bytes; says nothing of text that is no JSON.
JsonBounds jsonBounds(std::string_view text);

/// Whether the text begins as JSON does and ends within it, as a file that was cut off; the line, from 1, of the end.
std::optional<std::size_t> endOfCutJson(std::string_view text);

/// The line, from 1, in which each element begins of a list that is the whole text, or that is the member `list` of the
/// object that it is; of one object its own.
std::vector<std::size_t> elementLines(std::string_view text, std::string_view list);

/// A discarded value for text that is no JSON or outside the bounds, and soon once `cancelled` is true.
nlohmann::ordered_json boundedJson(std::string_view text, const std::atomic<bool>* cancelled = nullptr);
/// The parser's exception for text that is no JSON, which says where, and soon once `cancelled` is true. Knows no bounds.
nlohmann::ordered_json strictJson(std::string_view text, const std::atomic<bool>* cancelled);

} // namespace waymark::app
