# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pay in the United States: OEWS percentiles of nation, states and nonmetro areas; OFLC wage levels by area."""

import math
from collections import defaultdict

from places_named import STATES
from tables import number

# Areas of OEWS that are countries of their own in ISO 3166.
TERRITORIES = {"66": "GU", "72": "PR", "78": "VI"}
STATE_CODES = {name: code for code, name in STATES.items()}

OEWS = "oews-2025-05"
METRO = "oews-2025-05-metro"
OEWS_GROUPS = "oews-2024-05"
OFLC = "oflc-2025-26"

# OEWS publishes some occupations of SOC 2018 only together, under a code of its own.
TOGETHER = {
    "13-1020": ("13-1021", "13-1022", "13-1023"), "13-2020": ("13-2022", "13-2023"),
    "21-1018": ("21-1011", "21-1014"), "25-2052": ("25-2055", "25-2056"),
    "25-9045": ("25-9042", "25-9043", "25-9049"), "29-2010": ("29-2011", "29-2012"),
    "31-1120": ("31-1121", "31-1122"), "39-7010": ("39-7011", "39-7012"), "47-4090": ("47-4091", "47-4099"),
    "51-2028": ("51-2022", "51-2023"), "51-2090": ("51-2092", "51-2099"),
    "53-1047": ("53-1042", "53-1043", "53-1044", "53-1049"),
}

PERCENTILES = ("p10", "p25", "median", "p75", "p90")



def careers_by_soc(tables):
    """O*NET careers by the first six digits of their code."""
    found = defaultdict(list)
    for row in tables.all("career"):
        if row["kind"] == "occupation":
            found[row["soc"][:7]].append((row["key"], row["soc"]))
    return found


def derive(tables, releases):
    occupations(tables, releases)
    for row in releases.csv("oews_M2025_national_state_nonmetro.csv"):
        figures = oews_figures(row)
        if figures:
            tables.add("occupation_pay", occupation=row["OCC_CODE"], place=oews_place(row), source=OEWS,
                       period="2025-05", currency="USD", basis="wage", employment=number(row["TOT_EMP"]),
                       **figures)
    metro_medians(tables, releases)
    by_area(tables, releases)
    by_group(tables, releases)


def metro_medians(tables, releases):
    """Published medians of metros; an hourly one where no yearly is published."""
    for row in releases.tsv("oews_2025-05_metro_medians.tsv"):
        place, year = "metro:" + row["area"], number(row["median_year"])
        if tables.has("place", place) and tables.has("occupation", row["soc"]):
            tables.add("occupation_pay", occupation=row["soc"], place=place, source=METRO, period="2025-05", currency="USD",
                       basis="wage", unit="year" if year else "hour", median=year or number(row["median_hour"]))


def by_group(tables, releases):
    """What a whole major group earns, by metro, state and nation: "15-0000" stands for its occupations together
    and for no career."""
    areas = {row["name"]: row["key"] for row in tables.all("place") if row["kind"] == "metro"}
    areas.update({"Mayaguez, PR": "metro:32420", "United States": "country:US", "U.S.": "country:US"})
    for row in releases.csv("oews_M2024_metro_state_by_soc_group_mean.csv"):
        title = row["AREA_TITLE"]
        place = areas.get(title) or "state:" + STATE_CODES.get(title, "")
        if row["GROUP_LEVEL"] != "1" or not number(row["A_MEAN"]) or not tables.has("place", place):
            continue
        code = row["OCC_CODE"]
        if not tables.has("occupation", code):
            tables.add("occupation", code=code, title=row["OCC_TITLE"], members="")
        tables.add("occupation_pay", occupation=code, place=place, source=OEWS_GROUPS, period="2024-05", currency="USD",
                   unit="year", basis="wage", mean=number(row["A_MEAN"]), employment=number(row["TOT_EMP"]))


def occupations(tables, releases):
    """Every occupation that has pay, with the publishers' titles; OEWS groups name their members."""
    titles = {row["soc"]: row["title"] for row in releases.csv("oflc_2025_26_occupations.csv")}
    for row in releases.csv("oews_M2025_national_state_nonmetro.csv"):
        titles.setdefault(row["OCC_CODE"], row["OCC_TITLE"])
    for code, title in titles.items():
        tables.add("occupation", code=code, title=title, members=" ".join(TOGETHER.get(code, ())))


def oews_place(row):
    area = row["AREA"].lstrip("0")
    if row["AREA_TYPE"] == "1":
        return "country:US"
    if row["AREA"] in TERRITORIES:
        return "country:" + TERRITORIES[row["AREA"]]
    if row["AREA_TYPE"] == "2":
        return "state:" + STATE_CODES[row["AREA_TITLE"]]
    # Whole islands, which the wage levels count among the metros.
    return ("metro:" if area in ("6600001", "7800001") else "nonmetro:") + area


def oews_figures(row):
    """Yearly values; hourly ones where the publisher gives no yearly (occupations without full years).
    A missing upper percentile stays missing: the release prints far higher ones, so no limit is known."""
    yearly = {name: number(row["A_" + column]) for name, column in
              (("mean", "MEAN"), ("p10", "PCT10"), ("p25", "PCT25"), ("median", "MEDIAN"), ("p75", "PCT75"),
               ("p90", "PCT90"))}
    if any(yearly.values()):
        return {**yearly, "unit": "year"}
    hourly = {"mean": number(row["H_MEAN"]), "median": number(row["H_MEDIAN"])}
    return {**hourly, "unit": "hour"} if any(hourly.values()) else None


def by_area(tables, releases):
    """Figures that several areas share are one row that names them all."""
    kinds = {row["area"]: row["kind"] for row in releases.csv("oflc_2025_26_areas.csv")}
    shared = defaultdict(list)
    for row in releases.csv("oflc_2025_26_area_occupation_wages.csv"):
        kind = kinds[row["area"]]
        shared[row["soc"], row["unit"], row["level1"], row["level4"], row["mean_derived"],
               row["areas_sharing_value"], kind].append(f"{kind}:{row['area']}")
    for (soc, unit, entry, experienced, mean, sharing, _), places in shared.items():
        tables.add("occupation_pay", occupation=soc, place=" ".join(sorted(places)), source=OFLC,
                   period="2024-05", currency="USD", unit=unit, basis="wage", mean=odd_mean(entry, experienced, mean),
                   entry=number(entry), experienced=number(experienced),
                   areas_sharing=sharing if int(sharing) > 1 else "")


def odd_mean(entry, experienced, mean):
    """Empty where the mean follows from the two levels to the cent, as it does by their definition."""
    follows = math.floor((float(entry) + 2 * float(experienced)) / 3 * 100 + 0.5) / 100
    return "" if float(mean) == follows else number(mean)
