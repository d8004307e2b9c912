# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Software pay as national statistics offices publish it, twelve countries; foreign occupations are mapped
to careers only where both name the same work, and the row says what was measured."""

from collections import defaultdict

from pay_us import OEWS, PERCENTILES
from places import CANADA, canada_key
from tables import number

# Scheme in the release: the name to print, and career by code. What is not here is left out;
# derive/README.md lists it with the reason.
SCHEMES = {
    "NOC2021": ("NOC 2021", {"21231": "15-1252.00", "21232": "15-1251.00", "21233": "15-1255.00",
                             "21234": "15-1254.00", "21311": "17-2061.00"}),
    "SOC2018": ("SOC 2018", {"15-1252": "15-1252.00"}),
    "SOC2020": ("UK SOC 2020", {"1137": "11-3021.00", "2134": "15-1252.00", "2135": "15-1212.00",
                                "2136": "15-1253.00"}),
    "SSYK2012": ("SSYK 2012", {"2512": "15-1252.00", "2514": "15-1253.00", "2515": "15-1244.00",
                               "2516": "15-1212.00"}),
    "STYRK08": ("STYRK-08", {"2511": "15-1211.00", "2512": "15-1252.00", "2513": "15-1254.00",
                             "2514": "15-1251.00"}),
    "DISCO08": ("DISCO-08", {"2511": "15-1211.00", "2512": "15-1252.00", "2513": "15-1254.00",
                             "2514": "15-1251.00"}),
    "AL2010": ("TK10", {"2511": "15-1211.00", "2512": "15-1252.00", "2513": "15-1254.00",
                        "2514": "15-1251.00"}),
    "BRC2014": ("BRC 2014", {"0811": "15-1252.00"}),
    "ANZSCO": ("ANZSCO", {"261312": "15-1251.00", "261313": "15-1252.00", "261314": "15-1253.00",
                          "261315": "15-1299.05", "261317": "15-1299.04"}),
    "KldB2010": ("KldB 2010", {"434": "15-1252.00"}),
    "SOC 1-digit": ("Irish SOC major group", {"soc1:2": "15-1252.00"}),
    "CNO11": ("CNO-11", {"it_professionals": "15-1252.00"}),
}

# One source for each publisher and licence, by the beginning of the release's own source field.
SOURCES = (("ESDC", CANADA), ("BLS", OEWS), ("ONS", "ons-ashe-2025"), ("SCB", "scb-pay-2025"),
           ("SSB", "ssb-11418-2025"), ("DST", "dst-lons20-2024"), ("Statistics Finland", "statfin-15au-2024"),
           ("CBS", "cbs-85517ned-2024"), ("ATO", "ato-taxation-2023-24"), ("Destatis", "destatis-62361-2025"),
           ("INE", "ine-ees-2018"), ("CSO", "cso-ses-2022"))

TITLES = {
    "KldB2010 434": "434 Occupations in software development and programming",
    "BRC2014 0811": "0811 Software and application developers",
    "SOC 1-digit soc1:2": "2 Professionals of every field",
    "CNO11 it_professionals": "information technology professionals",
}


def derive(tables, releases):
    rows = [row for row in releases.csv("salaries_software_official_12_countries.csv") if wanted(row)]
    sharing = shared_figures(rows)
    chosen = {}
    for row in rows:
        fields = salary(row)
        fields["areas_sharing"] = sharing.get(id(row), "")
        key = tuple(fields[name] for name in ("career", "place", "source", "period", "measured_as"))
        # Of two figures for one thing the yearly total says most: Germany's monthly pay lacks bonuses.
        if key not in chosen or (fields["unit"] == "year" and chosen[key]["unit"] != "year"):
            chosen[key] = fields
    for fields in chosen.values():
        # The national row for the United States is among the occupations' pay, from the same release.
        if fields["place"] != "country:US":
            tables.add("salary", **fields)


def wanted(row):
    scheme = SCHEMES.get(row["scheme"])
    return bool(scheme and row["occ_code"] in scheme[1] and (number(row["median"]) or number(row["mean"])))


def place_key(row):
    if row["country"] == "CA":
        return canada_key(row["region_code"])
    if row["country"] == "US" and row["region_code"].strip("0"):
        return "metro:" + row["region_code"].lstrip("0")
    return "country:" + row["country"]


def period(row):
    if row["country"] == "US":
        return row["year"] + "-05"
    return "2023-2024" if row["year"] == "2023-24" else row["year"]


def salary(row):
    scheme, careers = SCHEMES[row["scheme"]]
    soc = careers[row["occ_code"]]
    own = row["scheme"] == "SOC2018"
    title = TITLES.get(f"{row['scheme']} {row['occ_code']}", f"{row['occ_code']} {row['occ_title'].strip()}")
    estimate = "Small Area Estimation" in row["source"]
    return {"career": "career:" + soc, "place": place_key(row),
            "source": next(source for start, source in SOURCES if row["source"].startswith(start)),
            "period": period(row), "measured_as": "" if own else f"{scheme} {title}",
            "currency": row["currency"], "unit": row["period"], "basis": row["basis"],
            "employment": number(row["n"]), "origin": "published",
            "method": "small area estimation by the publisher" if estimate else "",
            **{name: number(row[name]) for name in ("mean",) + PERCENTILES}}


def shared_figures(rows):
    """Canada fills a region without enough answers with its province's figures, or with the country's:
    how many areas show the very same figures, for each row that repeats a wider area's."""
    figures, groups = {}, defaultdict(list)
    for row in rows:
        if row["country"] == "CA":
            values = tuple(row[name] for name in ("occ_code", "year", "mean") + PERCENTILES)
            figures[row["region_code"], row["occ_code"]] = values
            groups[values].append(row)
    counts = {}
    for values, members in groups.items():
        for row in members:
            code = row["region_code"]
            wider = [code[:4], "ER00"] if len(code) > 4 else ["ER00"] if code != "ER00" else []
            if any(figures.get((area, row["occ_code"])) == values for area in wider):
                counts[id(row)] = len(members)
    return counts
