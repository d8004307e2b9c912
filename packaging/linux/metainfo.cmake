# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The AppStream description: releases are the headings "## 1.2.0 - 2027-03-01" of CHANGELOG.md; while there is none, the
# version that is being made. Pictures need an address that software centres can load them from.
set(RELEASES "")
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md headings REGEX "^## \\[?[0-9]+\\.[0-9.]+\\]? - [0-9-]+")
foreach(heading IN LISTS headings)
  string(REGEX MATCH "([0-9]+\\.[0-9.]+)\\]? - ([0-9-]+)" found "${heading}")
  string(APPEND RELEASES "    <release version=\"${CMAKE_MATCH_1}\" date=\"${CMAKE_MATCH_2}\"/>\n")
endforeach()
if(NOT headings)
  string(APPEND RELEASES "    <release version=\"${PROJECT_VERSION}\" type=\"development\" date=\"${release_date}\"/>\n")
endif()

set(HOMEPAGE "")
set(SCREENSHOTS "")
if(WAYMARK_HOMEPAGE)
  set(HOMEPAGE "  <url type=\"homepage\">${WAYMARK_HOMEPAGE}</url>\n")
  set(captions career-light "The page of a career" pay-light "Pay by city" library-light "My library" search-light "Search")
  set(kind " type=\"default\"")
  while(captions)
    list(POP_FRONT captions picture caption)
    string(APPEND SCREENSHOTS "    <screenshot${kind}>\n      <caption>${caption}</caption>\n"
      "      <image>${WAYMARK_HOMEPAGE}/pictures/${picture}.png</image>\n    </screenshot>\n")
    set(kind "")
  endwhile()
  set(SCREENSHOTS "  <screenshots>\n${SCREENSHOTS}  </screenshots>\n")
endif()
configure_file(${id}.metainfo.xml.in ${CMAKE_CURRENT_BINARY_DIR}/${id}.metainfo.xml @ONLY)
