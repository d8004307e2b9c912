# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One entry of ctest for each suite of a GoogleTest program. An entry for each test would start 2,200 processes, which
# cost more than the tests; one for each program would leave a core idle and name no culprit. Suites are listed when
# ctest starts, so that a new test needs no configuring.

# waymark_add_suites(PROGRAM LABEL)
function(waymark_add_suites PROGRAM LABEL)
  set(list ${CMAKE_CURRENT_BINARY_DIR}/${PROGRAM}_suites.cmake)
  file(GENERATE OUTPUT ${list} CONTENT "set(program \"$<TARGET_FILE:${PROGRAM}>\")
set(name ${PROGRAM})
set(label ${LABEL})
set(folder \"${PROJECT_SOURCE_DIR}\")
include(\"${PROJECT_SOURCE_DIR}/cmake/list_suites.cmake\")
")
  set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${list})
endfunction()
