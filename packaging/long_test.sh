#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by packaging/test --long after every test was green: faults by the thousand. Half an hour to two hours. Each line
# of the table at the end is one kind of fault (tests/README.md says what each one does); 1 when one of them failed.
#   WAYMARK_FUZZ_SECONDS=600 packaging/test --long      each fuzz target for so long (60)
#   WAYMARK_LONG_ONLY="fuzz network" packaging/test --long
set -uo pipefail
cd "$(dirname "$0")/.."
logs=build/long
mkdir -p "$logs"
table=()
failed=0

# step NAME COMMAND...: a line of the table
step() {
  local name=$1 start=$SECONDS result=held
  shift
  [ -z "${WAYMARK_LONG_ONLY:-}" ] || [[ " $WAYMARK_LONG_ONLY " == *" $name "* ]] || return 0
  echo "== $name"
  "$@" >"$logs/$name.log" 2>&1 || { result=FAILED; failed=1; tail -n 30 "$logs/$name.log"; }
  [ "$result" = held ] && tail -n 1 "$logs/$name.log" | grep -q '^not tried' && result='not tried'
  table+=("$(printf '%-14s %-9s %5d s  %s' "$name" "$result" "$((SECONDS - start))" "$(tail -n 1 "$logs/$name.log" | cut -c1-90)")")
}

tests() { # PROGRAM FILTER
  WAYMARK_LONG=1 QT_QPA_PLATFORM=offscreen "build/release/bin/$1" --gtest_brief=1 --gtest_filter="$2"
}

no_network() {
  command -v strace >/dev/null || { echo "not tried: strace is not installed"; return 0; }
  local trace=$logs/network.trace
  QT_QPA_PLATFORM=offscreen strace -f -qq -e trace=socket,connect -o "$trace" build/release/bin/waymark --tour "$logs/tour" || return 1
  # A local socket of the desktop is no network.
  local sockets
  sockets=$(grep -c "AF_INET" "$trace")
  echo "$sockets sockets to a network in the whole tour"
  [ "$sockets" -eq 0 ]
}

# Reads to the end, so that the program before it is not stopped in the middle, which would look like its fault.
says() { [ "$(grep -c -- "$1")" -gt 0 ]; }

hardened() {
  local program
  for program in waymark waymark-cli; do
    readelf -hW "build/release/bin/$program" | says "DYN" || { echo "$program has a fixed place in memory"; return 1; }
    readelf -dW "build/release/bin/$program" | says "BIND_NOW\|FLAGS.*NOW" || { echo "$program binds lazily"; return 1; }
    readelf -lW "build/release/bin/$program" | says "GNU_RELRO" || { echo "$program keeps its tables writable"; return 1; }
    readelf -sW "build/release/bin/$program" | says "__stack_chk_fail" || { echo "$program does not guard its stack"; return 1; }
  done
  echo "both programs: any place in memory, bound at start, tables read-only, stack guarded"
}

sanitized() { # PRESET FILTER-OF-LABELS
  cmake --preset "$1" && cmake --build --preset "$1" && ctest --preset "$1" -L "$2"
}

# The long rounds of the exchange formats and the feeds, where every finding is an end. In the folder that is already built.
damaged_under_sanitizers() {
  local program
  for program in app_tests db_tests; do
    WAYMARK_LONG=1 "build/core-asan/bin/$program" --gtest_brief=1 --gtest_filter='*SurvivesDamage*:*DamagedFeed*' || return 1
  done
}

# cppcheck over the two lower floors; what is left out, and why, stands in .cppcheck.
checked() {
  command -v cppcheck >/dev/null || { echo "not tried: cppcheck is not installed"; return 0; }
  cppcheck --std=c++20 --language=c++ -I . --enable=warning,performance,portability --suppressions-list=.cppcheck --inline-suppr \
    --error-exitcode=1 --quiet -j "$(nproc)" db app && echo "nothing found"
}

# clang-tidy 14 over the same floors, as the fuzz preset compiles them: its commands are Clang's. In a folder of its own,
# without precompiled headers and ccache, neither of which clang-tidy could read; what is left out stands in .clang-tidy.
tidied() {
  command -v clang-tidy >/dev/null || { echo "not tried: clang-tidy is not installed"; return 0; }
  cmake --preset fuzz -B build/tidy -DWAYMARK_PRECOMPILE=OFF -DWAYMARK_CCACHE=OFF || return 1
  # Joined units and the files that are joined to none; what the build makes is not ours to mend.
  sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' build/tidy/compile_commands.json | grep -E "^$PWD/((db|app)|build/tidy/(db|app)/CMakeFiles)/" |
    xargs -d '\n' -n 1 -P "$(nproc)" clang-tidy -p build/tidy --quiet || return 1
  echo "nothing found"
}

fuzzed() {
  command -v clang++ >/dev/null || { echo "not tried: Clang is not installed"; return 0; }
  local targets=() source program name new
  for source in tests/fuzz/*_fuzz.cpp; do targets+=("$(basename "$source" .cpp)"); done
  cmake --preset fuzz && cmake --build --preset fuzz --target "${targets[@]}" || return 1
  for program in build/fuzz/bin/*_fuzz; do
    name=$(basename "$program")
    new=$logs/corpus-$name
    mkdir -p "$new"
    local beginnings=()
    [ -d "tests/fuzz/${name%_fuzz}" ] && beginnings=("tests/fuzz/${name%_fuzz}")
    "$program" -max_total_time="${WAYMARK_FUZZ_SECONDS:-60}" -rss_limit_mb=1500 -timeout=25 -print_final_stats=1 \
      -artifact_prefix="$logs/$name-" "$new" "${beginnings[@]}" >"$logs/$name.log" 2>&1 || { echo "$name: see $logs/$name.log"; return 1; }
    echo "$name $(grep -o 'number_of_executed_units: [0-9]*' "$logs/$name.log")"
  done
  echo "$(cat "$logs"/*_fuzz.log | awk '/number_of_executed_units/ { n += $2 } END { print n }') executions in all"
}

step disk          tests db_tests 'DiskFaults.*:FailingDisk.*:Recovering.*'
step bit-flips     tests db_tests 'Sums.*:CatalogFlips.*'
step clock         tests db_tests 'OwnBackups.*'
step pairs         tests cli_tests 'Pairs.*'
step permissions   tests cli_tests 'Trust.*:WrittenFiles*'
step profile       tests db_tests 'MatchProfilesTest.*Leave*'
step writers       tests desktop_tests 'ManyWriters.*'
step kills         tests desktop_tests 'Killed.*'
step locks         tests db_tests '*LocksOfAnOpenLibrary*'
step working-day   tests desktop_tests 'LongUse.*'
step mutations     tests app_tests '*SurvivesDamage*'
step feed-damage   tests db_tests '*DamagedFeed*'
step network       no_network
step hardening     hardened
step desktop       packaging/desktop_test.sh
step deb           packaging/deb_test.sh
step source        packaging/source_test.sh
step programs      packaging/programs_test.sh
step fuzz          fuzzed
step core-asan     sanitized core-asan "db|unit"
step damage-asan   damaged_under_sanitizers
step tsan          sanitized tsan 'ui'
step coverage      packaging/coverage.sh
step by-hand       packaging/mutate.py
step cppcheck      checked
step clang-tidy    tidied

printf '\n%s\n' "${table[@]}"
exit "$failed"
