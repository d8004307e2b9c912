# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks on the finished tables: references, key forms, orders, sizes. Names the first fault and stops."""

import re

KEY = re.compile(r"^(career|skill|metro|nonmetro|state|region|country|city|course|book|topic|learning):"
                 r"[A-Za-z0-9._/+#~\-\u0080-\U0010ffff]+$")

# Column of a table: the table whose keys it names.
REFERENCES = {
    "career": {"parent": "career", "group": "career_group"},
    "career_title": {"career": "career"}, "career_skill": {"career": "career", "skill": "skill"},
    "career_interest": {"career": "career"}, "career_education": {"career": "career"},
    "career_relation": {"career": "career", "related": "career"},
    "career_topic": {"career": "career", "topic": "topic"}, "place": {"parent": "place"},
    "salary": {"career": "career", "place": "place"}, "price_level": {"place": "place"},
    "topic": {"parent": "topic"}, "occupation_pay": {"occupation": "occupation"},
    "occupation_field": {"field": "field"}, "skill_word": {"skill": "skill"}, "topic_cover": {"topic": "topic"},
    "learning_topic": {"parent": "learning_topic"}, "career_need": {"career": "career", "topic": "learning_topic"},
    "career_door": {"career": "career", "door": "door"},
    "topic_learning": {"topic": "topic", "learning": "learning_topic"}, "course_listing": {"course": "course"},
    "topic_nature": {"topic": "learning_topic"}, "topic_field": {"topic": "topic", "learning": "learning_topic"},
    "degree_lecture": {"topic": "topic"},
    "course_prerequisite": {"course": "course", "needs": "course"},
}

PERCENTILES = ("p10", "p25", "median", "p75", "p90")
AT_LEAST = {"career": 1018, "career_title": 54666, "career_relation": 18460, "occupation_entry": 800,
            "course": 14000, "book": 6000, "place": 800, "salary": 300, "occupation": 840, "occupation_pay": 400000}


def fail(table, row, reason):
    raise SystemExit(f"derive: {table}: {reason}: {row}")


def check(tables):
    for table, rows in tables.rows.items():
        for row in rows.values():
            check_row(tables, table, row)
    for row in tables.all("salary"):
        check_pay(row)
    for row in tables.all("occupation_pay"):
        check_pay(row)
        for place in row["place"].split(" "):
            if not tables.has("place", place):
                fail("occupation_pay", row, "unknown place")
    for row in tables.all("course"):
        check_learning(tables, "course", row)
    for row in tables.all("book"):
        check_learning(tables, "book", row)
    shares = {}
    for row in tables.all("career_education"):
        shares[row["career"]] = shares.get(row["career"], 0) + float(row["share"])
    for career, total in shares.items():
        if total > 100.2:
            fail("career_education", career, f"shares add to {total:.1f}")
    check_ranges(tables)
    for table, count in AT_LEAST.items():
        if len(tables.rows[table]) < count:
            raise SystemExit(f"derive: {table} has {len(tables.rows[table])} rows, at least {count} expected")
    check_parents(tables, "place")
    check_parents(tables, "topic")
    check_parents(tables, "learning_topic")


def check_row(tables, table, row):
    for column, value in row.items():
        if any(sign in value for sign in "\t\n\r"):
            fail(table, row, f"{column} holds a tab or line end")
    if "key" in row and (not KEY.match(row["key"]) or len(row["key"].split(":", 1)[1].encode()) > 200):
        fail(table, row, "malformed key")
    for column, target in REFERENCES.get(table, {}).items():
        if row[column] and not tables.has(target, row[column]):
            fail(table, row, f"{column} names no {target}")
    if "source" in row and not tables.has("source", row["source"]):
        fail(table, row, "unknown source")


def check_pay(row):
    if row["source"].startswith("aijobs") and (row["origin"], row["method"] != "", int(row["n"] or 0) >= 30) != ("estimated", True, True):
        fail("salary", row, "single reports pass for a survey")
    known = [float(row[name]) for name in PERCENTILES if row[name]]
    if known != sorted(known):
        fail("salary", row, "percentiles out of order")
    if not known and not row["mean"] and not row["entry"]:
        fail("salary", row, "no figure")
    mean = row["mean"] or row["entry"]
    if row["entry"] and not float(row["entry"]) <= float(mean) <= float(row["experienced"]):
        fail("salary", row, "levels out of order")
    if row["unit"] not in ("year", "month", "hour") or not re.match(r"^[A-Z]{3}$", row["currency"]):
        fail("salary", row, "unit or currency")


def check_learning(tables, table, row):
    if not row["title"] or (row["url"] and not re.match(r"^https?://[^\s/]+\.[^\s/]+", row["url"])):
        fail(table, row, "address or title")
    for topic in row["topics"].split():
        if not tables.has("topic", topic):
            fail(table, row, "unknown topic")
    if not row["topics"]:
        fail(table, row, "no topic")


def check_ranges(tables):
    for row in tables.all("career_skill"):
        if row["importance"] and not 1 <= float(row["importance"]) <= 5:
            fail("career_skill", row, "importance out of range")
        if row["level"] and not 0 <= float(row["level"]) <= 7:
            fail("career_skill", row, "level out of range")
    for row in tables.all("career_interest"):
        if not all(1 <= float(row[letter]) <= 7 for letter in "riasec"):
            fail("career_interest", row, "rating out of range")
    for table, column in (("exchange_rate", "per_usd"), ("price_level", "value")):
        for row in tables.all(table):
            if not float(row[column]) > 0:
                fail(table, row, "not above nothing")


def check_parents(tables, table):
    """No thing hangs under itself, however far up."""
    for key in tables.rows[table]:
        seen, key = set(), key[0]
        while key:
            if key in seen:
                fail(table, key, "hangs under itself")
            seen.add(key)
            key = tables.get(table, key)["parent"]
