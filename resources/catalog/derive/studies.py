# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of study that lead to occupations: the CIP 2020 to SOC 2018 crosswalk."""

CIP = "cip-soc-2020"


def derive(tables, releases):
    for row in releases.csv("cip2020_programs.csv"):
        # Families and programmes; the four-digit groups between them repeat names.
        if len(row["cip"]) == 2 or len(row["cip"]) == 7:
            tables.add("field", code=row["cip"], title=family(row["title"]) if len(row["cip"]) == 2 else row["title"], source=CIP)
    used = {row["soc"][:7] for row in tables.all("career")}
    for row in releases.csv("cip2020_soc2018_crosswalk.csv"):
        if row["soc"] in used and tables.has("field", row["cip"]):
            if not tables.has("occupation_field", row["soc"], row["cip"]):
                tables.add("occupation_field", soc=row["soc"], field=row["cip"], source=CIP)
    led = {row["soc"] for row in tables.all("occupation_field")}
    if used - led:
        print("no field of study:", ", ".join(sorted(used - led)))


def family(title):
    """Families are printed in capitals."""
    small = {"AND", "OF", "THE", "IN", "FOR"}
    words = title.rstrip(".").split()
    return " ".join(word.lower() if word in small and place else word.title() for place, word in enumerate(words))
