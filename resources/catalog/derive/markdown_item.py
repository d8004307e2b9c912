# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One list item of the free-programming-books Markdown: title, link, and what its tail says."""

import html
import re
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

ITEM = re.compile(r"^\s*[*+-]\s+(.*)$")
DIRECTION_MARKS = dict.fromkeys([0x200e, 0x200f, *range(0x202a, 0x202f), *range(0x2066, 0x206a), 0xfeff])
YEAR = re.compile(r"\((?:c\. ?)?((?:19[5-9]|20[0-2])\d)\)")
EMPHASIS = re.compile(r"(?<![\w*\\])(\*{1,2}|_{1,2})(?=\S)(.+?)(?<=\S)\1(?![\w*])")


@dataclass
class Item:
    title: str
    url: str
    people: str = ""        # what follows the dash: authors, an instructor, sometimes the organisation
    brackets: list = field(default_factory=list)  # what stands in round brackets, in order
    links: list = field(default_factory=list)     # words of further links, "PDF"
    year: str = ""
    archived: bool = False


def plain(text):
    """Markdown without its marks: entities decoded, escapes, emphasis and direction marks taken off."""
    text = html.unescape(text).translate(DIRECTION_MARKS)
    text = re.sub(r"<[^<>]+>", "", text)
    text = re.sub(r":[a-z_]+:", "", text)
    text = text.replace("`", "")
    text = EMPHASIS.sub(r"\2", text)
    text = re.sub(r"\\([!-/:-@\[-`{-~])|\\(?=\s)", r"\1", text)
    return re.sub(r"\s+", " ", text).strip()


def link_end(line, start):
    """Where the address that begins at `start` ends: brackets inside it are balanced."""
    depth = 0
    for position in range(start, len(line)):
        if line[position] == "(":
            depth += 1
        elif line[position] == ")":
            if depth == 0:
                return position
            depth -= 1
    return len(line)


def text_start(line, close):
    """Where the link's words begin, counting nested square brackets backwards from the closing one."""
    depth = 0
    for position in range(close, -1, -1):
        if line[position] == "]" and (position == 0 or line[position - 1] != "\\"):
            depth += 1
        elif line[position] == "[" and (position == 0 or line[position - 1] != "\\"):
            depth -= 1
            if depth == 0:
                return position
    return 0


def links(line):
    """(start of the words, words, address, end) of every web link, left to right."""
    found, position = [], 0
    while match := re.compile(r"\]\(\s*<?(?=https?://)").search(line, position):
        end = link_end(line, match.end())
        start = text_start(line, match.start())
        address = line[match.end():end].strip().rstrip(">").split(' "')[0]
        found.append((start, line[start + 1:match.start()], address, end + 1))
        position = end
    return found


def web_address(text):
    """The address with blanks and stray signs encoded and campaign parameters taken off."""
    parts = urlsplit(html.unescape(text).translate(DIRECTION_MARKS).strip())
    query = parts.query
    if "utm_" in query:
        query = urlencode([pair for pair in parse_qsl(query, keep_blank_values=True)
                           if not pair[0].startswith("utm_")])
    keep = "/%:@!$&'()*+,;=~-._?"
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), quote(parts.path, safe=keep),
                       quote(query, safe=keep), quote(parts.fragment, safe=keep)))


def host(url):
    """The host without www; of an archived page the host it was saved from."""
    saved = re.match(r"https?://web\.archive\.org/web/[0-9a-z_*]+/(?:https?:/+)?(.+)", url)
    if saved:
        url = "http://" + saved.group(1)
    name = (urlsplit(url).hostname or "").removeprefix("www.")
    return "youtube.com" if name in ("m.youtube.com", "youtu.be") else name


def parse(line):
    """The item of a list line, or nothing when the line links nowhere on the web."""
    match = ITEM.match(line)
    if not match:
        return None
    line = match.group(1).rstrip()
    found = links(line)
    if not found:
        return None
    start, words, address, end = found[0]
    tail = line[end:]
    item = Item(plain(words), web_address(address), links=[plain(words) for _, words, _, _ in found[1:]])
    for begin, _, _, stop in reversed(found[1:]):
        tail = tail[:begin - end] + tail[stop - end:]
    item.archived = "web.archive.org" in item.url or "archived" in tail
    # Marks in italics are remarks ("in process", "account required"), no fact about the work.
    tail = re.sub(r"\*\(.*?\)\*|\(\s*:[a-z_]+:.*?\)|(?<![\w*])\*[^*()]+\*(?![\w*])(?=\s*$)", "", tail)
    tail = re.sub(r"`[^`]*`", "", tail)
    tail = plain(tail)
    item.brackets = [words.strip() for words in re.findall(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)", tail)]
    before = re.split(r"\s*[(\[]", tail, maxsplit=1)[0].strip()
    if before[:1] in "-–—:" and before:
        item.people = tidy_people(before[1:])
    year = YEAR.search(tail) or YEAR.search(item.title)
    closing = re.search(r"(?:^|\s-\s|,\s)((?:19[5-9]|20[0-2])\d)$", item.people)
    if year:
        item.year = year.group(1)
        item.title = plain(item.title.replace(f"({item.year})", "")) or item.title
    elif closing:
        item.year = closing.group(1)
        item.people = tidy_people(item.people[:closing.start()])
    return item


def tidy_people(text):
    return re.sub(r"\s+", " ", text).strip().strip("-–—,;: ").strip()
