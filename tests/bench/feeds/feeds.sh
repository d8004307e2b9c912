#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Imports a made-up feed of COURSES and BOOKS as JSON-LD and as CSV, and beside it does the least that makes the
# same rows searchable: sqlite3's .import of the CSV and an FTS5 index built over it. Prints items a second,
# peak memory and the ratio. Then cancels an import at several moments and compares the catalog before and
# after. Usage: feeds.sh BUILD_DIR [COURSES BOOKS]
set -euo pipefail

bin=$(realpath "$1")/bin
courses=${2:-50000}
books=${3:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
items=$((courses + books))

"$bin/made_items" jsonld "$work/feed.jsonld" "$courses" "$books"
"$bin/made_items" csv "$work/feed.csv" "$courses" "$books"
cat "$work"/feed.* >/dev/null

seconds() { date +%s.%N; }

for form in jsonld csv; do
    rm -f "$work/catalog.db"
    echo "$form: $("$bin/import_feed" "$work/feed.$form" "$work/catalog.db")"
done

start=$(seconds)
sqlite3 "$work/plain.db" <<SQL
PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
.mode csv
.import $work/feed.csv items
CREATE VIRTUAL TABLE found USING fts5(title, provider, instructor, authors, topics, content='items',
    tokenize="unicode61 remove_diacritics 2 tokenchars '+#'", prefix='2 3');
INSERT INTO found(found) VALUES('rebuild');
SQL
end=$(seconds)
awk -v items="$items" -v s="$start" -v e="$end" \
    'BEGIN { printf "sqlite3 .import and FTS5 rebuild: %.2f s, %d items/s\n", e - s, items / (e - s) }'

sum=$(sha256sum <"$work/catalog.db")
for after in 0.05 0.5 1 2 4 8 12 16; do
    echo "cancel after $after s: $("$bin/import_feed" "$work/feed.jsonld" "$work/catalog.db" "$after")"
    [ "$sum" = "$(sha256sum <"$work/catalog.db")" ] || { sum=$(sha256sum <"$work/catalog.db"); echo "  (finished before)"; }
done
ls "$work"
