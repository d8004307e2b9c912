// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person says of herself on the command line, read and checked; each function reports what is wrong in
// one sentence (exit code 2) and then answers nothing.
#pragma once

#include "app/match/answers.h"
#include "ui/cli/session.h"
#include "ui/queries/match_reading.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::ui {

/// "25,30,13,29,9,20": six numbers from 0 to 40.
std::optional<app::InterestProfile> readScores(Session& session, const std::string& text);

/// A file of 60 lines, each 0 to 4; an empty line or "-" is no answer. Every type needs three answers.
std::optional<app::InterestAnswers> readAnswers(Session& session, const std::string& file);

/// "skill:2.B.3.e=4,skill:2.C.3.a=2" and the levels of careers had before, of two the higher.
std::optional<app::SkillLevels> readLevels(Session& session, const MatchTable& table, const std::string& have,
                                           const std::vector<std::string>& careers);

/// A key or a name, "metro:18140", "Ohio"; empty: no place. Nothing with the error reported.
std::optional<LearnerPlace> readPlace(Session& session, const db::Catalog& catalog, const std::string& text);

} // namespace waymark::ui
