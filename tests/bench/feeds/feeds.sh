#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Imports a made-up feed of COURSES and BOOKS as JSON-LD and as CSV, and beside it does the least that makes the
# same rows searchable: sqlite3's .import of the CSV and an FTS5 index built over it. Prints items a second by
# the clock and by the processor, and peak memory. Then imports the feed again into the catalog that has it, and
# cancels CANCELS such imports at random moments (copying, reading, indexing, checking): how long the cancel took
# to be heard, and whether the catalog is the same bytes. Usage: feeds.sh BUILD_DIR [COURSES BOOKS [CANCELS]]
set -euo pipefail

bin=$(realpath "$1")/bin
courses=${2:-50000}
books=${3:-100000}
cancels=${4:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
items=$((courses + books))

echo "load: $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) processors"
"$bin/made_items" jsonld "$work/feed.jsonld" "$courses" "$books"
"$bin/made_items" csv "$work/feed.csv" "$courses" "$books"
cat "$work"/feed.* >/dev/null

for form in csv jsonld; do
    rm -f "$work/catalog.db"
    echo "$form: $("$bin/import_feed" "$work/feed.$form" "$work/catalog.db")"
done

cat >"$work/plain.sql" <<SQL
PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
.mode csv
.import $work/feed.csv items
CREATE VIRTUAL TABLE found USING fts5(title, provider, instructor, authors, topics, content='items',
    tokenize="unicode61 remove_diacritics 2 tokenchars '+#'", prefix='2 3');
INSERT INTO found(found) VALUES('rebuild');
SQL
TIMEFORMAT='%R %U %S'
taken=$({ time sqlite3 "$work/plain.db" <"$work/plain.sql" >/dev/null; } 2>&1)
awk -v items="$items" -v taken="$taken" 'BEGIN { split(taken, t, " ");
    printf "sqlite3 .import and FTS5 rebuild: %.2f s, processor %.2f s, %d items/s\n", t[1], t[2] + t[3], items / t[1] }'

again=$("$bin/import_feed" "$work/feed.jsonld" "$work/catalog.db")
echo "jsonld again: $again"
whole=$(sed 's/.*"seconds": \([0-9.]*\).*/\1/' <<<"$again")
sum=$(sha256sum <"$work/catalog.db")
for ((i = 0; i < cancels; ++i)); do
    after=$(awk -v whole="$whole" -v r=$RANDOM 'BEGIN { printf "%.3f", whole * r / 32768 }')
    said=$("$bin/import_feed" "$work/feed.jsonld" "$work/catalog.db" "$after")
    now=$(sha256sum <"$work/catalog.db")
    same=$([ "$sum" = "$now" ] && echo "the same bytes" || echo "CHANGED")
    grep -q error <<<"$said" || same="finished before"
    sum=$now
    echo "cancel after $after s: $said $same"
done
echo "load: $(cut -d' ' -f1-3 /proc/loadavg); left beside the catalog: $(find "$work" -name '.*' -type f | wc -l) files"
