# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rewrites the catalog's text tables from the publishers' releases:

    python3 resources/catalog/derive RELEASES_DIR
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True

import career_topics  # noqa: E402
import curricula  # noqa: E402
import course_lists  # noqa: E402
import fields  # noqa: E402
import learning  # noqa: E402
import onet  # noqa: E402
import open_books  # noqa: E402
import own_tables  # noqa: E402
import pay_jobs  # noqa: E402
import pay_us  # noqa: E402
import pay_world  # noqa: E402
import people  # noqa: E402
import places  # noqa: E402
import prices  # noqa: E402
import public_courses  # noqa: E402
import rows  # noqa: E402
import sources  # noqa: E402
import specialisations  # noqa: E402
import studies  # noqa: E402
import universities  # noqa: E402
import ways_in  # noqa: E402
from check import check  # noqa: E402
from releases import Releases  # noqa: E402
from tables import Tables  # noqa: E402


def extend(tables, releases):
    """The further lists, in the order in which a page listed twice keeps its first row."""
    tree = fields.Fields()
    tree.write(tables)
    shelf = rows.Shelf(tables)
    curricula.derive(tables, releases, shelf)
    universities.derive(tables, releases, shelf)
    open_books.derive(releases, shelf, tree)
    course_lists.derive(tables, releases, shelf)
    public_courses.derive(tables, shelf)
    own_tables.derive(tables)
    studies.derive(tables, releases)
    ways_in.derive(tables, releases)
    people.derive(tables, releases)
    skill_words(tables)


def skill_words(tables):
    text = (Path(__file__).parent / "skill_words.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            skill, phrases = line.split("\t")
            for words in dict.fromkeys(phrases.split("|")):
                tables.add("skill_word", skill="skill:" + skill, words=words)


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("usage: python3 resources/catalog/derive RELEASES_DIR")
    releases, tables = Releases(Path(sys.argv[1])), Tables()
    sources.derive(tables)
    onet.derive(tables, releases)
    places.derive(tables, releases)
    specialisations.derive(tables)
    pay_us.derive(tables, releases)
    pay_world.derive(tables, releases)
    pay_jobs.derive(tables, releases)
    prices.derive(tables, releases)
    lines = learning.derive(tables, releases)
    extend(tables, releases)
    career_topics.derive(tables)
    fields.career_topics(tables)
    check(tables)
    tables.write(Path(__file__).resolve().parent.parent)
    for name, rows in tables.rows.items():
        print(f"{len(rows):8}  {name}")
    print(f"{lines['courses']:8}  course links read\n{lines['books']:8}  book links read")


main()
