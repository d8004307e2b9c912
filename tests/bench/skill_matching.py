#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well the words of a title tell what a course teaches, judged by the skill labels of a provider.

    skill_matching.py WAYMARK_CLI TABLES LABELLED.csv

LABELLED.csv has the columns title and skills (labels divided by |). A catalog is built in which every title and
every label is a course of its own, so that both are read by the matcher itself; a skill found in a title is right
when one of the row's labels names it too. Rows whose labels name no skill of the catalog do not count."""

import csv
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

KEPT = ("catalog", "source", "career_group", "skill", "skill_word", "topic")


def write_tables(tables, folder, texts):
    for name in KEPT:
        shutil.copy(tables / f"{name}.tsv", folder)
    head = (tables / "career.tsv").read_text(encoding="utf-8").splitlines()[0]
    (folder / "career.tsv").write_text(head + "\n", encoding="utf-8")
    columns = (tables / "course.tsv").read_text(encoding="utf-8").splitlines()[0].split("\t")
    source = (tables / "source.tsv").read_text(encoding="utf-8").splitlines()[1].split("\t")[0]
    with open(folder / "course.tsv", "w", encoding="utf-8") as out:
        out.write("\t".join(columns) + "\n")
        for number, text in enumerate(texts):
            row = dict.fromkeys(columns, "")
            row.update(key=f"course:x/{number}", title=text, provider="x", source=source)
            out.write("\t".join(row[name] for name in columns) + "\n")


def share(part, whole):
    return f"{100 * part / whole:.1f} %" if whole else "-"


def main():
    cli, tables, labelled = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    with open(labelled, encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["skills"]]
    texts = sorted({text.strip() for row in rows for text in [row["title"], *row["skills"].split("|")] if text.strip()})
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        write_tables(tables, folder, [" ".join(text.split()) for text in texts])
        subprocess.run([cli, "catalog", "build", "--tables", work, "--out", f"{work}/c.db"], check=True, stdout=sys.stderr)
        found, kinds = {}, {}
        for key, skill, kind in sqlite3.connect(f"{work}/c.db").execute(
                "SELECT c.key, k.name, k.kind FROM course_skill l JOIN course c ON c.id = l.course"
                " JOIN skill k ON k.id = l.skill"):
            found.setdefault(texts[int(key.rsplit("/", 1)[1])], set()).add(skill)
            kinds[skill] = "technologies" if kind == 3 else "skills and knowledge"
    for wanted in ("skills and knowledge", "technologies", "all"):
        judged = right = named = labelled_count = 0
        for row in rows:
            labels = set().union(*(found.get(label.strip(), set()) for label in row["skills"].split("|")))
            if not labels:
                continue
            judged += 1
            title = found.get(row["title"].strip(), set())
            if wanted != "all":
                labels, title = ({skill for skill in group if kinds[skill] == wanted} for group in (labels, title))
            right, named, labelled_count = right + len(labels & title), named + len(title), labelled_count + len(labels)
        print(f"{wanted}: {judged} of {len(rows)} labelled rows, {named} found in titles, {labelled_count} in labels; "
              f"precision {share(right, named)}, recall {share(right, labelled_count)}")


main()
