# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names for who offers a course, for levels and for formats, as the lists spell them (provider_words.tsv, which
the program's own importer reads too)."""

from pathlib import Path


def read(kind):
    words = {}
    for line in (Path(__file__).parent / "provider_words.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith(kind + "\t"):
            _, spelling, meaning = line.split("\t")
            words[spelling] = meaning
    return words


HOSTS, NAMES, LEVELS, FORMATS = (read(kind) for kind in ("host", "name", "level", "format"))
