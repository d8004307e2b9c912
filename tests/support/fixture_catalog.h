// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small catalog for tests, built from tests/db/building/data by the real builder: fourteen careers with both
// backend specialisations, the thirteen cities and the places around them, pay, prices and rates of 2024 and
// 2025, some skills, technologies, courses and books. Built once in a process, removed at its end.
#pragma once

#include <filesystem>

namespace waymark::test {

/// The catalog file; do not write to it. Throws when the fixture cannot be built.
std::filesystem::path fixtureCatalog();

/// The folders of its text sources.
std::filesystem::path fixtureTables();
std::filesystem::path fixtureProfiles();

} // namespace waymark::test
