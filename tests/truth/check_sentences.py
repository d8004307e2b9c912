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
import re
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
        self.asked = defaultdict(set)
        names = {row["key"]: row["name"] for row in rows("skill")}
        for row in rows("career_skill"):
            self.skilled.add(row["career"])
            if "D" in row["flags"] and row["skill"].startswith("skill:tech/"):
                self.demand.add(row["career"])
                self.asked[row["career"]].add(" ".join(names[row["skill"]].split()))
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
        self.national_median = {}
        for row in rows("occupation_pay"):
            if row["place"] == "country:US" and row["median"] and row["unit"] == "year":
                self.national_median[row["occupation"]] = float(row["median"])
        self.leaving = {row["occupation"]: row for row in rows("occupation_separation")}
        ohio = {row["id"] for row in rows("school") if row["state"] == "state:OH"}
        fields, everywhere = defaultdict(int), defaultdict(int)
        for row in rows("programme"):
            everywhere[row["field"]] += 1
            fields[row["field"]] += row["school"] in ohio
        self.programs, self.programs_in_ohio = defaultdict(int), defaultdict(int)
        titles = {row["code"]: row["title"] for row in rows("field")}
        for row in rows("occupation_field"):
            # Schools for those who teach a trade are no way into it.
            if not row["soc"].startswith(("25-", "11-903", "21-101", "39-903")) and re.search("Instructor|Teacher Education", titles[row["field"]]):
                continue
            self.programs[row["soc"]] += everywhere[row["field"]]
            self.programs_in_ohio[row["soc"]] += fields[row["field"]]
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


# Where the records leave a career's own fields of study out; check_ways.py knows when.
NOT_KNOWN = "how many schools lead to it is not known"


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
        if withheld >= most and ("name most often is" in text or "requires, most, " in text or "people name one level" in text):
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
        change = float(entry["change"])
        if outlook and (abs(outlook["change_percent"] - change) > 1e-9 or f"{abs(change):.1f} % by" not in text and round(abs(change), 1) > 0):
            yield "outlook: another change than the published one"
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


BRITISH = (" licence", "Licence", "rogrammes ", "ecognised", "judgement")


def thousands(number):
    return f"{number:,.0f}"


def faults_found_by_readers(facts, key, text):
    """Kinds of sentences that readers of pages for Ohio found false once."""
    pay = text.split("Pay by", 1)[-1].split("Path ----")[0] if "Pay by" in text else ""
    for most in (" pays most", " pay most"):
        if most in pay and "Of the " not in pay.split(most)[0][-200:]:
            yield "pay: a choice of places speaks for all"
    if "difference to the" in pay:
        yield "pay: difference to"
    rows_ = pay.split(" - ")[1:]
    metros = [row for row in rows_ if re.match(r"\S+; [^;]*, [A-Z]{2}(-[A-Z]{2})*; ", row)]
    for row in rows_:
        if "Measure: " not in row and " a year: " in row and "not " not in row:
            yield "pay: a figure without its measure"
        if metros and re.match(r"\d+=?; (United States|Ohio);", row):
            yield "pay: the nation or a state ranked among metros"
        if "estimated median" in row and "Grade: C" not in row:
            yield "pay: an estimate that is not of grade C"
    if len(metros) > 1 and "chosen for size, not for pay" not in pay and "of their own, the only ones" not in pay:
        yield "pay: nothing says why these places"
    median = facts.national_median.get(facts.code(key))
    if median and facts.whole(key) and "United States; " in pay:
        rounded = thousands(int(median / 100 + 0.5) * 100)
        if rounded not in pay.split("United States; ")[-1][:200]:
            yield f"pay: the national median {rounded} is not beside"
    line = facts.line(key)
    if line in facts.leaving:
        row = facts.leaving[line]
        if f"Leave each year; {float(row['leave']):.1f} of 100" not in text:
            yield "leaving: not the published rate"
        openings, replaced = float(facts.entry[line]["openings"] or 0), float(row["replaced"])
        rounded = openings - replaced <= 100 and replaced < 0.9 * openings and "nearly all replace people" in text
        if openings > replaced and not rounded and f"{thousands(replaced)} replace people" not in text:
            yield "openings: not the published replacements"
    code = facts.code(key)
    if facts.programs[code] and code[:2] != "55" and "no schools are listed" in text:
        if facts.careers[key]["soc"].endswith(".00") and not facts.careers[key]["parent"]:
            yield "programs: left out of an occupation of its own"
    elif facts.programs[code] and code[:2] != "55" and NOT_KNOWN not in text:
        here = facts.programs_in_ohio[code]
        none = re.search("no school (that )?gives", text)  # of the level; how many end below it is said all the same
        if not none and f"Ohio has {thousands(here) if here else 'no'} program" not in text:
            yield "programs: the count of Ohio"
        # In its own sentence: a number alone could be part of another.
        if not re.search(rf"(?<![\d,]){thousands(facts.programs[code])}(?! ?[\d,]\d)", text.partition("Programs. ")[2]):
            yield "programs: the count of the country"
    career = facts.careers[key]
    owner = key if key in facts.skilled or not career["parent"] else career["parent"]
    for name in facts.asked[owner]:
        if name not in text:
            yield f"technologies: {name} is asked for and not named"
    ours = text.split("Quick facts", 1)[-1].split("Path ----")[0]
    for word in BRITISH:
        if word in ours:
            yield f"words: {word}"
    for word in ("(?<!can )lead here", " 1 sponsors", r"\(Nof\)"):
        if re.search(word, text):
            yield f"words: {word}"


def main():
    cli, catalog = sys.argv[1:3]
    facts = Facts()
    keys = sys.argv[3:] or sorted(facts.careers)

    def check(key):
        page = json.loads(ask(cli, catalog, ["--json", "show", key]))
        here = " ".join(ask(cli, catalog, ["show", key, "--state", "OH"]).split())
        return key, [*faults(facts, key, page, ask(cli, catalog, ["show", key])),
                     *faults_found_by_readers(facts, key, here)]

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
