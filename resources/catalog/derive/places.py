# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places that figures are known for: countries, US states, metro and nonmetro areas, regions, cities."""

import math
import re

from places_named import CITIES, CITY_NAMES, CITY_METROS, COUNTRY_NAMES, CURRENCIES, PROVINCES, STATES

COUNTRIES = "iso-3166-4217"
AREAS = "oflc-2025-26"
CITY_SOURCE = "geonames-2025-10"
CANADA = "esdc-job-bank-2025"

# Areas of the wage tables outside the fifty states are countries of their own in ISO 3166.
TERRITORIES = ("PR", "GU", "VI")


def derive(tables, releases):
    countries(tables, releases.csv("countries_iso3166_iso4217.csv"))
    for code, name in STATES.items():
        tables.add("place", key="state:" + code, name=name, kind="state", region=code, country="US",
                   currency="USD", parent="country:US", source=AREAS)
    us_areas(tables, releases)
    canada(tables, releases.csv("salaries_software_official_12_countries.csv"))
    cities(tables, releases.csv("geonames_cities15000_2025_10.csv"))
    large_cities(tables, releases.csv("geonames_cities15000_2025_10.csv"))
    metros_of_cities(list(tables.all("place")))


def countries(tables, rows):
    for row in rows:
        code = row["alpha2"]
        if not row["currency_code"]:
            continue  # Antarctica: no currency, no pay
        currency = CURRENCIES.get(code, row["currency_code"].split(",")[0])
        name = COUNTRY_NAMES.get(code, row["name"].replace(" & ", " and ").replace("St. ", "Saint "))
        tables.add("place", key="country:" + code, name=name, kind="country", country=code, currency=currency,
                   source=COUNTRIES)


def us_areas(tables, releases):
    centres = {row["area"]: row for row in releases.csv("oflc_metro_to_geonames.csv")}
    for row in releases.csv("oflc_2025_26_areas.csv"):
        area, states = row["area"], row["states"].split("|")
        territory = states[0] if states[0] in TERRITORIES else ""
        # An area that crosses a state line is no part of one state.
        parent = "country:" + (territory or "US") if territory or len(states) > 1 else "state:" + states[0]
        centre = centres.get(area, {})
        name = row["area_name"].replace("Mayagüuez", "Mayagüez").removesuffix(" MSA")
        tables.add("place", key=f"{row['kind']}:{area}", name=name, kind=row["kind"], region=" ".join(states),
                   country=territory or "US", currency="USD", latitude=centre.get("lat"),
                   longitude=centre.get("lng"), parent=parent, source=AREAS)


def canada_key(code):
    """ER00 is the country, ER35 a province, ER3530 an economic region of it."""
    digits = code.removeprefix("ER")
    return "country:CA" if digits == "00" else "region:CA-" + digits


def canada(tables, rows):
    for row in rows:
        if row["country"] != "CA":
            continue
        key, digits = canada_key(row["region_code"]), row["region_code"].removeprefix("ER")
        if tables.has("place", key):
            continue
        province = PROVINCES[digits[:2]]
        wider = "region:CA-" + digits[:2]
        tables.add("place", key=key, name=row["region"].replace("--", "–"), kind="region", region=province,
                   country="CA", currency="CAD", parent=wider if tables.has("place", wider) else "country:CA",
                   source=CANADA)


LEAST_PEOPLE = 100_000


def large_cities(tables, rows):
    """Cities for the pickers; city districts (PPLX) are none. The thirteen keep their short keys; a further
    city of the same name and country is told apart by its number at GeoNames."""
    known = {(row["name"], row["country"]) for row in tables.all("place") if row["kind"] == "city"}
    for row in sorted(rows, key=lambda row: (-int(row["population"]), int(row["geonameid"]))):
        country, name = row["country"], CITY_NAMES.get((row["country"], row["name"]), row["name"])
        if int(row["population"]) < LEAST_PEOPLE or row["feature_code"] == "PPLX" or \
                (name, country) in known or not tables.has("place", "country:" + country):
            continue
        stem = f"city:{slug(row['asciiname'] or name)}-{country.lower()}"
        key = f"{stem}-{row['geonameid']}" if tables.has("place", stem) else stem
        state = "state:" + row["admin1"]
        in_state = country == "US" and tables.has("place", state)
        tables.add("place", key=key, name=name, kind="city", region=row["admin1"] if in_state else "", country=country,
                   currency=tables.get("place", "country:" + country)["currency"], latitude=row["lat"],
                   longitude=row["lng"], parent=state if in_state else "country:" + country, source=CITY_SOURCE)


def metros_of_cities(places):
    """A US city belongs to the metro that is named after it, else to the nearest one that reaches into its state; where
    counties say otherwise, CITY_METROS does."""
    metros = [place for place in places if place["kind"] == "metro" and place["latitude"]]
    for city in places:
        state = "PR" if city["country"] == "PR" else city["region"]
        if city["kind"] != "city" or city["country"] not in ("US", "PR") or city["parent"].startswith("metro:"):
            continue
        near = [metro for metro in metros if state in metro["region"].split()]
        named = [metro for metro in near if city["name"] in re.split("[-/,]", metro["name"])]
        if known := CITY_METROS.get((city["name"], state)):
            city["parent"] = known
        elif near:
            city["parent"] = min(named or near, key=lambda metro: kilometres(city, metro))["key"]


def kilometres(one, other):
    """Along the great circle, by the haversine formula."""
    north, east, north2, east2 = (math.radians(float(place[name])) for place in (one, other)
                                  for name in ("latitude", "longitude"))
    half = math.sin((north2 - north) / 2) ** 2 + math.cos(north) * math.cos(north2) * math.sin((east2 - east) / 2) ** 2
    return 12_742 * math.asin(math.sqrt(half))


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or "city"


def cities(tables, rows):
    wanted = {}
    for row in rows:
        name = CITY_NAMES.get((row["country"], row["name"]))
        # The same name may occur twice in one country: the larger one is meant.
        if name and int(row["population"]) > int(wanted.get(name, {"population": -1})["population"]):
            wanted[name] = row
    for slug, (name, country, region, currency, parent) in CITIES.items():
        row = wanted[name]
        tables.add("place", key="city:" + slug, name=name, kind="city", region=region, country=country,
                   currency=currency, latitude=row["lat"], longitude=row["lng"], parent=parent,
                   source=CITY_SOURCE)
