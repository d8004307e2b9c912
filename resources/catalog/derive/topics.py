# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree of topics, made from the headings of the free-programming-books lists."""

import html
import re
import unicodedata
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
INDEXES = {"index", "indice", "índice", "目录", "目次", "содержание", "cодержание", "içindekiler", "περιεχόμενα",
           "فهرست", "មាតិកា", "spis treści", "obsah"}
LIST_ONLY = re.compile(r"^(by programming language|by subject)$", re.IGNORECASE)


def slug(name):
    """Lower case, letters, marks and digits of every script, + and # and inner dots; all else a hyphen."""
    text = name.lower().replace("&", " and ").replace("'", "").replace("’", "")
    # Marks belong to their letters: Thai and the Indian scripts cannot be read without them.
    text = "".join(sign if sign in "+#." or unicodedata.category(sign)[0] in "LMN" else "-" for sign in text)
    text = re.sub(r"\.(?![^\W_])", "", text)
    return re.sub(r"-{2,}", "-", text).strip("-")


def read_names():
    """(name and parent by slug, slug meant by slug found) of the topics that were settled by hand: other
    spellings and other languages' words for a topic, and where they hang that no English list places."""
    settled, aliases = {}, {}
    for line in (Path(__file__).parent / "topic_names.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        key, parent, name, others = line.split("\t")
        settled[key] = (name, parent)
        for other in filter(None, [name] + others.split("|")):
            aliases[slug(other)] = key
    return settled, aliases


class Topics:
    """Topics met so far; `enter` follows the headings of one file, `current` is where its items belong."""

    def __init__(self):
        self.settled, self.aliases = read_names()
        self.names = dict(ROOTS)
        self.parents = {}
        self.used = set()

    def begin(self, path):
        file = path.rsplit("-", 1)[-1].removesuffix(".md")
        self.root = ROOT_OF_FILE.get(file, "other-topics")
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
        if not LIST_ONLY.match(name) and name.casefold() not in INDEXES:
            self.stack.append((depth, self.topic(name, anchors)))
        return True

    def topic(self, name, anchors):
        """The key's slug for a heading; an anchor in English names it where the words are foreign."""
        own = slug(name)
        for key in [own] + anchors:
            key = self.aliases.get(key, key)
            if key in self.names or key in self.settled:
                return self.settle(key)
        outer = self.stack[-1][1] if self.stack else self.root
        self.names[own], self.parents[own] = name, outer
        return own

    def settle(self, key):
        """Takes a topic settled by hand into the tree, with what it hangs under."""
        if key not in self.names:
            self.names[key], parent = self.settled[key]
            if parent:
                self.parents[key] = parent
                if parent in self.settled:
                    self.settle(parent)
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
