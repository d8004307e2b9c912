# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How people get into an occupation: what its door asks for, licences, programmes, sponsors of apprentices."""

import re
from collections import defaultdict
from datetime import date

from tables import number

PROJECTIONS, SEPARATIONS = "bls-ep-2024-34", "bls-ep-2024-34-separations"
LICENCES, SCHOOLS = "careeronestop-2024-10", "ipeds-2024"
SPONSORS = "apprenticeship-gov-2026-08"

EDUCATION = {
    "No formal educational credential": "none", "High school diploma or equivalent": "high-school",
    "Some college, no degree": "some-college", "Postsecondary nondegree award": "certificate",
    "Associate's degree": "associate", "Bachelor's degree": "bachelor", "Master's degree": "master",
    "Doctoral or professional degree": "doctorate",
}
EXPERIENCE = {"None": "none", "Less than 5 years": "under-5-years", "5 years or more": "5-years"}
TRAINING = {
    "None": "none", "Short-term on-the-job training": "short", "Moderate-term on-the-job training": "moderate",
    "Long-term on-the-job training": "long", "Internship/residency": "internship", "Apprenticeship": "apprenticeship",
}
# Empty stays empty: not stated is never "no".
LICENCE_KIND = {
    "Stand-alone license": "licence", "Registry": "registry", "Preliminary/temporary license": "preliminary",
    "Tied to business": "business", "Secondary license (other license is prerequisite)": "secondary",
}
EXAM = {
    "No exam": "no", "State exam required": "state", "Third-party exam required": "third-party",
    "Both state and third-party exams required": "both", "Choice of state or third-party exam": "either",
}
SCHOOLING = {"No education required": "no", "Specific course required": "course", "Degree required": "degree"}
PRACTICE = {"No experience": "no", "Experience": "yes", "Affidavit or referral": "referral", "Current employment": "employed"}
CONTINUING = {"No continuing education requirement": "no", "Continuing education required": "yes"}
CERTIFICATE = {
    "No mention of certification": "not-mentioned", "Certification required": "yes",
    "Certification my substitute for license requirements": "substitute",
}
RECORD = {
    "No criminal record requirements": "no", "Background check required": "check",
    "Specific type of conviction prohibited": "specific-convictions", "Felony convictions prohibited": "felonies",
    "Any conviction prohibited": "any-conviction",
}
PHYSICAL = {
    "No physical requirements": "no", "Physical exam": "exam", "Vision test required": "vision",
    "More significant physical requirements": "more",
}
SCHOOL_KIND = {"Four-year college": "four-year", "Two-year college": "two-year", "Public technical school": "technical"}


def derive(tables, releases):
    projections(tables, releases)
    licences(tables, releases)
    schools(tables, releases)
    sponsors(tables, releases)


def coded(words, text):
    """The short word for a publisher's; an unknown one stops the run."""
    return words[text] if text else ""


def people(thousands):
    return round(float(thousands) * 1000) if thousands else ""


def members(codes):
    """The occupations that each line of the projections counts: itself, or the group of which it is the total."""
    from pay_us import TOGETHER
    return {code: TOGETHER.get(code, ()) for code in codes}


def projections(tables, releases):
    rows = releases.tsv("ep_2024_34_table_1_2.tsv")
    joined = members(row["soc"] for row in rows)
    # Published percents: those of jobs in thousands with one decimal are far off where there are few.
    change = {row["code"]: number(row["changePct"]) for row in releases.csv("bls_employment_projections_2024_2034.csv")}
    for row in rows:
        tables.add("occupation_entry", occupation=row["soc"], title=row["title"], members=" ".join(joined[row["soc"]]),
                   education=coded(EDUCATION, row["entry_education"]), experience=coded(EXPERIENCE, row["experience"]),
                   training=coded(TRAINING, row["training"]), jobs=people(row["jobs_2024_thousands"]),
                   projected=people(row["jobs_2034_thousands"]), change=change.get(row["soc"], ""), openings=people(row["openings_thousands"]),
                   self_employed=number(row["self_employed_percent"]), base_year=2024, projected_year=2034,
                   source=PROJECTIONS)
    for row in releases.tsv("ep_2024_34_table_1_10_separations.tsv"):
        if row["exit_rate"] and row["transfer_rate"]:
            tables.add("occupation_separation", occupation=row["soc"], leave_work=number(row["exit_rate"]),
                       change_occupation=number(row["transfer_rate"]), leave=number(row["separation_rate"]),
                       replaced=people(row["separations_thousands"]), source=SEPARATIONS)


def licences(tables, releases):
    """Agencies stand once; a licence names its own by state and number."""
    numbers = defaultdict(dict)
    for row in sorted(releases.tsv("licences_careeronestop_2024-10.tsv"), key=lambda row: (row["state"], row["agency"], row["url"])):
        state = "country:US" if row["state"] == "US" else "state:" + row["state"]
        known, agency = numbers[state], (row["agency"], row["url"])
        if agency not in known:
            known[agency] = len(known) + 1
            tables.add("agency", state=state, number=known[agency], name=agency_name(row["agency"]), url=address(row["url"]))
        updated = day(row["updated"])
        fields = dict(state=state, code=row["licence"], title=row["title"], occupations=row["soc"],
                      kind=coded(LICENCE_KIND, row["type"]), exam=coded(EXAM, row["exam"]),
                      education=coded(SCHOOLING, row["education"]), experience=coded(PRACTICE, row["experience"]),
                      continuing=coded(CONTINUING, row["continuing_education"]),
                      certification=coded(CERTIFICATE, row["certification"]),
                      background=coded(RECORD, row["background_check"]), physical=coded(PHYSICAL, row["physical"]),
                      agency=known[agency], updated=updated, source=LICENCES)
        if tables.has("licence", state, row["licence"]):
            same = tables.get("licence", state, row["licence"])
            same["occupations"] = " ".join(sorted(set(same["occupations"].split()) | set(row["soc"].split())))
        else:
            tables.add("licence", **fields)


def day(text):
    """37 records are of the year 1013, some of the 31st of April: no date is better than a wrong one."""
    try:
        return text if date.fromisoformat(text).year >= 1990 else ""
    except ValueError:
        return ""


def address(text):
    """Only what a browser opens: a host has a dot; a bare host gets its scheme."""
    text = text.strip().split('"')[1] if text.count('"') == 2 else text.strip()
    if text and "://" not in text:
        text = "http://" + text
    return text if re.match(r"https?://[^/.]+\.[^ ]+$", text) else ""


def agency_name(text):
    """Each of its parts once, and none that a database left empty."""
    return " · ".join(dict.fromkeys(part for part in text.split(" · ") if part.strip().lower() != "null"))


def schools(tables, releases):
    for row in releases.tsv("colleges_public_ipeds_2024.tsv"):
        tables.add("school", id=row["unitid"], name=row["school"], city=row["city"], state="state:" + row["state"],
                   kind=coded(SCHOOL_KIND, row["level"]), latitude=coordinate(row["latitude"]),
                   longitude=coordinate(row["longitude"]), website=address(row["website"]), source=SCHOOLS)
    for row in releases.tsv("college_programs_public_ipeds_2024.tsv"):
        if tables.has("field", row["cip"]):
            tables.add("programme", school=row["unitid"], field=row["cip"], awards=row["awards"],
                       completions=number(row["completions"]), source=SCHOOLS)


def coordinate(text):
    return number(f"{float(text):.4f}") if text else ""


def sponsors(tables, releases):
    for row in releases.tsv("apprenticeship_sponsors_by_state_2026-08.tsv"):
        tables.add("apprenticeship_sponsors", state="state:" + row["state"], occupation=row["soc"],
                   sponsors=number(row["sponsors"]), source=SPONSORS)
