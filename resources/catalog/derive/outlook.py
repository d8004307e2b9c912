# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Employment projections of the Bureau of Labor Statistics, by six-digit occupation."""

from pay_us import careers_by_soc

SOURCE = "bls-ep-2024-34"


def people(thousands):
    return round(float(thousands) * 1000)


def derive(tables, releases):
    careers = careers_by_soc(tables)
    for row in releases.csv("bls_employment_projections_2024_2034.csv"):
        # A row that joins several occupations of SOC 2018 has no career of its code: left out, because the
        # table has no field to say that a wider occupation was counted.
        if not row["openings"]:
            continue  # three tiny occupations without published openings
        for key, _ in careers.get(row["code"], ()):
            tables.add("career_outlook", career=key, jobs=people(row["empBase"]),
                       projected=people(row["empProjected"]), openings=people(row["openings"]),
                       base_year=2024, projected_year=2034, source=SOURCE)
