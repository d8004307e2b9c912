# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""OSSU's computer science curriculum with its prerequisites, and the mathematics list."""

import re

from markdown_item import links, plain, web_address
from providers import HOSTS
from markdown_item import host
from universities import keys

OSSU, MATHS = "ossu", "awesome-math"

# Heading of OSSU: our topics.
OSSU_TOPICS = {
    "Intro CS": "computer-science programming", "Core programming": "programming", "Core math": "mathematics", "CS Tools": "development-tools",
    "Core systems": "operating-systems", "Core theory": "algorithms-and-data-structures", "Core security": "security-and-privacy",
    "Core applications": "computer-science", "Core ethics": "professional-development", "Advanced programming": "programming",
    "Advanced systems": "computer-organization-and-architecture", "Advanced theory": "theoretical-computer-science",
    "Advanced information security": "security-and-privacy", "Advanced math": "mathematics", "Programming": "programming",
    "Math": "mathematics", "Systems": "operating-systems", "Theory": "algorithms-and-data-structures", "Applications": "computer-science",
    "Tools": "development-tools", "Security": "security-and-privacy",
}
COURSE_WORDS = re.compile(r"\b(course|lecture|class|mooc|playlist|series)", re.I)
HOURS = re.compile(r"^(\d+)(?:\s*[-–]\s*(\d+))?\s*hours?/week", re.I)
WEEKS = re.compile(r"^(\d+)(?:\s*[-–]\s*(\d+))?\s*weeks?", re.I)
MATH_COURSES = ("Start Here > Video Courses and Series", "Start Here > Learning Platforms")
NOT_TO_STUDY = ("Community and Further Reading", "Start Here > Questions", "Start Here > Reference", "Mathematical Practice")


def derive(tables, releases, shelf):
    named, wanted = {}, []
    for file in ("ossu_computer-science_README.md", "ossu_extras_courses.md"):
        heading = ""
        columns = []
        for line in releases.text(file).splitlines():
            if line.startswith("#"):
                heading = plain(line.lstrip("# "))
            elif line.startswith("Courses |"):
                columns = [cell.strip() for cell in line.split("|")]
            elif line.startswith("[") and "|" in line and columns:
                row = course(tables, shelf, dict(zip(columns, [cell.strip() for cell in line.split("|")])), heading)
                if row:
                    named[simple(row[0])] = row[1]
                    wanted.append((row[1], row[2]))
    for key, text in wanted:
        for need in needs(text, named):
            if need != key and not tables.has("course_prerequisite", key, need):
                tables.add("course_prerequisite", course=key, needs=need)
    mathematics(tables, releases, shelf)
    readings(releases, shelf, tables)


def course(tables, shelf, cells, heading):
    line = cells["Courses"]
    found = links(line)
    title = plain(line[1:line.index("](")])
    address = found[0][2] if found else ""
    if line.index("](") and "](coursepages/" in line:
        address = "https://github.com/ossu/computer-science/blob/master/" + line.split("](", 1)[1].split(")")[0]
    if not address:
        return None
    topics = keys(tables, OSSU_TOPICS.get(heading, "computer-science").split())
    site = host(web_address(address))
    level = "advanced" if heading.startswith("Advanced") else "introductory" if heading == "Intro CS" else "intermediate" if heading.startswith("Core") else ""
    row = shelf.course(address, title, topics, provider=HOSTS.get(site, "OSSU" if "ossu" in address else site), language="en", level=level,
                       hours=hours(cells), source=OSSU)
    if not row["hours"]:
        row["hours"] = str(hours(cells))
    return title, row["key"], cells.get("Prerequisites", "")


def hours(cells):
    """Weeks times hours a week, the middle of a range."""
    weeks, effort = WEEKS.match(cells.get("Duration", "")), HOURS.match(cells.get("Effort", ""))
    if not weeks or not effort:
        return ""
    middle = [(int(m.group(1)) + int(m.group(2) or m.group(1))) / 2 for m in (weeks, effort)]
    return f"{middle[0] * middle[1]:g}"


def simple(title):
    text = re.sub(r"[^a-z0-9 ]", " ", title.casefold())
    return re.sub(r"\s+", " ", text).strip()


# Words of OSSU's column that name a course by a part of its title.
SHORT = {"algorithms part 1": "algorithms design and analysis part 1", "nand to tetris part ii": "build a modern computer from first principles nand to tetris part ii",
         "from nand to tetris part i": "build a modern computer from first principles from nand to tetris", "object oriented design": "object oriented design"}


def needs(text, named):
    """Courses that a list of prerequisites names; what names none ("algebra") is no course."""
    for part in re.split(r",| and ", plain(re.sub(r"\]\([^)]*\)", "", text).replace("[", ""))):
        key = simple(part)
        key = SHORT.get(key, key)
        if key in named:
            yield named[key]


def mathematics(tables, releases, shelf):
    for row in releases.csv("courses_books_awesome_math_cc0.csv"):
        if row["section"].startswith(NOT_TO_STUDY):
            continue
        topic = "statistics" if "Statistics" in row["section"] or "Probab" in row["section"] else \
            "algebra" if row["section"].startswith("Algebra") else "calculus" if row["section"].startswith("Analysis") else "mathematics"
        if row["section"] in MATH_COURSES or COURSE_WORDS.search(row["title"] + " " + row["note"]):
            site = host(row["url"])
            shelf.course(row["url"], row["title"], ["topic:" + topic], provider=HOSTS.get(site, site), language="en", source=MATHS)
        else:
            shelf.book(row["url"], row["title"], ["topic:" + topic], language="en", free=1,
                       formats="PDF" if row["url"].lower().endswith(".pdf") else "", source=MATHS)


def readings(releases, shelf, tables):
    heading = ""
    for line in releases.text("ossu_extras_readings.md").splitlines():
        if line.startswith("#"):
            heading = plain(line.lstrip("# "))
        found = links(line) if line.startswith("[") and "|" in line else []
        if found and not re.search(r"amazon\.|mitpress\.", found[0][2]):
            shelf.book(found[0][2], plain(found[0][1]), keys(tables, OSSU_TOPICS.get(heading, "computer-science").split()),
                       authors=plain(line.split("|")[1]), language="en", source=OSSU)
