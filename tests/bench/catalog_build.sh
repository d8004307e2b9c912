#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How long "catalog build" takes beside the least that can be done with the same text: sqlite3's own .import
# of the same rows into plain tables, without keys, checks and index. What a table's first line says for all its
# rows, and lists of places, are written out first, so that both sides store the same rows. Prints processor and wall seconds of the
# best of several runs, and their ratio. Usage: catalog_build.sh WAYMARK_CLI [RUNS]
set -euo pipefail

cli=$1
runs=${2:-5}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
    "$cli" catalog build --tables "$root/resources/catalog" --profiles "$root/resources/careers" \
        --out "$work/catalog.db" >"$work/build.log" 2>&1
}

# Tabs and line ends as they stand: the tables know no quoting, which sqlite3's mode "tabs" would look for.
import() {
    rm -f "$work/plain.db"
    sqlite3 "$work/plain.db" <"$work/import.sql"
}

# Every row with every field, as the builder stores it.
mkdir "$work/rows"
python3 - "$root/resources/catalog" "$work/rows" <<'PYTHON'
import pathlib, sys

for path in pathlib.Path(sys.argv[1]).glob("*.tsv"):
    lines = path.read_text(encoding="utf-8").split("\n")[:-1]
    headings = [heading.partition("=") for heading in lines[0].split("\t")]
    with open(pathlib.Path(sys.argv[2]) / path.name, "w", encoding="utf-8") as out:
        out.write("\t".join(name for name, _, _ in headings) + "\n")
        for line in lines[1:]:
            fields, row = iter(line.split("\t")), []
            for _, equals, value in headings:
                if equals and not value.endswith("*"):
                    row.append(value)
                else:
                    row.append(" ".join(value[:-1] + word if word else "" for word in next(fields).split(" ")))
            places = row[1].split(" ") if path.name.startswith("occupation_pay") else [row[1] if len(row) > 1 else ""]
            for place in places:
                out.write("\t".join([row[0], place, *row[2:]] if len(row) > 1 else row) + "\n")
PYTHON

{
    printf '.mode ascii\n.separator "\\t" "\\n"\n'
    for table in "$work"/rows/*.tsv; do
        printf '.import %s %s\n' "$table" "$(basename "$table" .tsv | tr .- __)"
    done
} >"$work/import.sql"

# "processor wall" of the run of $1 that took the least processor time.
best() {
    local TIMEFORMAT='%U %S %R'
    for _ in $(seq "$runs"); do
        { time "$1"; } 2>&1 | awk '{ print $1 + $2, $3 }'
    done | sort -n | head -n 1
}

read -r import_cpu import_wall <<<"$(best import)"
read -r build_cpu build_wall <<<"$(best build)"
rows=$(cat "$work"/rows/*.tsv | wc -l)
bytes=$(wc -c <"$work/catalog.db")
awk -v ic="$import_cpu" -v iw="$import_wall" -v bc="$build_cpu" -v bw="$build_wall" -v rows="$rows" -v bytes="$bytes" 'BEGIN {
    printf "rows %d, catalog %.1f MB\n", rows, bytes / 1e6
    printf "import  %.2f s processor, %.2f s wall\n", ic, iw
    printf "build   %.2f s processor, %.2f s wall, %d rows/s\n", bc, bw, rows / bc
    printf "ratio   %.2f processor, %.2f wall\n", bc / ic, bw / iw
}'
