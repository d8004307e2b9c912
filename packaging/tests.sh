# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by test and by continuous integration: runs the tests of a build folder and ends in ctest's summary.

# run_tests FOLDER [CTEST'S ARGUMENTS]: on all cores. What fails is run once more, alone and with its output, because a
# test that only fails beside others is a fault of another kind: it is named, and the run is green.
run_tests() {
  local folder=$1 log
  shift
  log=$folder/ctest.log
  if ctest --test-dir "$folder" --output-on-failure -j "$(nproc)" "$@" >"$log" 2>&1; then
    echo "$(grep -c '^\[       OK \]' "$folder/Testing/Temporary/LastTest.log") tests in these suites passed:"
    sed -n '/tests passed,/,$p' "$log"
    return 0
  fi
  sed -n '/tests passed,/,$p' "$log"
  echo "Once more, one at a time:"
  ctest --test-dir "$folder" --rerun-failed --output-on-failure
}

# german_locale FOLDER: makes de_DE.UTF-8 for programs that are told LOCPATH=FOLDER, without changing the machine.
german_locale() {
  mkdir -p "$1"
  [ -d "$1/de_DE.UTF-8" ] || localedef -i de_DE -f UTF-8 "$1/de_DE.UTF-8"
}

# run_tests_in_german FOLDER: the suites once more where C writes one and a half as "1,5". Left out is what takes long and
# writes no number that the other suites do not write as well: walks through every page, every key and every career, killed
# programs, failing disks, the reckoning of plans, and what reads our own sources.
run_tests_in_german() {
  local folder=$1 once
  once='TrueWays|TrueSentences|TourTest|RightToLeft|PseudoLocale|AccessibleWalk|MatchJourney|CareersPageTest|Sizes/SmallWindow'
  once+='|Commands/EveryKey|Commands/WrittenFiles|Commands/OutputErrors|OutputErrors|ContentCheck|Pairs|Trust|Tables/EveryKind'
  once+='|Killed|ManyWriters|DiskFaults|FailingDisk|Durability|Recovering|Sums|OwnBackups|Migrations|Library/LocksOfAnOpenLibrary'
  once+='|DoorsLater|Cover|TwoThousand/CoverOfAll|ShippedPrices|Schedule/ThousandPlans|Formats/ReadingIsLinear|Ranges|Floors|Rooms'
  german_locale "$folder/locale"
  # A shell of its own: this one would look for the locale where it began.
  export -f run_tests
  LOCPATH=$(realpath "$folder/locale") LC_ALL=de_DE.UTF-8 bash -c '
    [ "$(locale decimal_point)" = , ] || { echo "de_DE.UTF-8 could not be made in $LOCPATH" >&2; exit 1; }
    run_tests "$@"' bash "$folder" -E "\\.($once)\$"
}
