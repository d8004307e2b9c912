// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a widget of a page says that it is the row of an item: a property that holds the item's key.
#pragma once

namespace waymark::ui {

inline constexpr char standsForItem[] = "standsForItem";

} // namespace waymark::ui
