# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Read by ctest, not by CMake: adds the suites of `program` as tests called `name`.SUITE with `label`, run in `folder`.
if(NOT EXISTS ${program})
  add_test(${name}_NOT_BUILT ${program})
  return()
endif()
execute_process(COMMAND ${program} --gtest_list_tests WORKING_DIRECTORY ${folder}
  OUTPUT_VARIABLE listing RESULT_VARIABLE failed ERROR_QUIET)
if(failed)
  message(FATAL_ERROR "${program} could not list its tests: ${failed}")
endif()
string(REGEX MATCHALL "\n[A-Za-z0-9_/]+\\." suites "\n${listing}")
if(NOT suites)
  message(FATAL_ERROR "${program} lists no tests")
endif()
# What takes longest begins first, so that no core waits for it at the end (a fresh folder has no times of its own yet).
set(longest TrueWays Commands/EveryKey Tables/EveryKind TrueSentences Killed LibraryCommands TwoThousand/CoverOfAll
  TourTest Commands/WrittenFiles ContentCheck CareersPageTest MatchJourney ShippedPrices)
foreach(suite IN LISTS suites)
  string(REGEX REPLACE "[\n.]" "" suite "${suite}")
  add_test(${name}.${suite} ${program} --gtest_filter=${suite}.*)
  set_tests_properties(${name}.${suite} PROPERTIES LABELS ${label} TIMEOUT 600 WORKING_DIRECTORY ${folder})
  list(FIND longest ${suite} place)
  if(place GREATER -1)
    set_tests_properties(${name}.${suite} PROPERTIES COST 100)
  endif()
endforeach()
