# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Data and AI jobs by country: single reports of one survey, joined where there are thirty or more."""

from collections import defaultdict

AIJOBS = "aijobs-2025-01"
LEAST = 30
# Nobody drew these people by lot, so that no figure of theirs is an official one.
METHOD = "Percentiles of single reports, answers to a survey and advertised pay: no sample of all who do the work."

# Titles that name one occupation; "Engineer" or "Manager" alone name none.
CAREERS = {
    "Data Scientist": "15-2051.00", "Data Analyst": "15-2051.01", "Business Intelligence Analyst": "15-2051.01",
    "BI Analyst": "15-2051.01", "Data Engineer": "15-1243.01", "Data Architect": "15-1243.00",
    "Software Engineer": "15-1252.00", "Software Developer": "15-1252.00", "Software Development Engineer": "15-1252.00",
    "Machine Learning Engineer": "15-1221.00", "Machine Learning Scientist": "15-1221.00", "AI Engineer": "15-1221.00",
    "Machine Learning Researcher": "15-1221.00",
}


def derive(tables, releases):
    groups = defaultdict(list)
    for row in releases.csv("aijobs_salaries_2025-01-19.csv"):
        place = "country:" + row["company_location"]
        if row["job_title"] not in CAREERS or row["employment_type"] != "FT" or \
                row["employee_residence"] != row["company_location"] or not tables.has("place", place) or \
                tables.get("place", place)["currency"] != row["salary_currency"]:
            continue
        groups[CAREERS[row["job_title"]], place, row["work_year"], row["salary_currency"]].append(
            (float(row["salary"]), row["job_title"]))
    for (soc, place, year, currency), reports in groups.items():
        if len(reports) < LEAST:
            continue
        amounts = sorted(amount for amount, _ in reports)
        titles = sorted({title for _, title in reports})
        tables.add("salary", career="career:" + soc, place=place, source=AIJOBS, period=year,
                   measured_as=", ".join(titles), currency=currency, unit="year", basis="gross",
                   n=len(amounts), origin="estimated", method=METHOD,
                   mean=f"{sum(amounts) / len(amounts):.0f}",
                   **{name: f"{percentile(amounts, part):.0f}" for name, part in
                      (("p10", .1), ("p25", .25), ("median", .5), ("p75", .75), ("p90", .9))})


def percentile(amounts, part):
    """Between the two neighbours, as most programs do it (Hyndman and Fan's type 7)."""
    at = part * (len(amounts) - 1)
    low = int(at)
    high = min(low + 1, len(amounts) - 1)
    return amounts[low] + (amounts[high] - amounts[low]) * (at - low)
