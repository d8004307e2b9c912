#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds db and app with counters (preset coverage), runs their tests and prints how many lines of each folder ran; 1 when
# it is less than 90 of 100 in either floor. Needs gcov and python3.
set -euo pipefail
cd "$(dirname "$0")/.."
build=build/coverage
cmake --preset coverage
cmake --build --preset coverage --target db_tests app_tests
find "$build" -name "*.gcda" -delete
for program in db_tests app_tests; do
  "$build/bin/$program" --gtest_brief=1 || echo "$program had failures; what it ran is counted all the same"
done
python3 - "$build" <<'PYTHON'
import collections, json, os, subprocess, sys
root = os.getcwd()
ran = collections.defaultdict(dict)  # file -> line -> whether it ran in any unit
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        if not name.endswith(".gcda") or "/tests/" in folder:
            continue
        out = subprocess.run(["gcov", "--json-format", "--stdout", name], cwd=folder, capture_output=True, text=True).stdout
        for text in filter(None, out.splitlines()):
            unit = json.loads(text)
            for file in unit["files"]:
                path = os.path.relpath(os.path.normpath(os.path.join(unit["current_working_directory"], file["file"])), root)
                if path.split("/")[0] not in ("db", "app"):
                    continue
                for line in file["lines"]:
                    number = line["line_number"]
                    ran[path][number] = ran[path].get(number, False) or line["count"] > 0
sums = collections.Counter()
for path, lines in ran.items():
    parts = path.split("/")
    for group in ("/".join(parts[:2]) if len(parts) > 2 else parts[0] + "/.", parts[0]):
        sums[group, "all"] += len(lines)
        sums[group, "ran"] += sum(lines.values())
low = not sums
for group in sorted({group for group, _ in sums}):
    share = 100 * sums[group, "ran"] / sums[group, "all"]
    print(f"{share:5.1f} %  {sums[group, 'ran']:6d} of {sums[group, 'all']:6d} lines  {group}")
    low = low or (group in ("db", "app") and share < 90)
sys.exit(low)
PYTHON
