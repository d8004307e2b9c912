# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pay in the United States: OEWS national percentiles and OFLC wage levels by metro and nonmetro area."""

from collections import defaultdict

from tables import number

OEWS = "oews-2025-05"
OFLC = "oflc-2025-26"

# The highest yearly and hourly wage that OEWS prints for May 2025; above it a field is left empty.
TOP_YEAR, TOP_HOUR = "239200", "115"

# The software occupations whose figures by area ship; every other occupation is left to an import.
BY_AREA = ("15-1251", "15-1252", "15-1253", "15-1254", "15-1255")

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


def measured_as(soc, title, onet_soc):
    """Empty where the figure is the career's own; else the wider occupation that was measured."""
    return "" if onet_soc == soc + ".00" else f"SOC 2018 {soc} {title}"


def sharing(count):
    """How many areas show one figure; empty where it is the area's own."""
    return count if int(count) > 1 else ""


def derive(tables, releases):
    careers = careers_by_soc(tables)
    national(tables, releases.csv("oews_M2025_national_state_nonmetro.csv"), careers)
    by_area(tables, releases, careers)


def national(tables, rows, careers):
    for row in rows:
        if row["AREA_TYPE"] != "1":
            continue
        soc, title = row["OCC_CODE"], row["OCC_TITLE"]
        figures = oews_figures(row)
        for member in TOGETHER.get(soc, (soc,)):
            for key, onet_soc in careers.get(member, ()):
                tables.add("salary", career=key, place="country:US", source=OEWS, period="2025-05",
                           measured_as=measured_as(soc, title, onet_soc), currency="USD", basis="wage",
                           employment=number(row["TOT_EMP"]), origin="published", **figures)


def oews_figures(row):
    """Yearly values; hourly ones where the publisher gives no yearly (occupations without full years)."""
    yearly = {name: number(row["A_" + column]) for name, column in
              (("mean", "MEAN"), ("p10", "PCT10"), ("p25", "PCT25"), ("median", "MEDIAN"), ("p75", "PCT75"),
               ("p90", "PCT90"))}
    if any(yearly.values()):
        return {**yearly, "unit": "year", "top_code": top_code(yearly, TOP_YEAR)}
    hourly = {"mean": number(row["H_MEAN"]), "median": number(row["H_MEDIAN"])}
    return {**hourly, "unit": "hour"}


def top_code(figures, limit):
    """The limit, when upper percentiles are missing above present ones; else nothing."""
    present = [bool(figures[name]) for name in PERCENTILES]
    cut = present.index(False) if False in present else len(present)
    return limit if 0 < cut < len(present) and not any(present[cut:]) else ""


def by_area(tables, releases, careers):
    titles = {row["soc"]: row["title"] for row in releases.csv("oflc_2025_26_occupations.csv")}
    kinds = {row["area"]: row["kind"] for row in releases.csv("oflc_2025_26_areas.csv")}
    for row in releases.csv("oflc_2025_26_area_occupation_wages.csv"):
        soc = row["soc"]
        if soc not in BY_AREA:
            continue
        for key, onet_soc in careers[soc]:
            tables.add("salary", career=key, place=f"{kinds[row['area']]}:{row['area']}", source=OFLC,
                       period="2024-05", measured_as=measured_as(soc, titles[soc], onet_soc), currency="USD",
                       unit=row["unit"], basis="wage", mean=number(row["mean_derived"]),
                       entry=number(row["level1"]), experienced=number(row["level4"]), origin="published",
                       areas_sharing=sharing(row["areas_sharing_value"]))
