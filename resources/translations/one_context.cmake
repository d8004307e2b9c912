# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D IN=waymark_de.ts -D OUT=FILE -P one_context.cmake: the catalogue with all its contexts made one, because a
# sentence is asked for by its English text alone (ui/words/translation.h).
file(READ ${IN} catalogue)
string(REGEX REPLACE "<name>[^<]*</name>" "<name>Waymark</name>" catalogue "${catalogue}")
file(WRITE ${OUT} "${catalogue}")
