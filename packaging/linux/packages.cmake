# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack --config build/release/CPackConfig.cmake` makes the Debian package, `cpack --config
# build/release/CPackSourceConfig.cmake` the source archive, which builds without git. packaging/deb_test.sh tries both.
set(CPACK_PACKAGE_NAME waymark)
set(CPACK_PACKAGE_CONTACT "The Waymark authors <waymark@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "decide what to learn and what to become, offline")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Careers, the skills they need, courses and books that teach them, and what the
work pays city by city, in one embedded catalog. What the learner keeps stays
on the learner's computer.")
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${WAYMARK_HOMEPAGE})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-inter, libqt6svg6, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk, qt6-translations-l10n, default-dbus-session-bus | dbus-session-bus")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
# So that install scripts see /usr and not the folder they write to.
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/debian_files.cmake)
set(CPACK_WAYMARK_LINUX ${CMAKE_CURRENT_SOURCE_DIR})
set(CPACK_WAYMARK_CHANGELOG ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
set(CPACK_WAYMARK_DATE ${release_date})
set(CPACK_GENERATOR DEB)

set(CPACK_SOURCE_GENERATOR TXZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME waymark-${PROJECT_VERSION})
set(CPACK_SOURCE_IGNORE_FILES "/[.]git$" "/[.]git/" "/[.]gitignore$" "^${PROJECT_SOURCE_DIR}/build/" "/[.]cache/" "/[.]flatpak-builder/"
  "/__pycache__/" "/compile_commands[.]json$" "/CMakeUserPresets[.]json$")
include(CPack)
