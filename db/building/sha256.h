// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SHA-256 (FIPS 180-4) of text handed over piece by piece; names the content that a catalog was made from.
// Not for secrets. A value; any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace waymark::db {

class Sha256 {
public:
    void add(std::string_view bytes);
    /// 64 hexadecimal digits; the object is used up afterwards.
    std::string hex();

private:
    void block(const char* bytes);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<char, 64> m_rest{};
    std::size_t m_restLength = 0;
    std::uint64_t m_length = 0;
};

} // namespace waymark::db
