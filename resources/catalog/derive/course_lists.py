# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Courses of Coursera, edX and Udemy and of OSSU's further curricula: facts, each with the year of its list."""

import re

from curricula import HOURS, WEEKS, hours
from display_title import shown
from markdown_item import host, links, plain, web_address
from providers import HOSTS
from rows import page
from universities import keys

COURSERA, COURSERA_2023, COURSERA_RATED = "coursera-2026", "coursera-2023", "coursera-ratings"
EDX, UDEMY, OSSU = "edx-974", "udemy-2017", "ossu"

LEVELS = {"Beginner": "introductory", "Introductory": "introductory", "Beginner Level": "introductory",
          "Intermediate": "intermediate", "Intermediate Level": "intermediate", "Advanced": "advanced", "Expert Level": "advanced"}
LANGUAGES = {"English": "en", "Español": "es", "Français": "fr", "Italiano": "it", "中文": "zh", "Português": "pt",
             "日本語": "ja", "اللغة العربية": "ar", "Deutsch": "de"}
KINDS = {"specializations": "Specialization", "professional-certificates": "Professional Certificate", "projects": "Guided Project"}

# Of the provider's own fields: ours.
UDEMY_TOPICS = {"Web Development": "web-development", "Business Finance": "accounting-and-finance",
                "Musical Instruments": "arts-and-media", "Graphic Design": "design"}
COURSERA_TOPICS = {
    "Software Development": "programming", "Cloud Computing": "cloud-computing", "Leadership and Management": "management",
    "Data Analysis": "data-science", "Machine Learning": "machine-learning", "Marketing": "sales-and-marketing",
    "Business Essentials": "business", "Mobile and Web Development": "web-development", "Finance": "accounting-and-finance",
    "Business Strategy": "business", "Security": "security-and-privacy", "Design and Product": "design",
    "Support and Operations": "computing", "Data Management": "database", "Music and Art": "fine-arts",
    "Environmental Science and Sustainability": "earth-and-environment", "Personal Development": "professional-development",
    "Computer Security and Networks": "security-and-privacy", "Algorithms": "algorithms-and-data-structures",
    "Public Health": "health", "Education": "education", "Electrical Engineering": "electrical-engineering",
    "Entrepreneurship": "business", "Mechanical Engineering": "mechanical-engineering",
    "Governance and Society": "politics-and-government", "Patient Care": "health", "Basic Science": "biology",
    "Health Informatics": "health", "Learning English": "foreign-languages", "Networking": "networking",
    "Philosophy": "philosophy-and-religion", "Law": "law", "Math and Logic": "mathematics", "Healthcare Management": "health",
    "Psychology": "psychology", "History": "history", "Economics": "economics", "Physics and Astronomy": "physics",
    "Chemistry": "chemistry", "Nutrition": "health", "Probability and Statistics": "statistics",
    "Other Languages": "foreign-languages", "Research": "health", "Research Methods": "sciences"}
EDX_TOPICS = {
    "Computer Science": "computer-science", "Business & Management": "business", "Data Analysis & Statistics": "data-science",
    "Humanities": "humanities", "Engineering": "engineering", "Social Sciences": "social-sciences",
    "Economics & Finance": "economics", "Communication": "communication-and-media", "Biology & Life Sciences": "biology",
    "Language": "foreign-languages", "Math": "mathematics", "Medicine": "medicine", "Education & Teacher Training": "education",
    "History": "history", "Physics": "physics", "Environmental Studies": "earth-and-environment", "Art & Culture": "fine-arts",
    "Health & Safety": "health", "Law": "law", "Science": "sciences", "Design": "design",
    "Energy & Earth Sciences": "earth-and-environment", "Electronics": "electrical-engineering", "Music": "fine-arts",
    "Food & Nutrition": "health", "Philosophy & Ethics": "philosophy-and-religion", "Architecture": "architecture",
    "Chemistry": "chemistry", "Literature": "writing-and-english", "Ethics": "philosophy-and-religion"}
OSSU_TOPICS = {"BIO": "biology", "CHEM": "chemistry", "MATH": "mathematics", "COMP": "computer-science"}

# Words that only one language has, for lists that do not say what a course is held in.
WORDS = {"es": "aprende curso desde para con los las del una como tu paso cero introducción básico diseño crear".split(),
         "pt": "aprenda você seu sua em curso do da com não criação básico introdução zero ao".split(),
         "fr": "apprendre les des pour avec créer une cours votre formation débutant maîtriser".split(),
         "de": "lernen für und der die das mit ein eine dein kurs grundlagen einfach".split(),
         "it": "impara corso per il della una con come creare base".split(),
         "tr": "ile ve için öğrenin kursu sıfırdan temel dersleri".split()}
SCRIPTS = (("ja", "\u3040-\u30ff"), ("ko", "\uac00-\ud7af"), ("zh", "\u4e00-\u9fff"), ("ru", "\u0400-\u04ff"),
           ("ar", "\u0600-\u06ff"), ("hi", "\u0900-\u097f"), ("th", "\u0e00-\u0e7f"), ("he", "\u0590-\u05ff"))


def derive(tables, releases, shelf):
    catalogue = Catalogue(tables, shelf)
    for row in releases.csv("courses_coursera_1525_facts_2026.csv"):
        catalogue.add(COURSERA, row["url"], row["title"], COURSERA_TOPICS.get(row["sub_domain"], "mooc"), "Coursera",
                      level=LEVELS.get(row["level"], ""), language=language_of(row["title"]))
    for row in releases.csv("courses_coursera_1000_skills_facts_2023.csv"):
        catalogue.add(COURSERA_2023, row["url"], row["title"], "mooc", "Coursera", instructor=row["organization"],
                      level=LEVELS.get(row["level"], ""), language=language_of(row["title"]), rating=row["rating"],
                      ratings=thousands(row["reviews"]))
    for row in releases.csv("coursera_623_courses_with_mean_rating.csv"):
        catalogue.add(COURSERA_RATED, row["course_url"], row["name"], "mooc", "Coursera", instructor=row["institution"],
                      language=language_of(row["name"]), rating=row["rating_mean"], ratings=row["rating_count"])
    for row in releases.csv("edx_974_facts_only.csv"):
        price = re.search(r"\$([\d.,]+) USD", row["price"])
        catalogue.add(EDX, row["course_url"], row["title"], EDX_TOPICS.get(row["subject"], "mooc"), "edX",
                      instructor=row["institution"], level=LEVELS.get(row["Level"], ""), language=LANGUAGES[row["language"]],
                      hours=edx_hours(row), price="0" if row["price"].startswith("FREE") else "",
                      certificate=price.group(1).replace(",", "") if price else "")
    for row in releases.csv("udemy_courses_3672.csv"):
        catalogue.add(UDEMY, row["url"], row["course_title"], UDEMY_TOPICS[row["subject"]], "Udemy",
                      level=LEVELS.get(row["level"], ""), language=language_of(row["course_title"]),
                      hours=f"{float(row['content_duration']):g}" if float(row["content_duration"] or 0) > 0 else "",
                      price=row["price"] if row["is_paid"] == "True" else "0")
    further_ossu(tables, releases, shelf)
    clean_titles(tables)
    join_addresses(tables)


class Catalogue:
    """Takes courses of a provider's list: one seen before, by its address or by provider and title, is one."""

    def __init__(self, tables, shelf):
        self.tables, self.shelf, self.titles = tables, shelf, {}
        for row in tables.all("course"):
            self.titles.setdefault(self.named(row), row)

    @staticmethod
    def named(row):
        kind = next((kind for kind in KINDS if f"/{kind}/" in row["url"]), "")
        return row["provider"], kind, re.sub(r"\W+", " ", shown(row["title"])).strip().casefold()

    def add(self, source, url, title, topic, provider, rating="", ratings="", price="", certificate="", **facts):
        title = re.sub(r"\s+", " ", title).strip()
        url = web_address(url)
        kind = next((name for part, name in KINDS.items() if f"/{part}/" in url), "")
        display = shown(title) + (f" ({kind})" if kind and kind.lower() not in title.lower() else "")
        known = self.shelf.pages["course"].get(page(url))
        if not known:
            same = self.titles.get(self.named({"provider": provider, "url": url, "title": display}))
            known = same if same and same["source"] != source else None
        if known:
            row = known
            for column, value in facts.items():
                if not row[column] and value:
                    row[column] = str(value)
        else:
            row = self.shelf.course(url, display, keys(self.tables, [topic]), provider=provider, source=source, **facts)
            self.titles.setdefault(self.named(row), row)
        if rating and not row["rating"]:
            row["rating"] = rating
        original = title if title != row["title"] else ""
        if (original or rating or price) and not self.tables.has("course_listing", row["key"], source):
            self.tables.add("course_listing", course=row["key"], title=original, rating=rating, ratings=ratings,
                            price=price, currency="USD" if price else "", certificate=certificate, source=source)


def thousands(text):
    """"39.2k" -> 39200."""
    return str(round(float(text[:-1]) * 1000)) if text.endswith("k") else text


def edx_hours(row):
    weeks = re.match(r"(\d+) Weeks", row["course_length"])
    effort = re.match(r"(\d+)(?:–(\d+))? hours? per week", row["course_effort"])
    if not weeks or not effort:
        return ""
    return f"{int(weeks.group(1)) * (int(effort.group(1)) + int(effort.group(2) or effort.group(1))) / 2:g}"


def language_of(title):
    for language, letters in SCRIPTS:
        if re.search(f"[{letters}]", title):
            return language
    words = set(re.findall(r"[^\W\d_]+", title.casefold()))
    best, count = max(((language, len(words & set(own))) for language, own in WORDS.items()), key=lambda pair: pair[1])
    if count >= 2 or (count == 1 and re.search(r"[áéíóúñãõçêàèùäöüßışğ]", title.casefold())):
        return best
    return "en"


def further_ossu(tables, releases, shelf):
    for file, own in (("ossu_math_README.md", "math"), ("ossu_precollege-math_README.md", "precollege-math"),
                      ("ossu_bioinformatics_README.md", "bioinformatics")):
        named, wanted, columns = {}, [], []
        for line in releases.text(file).splitlines():
            cells = [cell.strip() for cell in line.split("|")]
            if {"Duration", "Effort"} <= set(cells):
                columns = cells
            elif columns and len(cells) >= len(columns) and not cells[0].startswith(":"):
                found = ossu_course(tables, shelf, dict(zip(columns, cells)), own)
                if found:
                    named[found[0]] = found[1]
                    wanted.append((found[1], found[2]))
            elif "|" not in line:
                columns = []
        for key, text in wanted:
            for part in re.split(r",| and ", plain(re.sub(r"\]\([^)]*\)", "", text).replace("[", ""))):
                need = named.get(re.sub(r"\W+", " ", part).strip().casefold())
                if need and need != key and not tables.has("course_prerequisite", key, need):
                    tables.add("course_prerequisite", course=key, needs=need)
    for line in releases.text("ossu_data-science_README.md").split("## Curriculum", 1)[1].splitlines():
        if line.startswith("[") and "](http" in line:
            ossu_course(tables, shelf, {"Course": line}, "data-science")


def ossu_course(tables, shelf, cells, own):
    text = cells.get("Courses") or cells.get("Course", "")
    link = re.match(r"\[(.+?)\]\(([^)\s]+)", text)
    if not link:
        return None
    title, address = plain(link.group(1)), link.group(2)
    if not address.startswith("http"):
        address = f"https://github.com/ossu/{own}/blob/main{address if address.startswith('/') else '/' + address}"
    code = re.match(r"[A-Z]+", cells.get("Code", "") or "")
    topic = "data-science" if own == "data-science" else "mathematics" if "math" in own else \
        OSSU_TOPICS.get(code.group(0) if code else "", "mathematics")
    site = host(web_address(address))
    row = shelf.course(address, title, keys(tables, [topic]), provider=HOSTS.get(site, "OSSU" if "/ossu/" in address else site),
                       language="en", source=OSSU)
    duration = {"Duration": re.sub(r"(?i)weeks?", "weeks", cells.get("Duration", "")), "Effort": cells.get("Effort", "").lower()}
    if not row["hours"] and WEEKS.match(duration["Duration"]) and HOURS.match(duration["Effort"]):
        row["hours"] = hours(duration)
    return re.sub(r"\W+", " ", title).strip().casefold(), row["key"], cells.get("Prerequisites", "")


def clean_titles(tables):
    """The titles of all lists; what the list wrote stays in course_listing."""
    for row in tables.all("course"):
        title = shown(row["title"])
        if title != row["title"]:
            if not tables.has("course_listing", row["key"], row["source"]):
                tables.add("course_listing", course=row["key"], title=row["title"], source=row["source"])
            row["title"] = title
        if row["source"] == "nptel-2021" and not row["level"]:
            row["level"] = "intermediate"  # courses of Indian engineering degrees, as MIT's undergraduate ones


def join_addresses(tables):
    """One page is one course, also where two of the lists before these name it; what is held in another language
    than English stands in that language's list, whatever the English one says."""
    kept, gone = {}, {}
    for key, row in sorted(tables.rows["course"].items()):
        first = kept.setdefault(page(row["url"]) if row["url"] else row["key"], row)
        if first is row:
            continue
        gone[row["key"]] = first["key"]
        first["topics"] = " ".join(sorted(set(first["topics"].split()) | set(row["topics"].split())))
        first["hours"] = first["hours"] or row["hours"]
        if first["language"] == "en":
            first["language"] = row["language"]
    for key in gone:
        del tables.rows["course"][(key,)]
    for listing in [key for key in tables.rows["course_listing"] if key[0] in gone]:
        del tables.rows["course_listing"][listing]
    for key, row in list(tables.rows["course_prerequisite"].items()):
        if key[0] in gone or key[1] in gone:
            del tables.rows["course_prerequisite"][key]
            course, needs = gone.get(key[0], key[0]), gone.get(key[1], key[1])
            if course != needs and not tables.has("course_prerequisite", course, needs):
                tables.add("course_prerequisite", course=course, needs=needs)
