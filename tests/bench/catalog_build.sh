#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How long "catalog build" takes beside the least that can be done with the same text: sqlite3's own .import
# of every table into plain tables, without keys, checks and index. Prints processor and wall seconds of the
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

{
    printf '.mode ascii\n.separator "\\t" "\\n"\n'
    for table in "$root"/resources/catalog/*.tsv; do
        printf '.import %s %s\n' "$table" "$(basename "$table" .tsv | tr . _)"
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
rows=$(cat "$root"/resources/catalog/*.tsv | wc -l)
bytes=$(wc -c <"$work/catalog.db")
awk -v ic="$import_cpu" -v iw="$import_wall" -v bc="$build_cpu" -v bw="$build_wall" -v rows="$rows" -v bytes="$bytes" 'BEGIN {
    printf "rows %d, catalog %.1f MB\n", rows, bytes / 1e6
    printf "import  %.2f s processor, %.2f s wall\n", ic, iw
    printf "build   %.2f s processor, %.2f s wall, %d rows/s\n", bc, bw, rows / bc
    printf "ratio   %.2f processor, %.2f wall\n", bc / ic, bw / iw
}'
