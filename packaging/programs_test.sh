#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Round trips through real programs, whichever are installed: pandoc and bibutils read our BibTeX, RIS and CSL-JSON and
# write them again, LibreOffice keeps our table for spreadsheets as a workbook, Chromium shows our page. What comes back is
# imported into an empty library and has to be the same items: titles, authors, years, ISBN. Also a step of
# `packaging/test --long` ("programs").
set -uo pipefail
cd "$(dirname "$0")/.."
program=$PWD/${WAYMARK_BUILD:-build/release}/bin/waymark-cli
work=$(mktemp -d -t waymark-programs.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failed=0
tried=()
without=()

has() { command -v "$1" >/dev/null || { without+=("$1"); return 1; }; }

waymark() { "$program" --data-dir "$work/$1" library "${@:2}"; }

# items LIBRARY FIELD...: one line an item, sorted. Zero bytes of a field that is missing. "people" are the names of the
# detail in the order of letters: bibutils writes persons before bodies.
items() {
  local library=$1
  shift
  waymark "$library" export --format json | python3 -c '
import json, re, sys
for item in sorted(json.load(sys.stdin)["items"], key=lambda each: each["title"].lower()):
    content = item.get("content", {})
    item["people"] = sorted(re.split(", | and ", item.get("detail", "")))
    print(" | ".join(str(item.get(field, content.get(field, ""))) for field in sys.argv[1:]))' "$@"
}

# back NAME FILE FIELD...: the file holds the items of the library "mine" again.
back() {
  local name=$1 file=$2
  shift 2
  tried+=("$name")
  if ! waymark "$name" import "$file" >"$name.log" 2>&1 </dev/null; then
    echo "FAILED: $name: $(tail -n 1 "$name.log")"
    failed=1
  elif ! diff <(items mine "$@") <(items "$name" "$@") >"$name.diff"; then
    echo "FAILED: $name: what came back differs (<: ours, >: theirs)"
    cat "$name.diff"
    failed=1
  fi
}

cat >mine.csv <<'TABLE'
kind,title,author,isbn,publisher,year,url,tags,note,status,finished
book,"Care {in} hospitals: a guide & more","World Health Organization; Ann Roe",978-0-306-40615-7,Example Press,2008,https://books.example/1,"nursing; exam","Read ch. 3, twice",done,2024-02-03
book,"Über die Brücke – Łódź, 100% C_# & $5","Jörg Müller; Vincent van Gogh; Jan Nowák",978-3-16-148410-0,Beispiel,2011,https://books.example/a_b?x=1&y=2,,,want,
book,=1+1,Martin Luther King Jr.,,,1963,,,-5 is no formula,,
book,"Wires, α and β < 3","Bo Lee",,Example Press,1999,,,,doing,
TABLE
waymark mine import mine.csv >mine.log 2>&1 || { cat mine.log; exit 1; }
export_as() { waymark mine export "$@" >/dev/null || { echo "FAILED: no export ($*)"; exit 1; }; }
export_as --format bibtex mine.bib
export_as --format ris mine.ris
export_as --format csl-json mine.json
export_as --format csv --for-excel mine-excel.csv
export_as --format html mine.html
refused() { echo "FAILED: $1 does not read our file"; failed=1; }

if has pandoc; then
  pandoc -f bibtex -t csljson mine.bib -o pandoc-1.json || refused pandoc
  back pandoc-bibtex pandoc-1.json title detail year isbn
  pandoc -f csljson -t csljson mine.json -o pandoc-2.json || refused pandoc
  back pandoc-csl pandoc-2.json title detail year isbn url
  # It sets titles in capitals as English styles do, and its BibTeX has no ISBN.
  pandoc -f csljson -t bibtex mine.json -o pandoc-3.bib || refused pandoc
  back pandoc-to-bibtex pandoc-3.bib detail year
fi
if has bib2xml; then
  bib2xml mine.bib 2>/dev/null | xml2ris 2>/dev/null >bibutils.ris || refused bibutils
  back bibutils-bibtex-ris bibutils.ris title people year isbn
  ris2xml mine.ris 2>/dev/null | xml2bib 2>/dev/null >bibutils.bib || refused bibutils
  back bibutils-ris-bibtex bibutils.bib title people year isbn
fi
if has soffice; then
  # 76: UTF-8; the separator is what the file names itself, else a comma.
  office() { timeout 600 soffice -env:UserInstallation="file://$work/office" --headless --infilter='CSV:44,34,76,1' --convert-to "$@" >office.log 2>&1; }
  office xlsx mine-excel.csv && timeout 600 soffice -env:UserInstallation="file://$work/office" --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1' \
    --outdir office-out mine-excel.xlsx >>office.log 2>&1 || refused LibreOffice
  back libreoffice office-out/mine-excel.csv title detail year isbn url note status finished
fi
if has chromium; then
  tried+=(chromium)
  chromium --headless --no-sandbox --user-data-dir="$work/chromium" --dump-dom "file://$work/mine.html" 2>/dev/null >dom.html
  grep -q "Wires, α and β" dom.html || { echo "FAILED: chromium does not show the page"; failed=1; }
fi

if [ ${#tried[@]} -eq 0 ]; then
  echo "not tried: neither of ${without[*]} is installed"
else
  echo "${#tried[@]} round trips: ${tried[*]}${without[*]:+; not tried: ${without[*]}}"
fi
exit "$failed"
