// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What match_bench measures; each function prints its figures on standard output.
#pragma once

#include "tests/bench/match/tables.h"

#include <filesystem>

namespace waymark::bench {

/// Published relations withheld: how many of them are among as many computed ones, in the first 20.
void measureRelated(const Careers& careers);
/// Ranking, readiness and stability, in milliseconds of the processor.
void measureTimings(const Careers& careers);
/// How much of a person's first 20 is left when only a half of her answers counts. `answers`: columns q1 to
/// q60, 0 to 4; `key`: item and its type's letter.
void measureHalves(const Careers& careers, const std::filesystem::path& answers,
                   const std::filesystem::path& key);
/// Where the careers of a person's own field of study stand in her list. `answers`: columns R1 to C8, 1 to 5,
/// and major.
void measureOwnFields(const Careers& careers, const std::filesystem::path& tables,
                      const std::filesystem::path& answers);

} // namespace waymark::bench
