# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Courses and books of the free-programming-books lists, every language."""

import hashlib
import re

from markdown_item import host, parse
from providers import FORMATS, HOSTS, LEVELS, NAMES
from topics import FIRST, Topics, slug

SOURCE = "free-programming-books-2026-08"
LISTS = re.compile(r"^(books/free-programming-books|courses/free-courses)-(.+)\.md$")

REMARK = re.compile(r"account|e-?mail|regist|required|requested|sign ?up|archived|process|proces|cuenta|akun|"
                    r"draft|dead link|limited time|playlist|practical", re.IGNORECASE)
LICENCE = re.compile(r"^(CC|CC0|CC[ -](?:BY|0|PD).*|GFDL|GPL|MIT|Public Domain|BSD)(?:,|$)", re.IGNORECASE)
BEGINNERS = re.compile(r"\bfor (?:absolute |complete |total )?beginners\b", re.IGNORECASE)
BEYOND = re.compile(r"\bto\b.*\b(?:advanced|expert|pro|professional|intermediate|hero)\b", re.IGNORECASE)
YEAR_ONLY = re.compile(r"^(?:19|20)\d\d$")
LENGTH = re.compile(r"(\d+):(\d\d):(\d\d)")


# Hosts where anybody may put up anybody's book.
FILE_SHARING = {"drive.google.com", "docs.google.com", "dropbox.com", "dl.dropboxusercontent.com", "mega.nz", "mediafire.com",
                "4shared.com", "scribd.com", "pan.baidu.com", "1drv.ms", "onedrive.live.com", "pdfdrive.com", "vk.com",
                "academia.edu", "slideshare.net", "issuu.com", "it-ebooks.info", "allitebooks.com", "libgen.rs"}


def derive(tables, releases):
    files = {path: data.decode("utf-8") for path, data in
             releases.archive("free-programming-books_md.tar").items() if LISTS.match(path)}
    topics, found, lines = Topics(), {"courses": {}, "books": {}}, {"courses": 0, "books": 0}
    for path in sorted(files, key=lambda path: (FIRST.index(path) if path in FIRST else len(FIRST), path)):
        kind, language = path.split("/")[0], language_of(path)
        topics.begin(path)
        for line in files[path].splitlines():
            if topics.enter(line):
                continue
            item = parse(line)
            if not item:
                continue
            lines[kind] += 1
            if kind == "books" and host(item.url) in FILE_SHARING:
                continue
            # One page listed under two headings is one thing with two topics.
            key = (language, item.url, item.title.casefold())
            kept = found[kind].setdefault(key, (item, language, []))
            if topics.current() not in kept[2]:
                kept[2].append(topics.current())
    topics.write(tables)
    write(tables, "course", [course(*entry) for entry in found["courses"].values()])
    write(tables, "book", [book(*entry) for entry in found["books"].values()])
    return lines


def language_of(path):
    name = LISTS.match(path).group(2)
    return "en" if name in ("langs", "subjects") else name.replace("_", "-")


def write(tables, table, rows):
    """Gives keys: the title's slug, with a mark made from the address where that is taken."""
    for stem, row in rows:
        key = stem
        if tables.has(table, key):
            key = f"{stem}~{hashlib.sha1(row['url'].encode()).hexdigest()[:6]}"
        if tables.has(table, key):
            mark = hashlib.sha1((row["url"] + row["title"] + row["language"]).encode()).hexdigest()[:8]
            key = f"{stem}~{mark}"
        tables.add(table, key=key, free=1, source=SOURCE, **row)


def key_slug(title, url):
    """The title as a key, cut at a word; a title of signs only is named by its address."""
    text = slug(title)
    while len(text.encode()) > 90:
        shorter = text.rsplit("-", 1)[0]
        text = shorter if shorter != text else text[:-1]
    return text or hashlib.sha1(url.encode()).hexdigest()[:10]


def course(item, language, topics):
    brackets = [text for text in item.brackets if not YEAR_ONLY.match(text)]
    level, hours, provider = "", "", ""
    for text in brackets:
        length = LENGTH.search(text)
        levels = {LEVELS.get(word) for word in text.split("/")}
        if None not in levels:
            level = levels.pop() if len(levels) == 1 else ""
        elif length:
            hours = round(int(length.group(1)) + int(length.group(2)) / 60, 1)
        elif not (REMARK.search(text) or formats_in(text) or LICENCE.match(text) or "://" in text):
            provider = text
    if not level and language == "en" and BEGINNERS.search(item.title) and not BEYOND.search(item.title):
        level = "introductory"
    site = host(item.url)
    provider = NAMES.get(provider.casefold(), provider) or HOSTS.get(site) or site
    instructor = item.people if item.people.casefold() != provider.casefold() else ""
    stem = f"course:{site}/{key_slug(item.title, item.url)}"
    return stem, dict(title=item.title, provider=provider, instructor=instructor, url=item.url,
                      language=language, level=level, hours=hours, year=item.year,
                      topics=" ".join(sorted(topics)))


def formats_in(text):
    """Formats named by a bracket such as 'PDF, EPUB'; empty when it says something else."""
    words = [word.strip().casefold() for word in re.split(r"[,;/&+]| and | - ", text) if word.strip()]
    known = [FORMATS[word] for word in words if word in FORMATS]
    return known if words and (len(known) == len(words) or words[0] in FORMATS) else []


def book(item, language, topics):
    licence, formats = "", []
    for text in item.brackets + item.links:
        if LICENCE.match(text):
            licence = licence or text.replace("CC-BY", "CC BY")
        for name in formats_in(text):
            if name not in formats:
                formats.append(name)
    if not formats and item.url.lower().endswith(".pdf"):
        formats = ["PDF"]
    return "book:" + key_slug(item.title, item.url), dict(
        title=item.title, authors=item.people, year=item.year, url=item.url, language=language,
        formats=", ".join(formats), licence=licence, topics=" ".join(sorted(topics)))
