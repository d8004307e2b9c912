# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT, a C++ file holding the migration scripts in FILES (divided by |) in the order of their numbers,
# so that a program carries its schema and cannot lose it: cmake -DOUT=... -DFILES=... -P embed_migrations.cmake
string(REPLACE "|" ";" files "${FILES}")
set(rows "")
set(expected 1)
foreach(file IN LISTS files)
  get_filename_component(name "${file}" NAME)
  if(NOT name MATCHES "^([0-9][0-9][0-9][0-9])_[a-z_]+\\.sql$")
    message(FATAL_ERROR "${name}: a migration is named 0001_what_it_adds.sql")
  endif()
  math(EXPR number "1${CMAKE_MATCH_1} - 10000")
  if(NOT number EQUAL expected)
    message(FATAL_ERROR "${name}: expected migration number ${expected}")
  endif()
  math(EXPR expected "${expected} + 1")
  file(READ "${file}" sql)
  string(REPLACE "\r\n" "\n" sql "${sql}")
  string(APPEND rows "    {${number}, R\"~sql~(${sql})~sql~\"},\n")
endforeach()
file(CONFIGURE OUTPUT "${OUT}" @ONLY CONTENT [=[
// Generated from db/library/migrations by embed_migrations.cmake.
#include "db/library/migrations.h"

namespace waymark::db {

namespace {
constexpr Migration all[] = {
@rows@};
} // namespace

std::span<const Migration> libraryMigrations() { return all; }

} // namespace waymark::db
]=])
