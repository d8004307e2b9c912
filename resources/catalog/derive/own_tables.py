# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables that are read from the folder and written back in order: those that we wrote and no release makes, and those
that `catalog import` makes (README.md says how they are refreshed)."""

from pathlib import Path

TABLES = ("door", "career_door", "learning_topic", "career_need", "topic_learning", "topic_nature", "topic_field",
          "degree_lecture", "search_word", "translated_title")
IMPORTED = ("apprenticeship_route", "remote_work", "ai_exposure")


def derive(tables, folder=Path(__file__).resolve().parent.parent):
    for table in TABLES + IMPORTED:
        file = folder / f"{table}.tsv"
        for row in read(file) if file.exists() else ():
            tables.add(table, **row)


def read(file):
    """The rows of a table in any of its forms (resources/catalog/README.md)."""
    first, *lines = file.read_text(encoding="utf-8").rstrip("\n").split("\n")
    headings = [heading.partition("=")[::2] for heading in first.split("\t")]
    for line in lines:
        fields = iter(line.split("\t"))
        row = {}
        for name, form in headings:
            if form and not form.endswith("*"):
                row[name] = form
            else:
                text = next(fields)
                row[name] = " ".join(form[:-1] + word for word in text.split(" ")) if form and text else text
        yield row
