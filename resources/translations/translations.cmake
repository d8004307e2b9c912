# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# waymark_translations(TARGET): compiles the catalogues of sentences beside this file into the target's resources.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
set(WAYMARK_TRANSLATIONS_DIR ${CMAKE_CURRENT_LIST_DIR})
function(waymark_translations target)
  file(GLOB catalogues CONFIGURE_DEPENDS ${WAYMARK_TRANSLATIONS_DIR}/waymark_*.ts)
  set(compiled)
  foreach(catalogue ${catalogues})
    get_filename_component(name ${catalogue} NAME_WE)
    set(qm ${PROJECT_BINARY_DIR}/translations/${name}.qm)
    add_custom_command(
      OUTPUT ${qm}
      COMMAND ${CMAKE_COMMAND} -D IN=${catalogue} -D OUT=${PROJECT_BINARY_DIR}/translations/${name}.ts
              -P ${WAYMARK_TRANSLATIONS_DIR}/one_context.cmake
      COMMAND Qt6::lrelease -silent ${PROJECT_BINARY_DIR}/translations/${name}.ts -qm ${qm}
      DEPENDS ${catalogue} ${WAYMARK_TRANSLATIONS_DIR}/one_context.cmake
      COMMENT "Compiling the sentences of ${name}"
      VERBATIM)
    list(APPEND compiled ${qm})
  endforeach()
  qt_add_resources(${target} translations PREFIX /translations BASE ${PROJECT_BINARY_DIR}/translations FILES ${compiled})
endfunction()
