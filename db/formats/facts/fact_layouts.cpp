// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/facts/fact_layout.h"

namespace waymark::db {

namespace {

using V = LayoutValue;

/// alpha counts what a model does alone, beta half of what needs tools around it, gamma all of that: beta is kept.
const FactLayout& tasks() {
    static const FactLayout layout{
        {"ai-tasks", "AI exposure of tasks (GPTs are GPTs)", "share of tasks exposed to AI: occ_level.csv"},
        "ai_exposure",
        {{{"code", V::OnetCode, {"O*NET-SOC Code"}},
          {"measure", V::Fixed, {"tasks-by-model"}},
          {"value", V::Fraction, {"dv_rating_beta"}}},
         {{"code", V::OnetCode, {"O*NET-SOC Code"}},
          {"measure", V::Fixed, {"tasks-by-people"}},
          {"value", V::Fraction, {"human_rating_beta"}}}},
        {"gpts-are-gpts", "Tyna Eloundou, Sam Manning, Pamela Mishkin and Daniel Rock (OpenAI)",
         "GPTs are GPTs: exposure by occupation", "MIT", "https://github.com/openai/GPTs-are-GPTs", "",
         "The middle measure (tasks that a language model alone could speed up by half, and half of those that need "
         "tools around it), rated by people and by a model.",
         "Exposure of tasks: T. Eloundou, S. Manning, P. Mishkin and D. Rock, MIT licence."},
        2024,
        {"measure", "tasks-by-model", "tasks-by-people"}};
    return layout;
}

const FactLayout& chats() {
    static const FactLayout layout{
        {"ai-chats", "AI applicability from chats (Working with AI)",
         "scores by occupation: soc_ai_applicability_scores.csv"},
        "ai_exposure",
        {{{"code", V::Occupation, {"SOC Code"}},
          {"measure", V::Fixed, {"chats"}},
          {"value", V::Fraction, {"ai_applicability_score"}}}},
        {"microsoft-ai",
         "Kiran Tomlinson, Sonia Jaffe, Will Wang, Scott Counts and Siddharth Suri (Microsoft)",
         "Working with AI: applicability scores", "CC BY 4.0", "https://github.com/microsoft/working-with-ai", "",
         "Scores by occupation, from logs of conversations.",
         "AI applicability: Tomlinson, Jaffe, Wang, Counts and Suri (Microsoft), CC BY 4.0."},
        2025,
        {"measure", "chats"}};
    return layout;
}

const FactLayout& home() {
    static const FactLayout layout{
        {"work-at-home", "Work that can be done at home (Dingel and Neiman)",
         "0 or 1 by occupation: occupations_workathome.csv"},
        "remote_work",
        {{{"career", V::Career, {"onetsoccode"}}, {"possible", V::Truth, {"teleworkable"}}}},
        {"dingel-neiman", "Jonathan Dingel and Brent Neiman", "How many jobs can be done at home?", "GPL-3.0",
         "https://github.com/jdingel/DingelNeiman-workathome", "",
         "Their judgement by occupation, where its code is still in use.",
         "Work from home: J. Dingel and B. Neiman, 2020."},
        2020,
        {}};
    return layout;
}

const FactLayout& apprenticeships() {
    static const FactLayout layout{
        {"apprenticeships", "Recognised apprenticeships (RAPIDS)",
         "the O*NET crosswalk from occupations to codes of registered apprenticeships"},
        "apprenticeship_route",
        {{{"occupation", V::Occupation, {"O*NET-SOC 2019 Code", "O*NET-SOC Code", "soc"}},
          {"code", V::Words, {"RAPIDS Code", "rapids"}},
          {"title", V::Words, {"RAPIDS Title", "title"}}}},
        {"onet-rapids", "U.S. Department of Labor, Employment and Training Administration",
         "O*NET crosswalk to registered apprenticeships (RAPIDS)", "CC BY 4.0",
         "https://www.onetcenter.org/crosswalks.html", "", "Codes and titles only.",
         "This product includes information from the O*NET crosswalk to RAPIDS by the U.S. Department of Labor, "
         "Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a "
         "trademark of USDOL/ETA. Waymark has modified all or some of this information. USDOL/ETA has not approved, "
         "endorsed, or tested these modifications."},
        2026,
        {}};
    return layout;
}

} // namespace

Importer exposureOfTasks() {
    return {tasks().kind, [](Release& release, bool asked) { return pickLayout(tasks(), release, asked); },
            [](ImportRun& run) { readLayout(tasks(), run); }};
}

Importer exposureOfChats() {
    return {chats().kind, [](Release& release, bool asked) { return pickLayout(chats(), release, asked); },
            [](ImportRun& run) { readLayout(chats(), run); }};
}

Importer workAtHome() {
    return {home().kind, [](Release& release, bool asked) { return pickLayout(home(), release, asked); },
            [](ImportRun& run) { readLayout(home(), run); }};
}

Importer apprenticeshipCodes() {
    return {apprenticeships().kind,
            [](Release& release, bool asked) { return pickLayout(apprenticeships(), release, asked); },
            [](ImportRun& run) { readLayout(apprenticeships(), run); }};
}

} // namespace waymark::db
