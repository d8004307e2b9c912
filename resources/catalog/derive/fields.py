# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one tree of topics: fields of learning settled by hand (fields.tsv), under which the topics of the lists
hang. Every major group of occupations and every knowledge area is covered by some field."""

import re
from pathlib import Path


class Fields:
    def __init__(self):
        self.rows = []
        for line in (Path(__file__).parent / "fields.tsv").read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                slug, parent, name, covers, words = line.split("\t")
                self.rows.append((slug, parent, name, covers.split(), re.compile(words, re.I) if words else None))
        self.slugs = {row[0] for row in self.rows}

    def write(self, tables):
        """Adds the fields and hangs the roots of the lists' own tree under them."""
        for slug, parent, name, covers, _ in self.rows:
            key = "topic:" + slug
            fields = {"key": key, "name": name, "parent": "topic:" + parent if parent else ""}
            if tables.has("topic", key):
                tables.get("topic", key).update(fields)
            else:
                tables.add("topic", **fields)
            for cover in covers:
                tables.add("topic_cover", topic=key, covers=cover if "." not in cover else "skill:" + cover)
        groups = {row["covers"] for row in tables.all("topic_cover")}
        missing = [row["code"] for row in tables.all("career_group") if row["code"] not in groups]
        missing += [row["key"] for row in tables.all("skill") if row["kind"] == "knowledge" and row["key"] not in groups]
        if missing:
            raise SystemExit("derive: no field covers " + ", ".join(missing))

    def of_title(self, title):
        """Fields whose words stand in a title, the deepest of one branch, two at most; nothing if none."""
        found = [row for row in self.rows if row[4] and row[4].search(title)]
        outer = {row[1] for row in found}
        return ["topic:" + row[0] for row in found if row[0] not in outer][:2]


def career_topics(tables):
    """What a career's learning is filed under where nobody chose topics: the fields of its major group, with
    the fields of the knowledge areas that matter most for it."""
    by_group, by_knowledge = {}, {}
    for row in tables.all("topic_cover"):
        by = by_knowledge if row["covers"].startswith("skill:") else by_group
        by.setdefault(row["covers"], []).append(row["topic"])
    weights = {}
    for row in tables.all("career_skill"):
        if row["skill"] in by_knowledge and row["importance"]:
            weights.setdefault(row["career"], []).append((-float(row["importance"]), row["skill"]))
    chosen = {row["career"] for row in tables.all("career_topic")}
    for career in list(tables.all("career")):
        key = career["key"]
        if key in chosen or career["kind"] != "occupation":
            continue
        topics = list(by_group.get(career["group"], []))
        for weight, skill in sorted(weights.get(key, []))[:3]:
            if weight <= -3.5:
                topics += by_knowledge[skill]
        for topic in dict.fromkeys(topics):
            tables.add("career_topic", career=key, topic=topic)
