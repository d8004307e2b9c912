# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Open textbooks: OpenStax, the Open Textbook Library with BCcampus, and free science books."""

import re

from markdown_item import tidy_people

OPENSTAX, LIBRARY, SCIENCE = "openstax", "open-textbooks-2023", "free-science-books"

OPENSTAX_SUBJECTS = {"Math": "mathematics", "Science": "sciences", "Social Sciences": "social-sciences", "Business": "business",
                     "Nursing": "nursing", "Humanities": "humanities", "High School": "education",
                     "College Success": "study-skills", "Computer Science": "computing"}
BC_SUBJECTS = {"Trades": "trades", "Humanities": "humanities", "Business": "business", "Math & Stats": "mathematics-and-statistics",
               "Social Sciences": "social-sciences", "Communication & Writing": "writing-and-english",
               "Language Learning": "foreign-languages", "Health and Medical": "health",
               "Biological-Physical Sciences": "sciences", "Earth and Ocean Sciences": "earth-and-environment",
               "Computer Science": "computing", "Education": "education", "Engineering": "engineering",
               "Academic-Career Success": "study-skills", "Law and Criminal Justice": "law",
               "Art and Design": "arts-and-media", "Hospitality-Tourism": "food-and-hospitality"}
SECTIONS = {"BF": "psychology", "QA": "mathematics", "QC": "physics", "QD": "chemistry", "QB": "physics", "TJ": "mechanical-engineering",
            "TP": "chemical-engineering", "QE": "earth-and-environment", "QM": "biology", "QH": "biology", "QK": "biology",
            "QL": "biology", "QP": "biology", "QR": "biology", "QS": "library-and-information", "RT": "nursing"}


def topics_of(fields, title, wide):
    """A field that the title names inside the wide one, else the wide one."""
    found = fields.of_title(title)
    return found or ["topic:" + (wide or "study-skills")]


def derive(releases, shelf, fields):
    for row in releases.csv("books_openstax_65_titles.csv"):
        shelf.book(row["read_url"], row["title"], topics_of(fields, row["title"], OPENSTAX_SUBJECTS[row["subject"]]),
                   stem="book:openstax-" + row["slug"], authors="OpenStax", language="en", formats="HTML, PDF",
                   licence="CC BY", free=1, source=OPENSTAX)
    for row in releases.csv("books_open_textbooks_otl_bccampus_2023.csv"):
        topics = topics_of(fields, row["title"], BC_SUBJECTS.get(row["subject"], ""))
        if row["subject"]:
            topics = list(dict.fromkeys(topics + ["topic:" + BC_SUBJECTS[row["subject"]]]))
        shelf.book(row["page_url"] or row["download_url"], row["title"], topics, stem="book:otl-" + row["key"].lower()[:150],
                   language="en", licence=row["licence"], free=1, source=LIBRARY)
    for row in releases.csv("books_free_science_books_cc0.csv"):
        section = re.search(r"\((\w\w)\)", row["section"].split(" > ")[-1]).group(1)
        people, brackets = row["authors_and_format"], ""
        if match := re.match(r"^(.*?)\s*\(([^()]*)\)$", people):
            people, brackets = match.groups()
        formats = [name for name in ("PDF", "HTML", "EPUB") if name.casefold() in brackets.casefold()]
        shelf.book(row["url"], row["title"], ["topic:" + SECTIONS[section]], authors=tidy_people(people), language="en",
                   formats=", ".join(formats), free=1, source=SCIENCE)
