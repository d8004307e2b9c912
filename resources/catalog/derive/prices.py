# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exchange rates and price levels."""

from tables import number

FED = "federal-reserve-h10"
BIGMAC = "bigmac"
WORLD_BANK = "world-bank-ppp"
BEA = "bea-rpp-2023"

FIRST_YEAR = 2010

# Series of the H.10 release by the name it goes under; national series that ended with the euro are left out.
CURRENCY = {
    "Australia": "AUD", "Brazil": "BRL", "Canada": "CAD", "China": "CNY", "Denmark": "DKK", "Euro": "EUR",
    "Hong Kong": "HKD", "India": "INR", "Japan": "JPY", "Malaysia": "MYR", "Mexico": "MXN",
    "New Zealand": "NZD", "Norway": "NOK", "Singapore": "SGD", "South Africa": "ZAR", "South Korea": "KRW",
    "Sri Lanka": "LKR", "Sweden": "SEK", "Switzerland": "CHF", "Taiwan": "TWD", "Thailand": "THB",
    "United Kingdom": "GBP", "Venezuela": "VES",
}

# The bolivar lost six zeros in October 2021: earlier months are in other units.
FIRST_MONTH = {"VES": "2021-11"}

# Areas whose code changed with the delineation of 2023 while they stayed metros of nearly the same extent. Nine
# others of the release are metros no longer.
NEW_CODES = {"15680": "30500", "17460": "17410", "39100": "28880", "45540": "48680"}

RPP = {"RPPs: All items": "rpp-all", "RPPs: Goods": "rpp-goods", "RPPs: Services: Housing": "rpp-housing",
       "RPPs: Services: Utilities": "rpp-utilities", "RPPs: Services: Other": "rpp-other"}


def derive(tables, releases):
    quotes = releases.csv("big-mac-full-index.csv")
    federal_reserve(tables, releases.csv("fx_monthly.csv"))
    check_direction(tables, quotes)
    big_mac(tables, quotes)
    purchasing_power(tables, releases.csv("ppp-gdp.csv"))
    regional_parities(tables, releases.csv("bea_rpp_2023_metro_long.csv"))


def federal_reserve(tables, rows):
    for row in rows:
        currency, month = CURRENCY.get(row["Country"]), row["Date"][:7]
        if currency and int(month[:4]) >= FIRST_YEAR and month >= FIRST_MONTH.get(currency, ""):
            tables.add("exchange_rate", currency=currency, period=month, per_usd=number(row["Exchange rate"]),
                       source=FED)


def check_direction(tables, quotes):
    """A series quoted the wrong way round would be far from the other publisher's quote of that month."""
    for quote in quotes:
        key = (quote["currency_code"], quote["date"][:7])
        if tables.has("exchange_rate", *key):
            ratio = float(quote["dollar_ex"]) / float(tables.get("exchange_rate", *key)["per_usd"])
            if not 0.8 < ratio < 1.25 and key[0] != "VES":
                raise ValueError(f"exchange rate of {key} differs from the Big Mac table's by {ratio:.2f}")


def big_mac(tables, quotes):
    """Single quotes for the currencies that H.10 lacks, as far as a country of today uses them."""
    used = {row["currency"] for row in tables.all("place")}
    known = {row["currency"] for row in tables.all("exchange_rate")}
    for quote in quotes:
        currency, month = quote["currency_code"], quote["date"][:7]
        if currency == "USD" or currency in known or currency not in used or int(month[:4]) < FIRST_YEAR:
            continue
        if not tables.has("exchange_rate", currency, month):
            tables.add("exchange_rate", currency=currency, period=month, per_usd=number(quote["dollar_ex"]),
                       source=BIGMAC)


def purchasing_power(tables, rows):
    for row in rows:
        place, value = "country:" + row["Country ID"], number(row["PPP"])
        if tables.has("place", place) and int(row["Year"]) >= FIRST_YEAR and value:
            tables.add("price_level", place=place, year=row["Year"], series="ppp-gdp", value=value,
                       source=WORLD_BANK)


def regional_parities(tables, rows):
    """By metro and for the nation; what is no metro any more has no place."""
    for row in rows:
        code = row["GeoFIPS"].strip()
        code = NEW_CODES.get(code, code)
        place = "country:US" if code == "0" else "metro:" + code
        if tables.has("place", place) and number(row["RPP 2023"]):
            tables.add("price_level", place=place, year="2023", series=RPP[row["Description"].strip()],
                       value=number(row["RPP 2023"]), source=BEA)
