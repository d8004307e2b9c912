# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Courses of NPTEL and MIT OpenCourseWare: facts, filed under our fields by discipline or topic."""

import re

NPTEL, OCW = "nptel-2021", "mit-ocw-2018-2023"

DISCIPLINES = {
    "Mechanical Engineering": "mechanical-engineering", "Computer Science and Engineering": "computing",
    "Civil Engineering": "civil-engineering", "Electrical Engineering": "electrical-engineering",
    "Humanities and Social Sciences": "social-sciences humanities", "Mathematics": "mathematics",
    "Management": "management", "Chemical Engineering": "chemical-engineering",
    "Electronics & Communication Engineering": "electrical-engineering telecommunications",
    "Chemistry and Biochemistry": "chemistry", "Physics": "physics",
    "Metallurgy and Material Science": "materials", "Biotechnology": "biological-engineering",
    "Aerospace Engineering": "aerospace", "Basic courses-Sem 1 and 2": "engineering",
    "Textile Engineering": "materials manufacturing", "Multidisciplinary": "engineering",
    "Ocean Engineering": "aerospace", "Engineering Design": "engineering design", "Architecture": "architecture",
    "Agriculture": "agriculture", "Special Series": "engineering", "General": "study-skills",
    "Nanotechnology": "materials", "Mining Engineering": "engineering", "Atmospheric Science": "earth-and-environment",
    "Law": "law", "Environmental Science": "earth-and-environment",
}

# MIT's topics, the last part that is known counts.
OCW_TOPICS = {
    "Computer Science": "computing", "Systems Engineering": "systems-engineering",
    "Electrical Engineering": "electrical-engineering", "Mechanical Engineering": "mechanical-engineering",
    "Biological Engineering": "biological-engineering", "Materials Science and Engineering": "materials",
    "Aerospace Engineering": "aerospace", "Environmental Engineering": "earth-and-environment",
    "Chemical Engineering": "chemical-engineering", "Ocean Engineering": "aerospace",
    "Civil Engineering": "civil-engineering", "Nuclear Engineering": "energy", "Nanotechnology": "materials",
    "Mathematics": "mathematics", "Probability and Statistics": "statistics", "Calculus": "calculus",
    "Linear Algebra": "algebra", "Physics": "physics", "Chemistry": "chemistry", "Biology": "biology",
    "Economics": "economics", "Health and Medicine": "health", "Business": "business", "Finance": "accounting-and-finance",
    "Management": "management", "Project Management": "management", "Fine Arts": "fine-arts", "Music": "fine-arts",
    "Visual Arts": "fine-arts", "Architecture": "architecture", "Urban Studies": "architecture", "Energy": "energy",
    "Teaching and Education": "education", "Public Administration": "politics-and-government",
    "Political Science": "politics-and-government", "Psychology": "psychology", "Cognitive Science": "psychology",
    "Philosophy": "philosophy-and-religion", "Literature": "writing-and-english", "Language": "foreign-languages",
    "History": "history", "Sociology": "sociology-and-anthropology", "Anthropology": "sociology-and-anthropology",
    "Media Studies": "communication-and-media", "Earth Science": "earth-and-environment", "Society": "social-sciences",
    "Artificial Intelligence": "artificial-intelligence", "Programming Languages": "programming",
    "Algorithms and Data Structures": "algorithms-and-data-structures", "Software Design and Engineering": "software-engineering",
    "Computer Networks": "networking", "Operating Systems": "operating-systems", "Cryptography": "cryptography",
    "Robotics and Control Systems": "robotics", "Robotics": "robotics", "Theory of Computation": "theoretical-computer-science",
}
OUTER = {"Engineering", "Science", "Social Science", "Humanities"}
WIDE = {"Engineering": "engineering", "Science": "sciences", "Social Science": "social-sciences", "Humanities": "humanities"}

# What the university calls its students says how much a course asks for.
LEVELS = {"Undergraduate": "intermediate", "Graduate": "advanced", "High School": "introductory", "Non Credit": ""}


def derive(tables, releases, shelf):
    for row in releases.csv("courses_nptel_2151_2021.csv"):
        people = ", ".join(filter(None, (row["teachers"], row["institute"])))
        shelf.course(row["url_current_form"], row["title"], keys(tables, DISCIPLINES[row["discipline"]].split()),
                     stem="course:nptel.ac.in/" + row["course_id"], provider="NPTEL", instructor=people, language="en",
                     free=1, source=NPTEL)
    newest = {}
    for row in releases.csv("courses_mit_ocw_808_engineering_2018.csv"):
        newest[row["url_current_form"].rstrip("/")] = (row["title"], row["level"], row["semester"], "", ocw_topics(re.split(r"\||>", row["topics"])))
    for row in releases.csv("courses_mit_ocw_252_video_2023.csv"):
        newest[row["url"].rstrip("/")] = (row["title"], row["level"], row["date"], row["instructors"], ocw_topics(row["topics"].split(",")))
    for url, (title, level, date, people, topics) in newest.items():
        year = re.search(r"(?:19|20)\d\d", date)
        shelf.course(url + "/", title, keys(tables, topics), stem="course:ocw.mit.edu/" + url.rsplit("/", 1)[-1],
                     provider="MIT OpenCourseWare", instructor=people, language="en", level=LEVELS.get(level, ""),
                     year=year.group(0) if year else "", free=1, source=OCW)


def ocw_topics(names):
    names = [name.strip() for name in names]
    found = [OCW_TOPICS[name] for name in names if name in OCW_TOPICS]
    return found or [WIDE[name] for name in names if name in OUTER] or ["study-skills"]


def keys(tables, slugs):
    return ["topic:" + slug for slug in dict.fromkeys(slugs) if tables.has("topic", "topic:" + slug)]
