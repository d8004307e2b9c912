// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads values of schema.org data, where one property may be a text, an object that holds the text, or a list
// of either. Absent and empty are the same. Views live as long as the parsed document. Internal to db/formats.
#pragma once

#include <simdjson.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::db::json {

using Element = simdjson::dom::element;

/// The member of an object; nothing when it is missing or null, or `element` is no object.
std::optional<Element> member(const Element& element, std::string_view name);
/// Every element of a list, or the one thing that is no list.
void forEach(const std::optional<Element>& element, const std::function<void(const Element&)>& take);
/// The first thing of a list, or the thing itself.
std::optional<Element> first(const std::optional<Element>& element);

/// A text, number or truth as text; of an object its @value, name or @id; of a list the first.
std::string text(const std::optional<Element>& element);
/// The texts of a list, joined.
std::string texts(const std::optional<Element>& element, std::string_view between);
std::string_view id(const Element& element);
/// Whether @type is or holds `type`, with or without the schema.org prefix.
bool isA(const Element& element, std::string_view type);
/// The first type without prefix; empty when none is given.
std::string typeOf(const Element& element);

} // namespace waymark::db::json
