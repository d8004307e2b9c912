#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says of every career, checked against the text tables without the program's own reading.

    python3 tests/truth/check_sentences.py BIN/waymark-cli BIN/catalog.db [CAREER...]

The second of two checkers (the first: tests/ui/desktop/careers/true_sentences_test.cpp, in C++ over the pages
themselves). It joins resources/catalog anew and compares with `show --json` and `show --format text`. Exit 1 and a
line for each false sentence.
"""

import csv
import json
import os
import subprocess
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor

ROOT = os.path.join(os.path.dirname(__file__), "..", "..")
TABLES = os.path.join(ROOT, "resources", "catalog")


def rows(name):
    """Rows of a table in all its parts, with the values that a heading gives."""
    for file in sorted(os.listdir(TABLES)):
        if file != name + ".tsv" and not (file.startswith(name + ".") and file.endswith(".tsv")):
            continue
        with open(os.path.join(TABLES, file), encoding="utf-8", newline="") as text:
            reader = csv.reader(text, delimiter="\t", quoting=csv.QUOTE_NONE)
            heads = next(reader)
            names, fixed, begins = [], {}, {}
            for head in heads:
                name_, _, value = head.partition("=")
                if value.endswith("*"):
                    begins[name_] = value[:-1]
                    names.append(name_)
                elif "=" in head:
                    fixed[name_] = value
                else:
                    names.append(name_)
            for fields in reader:
                row = dict(fixed, **dict(zip(names, fields)))
                for name_, begin in begins.items():
                    row[name_] = " ".join(begin + word for word in row[name_].split(" ")) if row[name_] else ""
                yield row


class Facts:
    def __init__(self):
        self.careers = {row["key"]: row for row in rows("career")}
        self.education = defaultdict(dict)
        for row in rows("career_education"):
            self.education[row["career"]][int(row["level"])] = float(row["share"])
        self.demand, self.skilled = set(), set()
        for row in rows("career_skill"):
            self.skilled.add(row["career"])
            if "D" in row["flags"] and row["skill"].startswith("skill:tech/"):
                self.demand.add(row["career"])
        self.entry, self.member = {}, {}
        for row in rows("occupation_entry"):
            self.entry[row["occupation"]] = row
            for code in row["members"].split():
                self.member.setdefault(code, row["occupation"])
        self.joined = defaultdict(set)
        for row in rows("occupation"):
            for code in (row["members"] or row["code"]).split():
                self.joined[code].add(row["code"])
        self.national = defaultdict(set)
        for row in rows("occupation_pay"):
            if "country:US" in row["place"].split() and (row["median"] or row["mean"] or row["top_code"]):
                self.national[row["occupation"]].add(row["unit"])
        self.in_cities = {row["career"] for row in rows("salary") if row["place"].startswith("city:")}

    def code(self, key):
        return self.careers[key]["soc"][:7]

    def whole(self, key):
        career = self.careers[key]
        return not career["parent"] and career["soc"].endswith(".00")

    def line(self, key):
        code = self.code(key)
        return code if code in self.entry else self.member.get(code)


def ask(cli, catalog, arguments):
    answer = subprocess.run([cli, "--catalog", catalog] + arguments, capture_output=True, text=True, check=False)
    if answer.returncode:
        raise SystemExit(f"{' '.join(arguments)}: {answer.stderr}")
    return answer.stdout


def row_of(text, label):
    """The line of a table of the text page that begins with a label."""
    for line in text.splitlines():
        if line.strip().startswith(label):
            return line
    return ""


def faults(facts, key, page, lines):
    # A sentence may go on in the next line.
    text = " ".join(lines.split())
    career = facts.careers[key]
    owner = key if key in facts.skilled or not career["parent"] else career["parent"]
    shares = facts.education.get(owner, {})
    if shares:
        withheld, most = 100 - sum(shares.values()), max(shares.values())
        named = page["education_most_named"]
        if withheld > 0.1 and withheld >= most and named is not None:
            yield f"education: level {named} named, {withheld:.0f} % withheld"
        if named is not None and shares[named] != most:
            yield f"education: level {named} is not the largest"
        if withheld >= most and ("name most often is" in text or "Most workers asked" in text):
            yield "education: a largest level in words"
        if withheld > 1 and "Withheld: too uncertain" not in text:
            yield "education: what is withheld is not said"
    line = facts.line(key)
    outlook = page["outlook"] if "outlook" in page else None
    if line:
        entry = facts.entry[line]
        wider = not (facts.whole(key) and line == facts.code(key))
        if not outlook or outlook["jobs"] != float(entry["jobs"]):
            yield "outlook: missing or another"
        elif (outlook["measured_for"] or "") != (entry["title"] if wider else ""):
            yield f"outlook: measured for {outlook['measured_for']!r}"
        if (page["entry"]["measured_for"] or "") != (entry["title"] if wider else ""):
            yield "entry: measured for"
        if (page["entry"]["education"] or "") != entry["education"]:
            yield "entry: education"
        for label in ("Typical way in", "Jobs, United States", "Openings a year", "Leave each year"):
            said = row_of(lines, label)
            if wider and "not " not in said and "as a whole" not in said and "as a whole" not in text.split(label, 1)[-1][:400]:
                yield f"{label}: a wider occupation's, not said"
    elif outlook:
        yield "outlook: of nothing"
    codes = facts.joined.get(facts.code(key), set())
    units = set().union(*(facts.national[code] for code in codes)) if codes else set()
    pay = page["national_pay"]
    if pay and facts.code(key) and career["group"] != "55":
        own = facts.whole(key) and facts.code(key) in codes
        if not facts.whole(key) and not pay["measured_for"]:
            yield "pay: a wider occupation's, not said"
        if own and len(codes) == 1 and pay["measured_for"]:
            yield "pay: its own, said to be another's"
    if units == {"hour"} and pay:
        if pay["unit"] != "hour" or " an hour" not in text or "ot stated a year" not in text:
            yield "pay: by the hour, not said"
        if "USD a year" in text:
            yield "pay: by the hour, a yearly amount"
    asked = "employers often ask for" in text
    if asked != (owner in facts.demand):
        yield "technologies: asked for without demand" if asked else "technologies: demand not said"
    if "Pay by city" in text and key not in facts.in_cities:
        yield "pay by city without a city"
    for place in ("Puerto Rico", "Guam", "Virgin Islands"):
        if place in text.split("Pay by")[-1][:3000] and "Pay by" in text:
            yield f"pay: {place} among the usual places"


def main():
    cli, catalog = sys.argv[1:3]
    facts = Facts()
    keys = sys.argv[3:] or sorted(facts.careers)

    def check(key):
        page = json.loads(ask(cli, catalog, ["--json", "show", key]))
        return key, list(faults(facts, key, page, ask(cli, catalog, ["show", key])))

    false = 0
    with ThreadPoolExecutor(2) as pool:
        for key, found in pool.map(check, keys):
            for fault in found:
                print(f"{key} {facts.careers[key]['title']}: {fault}")
                false += 1
    print(f"{false} false of {len(keys)} careers")
    return 1 if false else 0


if __name__ == "__main__":
    sys.exit(main())
