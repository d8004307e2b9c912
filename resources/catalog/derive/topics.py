# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree of topics, made from the headings of the free-programming-books lists."""

import html
import re
from pathlib import Path

from markdown_item import plain

# Where a heading hangs that its file files nowhere else.
ROOTS = {
    "programming-languages": "Programming languages and tools",
    "subjects": "Subjects",
    "other-topics": "Other topics",
}
ROOT_OF_FILE = {"langs": "programming-languages", "subjects": "subjects"}

# Files whose names and places in the tree win, before all others in order of their path.
FIRST = ("books/free-programming-books-subjects.md", "books/free-programming-books-langs.md",
         "courses/free-courses-en.md")

ANCHOR = re.compile(r"<a id=(['\"])(.*?)\1>")
HEADING = re.compile(r"^\ufeff?(#{2,6})\s+(.*)$")
LIST_ONLY = re.compile(r"^(by programming language|by subject)$", re.IGNORECASE)


def slug(name):
    text = name.lower().replace("&", " and ").replace("'", "").replace("’", "")
    text = re.sub(r"[^\w+#.]+|_+", "-", text)
    text = re.sub(r"\.(?![^\W_])", "", text)
    return re.sub(r"-{2,}", "-", text).strip("-")


def read_aliases():
    """Other spellings and other languages' words for a topic: slug found, slug meant."""
    found = {}
    for line in (Path(__file__).parent / "topic_aliases.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            meant, names = line.split("\t")
            found.update({slug(name): meant for name in names.split("|")})
    return found


class Topics:
    """Topics met so far; `enter` follows the headings of one file, `current` is where its items belong."""

    def __init__(self):
        self.aliases = read_aliases()
        self.names = dict(ROOTS)
        self.parents = {}
        self.used = set()

    def begin(self, path):
        file = path.rsplit("-", 1)[-1].removesuffix(".md")
        self.root = ROOT_OF_FILE.get(file, "other-topics")
        self.english = file in ("langs", "subjects", "en")
        self.stack = []

    def enter(self, line):
        """Whether the line was a heading."""
        match = HEADING.match(line)
        if not match:
            return False
        depth, text = len(match.group(1)), match.group(2)
        anchors = [anchor for _, anchor in ANCHOR.findall(text)]
        name = re.sub(r"^\d+ - ", "", plain(ANCHOR.sub("", html.unescape(text)).replace("</a>", "")))
        self.stack = [entry for entry in self.stack if entry[0] < depth]
        if not LIST_ONLY.match(name):
            self.stack.append((depth, self.topic(name, anchors)))
        return True

    def topic(self, name, anchors):
        own = slug(name)
        for key in [own] + anchors:
            if self.aliases.get(key, key) in self.names:
                return self.aliases.get(key, key)
        key = self.aliases.get(own, own)
        self.names[key] = name
        outer = self.stack[-1][1] if self.stack else None
        # A section on what belongs to no language is no topic of its own: its parts are subjects.
        self.parents[key] = outer if outer and outer not in ROOTS else outer or self.root
        return key

    def current(self):
        key = self.stack[-1][1] if self.stack else self.root
        self.used.add(key)
        return "topic:" + key

    def write(self, tables):
        """Topics that hold something, and what they hang under."""
        for key in list(self.used):
            while key := self.parents.get(key):
                self.used.add(key)
        for key in self.used:
            parent = self.parents.get(key)
            tables.add("topic", key="topic:" + key, name=self.names[key],
                       parent="topic:" + parent if parent else "")
