#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""measure.py WAYMARK_CLI CATALOG GRADES.tsv...: how good the paths are, by what readers say.

A file of grades has the columns career (or career_key), item (or item_key) and grade: 2 teaches it, 1 helps, 0 misleads.
Printed for each file: precision of the first five courses and three books, direct ones among them, misleading firsts, items
without a grade (left out of the shares), nDCG@10 of the whole list without ungraded items, and the table by major group."""

import collections
import csv
import json
import math
import subprocess
import sys
import tempfile


def read_grades(file):
    grades = collections.defaultdict(dict)
    with open(file, encoding="utf-8") as text:
        for row in csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE):
            grades[row.get("career") or row["career_key"]][row.get("item") or row["item_key"]] = int(row["grade"])
    return grades


def path(program, catalog, career, folder):
    command = [program, "--catalog", catalog, "--data-dir", folder, "--json", "path", career]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)["items"]


def gain(grades):
    return sum((2 ** grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades[:10]))


class Sums:
    def __init__(self):
        self.good, self.direct, self.graded, self.ungraded = 0, 0, 0, 0
        self.misleading, self.firsts, self.empty = 0, 0, 0

    def add(self, grades):
        known = [grade for grade in grades if grade is not None]
        self.good += sum(grade > 0 for grade in known)
        self.direct += sum(grade == 2 for grade in known)
        self.graded += len(known)
        self.ungraded += len(grades) - len(known)
        self.empty += not grades
        if grades and grades[0] is not None:
            self.firsts += 1
            self.misleading += grades[0] == 0

    def __str__(self):
        share = self.good / self.graded if self.graded else 0
        direct = self.direct / self.graded if self.graded else 0
        return (f"{share:.3f} (direct {direct:.2f}, {self.graded} graded, {self.ungraded} not), "
                f"first misleads {self.misleading} of {self.firsts}, none offered {self.empty}")


def measure(program, catalog, file):
    groups = collections.defaultdict(lambda: {"course": Sums(), "book": Sums()})
    total = {"course": Sums(), "book": Sums()}
    gains = []
    with tempfile.TemporaryDirectory() as folder:
        for career, grades in sorted(read_grades(file).items()):
            items = path(program, catalog, career, folder)
            for kind, most in (("course", 5), ("book", 3)):
                first = [grades.get(item["key"]) for item in items if item["kind"] == kind][:most]
                total[kind].add(first)
                groups[career.split(":")[1][:2]][kind].add(first)
            ideal = gain(sorted(grades.values(), reverse=True))
            if ideal:
                gains.append(gain([grades[item["key"]] for item in items if item["key"] in grades]) / ideal)
    print(file, len(groups), "groups, nDCG@10 %.3f" % (sum(gains) / len(gains)))
    for kind, most in (("course", 5), ("book", 3)):
        print(f"  {kind}s, first {most}: {total[kind]}")
    for group, kinds in sorted(groups.items()):
        print(f"  {group}  courses {kinds['course']}\n      books   {kinds['book']}")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__.split("\n")[0])
    for grades_file in sys.argv[3:]:
        measure(sys.argv[1], sys.argv[2], grades_file)
