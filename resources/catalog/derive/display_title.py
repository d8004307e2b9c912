# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A course's title as it is shown: without years in brackets, "#1", outer quotes, rows of marks and shouting."""

import re

YEAR = re.compile(r"\s*[\[(](?:updated |new |latest )?(?:in |for )?(?:19|20)\d\d(?: edition| update[d]?| version)?[\])]", re.I)
MARKED = re.compile(r"\s*[\[(](?:updated|new|free|bestseller|hd)!?[\])]", re.I)
NUMBER_ONE = re.compile(r"^#\s?1[:\s]+|\s*[\[(]#\s?1[\])]|\s+#\s?1$")
QUOTES = "\"'“”„«»"


def shown(title):
    text = MARKED.sub("", YEAR.sub("", title))
    text = NUMBER_ONE.sub("", text).strip()
    if len(text) > 2 and text[0] in QUOTES and text[-1] in QUOTES and not any(sign in text[1:-1] for sign in "\"“”«»"):
        text = text[1:-1]
    text = text.replace('""', '"')
    text = re.sub(r"([!?*.~_-])\1{1,}", lambda m: "..." if m.group(0).startswith("...") else m.group(1), text)
    text = re.sub(r"^[\s!*~_.,;:|-]+(?=\w)", "", text) if not re.match(r"^\.[A-Za-z]", text) else text
    text = re.sub(r"[\s*~_,;:|-]+$", "", text)
    text = quiet(re.sub(r"\s+", " ", text).strip())
    return text or title


def quiet(text):
    """Four words or more in capitals are shouting; single ones may be names or abbreviations."""
    words = re.findall(r"[A-Za-z]{2,}", text)
    loud = [word for word in words if word.isupper()]
    if len(loud) < 4 or len(loud) < 0.8 * len(words):
        return text
    small = {"a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with"}
    out = []
    for i, word in enumerate(text.split(" ")):
        bare = re.sub(r"\W", "", word).lower()
        if bare in small and i:
            out.append(word.lower())
        elif len(bare) > 4 and word.isupper():
            out.append(word.capitalize())
        else:
            out.append(word if len(bare) <= 3 else word.capitalize())
    return " ".join(out)
