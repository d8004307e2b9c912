# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rewrites the catalog's text tables from the publishers' releases:

    python3 resources/catalog/derive RELEASES_DIR
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True

import career_topics  # noqa: E402
import learning  # noqa: E402
import onet  # noqa: E402
import outlook  # noqa: E402
import pay_us  # noqa: E402
import pay_world  # noqa: E402
import places  # noqa: E402
import prices  # noqa: E402
import sources  # noqa: E402
import specialisations  # noqa: E402
from check import check  # noqa: E402
from releases import Releases  # noqa: E402
from tables import Tables  # noqa: E402


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("usage: python3 resources/catalog/derive RELEASES_DIR")
    releases, tables = Releases(Path(sys.argv[1])), Tables()
    sources.derive(tables)
    onet.derive(tables, releases)
    places.derive(tables, releases)
    specialisations.derive(tables)
    outlook.derive(tables, releases)
    pay_us.derive(tables, releases)
    pay_world.derive(tables, releases)
    prices.derive(tables, releases)
    lines = learning.derive(tables, releases)
    career_topics.derive(tables)
    check(tables)
    tables.write(Path(__file__).resolve().parent.parent)
    for name, rows in tables.rows.items():
        print(f"{len(rows):8}  {name}")
    print(f"{lines['courses']:8}  course links read\n{lines['books']:8}  book links read")


main()
