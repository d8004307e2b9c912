// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON from elsewhere, parsed only when it stays inside bounds that no real file reaches: parsing, copying and
// freeing a document go as deep as the document, and finding a member takes as long as an object is wide. A list of
// a hundred thousand elements is parsed one by one: as a document it takes many times the room of its text. Any thread.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <atomic>
#include <cstddef>
#include <optional>
#include <string>
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

struct JsonElement {
    std::size_t line = 0; ///< where it begins, from 1
    std::string_view text;
};

/// A list that is the whole text, or that is the member `name` of the object that it is: its elements as they stand, and the
/// document with the list empty, which is for the parser to judge as they are.
struct JsonList {
    std::vector<JsonElement> elements;
    std::string rest;
};

/// Nothing where there is no such list, where it does not end or one comma does not divide each two, and once it is cancelled.
std::optional<JsonList> jsonList(std::string_view text, std::string_view name, const std::atomic<bool>* cancelled = nullptr);

/// The line, from 1, in which each element begins of a list that is the whole text, or that is the member `list` of the
/// object that it is; of one object its own.
std::vector<std::size_t> elementLines(std::string_view text, std::string_view list);

/// A discarded value for text that is no JSON or outside the bounds, and soon once `cancelled` is true.
nlohmann::ordered_json boundedJson(std::string_view text, const std::atomic<bool>* cancelled = nullptr);
/// The parser's exception for text that is no JSON, which says where, and soon once `cancelled` is true. Knows no bounds.
nlohmann::ordered_json strictJson(std::string_view text, const std::atomic<bool>* cancelled);

} // namespace waymark::app
