// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What addresses on the web carry that is not part of where they lead. Pure, any thread.
#pragma once

#include <string_view>

namespace waymark::db {

/// Whether a parameter of an address, "utm_source=list", only says who sent the reader there.
constexpr bool isTracking(std::string_view parameter) {
    return parameter.starts_with("utm_") || parameter.starts_with("fbclid=") ||
           parameter.starts_with("gclid=");
}

} // namespace waymark::db
