#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What pages say to learners who live in a metro of two states, in a territory, abroad, or nowhere yet.

    python3 tests/truth/check_ways.py BIN/waymark-cli BIN/catalog.db [CAREER...]

Beside check_sentences.py: kinds of sentences that a reader of forty pages found false. Joins the text tables anew,
asks every career at the four places and prints a line for each false sentence; exit 1 when there is one.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor

from check_sentences import NOT_KNOWN, ask, rows, thousands

PLACES = (None, "metro:35620", "country:PR", "city:lisbon-pt", "state:CA")
GAMBLING = re.compile(r"\b(gaming|gambling|casino|racing|race|riverboat|cardroom|lottery|jockey|slot|betting|wager\w*)\b", re.I)
# Words that so many trades have that they tell nothing.
COMMON = {"manag", "opera", "super", "speci", "techn", "worke", "offic", "direc", "assis", "gener", "servi", "agent", "emplo",
          "licen", "regis", "certi", "permi", "profe", "other", "train", "tempo", "limit", "state", "owner", "busin", "indus",
          "occup", "repre", "class", "helpe", "staff", "perso", "admin"}


def words(text):
    found = re.findall(r"[a-z]{4,}", re.sub(r"\([^)]*\)?", "", text.lower()))
    # Every trade has employees; of employment speak those who place people.
    return {word[:5] for word in found if word[:5] not in COMMON or word == "employment"}


def singular(title):
    """Small words without their plural, so that a license and a career of one name are alike."""
    return " ".join(sorted(word.rstrip("s") for word in re.findall(r"[a-z]+", title.lower())))


class Facts:
    def __init__(self):
        self.careers = {row["key"]: row for row in rows("career")}
        self.entry, self.line = {}, {}
        for row in rows("occupation_entry"):
            self.entry[row["occupation"]] = row
            for code in row["members"].split() or [row["occupation"]]:
                self.line[code] = row["occupation"]
        self.reported = defaultdict(set)
        for row in rows("reported_title"):
            self.reported[row["career"]] |= words(row["title"])
        self.gambling = {row["career"] for row in rows("reported_title") if GAMBLING.search(row["title"])}
        state = {row["id"]: row["state"] for row in rows("school")}
        fields = defaultdict(Counter)
        for row in rows("programme"):
            fields[row["field"]][state[row["school"]]] += 1
        self.programs, self.fields = defaultdict(Counter), set()
        names = {row["code"]: row["title"].rstrip(".") for row in rows("field")}
        self.taught, self.absent = defaultdict(set), defaultdict(set)
        for row in rows("occupation_field"):
            self.fields.add(row["soc"])
            if row["field"][:2] not in ("60", "61"):  # residencies and fellowships, which hospitals give
                (self.taught if fields[row["field"]] else self.absent)[row["soc"]].add(names[row["field"]])
            # Schools for those who teach a trade are no way into it.
            if row["soc"].startswith(("25-", "11-903", "21-101", "39-903")) or not re.search("Instructor|Teacher Education", names[row["field"]]):
                self.programs[row["soc"]] += fields[row["field"]]
        self.sponsors = defaultdict(Counter)
        for row in rows("apprenticeship_sponsors"):
            self.sponsors[row["occupation"]][row["state"]] += int(row["sponsors"])
        services = {row["code"] for row in rows("apprenticeship_route") if re.search(r"\(\d[a-z]\dx\d\)|\((Mil Only|Military|Active Duty Military)\)", row["title"])}
        self.routes = {row["occupation"] for row in rows("apprenticeship_route") if row["code"] not in services}
        self.attainment = {row["occupation"] for row in rows("occupation_attainment")}
        self.filed, self.federal = set(), {}
        for row in rows("licence"):
            self.filed.update(row["occupations"].split())
            if row["state"] == "country:US":
                self.federal[singular(row["title"])] = row["title"]
        self.read_metros()

    def read_metros(self):
        """Metros by the employed of each major group, and where each occupation has a figure."""
        self.size, self.paid = defaultdict(dict), defaultdict(set)
        country = {row["key"]: row["country"] for row in rows("place")}
        # "New York-Newark-Jersey City, NY-NJ" stands as "New York, NY-NJ" on a page.
        self.label = {row["key"]: re.sub(r"-[^,]*,|/[^,]*,", ",", row["name"]) for row in rows("place") if row["kind"] == "metro"}
        for row in rows("occupation_pay"):
            metros = [place for place in row["place"].split() if place.startswith("metro:")]
            if not metros:
                continue
            if row["occupation"].endswith("-0000"):
                if row["employment"]:
                    for place in metros:
                        if country[place] == "US":
                            group = self.size[row["occupation"][:2]]
                            group[place] = max(group.get(place, 0), int(float(row["employment"])))
            else:
                self.paid[row["occupation"]].update(metros)
        self.codes = defaultdict(set)
        for row in rows("occupation"):
            for code in (row["members"] or row["code"]).split():
                self.codes[code].add(row["code"])

    def larger_without_figure(self, code, shown):
        size = self.size[code[:2]]
        least = min((size[place] for place in shown if place in size), default=None)
        paid = set().union(*(self.paid[each] for each in self.codes[code] | {code}))
        return [place for place, employed in size.items() if least and employed > least and place not in paid]


def faults(facts, key, place, page, text):
    career = facts.careers[key]
    code = career["soc"][:7]
    whole = not career["parent"] and career["soc"].endswith(".00")
    ways = text.split("Ways in ---", 1)[-1].split("Outlook and people ---")[0]
    line = facts.line.get(code)
    entry = facts.entry.get(line, {}).get("education", "")
    if place == "metro:35620":
        found = facts.programs[code]
        if found and whole and "no schools are listed" in ways:
            yield "states: programs left out of an occupation of its own"
        # Of what is left of a group only fields that share a word with the career are counted.
        if "in those fields of" in ways:
            for count in re.findall(r"New (?:York|Jersey) has ([\d,]+) program", ways):
                if whole or int(count.replace(",", "")) > found["state:NY"] + found["state:NJ"]:
                    yield "states: more programs than its group has"
        elif found and code[:2] != "55" and not re.search(f"no school (that )?gives|no schools are listed|{NOT_KNOWN}", ways):
            for state, name in (("state:NY", "New York"), ("state:NJ", "New Jersey")):
                count = thousands(found[state]) if found[state] else "no(?:ne)?"
                if not re.search(f"{name} has {count}\\b", ways):
                    yield f"states: programs of {name}"
            if -1 < ways.find("New Jersey has") < ways.find("New York has"):
                yield "states: the second before the first"
        # Of a part of an occupation those are shown whose title speaks of it.
        if code in facts.routes and (whole or "Apprenticeship." in ways):
            sponsors = facts.sponsors[code]["state:NY"] + facts.sponsors[code]["state:NJ"]
            if (f"{sponsors} sponsor" if sponsors else "names no sponsor in New York and New Jersey") not in ways:
                yield "states: sponsors"
        if {one["state"] for one in page["licences"]} - {"state:NY", "state:NJ", "country:US"}:
            yield "states: a license of another one"
    if NOT_KNOWN in ways or "programs of public schools" in ways or "program of public schools" in ways:
        near = re.search(r"leave out (.*?), the field of study nearest", ways)
        if near and near[1] not in facts.absent[code]:
            yield "programs: a field said to be missing is on record"
        most = len(facts.absent[code]) > len(facts.taught[code])
        if most and NOT_KNOWN not in ways or NOT_KNOWN in ways and not near and not most:
            yield "programs: counted where most fields are missing, or not where they are not"
    if any(int(count) > 49 for count in re.findall(r"(\d+) states[^.]{0,40} record", ways)):
        yield "licenses: more states than are on record"
    gambling = GAMBLING.search(career["title"]) or key in facts.gambling
    names = words(career["title"]) | facts.reported[key]
    if "29-1210" < code < "29-1250":
        names |= {"physi", "osteo", "docto", "medic", "surge"}
    for one in page["licences"]:
        if not gambling and GAMBLING.search(one["title"] + " " + (one["agency"] or "")):
            yield f"licenses: {one['title']} is of the gambling trade"
        elif code.startswith("17-2") and re.search(r"\bPE\b", one["title"]):
            continue  # a professional engineer
        elif code.startswith("53-5") and "Maritime Center" in (one["agency"] or ""):
            continue  # whatever its words, it is of ships
        elif not gambling and not words(one["title"]) & names:
            yield f"licenses: {one['title']} shares no word with the career"
        if "Maritime Center" in (one["agency"] or "") and not code.startswith("53-5"):
            yield f"licenses: {one['title']} is for ships"
    steps = [step for step in page["steps"] if step["kind"] == "licence"]
    if code not in facts.filed and code[:-1] + "0" not in facts.filed and not "29-1210" < code < "29-1250" and "by this name" in ways:
        yield "licenses: none by its name, though none is filed under its code"
    if "hold no license by this name" in ways and {one["state"] for one in page["licences"]} - {"country:US"}:
        yield "licenses: none by its name above one that may be it"
    federal = facts.federal.get(singular(career["title"]))
    if federal and place != "city:lisbon-pt" and (page["licences"] or [{"title": ""}])[0]["title"] != federal:
        yield f"licenses: the federal one, {federal}, is not the first"
    if (page["entry"] or {}).get("education") not in ("none", "high-school") or "asked by O*NET" in ways:
        pass  # some schooling may be asked
    elif re.search(r"ask (the|its|your)[^.]* before you study", ways, re.I):
        yield "licenses: before you study, though no study is asked"
    if career["soc"][8:] not in ("", "00") and "under its code, perhaps for other work: " in ways:
        yield "licenses: of other trades, of a part of an occupation"
    order = [step["kind"] for step in page["steps"]]
    for step in page["steps"]:
        if step["title"] == "License, for a part of the work" and order.index("licence") < order.index("first-job"):
            yield "licenses: of a part of the work before the first job"
    if any(not step["optional"] for step in steps) and code.startswith("17-2"):
        yield "licenses: an engineer's before the first job"
    if re.search(r"no exam|no schooling asked|no experience asked|record is not asked about", ways):
        yield "licenses: a record's no as law"
    if "No state at hand records a license" in ways:
        yield "licenses: none, though the file has some"
    if place == "state:CA" and re.search(r"California has \d|no sponsor in California", ways):
        yield "California: a hole of the file as zero"
    if "29-1210" < code < "29-1250" and place in (None, "metro:35620"):
        if not steps or (place and steps[0]["optional"]):
            yield "licenses: a physician without one"
    if "None is usually asked for" in ways and not (entry in ("none", "high-school") and whole and line == code):
        yield "programs: none asked for, which nobody states of it"
    if entry == "some-college" and "associate’s degree, the usual way in" in ways:
        yield "programs: the usual way in is no degree"
    if code not in facts.fields and code[:2] != "55" and "recorded for its fields of study" in ways:
        yield "programs: the crosswalk names no field"
    if whole and "fields related to" in ways:
        yield "programs: its own fields said to be a group's"
    if place in PLACES[2:4]:
        if re.search(r"[Cc]hoose your (place|state)", ways):
            yield "place: asked for again"
        if page["programmes"] or re.search(r"\d km", ways):
            yield "place: schools of the states listed"
    if re.search(r"without a diploma(?!; some employers)", ways):
        yield "age: no caution"
    if re.search(r"At least 7 years after high school, as far", ways) and facts.entry[line]["training"] == "internship":
        yield "years: the residency is hidden"
    if re.search(r"(?<!not )all of it could be done at home", text):
        yield "home: not said to be a study's count"
    if code[:2] == "55" and re.search(r"Median pay[^;]*; not published|Jobs, United States; not counted|state’s agency", text):
        yield "military: another reason than the true one"
    if line and line != code and line in facts.attainment and code not in facts.attainment and "Schooling they have" not in text:
        yield "combined: schooling left out"
    pay = text.split("Pay by", 1)[-1].split("Path ---")[0] if "Pay by" in text else ""
    if "than their figures can tell" in pay:
        yield "ranks: an error that nobody publishes"
    shown = [metro for metro, label in facts.label.items() if f"; {label}; " in pay] if place is None else []
    if facts.larger_without_figure(code, shown) and re.search(r"Of the [^.]* pays? (the )?most", pay):
        yield "pay: most, though larger metros publish nothing"
    # A country without a comma behind it may be ranked beside them: the United Kingdom.
    if place == "country:PR" and "US metros lead" in pay and not re.search(r"- \d+=?; [^;,]+; ", pay):
        yield "pay: Puerto Rico is of the United States"
    if "0.00; " in text and "higher than in 0 %" in text:
        yield "AI: higher than none"


def main():
    cli, catalog = sys.argv[1:3]
    facts = Facts()
    keys = sys.argv[3:] or sorted(facts.careers)

    def check(key):
        found = []
        for place in PLACES:
            near = ["--near", place] if place else []
            page = json.loads(ask(cli, catalog, ["--json", "show", key] + near))
            text = " ".join(ask(cli, catalog, ["show", key] + near).split())
            found += [f"{place or 'no place'}: {fault}" for fault in faults(facts, key, place, page, text)]
        return key, found

    kinds, careers = Counter(), defaultdict(set)
    with ThreadPoolExecutor(2) as pool:
        for key, found in pool.map(check, keys):
            for fault in found:
                print(f"{key} {facts.careers[key]['title']}: {fault}")
                kind = re.sub(r"^[^ ]+( place)?: ", "", fault)
                kind = re.sub(r"licenses: .* (is of|is for|shares)", r"licenses: \1", kind)
                kinds[kind] += 1
                careers[kind].add(key)
    for kind, count in sorted(kinds.items()):
        print(f"{kind}: {count} in {len(careers[kind])} careers")
    print(f"{sum(kinds.values())} false of {len(keys)} careers at {len(PLACES)} places")
    return 1 if kinds else 0


if __name__ == "__main__":
    sys.exit(main())
