# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds courses and books of further lists: one page is one row, whichever list names it first."""

import hashlib
import re
from urllib.parse import urlsplit

from learning import key_slug
from markdown_item import host, web_address


def page(url):
    """An address without what does not tell pages apart."""
    parts = urlsplit(url)
    name = (parts.hostname or "").removeprefix("www.")
    path = parts.path.rstrip("/").removesuffix("/index.htm").removesuffix("/index.html")
    if name == "ocw.mit.edu":
        path = "/courses/" + path.rsplit("/", 1)[-1]
    return f"{name}{path}?{parts.query}".casefold()


class Shelf:
    def __init__(self, tables):
        self.tables = tables
        self.pages = {"course": {}, "book": {}}
        self.titles = {}
        for table in self.pages:
            for row in tables.all(table):
                self.pages[table].setdefault(page(row["url"]), row)
        for row in tables.all("book"):
            self.titles.setdefault(plain_title(row["title"]), row)

    def course(self, url, title, topics, stem="", **fields):
        return self._add("course", url, title, topics, stem or f"course:{host(url)}/{key_slug(title, url)}", fields)

    def book(self, url, title, topics, stem="", **fields):
        known = self.titles.get(plain_title(title))
        if known and known["source"] != fields["source"]:
            return merged(known, topics)
        row = self._add("book", url, title, topics, stem or "book:" + key_slug(title, url), fields)
        self.titles.setdefault(plain_title(title), row)
        return row

    def _add(self, table, url, title, topics, key, fields):
        url = web_address(url)
        known = self.pages[table].get(page(url))
        if known:
            return merged(known, topics)
        if self.tables.has(table, key):
            key = f"{key}~{hashlib.sha1(url.encode()).hexdigest()[:6]}"
        self.tables.add(table, key=key, title=title, url=url, topics=" ".join(sorted(set(topics))), **fields)
        row = self.tables.get(table, key)
        self.pages[table][page(url)] = row
        return row


def merged(row, topics):
    row["topics"] = " ".join(sorted(set(row["topics"].split()) | set(topics)))
    return row


def plain_title(title):
    """A title for comparison: no edition, no signs."""
    title = re.sub(r"\b(?:\d+(?:st|nd|rd|th)?|first|second|third|fourth|revised|canadian|\de) ?(?:edition|ed\.?)\b|\b\de\b", "", title, flags=re.I)
    return re.sub(r"[\W_]+", " ", title).strip().casefold()
