# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalog's tables: their columns, how a row is cleaned, and how a file is written."""

import re

# Columns of every table; the number says how many of the leading ones form the key.
COLUMNS = {
    "catalog": (1, "name value"),
    "source": (1, "id publisher title licence url vintage changes attribution"),
    "career_group": (1, "code name"),
    "career": (1, "key title soc job_zone kind parent group source summary"),
    "career_title": (2, "career title source"),
    "skill": (1, "key name kind category source"),
    "career_skill": (2, "career skill importance level flags source"),
    "career_interest": (1, "career r i a s e c high source"),
    "career_education": (2, "career level share source asked n"),
    "career_relation": (2, "career related tier rank source"),
    "career_topic": (2, "career topic"),
    "place": (1, "key name kind region country currency latitude longitude parent source"),
    "salary": (5, "career place source period measured_as currency unit basis mean p10 p25 median p75 p90 "
                  "entry experienced top_code employment n origin method areas_sharing"),
    "occupation": (1, "code title members"),
    "occupation_pay": (4, "occupation place source period currency unit basis mean p10 p25 median p75 p90 entry "
                          "experienced top_code employment areas_sharing"),
    "occupation_entry": (1, "occupation title members education experience training jobs projected change openings self_employed "
                            "base_year projected_year source"),
    "occupation_separation": (1, "occupation leave_work change_occupation leave replaced source"),
    "agency": (2, "state number name url"),
    "licence": (2, "state code title occupations kind exam education experience continuing certification background "
                   "physical agency updated source"),
    "school": (1, "id name city state kind latitude longitude website source"),
    "programme": (2, "school field awards completions source"),
    "apprenticeship_route": (3, "occupation code title source"),
    "apprenticeship_sponsors": (2, "state occupation sponsors source"),
    "work_context": (1, "career schedule hours time_pressure contact freedom error conflict sitting "
                        "standing outdoors source"),
    "asked_answers": (2, "career about year month asked n s1 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 source"),
    "occupation_industry": (2, "occupation rank industry share source"),
    "occupation_attainment": (1, "occupation less_than_high_school high_school some_college associate bachelor master "
                                 "doctorate source"),
    "occupation_age": (1, "occupation group employed young old median_age source"),
    "occupation_women": (1, "occupation group employed women source"),
    "remote_work": (1, "career possible source"),
    "ai_exposure": (2, "code measure value source"),
    "exchange_rate": (2, "currency period per_usd source"),
    "price_level": (3, "place year series value source"),
    "field": (1, "code title source"),
    "occupation_field": (2, "soc field source"),
    "skill_word": (2, "skill words"),
    "topic_cover": (2, "topic covers"),
    "learning_topic": (1, "key name parent names words namesakes"),
    "career_need": (2, "career topic kind weight position"),
    "door": (1, "key kind award title months months_most note everywhere"),
    "career_door": (2, "career position door months months_most"),
    "topic_learning": (2, "topic learning"),
    "topic_nature": (1, "topic nature"),
    "topic_field": (2, "topic learning"),
    "degree_lecture": (2, "provider topic"),
    "reported_title": (2, "career title source"),
    "course_listing": (2, "course source title rating ratings price currency certificate"),
    "search_word": (2, "words item kind position"),
    "translated_title": (2, "item language title source"),
    "course_prerequisite": (2, "course needs"),
    "topic": (1, "key name parent"),
    "course": (1, "key title provider instructor url language level hours price currency free rating year "
                  "checked topics source"),
    "book": (1, "key title authors year isbn url language formats licence free checked topics source"),
}


def clean(value):
    """The text of one field: no tab, no line end, no doubled or outer blanks."""
    if value is None:
        return ""
    return re.sub(r"\s+", " ", str(value)).strip()


def number(text):
    """A published number in its shortest honest form: '121000.0' is 121000; 'n/a' and blanks are absent."""
    text = (text or "").strip()
    if text in ("", "NA", "n/a", "*", "**", "#"):
        return ""
    value = float(text)
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    short = f"{value:.10g}"
    return f"{value:.16f}".rstrip("0") if "e" in short else short


class Tables:
    """All rows by table; a key given twice is an error unless the caller asks first with `has`."""

    def __init__(self):
        self.rows = {name: {} for name in COLUMNS}

    def _key(self, table, fields):
        count, columns = COLUMNS[table]
        return tuple(fields.get(column, "") for column in columns.split()[:count])

    def add(self, table, **fields):
        columns = COLUMNS[table][1].split()
        unknown = set(fields) - set(columns)
        if unknown:
            raise ValueError(f"{table} has no column {', '.join(sorted(unknown))}")
        row = {column: clean(fields.get(column)) for column in columns}
        key = self._key(table, row)
        if key in self.rows[table]:
            raise ValueError(f"{table} already holds {key}")
        self.rows[table][key] = row

    def has(self, table, *key):
        return tuple(key) in self.rows[table]

    def get(self, table, *key):
        return self.rows[table][tuple(key)]

    def all(self, table):
        return self.rows[table].values()

    def write(self, folder):
        for old in folder.glob("*.tsv"):
            old.unlink()
        files = [(table, *part) for table in COLUMNS if table != "catalog" for part in parts(table, list(self.all(table)))]
        for _, name, rows in files:
            self.add("catalog", name=f"rows:{name}.tsv", value=len(rows))
        for table, name, rows in [("catalog", "catalog", self.all("catalog")), *files]:
            headings, lines = compact(COLUMNS[table][1].split(), rows, table in SHORT)
            with open(folder / f"{name}.tsv", "wb") as out:
                out.write("\t".join(headings).encode("utf-8") + b"\n")
                out.writelines(line + b"\n" for line in sorted(lines))


# Long tables: what all rows of a file share stands in its first line (resources/catalog/README.md).
SHORT = {"career_title", "occupation_field", "career_skill", "career_education", "career_relation", "occupation_pay",
         "occupation_entry", "occupation_separation", "agency", "licence", "school", "programme", "apprenticeship_route",
         "apprenticeship_sponsors", "work_context", "asked_answers", "occupation_industry", "occupation_attainment", "occupation_age",
         "occupation_women", "remote_work", "career_need", "career_door",
         "reported_title", "translated_title"}


def parts(table, rows):
    """A table's files: their names and rows."""
    if table not in PART:
        return [(table, rows)]
    found = {}
    for row in rows:
        found.setdefault(f"{table}.{PART[table](row)}", []).append(row)
    return sorted(found.items())


PART = {
    "career_education": lambda row: row["asked"],
    "career_skill": lambda row: "technology" if row["skill"].startswith("skill:tech/") else "rated",
    "occupation_pay": lambda row: "-".join((row["source"].split("-")[0] + ("-medians" if row["source"].endswith("-metro") else "") + ("-groups" if row["occupation"].endswith("-0000") else ""), row["place"].split(":")[0], row["unit"])),
}


def compact(columns, rows, short):
    """The headings and the lines of one file."""
    headings, forms = [], []
    for column in columns:
        values = {row[column] for row in rows} if short else set()
        begin = beginning(values)
        if len(values) == 1 and not begin.endswith("*"):
            headings.append(f"{column}={values.pop()}")
        else:
            headings.append(f"{column}={begin}*" if begin else column)
            forms.append((column, begin))
    lines = ["\t".join(" ".join(word.removeprefix(begin) for word in row[column].split(" "))
                       if begin else row[column] for column, begin in forms).encode("utf-8") for row in rows]
    return headings, lines


def beginning(values):
    """What every word of the values begins with up to a colon ("career:"), if they all are such keys."""
    if not all(re.match(r"^[a-z]+:\S+( [a-z]+:\S+)*$", value) for value in values):
        return ""
    words = {word.split(":")[0] for value in values for word in value.split(" ")}
    return words.pop() + ":" if len(words) == 1 else ""
