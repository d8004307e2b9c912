// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Money is an amount with a currency, never a bare number. Currencies are ISO 4217 codes, never symbols.
// The code "XID" stands for the international dollar of purchasing power parities: what one US dollar
// buys in the United States. Plain values, any thread.
#pragma once

#include <compare>
#include <string>

namespace waymark::db {

struct Currency {
    std::string code; ///< three capital letters, "CAD"
    auto operator<=>(const Currency&) const = default;
};

struct Money {
    double amount = 0;
    Currency currency;
    bool operator==(const Money&) const = default;
};

} // namespace waymark::db
