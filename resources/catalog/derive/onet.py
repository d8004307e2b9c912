# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Occupations of O*NET: careers, titles, skills, technologies, interests, education, relations."""

import re
from collections import Counter, defaultdict

from releases import Onet
from tables import number

TEXT = "onet-30.2"
RATED = "onet-30.0"

GROUPS = {
    "11": "Management", "13": "Business and finance", "15": "Computer and mathematical",
    "17": "Architecture and engineering", "19": "Life, physical and social science",
    "21": "Community and social service", "23": "Legal", "25": "Education and library",
    "27": "Arts, design, media and sports", "29": "Healthcare practice", "31": "Healthcare support",
    "33": "Protective service", "35": "Food preparation and serving", "37": "Building and grounds",
    "39": "Personal care and service", "41": "Sales", "43": "Office and administration",
    "45": "Farming, fishing and forestry", "47": "Construction and extraction",
    "49": "Installation and repair", "51": "Production", "53": "Transport and material moving",
    "55": "Military",
}

RATINGS = (("onet_30_0_skills.tsv", "skill"), ("onet_30_0_knowledge.tsv", "knowledge"),
           ("onet_30_0_abilities.tsv", "ability"))

TIERS = {"Primary-Short": "1", "Primary-Long": "2", "Supplemental": "3"}


def career_key(code):
    return "career:" + code


def derive(tables, releases):
    onet = Onet(releases, "onet_30_2_text.tar")
    careers(tables, onet)
    titles(tables, onet)
    for file, kind in RATINGS:
        ratings(tables, releases.tsv(file), kind)
    technologies(tables, onet.table("Technology Skills"))
    interests(tables, onet.table("Interests"))
    education(tables, onet.table("Education, Training, and Experience"))
    for row in onet.table("Related Occupations"):
        tables.add("career_relation", career=career_key(row["O*NET-SOC Code"]),
                   related=career_key(row["Related O*NET-SOC Code"]), tier=TIERS[row["Relatedness Tier"]],
                   rank=row["Index"], source=TEXT)


def careers(tables, onet):
    for code, name in GROUPS.items():
        tables.add("career_group", code=code, name=name)
    zones = {row["O*NET-SOC Code"]: row["Job Zone"] for row in onet.table("Job Zones")}
    for row in onet.table("Occupation Data"):
        code = row["O*NET-SOC Code"]
        # The published description stays where it is: no sentence of others ships.
        tables.add("career", key=career_key(code), title=row["Title"], soc=code, job_zone=zones.get(code),
                   kind="occupation", group=code[:2], source=TEXT)


def titles(tables, onet):
    found = {(row["O*NET-SOC Code"], row["Alternate Title"].strip())
             for row in onet.table("Alternate Titles")}
    found |= {(row["O*NET-SOC Code"], row["Reported Job Title"].strip())
              for row in onet.table("Sample of Reported Titles")}
    for code, title in found:
        tables.add("career_title", career=career_key(code), title=title, source=TEXT)
    for code, title in {(row["O*NET-SOC Code"], row["Reported Job Title"].strip())
                        for row in onet.table("Sample of Reported Titles")}:
        tables.add("reported_title", career=career_key(code), title=title, source=TEXT)


def ratings(tables, rows, kind):
    """Importance and level of each element, without the values that the publisher asks not to show."""
    pairs = defaultdict(dict)
    for row in rows:
        key = "skill:" + row["Element ID"]
        if not tables.has("skill", key):
            tables.add("skill", key=key, name=row["Element Name"], kind=kind, source=RATED)
        pairs[row["O*NET-SOC Code"], key][row["Scale ID"]] = row
    for (code, key), scales in pairs.items():
        importance, level = scales["IM"], scales["LV"]
        flags, values = "", {}
        if importance["Recommend Suppress"] == "Y":
            flags += "I"
        else:
            values["importance"] = number(importance["Data Value"])
        if level["Recommend Suppress"] == "Y":
            flags += "L"
        if level["Not Relevant"] == "Y":
            flags += "N"
        if "L" not in flags and "N" not in flags:
            values["level"] = number(level["Data Value"])
        tables.add("career_skill", career=career_key(code), skill=key, flags=flags, source=RATED, **values)


def technology_slug(name):
    slug = name.lower().replace("&", " and ").replace("'", "")
    slug = re.sub(r"[^a-z0-9+#.]+", "-", slug)
    slug = re.sub(r"\.(?![a-z0-9])", "", slug)
    return slug.strip("-")[:190]


def technologies(tables, rows):
    """One skill per named technology; where it is filed under several classes, under its commonest one."""
    classes, uses = defaultdict(Counter), defaultdict(set)
    for row in rows:
        classes[row["Example"]][row["Commodity Title"]] += 1
        flags = uses[row["O*NET-SOC Code"], row["Example"]]
        flags |= {letter for letter, column in (("H", "Hot Technology"), ("D", "In Demand"))
                  if row[column] == "Y"}
    keys = {}
    for name, counted in sorted(classes.items()):
        keys[name] = "skill:tech/" + technology_slug(name)
        category = min(counted, key=lambda title: (-counted[title], title))
        tables.add("skill", key=keys[name], name=name, kind="technology", category=category, source=TEXT)
    for (code, name), flags in uses.items():
        tables.add("career_skill", career=career_key(code), skill=keys[name],
                   flags="".join(letter for letter in "HD" if letter in flags), source=TEXT)


def interests(tables, rows):
    letters = {"1.B.1." + element: letter for element, letter in zip("abcdef", "riasec")}
    found = defaultdict(dict)
    for row in rows:
        career = found[row["O*NET-SOC Code"]]
        if row["Scale ID"] == "OI":
            career[letters[row["Element ID"]]] = number(row["Data Value"])
        elif float(row["Data Value"]) > 0:
            career[row["Element ID"]] = "RIASEC"[int(float(row["Data Value"])) - 1]
    for code, values in found.items():
        high = "".join(values.pop("1.B.1." + place, "") for place in "ghi")
        tables.add("career_interest", career=career_key(code), high=high, source=TEXT, **values)


ASKED = {"Incumbent": "incumbents", "Occupational Expert": "experts"}


ABOUT = {"RL": "schooling", "RW": "experience", "PT": "plant", "OJ": "job"}


def education(tables, rows):
    """Schooling is one row an answer; experience and training are one row a question. The date is when they were entered."""
    questions = {}
    for row in rows:
        if row["Scale ID"] not in ABOUT:
            continue
        career, about = career_key(row["O*NET-SOC Code"]), ABOUT[row["Scale ID"]]
        month, year = row["Date"].split("/")
        question = questions.setdefault((career, about), {"date": (0, 0)})
        question |= {"date": max(question["date"], (int(year), int(month))), "asked": ASKED[row["Domain Source"]],
                     "n": number(row["N"])}
        if row["Recommend Suppress"] == "Y":
            continue
        if about == "schooling":
            tables.add("career_education", career=career, level=row["Category"], share=number(row["Data Value"]), source=TEXT,
                       asked=question["asked"], n=question["n"])
        else:
            question["s" + row["Category"]] = number(row["Data Value"])
    for (career, about), question in questions.items():
        year, month = question.pop("date")
        tables.add("asked_answers", career=career, about=about, year=year, month=month, source=TEXT, **question)
