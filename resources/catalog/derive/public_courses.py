# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Free courses of public agencies of the United States, listed by us (public_courses.tsv). Where we are not sure of the
address of a course it is that of the agency's training page, or none."""

from pathlib import Path

from learning import key_slug
from topics import slug
from universities import keys

SOURCE = "public-courses"


def derive(tables, shelf):
    first, *lines = (Path(__file__).parent / "public_courses.tsv").read_text(encoding="utf-8").rstrip("\n").split("\n")
    for line in lines:
        row = dict(zip(first.split("\t"), line.split("\t")))
        key = f"course:{slug(row['provider'])}/{key_slug(row['title'], row['title'])}"
        if not tables.has("course", key):
            tables.add("course", key=key, title=row["title"], provider=row["provider"], url=row["url"], language="en", free=1,
                       topics=" ".join(keys(tables, row["topics"].split())), source=SOURCE)
