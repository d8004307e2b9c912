// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a plan and its steps take, in words that keep apart when the courses are done and when the career can be
// entered, and what courses cannot give. Translated; any thread.
#pragma once

#include "app/plan/layout.h"
#include "app/plan/progress_and_pace.h"

#include <QString>

namespace waymark::ui {

/// Of what lasts months: "4 to 5 years, usual length", "at least 5 years", "time not stated"; empty for the rest.
QString timeWords(const db::PlanStep& step);
/// "1 Sep 2027 to 31 Aug 2031", "from 1 Sep 2031"; of a step that is laid out.
QString stepDays(const db::Plan& plan, const db::PlanStep& step, const app::PlacedStep& placed);

/// "Courses and books done between ... The career can be entered in September 2036 at the earliest; ..."
QString endWords(const app::EndRange& range, const app::Pace& pace);
/// "No course gives: Bachelor's degree (4 to 5 years, usual length) and Licence: Embalmer."; empty without a career.
QString cannotGiveWords(const db::Plan& plan);

/// "Every fifth week stays free: those of 8 Feb 2027, 15 Mar 2027 and five more."; empty where none lies in the plan.
QString freeWeeksWords(const db::Plan& plan, const app::PlanLayout& layout);

} // namespace waymark::ui
