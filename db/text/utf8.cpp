// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/utf8.h"

#include <utf8proc.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace waymark::db {

Decoded decodedAt(std::string_view bytes, std::size_t at) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    if (lead < 0x80)
        return {lead, 1};
    const std::string_view rest = bytes.substr(at, 4);
    std::array<utf8proc_uint8_t, 4> sequence{};
    std::memcpy(sequence.data(), rest.data(), rest.size());
    utf8proc_int32_t point = 0;
    const auto length = utf8proc_iterate(sequence.data(), static_cast<utf8proc_ssize_t>(rest.size()), &point);
    return length > 0 ? Decoded{static_cast<char32_t>(point), static_cast<std::size_t>(length)}
                      : Decoded{notUtf8, 1};
}

char32_t takePoint(std::string_view& text) {
    const Decoded decoded = decodedAt(text, 0);
    text.remove_prefix(decoded.bytes);
    return decoded.point;
}

void appendUtf8(std::string& text, char32_t point) {
    std::array<utf8proc_uint8_t, 4> sequence{};
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), sequence.data());
    for (utf8proc_ssize_t i = 0; i < length; ++i)
        text.push_back(static_cast<char>(sequence[static_cast<std::size_t>(i)]));
}

std::size_t firstInvalidUtf8(std::string_view bytes) {
    constexpr std::uint64_t highBits = 0x8080808080808080;
    for (std::size_t at = 0; at < bytes.size();) {
        std::uint64_t eight = 0;
        if (at + sizeof eight <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & highBits) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        // U+FFFF is valid UTF-8 and takes three bytes.
        const Decoded decoded = decodedAt(bytes, at);
        if (decoded.point == notUtf8 && decoded.bytes == 1)
            return at;
        at += decoded.bytes;
    }
    return std::string_view::npos;
}

} // namespace waymark::db
