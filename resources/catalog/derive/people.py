# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who does the work and under which conditions: surroundings, industries, ages, women."""

from tables import number

CONTEXT, INDUSTRIES = "onet-30.3-context", "oews-2025-05-industries"
AGES, WOMEN, ATTAINMENT = "cps-2025-ages", "cps-2022-women", "bls-ep-2022-32-attainment"

AGE_GROUPS = ("age_16_19", "age_20_24", "age_25_34", "age_35_44", "age_45_54", "age_55_64", "age_65")
SCHEDULE = {"Regular": "regular", "Irregular": "irregular", "Seasonal": "seasonal", "": ""}
HOURS = {"Usually under 40 hours": "under-40", "Usually 40 hours": "40", "Often over 40 hours": "over-40", "": ""}
CONDITIONS = (("time_pressure", "timePressure"), ("contact", "peopleContact"), ("freedom", "decisionFreedom"),
              ("error", "consequenceOfError"), ("conflict", "conflictExposure"),
              ("sitting", "sitting"), ("standing", "standing"), ("outdoors", "outdoors"))
SCHOOLING = (("less_than_high_school", "less_than_high_school"), ("high_school", "high_school"), ("some_college", "some_college"),
             ("associate", "associate"), ("bachelor", "bachelor"), ("master", "master"),
             ("doctorate", "doctoral_or_professional"))


def derive(tables, releases):
    for row in releases.tsv("work_context_onet_30_3.tsv"):
        key = "career:" + row["onet_soc"]
        if tables.has("career", key):
            tables.add("work_context", career=key, schedule=SCHEDULE[row["scheduleType"]], hours=HOURS[row["weeklyHours"]],
                       **{ours: number(row[theirs]) for ours, theirs in CONDITIONS}, source=CONTEXT)
    for row in releases.tsv("industries_oews_2025-05.tsv"):
        tables.add("occupation_industry", occupation=row["soc"], rank=row["rank"], industry=row["industry"],
                   share=number(row["share_percent"]), source=INDUSTRIES)
    for row in releases.tsv("ep_2022_32_table_5_3_attainment.tsv"):
        if not row["soc"].startswith("00-"):
            tables.add("occupation_attainment", occupation=row["soc"],
                       **{ours: number(row[theirs]) for ours, theirs in SCHOOLING}, source=ATTAINMENT)
    workers(tables, releases)


def workers(tables, releases):
    for row in releases.tsv("cps_2025_table11b_age.tsv"):
        for soc in row["soc_by_title"].split():
            if row["median_age"] and not tables.has("occupation_age", soc):
                tables.add("occupation_age", occupation=soc, group=row["occupation"],
                           employed=thousands(row["employed_thousands"]),
                           young=thousands(*(row[name] for name in AGE_GROUPS[:2])),
                           old=thousands(*(row[name] for name in AGE_GROUPS[5:])),
                           median_age=number(row["median_age"]), source=AGES)
    for row in releases.tsv("cps_2022_table11_women_race.tsv"):
        for soc in row["soc_by_title"].split():
            if row["women"] and not tables.has("occupation_women", soc):
                tables.add("occupation_women", occupation=soc, group=row["occupation"],
                           employed=thousands(row["employed_thousands"]), women=number(row["women"]), source=WOMEN)


def thousands(*values):
    known = [float(value) for value in values if value]
    return round(sum(known) * 1000) if len(known) == len(values) else ""
