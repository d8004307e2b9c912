# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack between the installation and the packing, for the Debian package alone: what Debian's policy asks of
# /usr/share/doc, and manual pages compressed.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
  return()
endif()
set(usr ${CPACK_TEMPORARY_DIRECTORY}${CPACK_INSTALL_PREFIX})
set(doc ${usr}/share/doc/waymark)
file(MAKE_DIRECTORY ${doc} ${usr}/share/lintian/overrides)
file(COPY_FILE ${CPACK_WAYMARK_LINUX}/copyright ${doc}/copyright)
file(COPY_FILE ${CPACK_WAYMARK_LINUX}/lintian-overrides ${usr}/share/lintian/overrides/waymark)
file(COPY_FILE ${CPACK_WAYMARK_CHANGELOG} ${doc}/changelog)
execute_process(COMMAND date --utc --rfc-email --date "${CPACK_WAYMARK_DATE} 12:00"
  OUTPUT_VARIABLE day OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${doc}/changelog.Debian "waymark (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * What is new for the learner stands in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${day}
")
file(GLOB pages ${usr}/share/man/man1/*.1)
execute_process(COMMAND gzip -9nf ${pages} ${doc}/changelog ${doc}/changelog.Debian COMMAND_ERROR_IS_FATAL ANY)
