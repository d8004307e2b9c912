// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/sha1.h"

#include <array>
#include <bit>
#include <cstdint>

namespace waymark::db {

namespace {

using Words = std::array<std::uint32_t, 5>;

void addBlock(Words& state, std::string_view block) {
    std::array<std::uint32_t, 80> w{};
    for (std::size_t i = 0; i < 64; ++i)
        w[i / 4] = (w[i / 4] << 8U) | static_cast<unsigned char>(block[i]);
    for (std::size_t i = 16; i < 80; ++i)
        w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    auto [a, b, c, d, e] = state;
    for (std::size_t i = 0; i < 80; ++i) {
        const bool parity = (i >= 20 && i < 40) || i >= 60;
        const std::uint32_t f = parity   ? b ^ c ^ d
                                : i < 20 ? (b & c) | (~b & d)
                                         : (b & c) | (b & d) | (c & d);
        constexpr std::array<std::uint32_t, 4> constants{0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};
        const std::uint32_t next = std::rotl(a, 5) + f + e + constants[i / 20] + w[i];
        e = d;
        d = c;
        c = std::rotl(b, 30);
        b = a;
        a = next;
    }
    state = {state[0] + a, state[1] + b, state[2] + c, state[3] + d, state[4] + e};
}

} // namespace

std::string sha1(std::string_view text) {
    Words state{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    std::string padded(text);
    padded.push_back('\x80');
    padded.append((120 - padded.size() % 64) % 64, '\0');
    for (unsigned shift = 64; shift > 0; shift -= 8)
        padded.push_back(static_cast<char>((std::uint64_t{text.size()} * 8) >> (shift - 8)));
    for (std::size_t i = 0; i < padded.size(); i += 64)
        addBlock(state, std::string_view(padded).substr(i, 64));
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const std::uint32_t word : state)
        for (unsigned shift = 32; shift > 0; shift -= 4)
            hex.push_back(digits[(word >> (shift - 4)) & 15U]);
    return hex;
}

} // namespace waymark::db
