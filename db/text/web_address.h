// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What addresses on the web carry that is not part of where they lead. Pure, any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace waymark::db {

/// Whether a parameter of an address, "utm_source=list", only says who sent the reader there.
constexpr bool isTracking(std::string_view parameter) {
    return parameter.starts_with("utm_") || parameter.starts_with("fbclid=") ||
           parameter.starts_with("gclid=");
}

/// Whether control characters or marks that turn the direction of writing are in it (UTF-8): they make an
/// address look like another.
constexpr bool hasHiddenMarks(std::string_view address) {
    const auto byte = [address](std::size_t at) {
        return at < address.size() ? static_cast<unsigned char>(address[at]) : 0U;
    };
    for (std::size_t i = 0; i < address.size(); ++i) {
        const bool control = byte(i) < 0x20 || byte(i) == 0x7f || (byte(i) == 0xc2 && byte(i + 1) < 0xa0);
        const bool mark = byte(i) == 0xe2 && byte(i + 1) == 0x80 &&
                          ((byte(i + 2) >= 0xaa && byte(i + 2) <= 0xae) || // U+202A to U+202E
                           (byte(i + 2) >= 0x8b && byte(i + 2) <= 0x8f));  // U+200B to U+200F
        const bool isolate = byte(i) == 0xe2 && byte(i + 1) == 0x81 && byte(i + 2) >= 0xa6 &&
                             byte(i + 2) <= 0xa9; // U+2066 to U+2069
        if (control || mark || isolate)
            return true;
    }
    return false;
}

/// http or https with something behind it, and nothing hidden.
constexpr bool isWebAddress(std::string_view address) {
    constexpr std::string_view plain = "http://";
    constexpr std::string_view safe = "https://";
    return !hasHiddenMarks(address) && ((address.starts_with(plain) && address.size() > plain.size()) ||
                                        (address.starts_with(safe) && address.size() > safe.size()));
}

} // namespace waymark::db
