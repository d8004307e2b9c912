#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Exports all courses and books of CATALOG, imports that into a copy without courses and books, and exports
# again: the same bytes, as JSON-LD and as CSV, or the exit code is 1.
# Usage: round_trip.sh WAYMARK_CLI CATALOG
set -euo pipefail

cli=$(realpath "$1")
catalog=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

result=0
for form in jsonld csv; do
    for kind in course book; do
        rm -f "$work"/*
        "$cli" --catalog "$catalog" catalog export --kind "$kind" --out "$work/first.$form"
        cp "$catalog" "$work/bare.db"
        case $kind in
        course) tables="course course_topic course_skill course_prerequisite" ;;
        book) tables="book book_topic book_skill" ;;
        esac
        for table in $tables; do sqlite3 "$work/bare.db" "DELETE FROM $table"; done
        "$cli" catalog import auto "$work/first.$form" --into "$work/bare.db" >/dev/null
        "$cli" --catalog "$work/bare.db" catalog export --kind "$kind" --out "$work/second.$form" >/dev/null
        if cmp "$work/first.$form" "$work/second.$form"; then
            echo "$kind, $form: the same $(wc -c <"$work/first.$form") bytes"
        else
            result=1
        fi
    done
done
exit $result
