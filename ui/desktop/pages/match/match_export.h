// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A profile of My match as files: the list as it stands, for a spreadsheet, and the whole as JSON, with or
// without the answers it came from. Without them neither questions nor levels nor careers had nor reasons in
// own words are in it. GUI thread.
#pragma once

#include <string>

namespace waymark::ui {

class MatchedModel;
class MatchSession;

/// In the list's order and with its filter: career, key, fit, readiness, way in, pay, reasons.
std::string resultsCsv(const MatchedModel& model);

enum class WithAnswers { No, Yes };
std::string profileJson(const MatchSession& session, WithAnswers answers);

} // namespace waymark::ui
